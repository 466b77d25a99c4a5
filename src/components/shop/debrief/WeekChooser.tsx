import { useId } from 'preact/hooks';
import { debrief } from '../../../i18n/areas/debrief.ts';
import type { WeekResult } from '../../../simulator/index.ts';
import { go } from '../../shell/route.ts';
import { IconButton } from '../../ui/Button.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { atStart, weekLabel } from './week-label.ts';

interface WeekChooserProps {
  readonly results: readonly WeekResult[];
  readonly week: number | undefined;
}

/** Goes to the debrief of another week, the previous owner's included. */
export function WeekChooser({ results, week }: WeekChooserProps) {
  const locale = useLocale();
  const t = debrief[locale];
  const id = useId();
  const has = (other: number) => results.some((result) => result.week === other);
  return (
    <div class="week-chooser no-print">
      <label class="note" for={id}>
        {t.chooseWeek}
      </label>
      {week === undefined ? undefined : (
        <IconButton
          icon="arrow-left"
          size="sm"
          label={t.earlier}
          disabled={!has(week - 1)}
          onClick={() => go('debrief', week - 1)}
        />
      )}
      <select
        id={id}
        class="select"
        value={week === undefined ? '' : String(week)}
        onChange={(event) => go('debrief', Number(event.currentTarget.value))}
      >
        {week === undefined ? <option value="" /> : undefined}
        {[...results].reverse().map((result) => (
          <option key={result.week} value={String(result.week)}>
            {atStart(weekLabel(result.week, locale))}
          </option>
        ))}
      </select>
      {week === undefined ? undefined : (
        <IconButton
          icon="arrow-right"
          size="sm"
          label={t.later}
          disabled={!has(week + 1)}
          onClick={() => go('debrief', week + 1)}
        />
      )}
    </div>
  );
}
