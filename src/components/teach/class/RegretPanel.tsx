import { teachClass } from '../../../i18n/areas/teach-class.ts';
import { money } from '../../../i18n/formats.ts';
import { useLocale } from '../../ui/locale.tsx';
import { type ClassReport, regrets } from './class-data.ts';

/** Which decisions cost the class most, the dearest first. */
export function RegretPanel({ reports }: { readonly reports: readonly ClassReport[] }) {
  const locale = useLocale();
  const t = teachClass[locale].regret;
  const rows = regrets(reports);
  const marked = reports.filter(({ score }) => score).length;
  const most = Math.max(1, ...rows.map(({ meanFen }) => meanFen));
  return (
    <section class="panel" aria-labelledby="class-regret">
      <header>
        <h2 id="class-regret">{t.title}</h2>
        <p>{t.lede}</p>
      </header>
      {rows.length === 0 ? (
        <p class="body note">{marked === 0 ? t.waiting : t.none}</p>
      ) : (
        <table class="tbl class-regret">
          <caption class="sr">{t.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t.decision}</th>
              <th scope="col" class="n">
                {t.mean}
              </th>
              <th scope="col" class="n">
                {t.share}
              </th>
              <th scope="col" class="n class-most">
                {t.most}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ decision, meanFen, mostFen, reports: count }) => (
              <tr key={decision}>
                <th scope="row">
                  {t.paths[decision]}
                  <span class="class-bar" aria-hidden="true">
                    <i style={`inline-size: ${(100 * meanFen) / most}%`} />
                  </span>
                </th>
                <td class="n">
                  <b>{money(meanFen, locale)}</b>
                </td>
                <td class="n">{t.of(count, marked)}</td>
                <td class="n muted class-most">{money(mostFen, locale)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
