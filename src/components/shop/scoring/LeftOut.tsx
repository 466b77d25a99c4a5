import { scoring } from '../../../i18n/areas/scoring.ts';
import { integer, money, signedMoney } from '../../../i18n/formats.ts';
import { textOf } from '../../../i18n/locale.ts';
import type { Entry, PlanAndLuck, WeekResult, WeekScore } from '../../../simulator/index.ts';
import { useLocale } from '../../ui/locale.tsx';
import type { Answer } from '../debrief/answer.ts';
import { isInside } from '../debrief/BetResult.tsx';

interface LeftOutProps {
  readonly week: number;
  readonly result: WeekResult;
  /** The week before, whose notices told of the week. */
  readonly before: WeekResult | undefined;
  readonly entry: Entry | undefined;
  readonly score: WeekScore | undefined;
  readonly luck: Answer<PlanAndLuck>;
}

/** What does not enter the mark, why, and what it was in the week. */
export function LeftOut({ week, result, before, entry, score, luck }: LeftOutProps) {
  const locale = useLocale();
  const t = scoring[locale].out;
  const noticed = new Set(before?.notices.map(({ id }) => id));
  const surprises = result.events.filter(({ id, announced }) => !announced && !noticed.has(id));
  const bet = entry?.bet ?? undefined;
  const desk = score?.desk;
  const rows: readonly {
    readonly what: string;
    readonly why: string;
    readonly yours: preact.ComponentChild;
  }[] = [
    {
      what: t.luck,
      why: t.luckWhy,
      yours:
        luck.status === 'ready'
          ? signedMoney(luck.value.luckFen, locale)
          : luck.status === 'failed'
            ? t.luckFailed
            : t.luckWaiting,
    },
    {
      what: t.events,
      why: t.eventsWhy,
      yours:
        surprises.length === 0 ? t.eventsNone : surprises.map(({ name }) => textOf(name, locale)).join(' · '),
    },
    {
      what: t.bet,
      why: t.betWhy,
      yours: bet
        ? (isInside(bet, result.profit.operatingProfitFen) ? t.betInside : t.betOutside)(
            money(bet.operatingProfitFen, locale),
            money(bet.toleranceFen, locale),
          )
        : t.betNone,
    },
    {
      what: t.desk,
      why: t.deskWhy,
      yours: typeof desk === 'number' ? t.deskMark(integer(desk, locale)) : t.deskNone,
    },
    { what: t.other, why: t.otherWhy, yours: <a href={`#/debrief/${week}`}>{t.otherYours}</a> },
  ];
  return (
    <table class="tbl stacks scoring-out">
      <caption class="sr">{t.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t.what}</th>
          <th scope="col">{t.why}</th>
          <th scope="col" class="n">
            {t.yours}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ what, why, yours }) => (
          <tr key={what}>
            <th scope="row">{what}</th>
            <td>{why}</td>
            <td class="n" data-label={t.yours}>
              <span class="num">{yours}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
