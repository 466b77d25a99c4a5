import { teachRead } from '../../../i18n/areas/teach-read.ts';
import { textOf } from '../../../i18n/locale.ts';
import type { EvidenceText, TableEvidence } from '../../../simulator/index.ts';
import { ChipPicture } from '../../shop/report/chips/ChipPicture.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { CheckWord } from './ChipMark.tsx';
import type { ChipReading } from './chip-readings.ts';

/** All evidence of a report: numbers beside those of the re-run, and the tables that were frozen. */
export function ChipsPanel({ readings }: { readonly readings: ReadonlyMap<string, ChipReading> }) {
  const t = teachRead[useLocale()].chips;
  const all = [...readings.values()];
  const figures = all.filter((reading) => reading.kind === 'figure');
  const tables = all.filter((reading) => reading.kind === 'table');
  return (
    <section class="read-block" aria-labelledby="read-chips">
      <h2 id="read-chips">{t.title}</h2>
      {all.length === 0 ? <p class="note">{t.none}</p> : undefined}
      {figures.length > 0 ? (
        <table class="tbl slim stacks read-chips">
          <caption class="sr">{t.title}</caption>
          <thead>
            <tr>
              <th scope="col">{t.chip}</th>
              <th scope="col" class="n">
                {t.student}
              </th>
              <th scope="col">{t.replayed}</th>
            </tr>
          </thead>
          <tbody>
            {figures.map((reading) => (
              <tr key={reading.chip.id}>
                <th scope="row">
                  {reading.name}
                  <small class="muted">
                    {reading.chip.id} · {t.week(reading.chip.week)}
                  </small>
                </th>
                <td class="n num" data-label={t.student}>
                  {reading.stored}
                </td>
                <td
                  data-label={t.replayed}
                  class={reading.check === 'differs' || reading.check === 'missing' ? 'bad' : undefined}
                >
                  <CheckWord reading={reading} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : undefined}
      {tables.map(({ chip }) => (
        <FrozenTable key={chip.id} chip={chip} />
      ))}
    </section>
  );
}

/** A table as the student saw it. Its numbers are words of the student: nothing re-runs them. */
function FrozenTable({ chip }: { readonly chip: TableEvidence }) {
  const locale = useLocale();
  const t = teachRead[locale].chips;
  const write = (text: EvidenceText) => (typeof text === 'string' ? text : textOf(text, locale));
  const title = write(chip.title);
  return (
    <details class="read-frozen">
      <summary>
        {chip.id} · {title}
        <small class="muted">
          {t.week(chip.week)} · {t.frozen}
        </small>
      </summary>
      <section class="tscroll" tabIndex={0} aria-label={`${chip.id} ${title}`}>
        <table class="tbl slim">
          <caption class="sr">{title}</caption>
          <thead>
            <tr>
              {chip.columns.map((column, index) => (
                <th key={index} scope="col" class={index > 0 ? 'n' : undefined}>
                  {write(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {chip.rows.map((row, line) => (
              <tr key={line}>
                {row.map((cell, index) =>
                  index === 0 ? (
                    <th key={index} scope="row">
                      {write(cell)}
                    </th>
                  ) : (
                    <td key={index} class="n num">
                      {write(cell)}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {chip.picture ? <ChipPicture chip={chip} picture={chip.picture} /> : undefined}
    </details>
  );
}
