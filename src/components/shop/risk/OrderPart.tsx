import { risk } from '../../../i18n/areas/risk.ts';
import { decimal, money, moneyPerUnit, percent } from '../../../i18n/formats.ts';
import { type PublishedRules, refusedAfterReview } from '../../../simulator/index.ts';
import { useLocale } from '../../ui/locale.tsx';
import { BlockPanel } from '../analytics/BlockPanel.tsx';
import { BlockTable } from '../analytics/BlockTable.tsx';
import { LeverField } from '../decisions/LeverField.tsx';
import type { Desk } from '../decisions/use-desk.ts';
import {
  attemptsOf,
  averageOrderFen,
  goodOrderFen,
  tradeBlock,
  tradeOff,
  weeksBlock,
} from './order-checks.ts';
import { QueuePanel } from './QueuePanel.tsx';

interface PartProps {
  readonly desk: Desk;
  readonly rules: PublishedRules;
}

const WEEKS_SHOWN = 8;

/** Order checks: three levers, what they trade, and what they came to. */
export function OrderPart({ desk, rules }: PartProps) {
  const locale = useLocale();
  const t = risk[locale];
  const { facts, results } = desk.shop;
  const { verification } = rules;
  const weeks = weeksBlock(results, WEEKS_SHOWN);
  return (
    <>
      <section class="panel" aria-labelledby="checks-title">
        <header>
          <h2 id="checks-title">{t.checks}</h2>
          <p>{t.checksLede}</p>
        </header>
        <div class="body risk-levers">
          <LeverField desk={desk} lever="riskStrictness" help={t.strictHelp} />
          <LeverField
            desk={desk}
            lever="reviewStaff"
            help={t.reviewHelp(
              money(facts.policyCosts.reviewerWageFen, locale),
              percent(refusedAfterReview(rules, 1), locale, 0),
            )}
          />
          <LeverField
            desk={desk}
            lever="verificationThresholdFen"
            help={t.verifyHelp(
              percent(verification.abandonShare, locale, 0),
              percent(verification.caughtShare, locale, 0),
            )}
          />
        </div>
      </section>
      <TradeOff desk={desk} rules={rules} />
      <QueuePanel desk={desk} />
      <BlockPanel title={t.weeksTitle} block={weeks}>
        <BlockTable block={weeks} mode="matrix" />
      </BlockPanel>
    </>
  );
}

function TradeOff({ desk, rules }: PartProps) {
  const locale = useLocale();
  const t = risk[locale];
  const last = desk.shop.results.at(-1);
  if (last === undefined) return null;
  const planned = desk.plan.riskStrictness;
  const rows = tradeOff(rules, last, planned);
  const block = tradeBlock(rows, last.week);
  const most = Math.max(...rows.map(({ totalFen }) => totalFen), 1);
  const least = Math.min(...rows.map(({ totalFen }) => totalFen));
  const share = (fen: number) => `${((100 * fen) / most).toFixed(1)}%`;
  return (
    <BlockPanel
      title={t.tradeTitle}
      block={block}
      notes={[
        last.fraudAttempts === 0 ? t.noAttempts : undefined,
        t.tradeNote(moneyPerUnit(averageOrderFen(last), locale), moneyPerUnit(goodOrderFen(last), locale)),
      ]}
    >
      <p class="body small muted">
        {t.tradeLede(decimal(attemptsOf(rules, last), locale, last.fraudAttempts === 0 ? 1 : 0))}
      </p>
      <BlockTable
        block={block}
        mode="matrix"
        tag={(row) => {
          const at = rows[row];
          if (at === undefined) return null;
          return (
            <>
              {at.strictness === last.plan.riskStrictness && <span class="tag">{t.lastWeek}</span>}
              {at.strictness === planned && planned !== last.plan.riskStrictness && (
                <span class="tag you">{t.planned}</span>
              )}
              {at.totalFen === least && <span class="tag good">{t.least}</span>}
            </>
          );
        }}
        drawn={{
          label: t.drawn,
          cell: (row) => {
            const at = rows[row];
            if (at === undefined) return null;
            return (
              <span class="risk-cost" aria-hidden="true">
                <i class="fraud" style={{ '--w': share(at.fraudFen) }} />
                <i class="refused" style={{ '--w': share(at.refusedFen) }} />
              </span>
            );
          },
        }}
      />
    </BlockPanel>
  );
}
