import { desk as words } from '../../../i18n/areas/desk.ts';
import { integer, price, signedInteger } from '../../../i18n/formats.ts';
import { type DeskCase, type DeskEffects, deskOutcome } from '../../../simulator/index.ts';
import { routeHash } from '../../shell/route.ts';
import { useLocale } from '../../ui/locale.tsx';
import type { Desk } from '../decisions/use-desk.ts';
import { productNames } from './case-words.ts';
import { bestOutcome, type Rulings, scoreOf } from './cases.ts';
import { DeskRule } from './DeskRule.tsx';
import { signedPrice, signedSatisfaction } from './effect-words.ts';

interface TogetherProps {
  readonly desk: Desk;
  readonly week: number;
  readonly cases: readonly DeskCase[];
  readonly rulings: Rulings;
}

/** The score of a week's rulings, and what they did to the shop beside what the best ones would have done. */
export function Together({ desk, week, cases, rulings }: TogetherProps) {
  const locale = useLocale();
  const t = words[locale];
  const productOf = productNames(desk.shop.facts, locale);
  const mine = deskOutcome(cases, rulings).effects;
  const best = bestOutcome(cases).effects;
  const score = scoreOf(cases, rulings);
  const booked = desk.shop.results.find((result) => result.week === week)?.profit.lines.deskCases;
  const name = integer(week, locale);
  return (
    <section class="panel" aria-labelledby="together-title">
      <header>
        <h2 id="together-title">{t.outcome.together}</h2>
        <p class="row">
          {t.score}{' '}
          <b class="num">{score === null ? t.outcome.notScored : t.outcome.score(integer(score, locale))}</b>
          <DeskRule rule="DK10" />
        </p>
      </header>
      <section class="tscroll" tabIndex={0} aria-label={t.outcome.tableName}>
        <table class="tbl slim stacks">
          <thead>
            <tr>
              <th scope="col">{t.outcome.measure}</th>
              <th scope="col" class="n">
                {t.outcome.yours}
              </th>
              <th scope="col" class="n">
                {t.outcome.best}
              </th>
              <th scope="col" class="n">
                {t.outcome.difference}
              </th>
            </tr>
          </thead>
          <tbody>
            {measures(mine, best).map(({ kind, skuId, yours, best: right }) => {
              const write = (value: number) =>
                kind === 'account'
                  ? signedPrice(value, locale)
                  : kind === 'fines'
                    ? price(value, locale)
                    : kind === 'satisfaction'
                      ? signedSatisfaction(value, locale)
                      : signedInteger(value, locale);
              const apart = yours - right;
              return (
                <tr key={`${kind}${skuId ?? ''}`}>
                  <th scope="row">
                    {kind === 'stock' ? t.outcome.units(productOf(skuId ?? '')) : t.outcome[kind]}
                  </th>
                  <td class="n" data-label={t.outcome.yours}>
                    {write(yours)}
                  </td>
                  <td class="n" data-label={t.outcome.best}>
                    {write(right)}
                  </td>
                  <td class="n" data-label={t.outcome.difference}>
                    {kind === 'fines' ? signedPrice(apart, locale) : write(apart)}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      {booked !== undefined && (
        <footer class="between">
          <p class="note">{t.outcome.booked(name, signedPrice(booked, locale))}</p>
          <a class="desk-to" href={routeHash('debrief', week)}>
            {t.outcome.debrief(name)}
          </a>
        </footer>
      )}
    </section>
  );
}

interface Measure {
  readonly kind: 'account' | 'fines' | 'satisfaction' | 'tickets' | 'stock';
  readonly skuId?: string;
  readonly yours: number;
  readonly best: number;
}

/** Effects side by side, stock by product. */
function measures(mine: DeskEffects, best: DeskEffects): readonly Measure[] {
  const units = ({ stock }: DeskEffects, skuId: string) =>
    stock.filter((move) => move.skuId === skuId).reduce((sum, move) => sum + move.units, 0);
  const skuIds = [...new Set([...mine.stock, ...best.stock].map(({ skuId }) => skuId))];
  return [
    { kind: 'account', yours: mine.ledgerFen, best: best.ledgerFen },
    { kind: 'fines', yours: mine.riskPenaltyFen, best: best.riskPenaltyFen },
    { kind: 'satisfaction', yours: mine.satisfactionDelta, best: best.satisfactionDelta },
    { kind: 'tickets', yours: mine.ticketsDelta, best: best.ticketsDelta },
    ...skuIds.map(
      (skuId): Measure => ({ kind: 'stock', skuId, yours: units(mine, skuId), best: units(best, skuId) }),
    ),
  ];
}
