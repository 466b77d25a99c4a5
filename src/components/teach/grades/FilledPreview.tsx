import { useState } from 'preact/hooks';
import { gradebook } from '../../../i18n/areas/gradebook.ts';
import { teachGrades } from '../../../i18n/areas/teach-grades.ts';
import type { Filled } from '../../../lms/gradebook/fill.ts';
import { Button } from '../../ui/Button.tsx';
import { useLocale } from '../../ui/locale.tsx';

const FIRST_ROWS = 5;

/** The first rows of the school's table as they will be, and who was not found. */
export function FilledPreview({ filled }: { readonly filled: Filled }) {
  const locale = useLocale();
  const t = teachGrades[locale].school;
  const columns = gradebook[locale];
  const [showsAll, setShowsAll] = useState(false);
  const { rows, unmatched } = filled;
  const shown = showsAll ? rows : rows.slice(0, FIRST_ROWS);
  const without = rows.filter(({ by }) => by === undefined);
  return (
    <>
      <section class="tscroll grades-preview" tabIndex={0} aria-label={t.previewRegion}>
        <table class="tbl slim">
          <caption>{t.preview}</caption>
          <thead>
            <tr>
              <th scope="col" class="n">
                {t.line}
              </th>
              <th scope="col">{columns.number}</th>
              <th scope="col">{columns.name}</th>
              <th scope="col" class="n">
                {t.before}
              </th>
              <th scope="col" class="n">
                {t.now}
              </th>
              <th scope="col">{t.how}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.line}>
                <th scope="row" class="n">
                  {row.line}
                </th>
                <td class="num">{row.number}</td>
                <td>{row.name}</td>
                <td class="n muted">{row.before}</td>
                <td class="n">{row.by ? <mark>{row.now}</mark> : row.now}</td>
                <td>{row.by ? t.by[row.by] : row.reason ? <small>{t.reasons[row.reason]}</small> : ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {shown.length < rows.length ? (
        <Button kind="quiet" size="sm" onClick={() => setShowsAll(true)}>
          {t.allRows(rows.length)}
        </Button>
      ) : undefined}
      {unmatched.length > 0 ? (
        <details class="grades-list">
          <summary>{t.unmatched(unmatched.length)}</summary>
          <ul>
            {unmatched.map(({ number, name }) => (
              <li key={`${number} ${name}`}>
                {name} <small class="num">{number}</small>
              </li>
            ))}
          </ul>
        </details>
      ) : undefined}
      {without.length > 0 ? (
        <details class="grades-list">
          <summary>{t.rowsWithout(without.length)}</summary>
          <ul>
            {without.map(({ line, number, name, reason }) => (
              <li key={line}>
                {name} <small class="num">{number}</small>
                {reason ? <small>{t.reasons[reason]}</small> : undefined}
              </li>
            ))}
          </ul>
        </details>
      ) : undefined}
    </>
  );
}
