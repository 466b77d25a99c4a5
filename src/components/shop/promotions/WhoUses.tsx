import { common } from '../../../i18n/areas/common.ts';
import { promotions as words } from '../../../i18n/areas/promotions.ts';
import { integer, money, percent } from '../../../i18n/formats.ts';
import type { Order } from '../../../simulator/index.ts';
import { ChartFrame } from '../../ui/ChartFrame.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { weekName } from '../cockpit/metric-words.ts';
import {
  marginPerOrder,
  type ReachEstimate,
  reachEstimate,
  type SpendTool,
  salesOf,
} from '../decisions/promotion-reach.ts';
import type { Desk } from '../decisions/use-desk.ts';
import type { LastOrders } from './last-orders.ts';

interface WhoUsesProps {
  readonly desk: Desk;
  readonly tool: SpendTool;
  readonly last: LastOrders;
}

const GROUPS = ['anyway', 'bigger', 'fresh'] as const;

/** Who is likely to use a tool with a minimum spend, read from last week's own orders. */
export function WhoUses({ desk, tool, last }: WhoUsesProps) {
  const t = words[useLocale()].reach;
  return (
    <div class="reach">
      <h4>
        {t.title} <span class="tag">{t.estimate}</span>
      </h4>
      {last.status !== 'ready' ? (
        <p class="note" role="status">
          {last.status === 'failed' ? t.failed : t.waiting}
        </p>
      ) : (
        <Estimate desk={desk} tool={tool} sales={salesOf(last.orders)} />
      )}
    </div>
  );
}

function Estimate({ desk, tool, sales }: { desk: Desk; tool: SpendTool; sales: readonly Order[] }) {
  const locale = useLocale();
  const t = words[locale].reach;
  const estimate = reachEstimate(desk.shop, desk.plan, tool, sales);
  if (estimate === undefined) return null;
  const users = estimate.anyway + estimate.bigger + estimate.fresh;
  if (users < 0.5) return <p class="small">{t.none}</p>;
  return (
    <>
      <UsesBar estimate={estimate} tool={common[locale].promotionKinds[tool]} />
      <Payback desk={desk} estimate={estimate} />
      <p class="note">
        {t.source(integer(estimate.orders, locale), weekName(desk.shop.results.at(-1)?.week ?? 0, locale))}
      </p>
    </>
  );
}

/** The three groups as parts of one bar, with the same figures as a table. */
function UsesBar({ estimate, tool }: { estimate: ReachEstimate; tool: string }) {
  const locale = useLocale();
  const t = words[locale].reach;
  const users = estimate.anyway + estimate.bigger + estimate.fresh;
  const about = (orders: number) => integer(Math.round(orders), locale);
  return (
    <ChartFrame
      title={t.tableCaption}
      titleHidden
      headingLevel={4}
      name={t.name(tool, about(estimate.anyway), about(estimate.bigger), about(estimate.fresh))}
      table={{
        caption: t.tableCaption,
        columns: [t.group, t.orders, t.share, t.cost],
        rows: GROUPS.map((group) => [
          t[group],
          about(estimate[group]),
          percent(estimate[group] / users, locale, 0),
          money(estimate[group] * estimate.costPerUseFen, locale),
        ]),
      }}
    >
      <div class="uses-bar">
        {GROUPS.filter((group) => estimate[group] > 0).map((group) => (
          <span key={group} class={`uses-part ${group}`} style={{ flexGrow: estimate[group] / users }} />
        ))}
      </div>
      <ul class="uses-key">
        {GROUPS.map((group) => (
          <li key={group} class={group}>
            <i aria-hidden="true" />
            <b class="num">{about(estimate[group])}</b> {t[group]}
          </li>
        ))}
      </ul>
    </ChartFrame>
  );
}

function Payback({ desk, estimate }: { desk: Desk; estimate: ReachEstimate }) {
  const locale = useLocale();
  const t = words[locale].reach;
  const users = estimate.anyway + estimate.bigger + estimate.fresh;
  const costFen = users * estimate.costPerUseFen + estimate.setupFen;
  const marginFen = marginPerOrder(desk.shop.results) - estimate.costPerUseFen;
  const extra = Math.ceil((estimate.anyway * estimate.costPerUseFen + estimate.setupFen) / marginFen);
  return (
    <p class="small">
      {t.costAll(money(costFen, locale), percent(estimate.anyway / users, locale, 0))}
      {locale === 'en' ? ' ' : ''}
      {marginFen > 0 ? t.pays(integer(extra, locale)) : t.paysNot}
    </p>
  );
}
