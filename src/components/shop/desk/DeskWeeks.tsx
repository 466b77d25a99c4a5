import { useId } from 'preact/hooks';
import { desk as words } from '../../../i18n/areas/desk.ts';
import { integer } from '../../../i18n/formats.ts';
import { go } from '../../shell/route.ts';
import { IconButton } from '../../ui/Button.tsx';
import { useLocale } from '../../ui/locale.tsx';

interface DeskWeeksProps {
  readonly week: number;
  /** The week being planned; after the season, its last one. */
  readonly latest: number;
  /** Whether the latest week is still to be ruled. */
  readonly isOpen: boolean;
}

/** Goes to the rulings of another week. */
export function goToDesk(week: number, latest: number): void {
  if (week >= 1 && week <= latest) go('desk', week === latest ? undefined : week);
}

/** Chooses the week whose rulings are shown, this week's being open. */
export function DeskWeeks({ week, latest, isOpen }: DeskWeeksProps) {
  const locale = useLocale();
  const t = words[locale].week;
  const id = useId();
  const weeks = Array.from({ length: latest }, (_, index) => latest - index);
  const name = (of: number) => (of === latest && isOpen ? t.now : t.past)(integer(of, locale));
  return (
    <div class="row desk-weeks no-print">
      <label class="note" for={id}>
        {t.label}
      </label>
      <IconButton
        icon="arrow-left"
        size="sm"
        label={t.earlier}
        disabled={week <= 1}
        onClick={() => goToDesk(week - 1, latest)}
      />
      <select
        id={id}
        class="select"
        value={String(week)}
        onChange={(event) => goToDesk(Number(event.currentTarget.value), latest)}
      >
        {weeks.map((of) => (
          <option key={of} value={String(of)}>
            {name(of)}
          </option>
        ))}
      </select>
      <IconButton
        icon="arrow-right"
        size="sm"
        label={t.later}
        disabled={week >= latest}
        onClick={() => goToDesk(week + 1, latest)}
      />
    </div>
  );
}
