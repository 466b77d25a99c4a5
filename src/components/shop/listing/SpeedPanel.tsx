import { listing as words } from '../../../i18n/areas/listing.ts';
import { decimal, money, percent } from '../../../i18n/formats.ts';
import { useLocale } from '../../ui/locale.tsx';
import { weekName } from '../cockpit/metric-words.ts';
import { LeverSwitch } from '../decisions/LeverSwitch.tsx';
import type { Desk } from '../decisions/use-desk.ts';
import { loadSeconds, type SpeedWork, speedWorks } from './speed.ts';

/** Work on the speed of pages: three pieces, each done once. */
export function SpeedPanel({ desk }: { desk: Desk }) {
  const locale = useLocale();
  const t = words[locale];
  const columns = t.speedColumns;
  const works = speedWorks(desk);
  const { referenceSeconds, effectPerSecond } = desk.shop.facts.rules.pageLoad;
  const last = desk.shop.results.at(-1);
  return (
    <section class="panel" aria-labelledby="speed-title">
      <header>
        <h2 id="speed-title">{t.speed}</h2>
      </header>
      <div class="body">
        <p class="small">
          {t.speedLede(
            decimal(loadSeconds(works), locale, 2),
            decimal(referenceSeconds, locale, 2),
            percent(effectPerSecond, locale, 0),
          )}
        </p>
        {last !== undefined && last.visits > 0 && (
          <p class="small">{t.speedViews(percent(last.productViews / last.visits, locale, 1))}</p>
        )}
      </div>
      <section class="tscroll" tabIndex={0} aria-label={t.speedTable}>
        <table class="tbl stacks listing-speed">
          <thead>
            <tr>
              <th scope="col">{columns.work}</th>
              <th scope="col" class="n">
                {columns.seconds}
              </th>
              <th scope="col" class="n">
                {columns.cost}
              </th>
              <th scope="col">{columns.state}</th>
            </tr>
          </thead>
          <tbody>
            {works.map((work) => (
              <tr key={work.id}>
                <th scope="row">
                  {work.doneWeek === undefined && !desk.readOnly ? (
                    <LeverSwitch desk={desk} lever={work.lever} />
                  ) : (
                    t.speedWork[work.id]
                  )}
                </th>
                <td class="n num" data-label={columns.seconds}>
                  {work.doneWeek === undefined
                    ? t.secondsMove(decimal(work.before, locale, 1), decimal(work.after, locale, 1))
                    : t.secondsDone(decimal(work.after, locale, 1))}
                </td>
                <td class="n num" data-label={columns.cost}>
                  {money(work.costFen, locale)}
                </td>
                <td data-label={columns.state}>
                  <State work={work} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

function State({ work }: { work: SpeedWork }) {
  const locale = useLocale();
  const t = words[locale];
  if (work.doneWeek !== undefined) {
    return <span class="tag ok">{t.speedDone(weekName(work.doneWeek, locale))}</span>;
  }
  return work.isStaged ? (
    <span class="tag mark">{t.speedStaged}</span>
  ) : (
    <span class="tag">{t.speedOpen}</span>
  );
}
