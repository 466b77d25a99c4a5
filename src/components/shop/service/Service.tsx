import { common } from '../../../i18n/areas/common.ts';
import { service as words } from '../../../i18n/areas/service.ts';
import { integer, money, percent } from '../../../i18n/formats.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { TICKET_CAUSES } from '../../../simulator/index.ts';
import { stage } from '../../../stores/plan.ts';
import { useLocale } from '../../ui/locale.tsx';
import { LeverField } from '../decisions/LeverField.tsx';
import { NoShop } from '../decisions/NoShop.tsx';
import { PageHead } from '../decisions/PageHead.tsx';
import { type Desk, useDesk } from '../decisions/use-desk.ts';
import { LastWeek } from './LastWeek.tsx';
import '../products/products.css';
import '../logistics/logistics.css';
import './service.css';

const SLOW = 0.8;
const MANY_CARRIED = 10;

/** Service: people, answers, tickets, return rules, order checks. */
export function Screen() {
  const desk = useDesk();
  return desk === undefined ? <NoShop /> : <Service desk={desk} />;
}

function Service({ desk }: { desk: Desk }) {
  const locale = useLocale();
  const t = words[locale];
  return (
    <div class="stack">
      <PageHead desk={desk} finding={finding(desk, locale)}>
        {t.lede}
      </PageHead>
      <Rules desk={desk} locale={locale} />
      <LastWeek desk={desk} />
    </div>
  );
}

function Rules({ desk, locale }: { desk: Desk; locale: Locale }) {
  const t = words[locale];
  const { facts, results } = desk.shop;
  const { autoRefund } = desk.plan;
  const last = results.at(-1);
  const isStaged = autoRefund !== desk.unchanged.autoRefund;
  const write = (value: number) => integer(value, locale);
  return (
    <section class="panel" aria-labelledby="rules-title">
      <header>
        <h2 id="rules-title">{t.people}</h2>
      </header>
      <div class="body service-rules">
        <LeverField
          desk={desk}
          lever="serviceAgents"
          help={t.agentsHelp(money(facts.agentWageFen, locale))}
        />
        <LeverField desk={desk} lever="reviewRewardFen" help={t.reviewHelp} />
        <LeverField desk={desk} lever="returnWindowDays" suffix={t.days} help={t.returnHelp} />
        <div>
          <LeverField desk={desk} lever="riskStrictness" help={t.riskHelp} />
          {last !== undefined && (
            <p class="note">
              {t.fraudLine(write(last.fraudAttempts), write(last.refusedOrders))}
              {locale === 'en' ? ' ' : ''}
              {t.fraudLoss(money(-last.profit.lines.fraudLosses, locale))}
            </p>
          )}
        </div>
        <div class="field">
          <label class={isStaged ? 'check staged-check' : 'check'}>
            <input
              type="checkbox"
              checked={autoRefund}
              disabled={desk.readOnly}
              aria-describedby="auto-refund-help"
              onChange={() => stage('autoRefund', !autoRefund)}
            />
            {t.autoRefund}
          </label>
          <p class="help" id="auto-refund-help">
            {t.autoRefundHelp}
          </p>
        </div>
      </div>
    </section>
  );
}

/** What service amounts to: slow answers, leftovers, or the most frequent complaint. */
function finding(desk: Desk, locale: Locale): string {
  const t = words[locale];
  const last = desk.shop.results.at(-1);
  if (last === undefined) return t.findFirst;
  const { answeredIn60SecondsRate, ticketsByCause, tickets } = last.service;
  if (answeredIn60SecondsRate < SLOW) return t.findSlow(percent(answeredIn60SecondsRate, locale, 0));
  if (desk.shop.position.carriedTickets >= MANY_CARRIED) {
    return t.findCarried(integer(desk.shop.position.carriedTickets, locale));
  }
  const worst = [...TICKET_CAUSES].sort((a, b) => ticketsByCause[b] - ticketsByCause[a])[0];
  if (worst === undefined || tickets === 0) return t.findGood(percent(answeredIn60SecondsRate, locale, 0));
  const name = common[locale].ticketCauses[worst];
  return t.findCause(
    locale === 'en' ? name.toLowerCase() : name,
    percent(ticketsByCause[worst] / tickets, locale, 0),
  );
}
