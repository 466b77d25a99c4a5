import { useId } from 'preact/hooks';
import { orders as words } from '../../../i18n/areas/orders.ts';
import { IconButton } from '../../ui/Button.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { weekName } from '../cockpit/metric-words.ts';

interface WeekPickerProps {
  /** Weeks to choose from, rising. */
  readonly weeks: readonly number[];
  readonly week: number;
  /** The week being planned, if it can be chosen. */
  readonly planningWeek?: number;
  readonly onChoose: (week: number) => void;
}

/** Chooses the week that a list shows. */
export function WeekPicker({ weeks, week, planningWeek, onChoose }: WeekPickerProps) {
  const locale = useLocale();
  const t = words[locale];
  const id = useId();
  const at = weeks.indexOf(week);
  const step = (steps: 1 | -1) => {
    const next = weeks[at + steps];
    if (next !== undefined) onChoose(next);
  };
  return (
    <div class="row orders-week no-print">
      <label class="note" for={id}>
        {t.week}
      </label>
      <IconButton
        icon="arrow-left"
        size="sm"
        label={t.earlierWeek}
        disabled={at <= 0}
        onClick={() => step(-1)}
      />
      <select
        id={id}
        class="select"
        value={String(week)}
        onChange={(event) => onChoose(Number(event.currentTarget.value))}
      >
        {[...weeks].reverse().map((known) => (
          <option key={known} value={String(known)}>
            {known === planningWeek ? t.planningWeek(known) : weekName(known, locale)}
          </option>
        ))}
      </select>
      <IconButton
        icon="arrow-right"
        size="sm"
        label={t.laterWeek}
        disabled={at < 0 || at >= weeks.length - 1}
        onClick={() => step(1)}
      />
    </div>
  );
}
