import type { ComponentChildren } from 'preact';
import { debrief } from '../../../i18n/areas/debrief.ts';
import { money } from '../../../i18n/formats.ts';
import type { Bet, Entry, WeekResult } from '../../../simulator/index.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useLocale } from '../../ui/locale.tsx';
import './bet-result.css';

/** Whether the week came out within what was bet. */
export function isInside(bet: Bet, operatingProfitFen: number): boolean {
  return Math.abs(operatingProfitFen - bet.operatingProfitFen) <= bet.toleranceFen;
}

interface BetResultProps {
  readonly week: number;
  readonly entries: readonly Entry[];
  readonly results: readonly WeekResult[];
  /** The record of all bets. */
  readonly children?: ComponentChildren;
}

/** The bet of a week, and how many of the bets so far came in. */
export function BetResult({ week, entries, results, children }: BetResultProps) {
  const locale = useLocale();
  const t = debrief[locale].bet;
  const bets = entries.flatMap(({ week: betWeek, bet }) => {
    const result = results.find((candidate) => candidate.week === betWeek);
    if (bet === null || result === undefined || betWeek > week) return [];
    return [{ week: betWeek, bet, profitFen: result.profit.operatingProfitFen }];
  });
  const latest = bets.find((entry) => entry.week === week);
  const hits = bets.filter(({ bet, profitFen }) => isInside(bet, profitFen)).length;
  return (
    <section class="panel bet-result" aria-labelledby="debrief-bet">
      <header>
        <h2 id="debrief-bet">{t.title}</h2>
        {latest ? <Outcome inside={isInside(latest.bet, latest.profitFen)} /> : undefined}
      </header>
      <div class="body">
        {latest ? (
          <p>
            {t.said(
              money(latest.bet.operatingProfitFen - latest.bet.toleranceFen, locale),
              money(latest.bet.operatingProfitFen + latest.bet.toleranceFen, locale),
            )}
            <b class="num">{money(latest.profitFen, locale)}</b>
            {t.end}
          </p>
        ) : (
          <p class="muted">{week < 1 ? t.owner : t.none}</p>
        )}
        {bets.length > 0 ? (
          <div class="hits">
            <ol aria-label={t.rowName(hits, bets.length)}>
              {bets.map((entry) => {
                const inside = isInside(entry.bet, entry.profitFen);
                return (
                  <li key={entry.week} class={inside ? undefined : 'miss'}>
                    <Icon name={inside ? 'check' : 'x'} size={13} />
                    <span class="sr">{inside ? t.weekInside(entry.week) : t.weekOutside(entry.week)}</span>
                  </li>
                );
              })}
            </ol>
            <span>{t.hits(hits, bets.length)}</span>
          </div>
        ) : undefined}
        {bets.length > 0 ? children : undefined}
      </div>
    </section>
  );
}

function Outcome({ inside }: { readonly inside: boolean }) {
  const t = debrief[useLocale()].bet;
  return (
    <span class={inside ? 'tag ok' : 'tag bad'}>
      <Icon name={inside ? 'check' : 'x'} size={13} />
      {inside ? t.inside : t.outside}
    </span>
  );
}
