import { risk } from '../../../i18n/areas/risk.ts';
import { integer, money, percent } from '../../../i18n/formats.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { PublishedRules } from '../../../simulator/index.ts';
import { useRoute } from '../../shell/route.ts';
import { useLocale } from '../../ui/locale.tsx';
import { Tabs, tabId } from '../analytics/Tabs.tsx';
import { NoShop } from '../decisions/NoShop.tsx';
import { PageHead } from '../decisions/PageHead.tsx';
import { type Desk, useDesk } from '../decisions/use-desk.ts';
import { useRowKeys } from '../decisions/use-row-keys.ts';
import { oddsOf, openBreaches, pointsLeft, recordOf } from './breaches.ts';
import { ClaimPart } from './ClaimPart.tsx';
import { OrderPart } from './OrderPart.tsx';
import { checkedOf } from './order-checks.ts';
import { RulePart } from './RulePart.tsx';
import '../analytics/analytics.css';
import './risk.css';

const PARTS = ['orders', 'rules', 'claims'] as const;
type Part = (typeof PARTS)[number];

const PANEL = 'risk-panel';

/** Risk and rules: order checks, law and platform rules, claims and privacy. */
export function Screen() {
  const desk = useDesk();
  return desk === undefined ? <NoShop /> : <Risk desk={desk} rules={desk.shop.facts.rules} />;
}

function Risk({ desk, rules }: { desk: Desk; rules: PublishedRules }) {
  const locale = useLocale();
  const t = risk[locale];
  const named = useRoute().query.get('tab');
  const part: Part = PARTS.find((known) => known === named) ?? 'orders';
  useRowKeys();
  return (
    <div class="stack">
      <PageHead desk={desk} finding={finding(desk, rules, part, locale)}>
        {t.lede}
      </PageHead>
      <div class="analytics-bar">
        <Tabs
          label={t.tabsName}
          value={part}
          options={PARTS.map((value) => ({ value, label: t.tabs[value] }))}
          onChange={(value) => {
            location.hash = value === 'orders' ? '#/risk' : `#/risk?tab=${value}`;
          }}
          panelId={PANEL}
        />
      </div>
      <div class="stack" id={PANEL} role="tabpanel" aria-labelledby={tabId(PANEL, part)}>
        {part === 'orders' && <OrderPart desk={desk} rules={rules} />}
        {part === 'rules' && <RulePart desk={desk} rules={rules} />}
        {part === 'claims' && <ClaimPart desk={desk} rules={rules} />}
      </div>
    </div>
  );
}

/** What fraud and refusals cost, whether a rule is broken, or who may be written to. */
function finding(desk: Desk, rules: PublishedRules, part: Part, locale: Locale): string {
  const t = risk[locale];
  const { facts, results } = desk.shop;
  const last = results.at(-1);
  if (last === undefined) return t.lede;
  if (part === 'claims') return t.findConsent(percent(last.customers.contactableShare, locale, 0));
  if (part === 'orders') {
    const { lossFen, refused } = checkedOf(last);
    return t.findFraud(money(lossFen, locale), refused);
  }
  const open = openBreaches(facts, results, desk.plan);
  const grossFen = last.profit.lines.grossSales;
  if (open.length > 0) {
    const expected = open.reduce(
      (total, code) => total + oddsOf(rules, code, desk.plan, grossFen, 1).expectedFen,
      0,
    );
    return t.findOpen(open.length, money(expected, locale));
  }
  const record = recordOf(rules, results);
  const left = integer(pointsLeft(record), locale);
  if (record.length === 0) return t.findClean(left);
  const paid = record.reduce((total, { fineFen }) => total + fineFen, 0);
  return t.findPaid(left, money(paid, locale));
}
