import { useState } from 'preact/hooks';
import { teachClass } from '../../../i18n/areas/teach-class.ts';
import { decimal } from '../../../i18n/formats.ts';
import { Button } from '../../ui/Button.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { type ClassReport, commonProblems } from './class-data.ts';

/** Quotations shown of each field, and fields shown at first. */
const QUOTES = 2;
const FIRST_FIELDS = 5;

interface ProblemsPanelProps {
  readonly reports: readonly ClassReport[];
  /** In the view for the class nobody is quoted. */
  readonly hidesWords: boolean;
}

/** What the problem tables of the reports have in common. */
export function ProblemsPanel({ reports, hidesWords }: ProblemsPanelProps) {
  const locale = useLocale();
  const t = teachClass[locale].problems;
  const [showsAll, setShowsAll] = useState(false);
  const all = commonProblems(reports);
  const rows = showsAll ? all : all.slice(0, FIRST_FIELDS);
  return (
    <section class="panel" aria-labelledby="class-problems">
      <header>
        <h2 id="class-problems">{t.title}</h2>
        <p>{t.lede}</p>
      </header>
      {rows.length === 0 ? (
        <p class="body note">{t.none}</p>
      ) : (
        <table class="tbl stacks class-problems">
          <caption class="sr">{t.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t.field}</th>
              <th scope="col" class="n">
                {t.count}
              </th>
              <th scope="col" class="n">
                {t.status}
              </th>
              <th scope="col" class="n">
                {t.impact}
              </th>
              {hidesWords ? undefined : <th scope="col">{t.words}</th>}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ field, reports: count, status, impact, signs }) => (
              <tr key={field}>
                <th scope="row">{t.fields[field]}</th>
                <td class="n" data-label={t.count}>
                  {count}
                </td>
                <td class="n" data-label={t.status}>
                  {decimal(status, locale)}
                </td>
                <td class="n" data-label={t.impact}>
                  {decimal(impact, locale)}
                </td>
                {hidesWords ? undefined : (
                  <td class="class-quotes">
                    {signs.slice(0, QUOTES).map((sign) => (
                      <q key={sign}>{sign}</q>
                    ))}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {rows.length < all.length ? (
        <footer>
          <Button kind="quiet" size="sm" onClick={() => setShowsAll(true)}>
            {t.more(all.length)}
          </Button>
        </footer>
      ) : undefined}
    </section>
  );
}
