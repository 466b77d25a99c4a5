import { useId } from 'preact/hooks';
import { teachAssign } from '../../../i18n/areas/teach-assign.ts';
import { type AssignDraft, changeDraft } from '../../../stores/teaching-draft.ts';
import { useLocale } from '../../ui/locale.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { datesFrom, later, wrongDates } from './due-dates.ts';
import { Check, Choice, Part } from './fields.tsx';
import type { PartOfDraft } from './use-draft.ts';

const INTERVALS = [1, 2, 3, 7, 14];

/** How many weeks, when each is due, and when its marks show. */
export function DatesPart({ draft, faults }: PartOfDraft) {
  const locale = useLocale();
  const all = teachAssign[locale];
  const t = all.dates;
  const id = useId();
  const { weeks, dates, everyDays, hasDates } = draft;
  const first = dates[0] ?? '';
  const fill = (from: string, every: number) =>
    changeDraft({ everyDays: every, dates: padded(datesFrom(from, every, weeks)) });
  return (
    <Part id="dates" title={all.parts.dates}>
      <NumberField
        label={t.weeks}
        value={weeks}
        min={1}
        max={12}
        help={t.weeksHelp}
        onCommit={(next) => changeDraft({ weeks: next, dates: stretched(draft, next) })}
      />
      <Check label={t.hasDates} isOn={hasDates} onChange={(isOn) => changeDraft({ hasDates: isOn })} />
      {hasDates && (
        <>
          <div class="row assign-dates-fill">
            <div class="field">
              <label for={`${id}-first`}>{t.first}</label>
              <input
                id={`${id}-first`}
                class="input"
                type="date"
                value={first}
                onChange={(event) => {
                  if (event.currentTarget.value) fill(event.currentTarget.value, everyDays);
                }}
              />
            </div>
            <div class="field">
              <label for={`${id}-every`}>{t.every}</label>
              <select
                id={`${id}-every`}
                class="select"
                value={String(everyDays)}
                onChange={(event) => fill(first, Number(event.currentTarget.value))}
              >
                {INTERVALS.map((days) => (
                  <option key={days} value={String(days)}>
                    {t.everyDays(days)}
                  </option>
                ))}
              </select>
            </div>
          </div>
          <DatesTable draft={draft} />
          {faults.includes('dates') && (
            <p class="problem" role="alert">
              {all.out.faults.dates}
            </p>
          )}
        </>
      )}
      <Choice
        legend={t.debrief}
        value={draft.debrief}
        options={[
          { value: 'at-once', label: t['at-once'], help: t.atOnceHelp },
          { value: 'after-due', label: t['after-due'], help: t.debriefHelp },
        ]}
        onChange={(debrief) => changeDraft({ debrief })}
      />
      {faults.includes('noDates') && (
        <p class="problem" role="alert">
          {all.out.faults.noDates}
        </p>
      )}
    </Part>
  );
}

function DatesTable({ draft: { dates, weeks } }: { readonly draft: AssignDraft }) {
  const locale = useLocale();
  const t = teachAssign[locale].dates;
  const wrong = wrongDates(dates.slice(0, weeks));
  return (
    <div>
      <ol class="assign-dates">
        {dates.slice(0, weeks).map((date, index) => (
          <li key={index}>
            <span aria-hidden="true">{index + 1}</span>
            <input
              class="input"
              type="date"
              aria-label={t.dateOf(index + 1)}
              aria-invalid={wrong.includes(index + 1) ? 'true' : undefined}
              value={date}
              onChange={(event) => changeDraft({ dates: dates.with(index, event.currentTarget.value) })}
            />
          </li>
        ))}
      </ol>
      <p class="note">{t.tableHelp}</p>
    </div>
  );
}

const padded = (dates: readonly string[]) => Array.from({ length: 12 }, (_, index) => dates[index] ?? '');

/** Dates for weeks that a longer season adds; those that stand stay. */
function stretched({ dates, everyDays, weeks }: AssignDraft, next: number): readonly string[] {
  const last = dates.slice(0, weeks).findLast((date) => date !== '');
  if (last === undefined || next <= weeks) return dates;
  return dates.map((date, index) =>
    index >= weeks && index < next ? later(last, (index - weeks + 1) * everyDays) : date,
  );
}
