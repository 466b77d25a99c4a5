import { desk as words } from '../../../i18n/areas/desk.ts';
import { integer } from '../../../i18n/formats.ts';
import { routeHash } from '../../shell/route.ts';
import { useLocale } from '../../ui/locale.tsx';
import type { Desk } from '../decisions/use-desk.ts';
import { markOf, scoreOf } from './cases.ts';
import { DeskRule } from './DeskRule.tsx';
import { signedPrice } from './effect-words.ts';
import { useCasesByWeek } from './use-cases.ts';

/** The desk score of every week that has run, each leading to its rulings. */
export function ByWeek({ desk }: { desk: Desk }) {
  const locale = useLocale();
  const t = words[locale].byWeek;
  const played = desk.game.entries.length;
  const known = useCasesByWeek(desk.game, played);
  const rows = desk.game.entries.map(({ week, deskAnswers }) => {
    const cases = known.get(week);
    const answered = cases?.filter((found) => markOf(found, deskAnswers) !== 'unanswered').length;
    const right = cases?.filter((found) => markOf(found, deskAnswers) === 'best').length;
    const bookedFen = desk.shop.results.find((result) => result.week === week)?.profit.lines.deskCases ?? 0;
    return {
      week,
      cases: cases?.length,
      answered,
      right,
      score: cases && scoreOf(cases, deskAnswers),
      bookedFen,
    };
  });
  const scores = rows.flatMap(({ score }) => score ?? []);
  const mean = scores.length === 0 ? undefined : scores.reduce((sum, one) => sum + one, 0) / scores.length;
  const write = (value: number | null | undefined) =>
    value === undefined ? '…' : value === null ? '—' : integer(value, locale);
  return (
    <section class="panel" aria-labelledby="by-week-title" aria-busy={known.size < played}>
      <header>
        <h2 id="by-week-title">
          {t.title} <DeskRule rule="DK22" />
        </h2>
      </header>
      <section class="tscroll" tabIndex={0} aria-label={t.title}>
        <table class="tbl slim stacks">
          <thead>
            <tr>
              <th scope="col">{t.week}</th>
              {([t.cases, t.answered, t.right, t.score, t.booked] as const).map((head) => (
                <th key={head} scope="col" class="n">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.week}>
                <th scope="row">
                  <a href={routeHash('desk', row.week)}>{t.open(integer(row.week, locale))}</a>
                </th>
                <td class="n" data-label={t.cases}>
                  {write(row.cases)}
                </td>
                <td class="n" data-label={t.answered}>
                  {write(row.answered)}
                </td>
                <td class="n" data-label={t.right}>
                  {write(row.right)}
                </td>
                <td class="n" data-label={t.score}>
                  {write(row.score)}
                </td>
                <td class="n" data-label={t.booked}>
                  {signedPrice(row.bookedFen, locale)}
                </td>
              </tr>
            ))}
            <tr class="total">
              <th scope="row">{t.all}</th>
              <td class="n hide-m" />
              <td class="n hide-m" />
              <td class="n hide-m" />
              <td class="n" data-label={t.score}>
                {mean === undefined ? '—' : integer(mean, locale)}
              </td>
              <td class="n" data-label={t.booked}>
                {signedPrice(
                  rows.reduce((sum, { bookedFen }) => sum + bookedFen, 0),
                  locale,
                )}
              </td>
            </tr>
          </tbody>
        </table>
      </section>
    </section>
  );
}
