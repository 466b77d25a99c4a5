import { common } from '../../../i18n/areas/common.ts';
import { promotions as words } from '../../../i18n/areas/promotions.ts';
import { integer, money, percent, price } from '../../../i18n/formats.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { FullPlan, Order } from '../../../simulator/index.ts';
import { Button } from '../../ui/Button.tsx';
import { ChartFrame } from '../../ui/ChartFrame.tsx';
import { useLocale } from '../../ui/locale.tsx';
import {
  averageOrderFen,
  type BasketBin,
  basketBins,
  goodsFen,
  minimumOf,
  reachShares,
  salesOf,
} from '../decisions/promotion-reach.ts';
import type { Desk } from '../decisions/use-desk.ts';
import type { LastOrders } from './last-orders.ts';

/** An amount of the plan that baskets can reach. */
interface Mark {
  readonly name: string;
  readonly fen: number;
}

/** Last week's baskets by value, with the amounts of the plan as lines. */
export function Baskets({ desk, last }: { desk: Desk; last: LastOrders }) {
  const locale = useLocale();
  const t = words[locale].histogram;
  const { reach } = words[locale];
  const sales = last.status === 'ready' ? salesOf(last.orders) : [];
  return (
    <section class="panel" aria-labelledby="baskets-title">
      <header>
        <h2 id="baskets-title">{t.title}</h2>
        <p>{t.lead}</p>
      </header>
      <div class="body" aria-busy={last.status === 'waiting'}>
        {last.status === 'waiting' && (
          <p class="note" role="status">
            {reach.waiting}
          </p>
        )}
        {last.status === 'failed' && (
          <p class="row">
            {reach.failed}
            <Button size="sm" onClick={last.retry}>
              {common[locale].actions.tryAgain}
            </Button>
          </p>
        )}
        {last.status === 'ready' && sales.length === 0 && <p class="note">{t.none}</p>}
        {sales.length > 0 && <Histogram sales={sales} marks={marksOf(desk.plan, locale)} />}
      </div>
    </section>
  );
}

function marksOf(plan: FullPlan, locale: Locale): readonly Mark[] {
  const names = common[locale].promotionKinds;
  const tools = (['coupon', 'threshold', 'gift'] as const).flatMap((tool) => {
    const fen = minimumOf(plan, tool);
    return fen === undefined || fen === 0 ? [] : [{ name: names[tool], fen }];
  });
  const free =
    plan.shipFeeFen > 0 && plan.freeShipThresholdFen > 0
      ? [{ name: words[locale].histogram.freeShip, fen: plan.freeShipThresholdFen }]
      : [];
  return [...tools, ...free];
}

function Histogram({ sales, marks }: { sales: readonly Order[]; marks: readonly Mark[] }) {
  const locale = useLocale();
  const t = words[locale].histogram;
  const bins = basketBins(sales);
  const averageFen = averageOrderFen(sales);
  const most = Math.max(...bins.map(({ orders }) => orders));
  const reached = (fromFen: number) =>
    sales.filter((order) => goodsFen(order) >= fromFen).length / sales.length;
  const rangeOf = ({ fromFen, toFen }: BasketBin) =>
    toFen === undefined
      ? t.open(money(fromFen, locale))
      : t.range(money(fromFen, locale), money(toFen, locale));
  const at = (fen: number) => `${(100 * place(bins, fen)).toFixed(2)}%`;
  return (
    <>
      <ChartFrame
        title={t.caption}
        titleHidden
        name={t.name(integer(sales.length, locale), price(Math.round(averageFen / 100) * 100, locale))}
        table={{
          caption: t.caption,
          columns: [t.from, t.orders, t.reach],
          rows: bins.map((bin) => [
            rangeOf(bin),
            integer(bin.orders, locale),
            percent(reached(bin.fromFen), locale, 0),
          ]),
        }}
      >
        <div class="basket-bars">
          <div class="basket-plot">
            {bins.map((bin) => (
              <span
                key={bin.fromFen}
                class="basket-bar"
                title={`${rangeOf(bin)}: ${integer(bin.orders, locale)}`}
                style={{ blockSize: `${(100 * bin.orders) / most}%` }}
              />
            ))}
            <span class="basket-line average" style={{ insetInlineStart: at(averageFen) }}>
              <small>{t.average(money(averageFen, locale))}</small>
            </span>
            {marks.map((mark, index) => (
              <span
                key={mark.name}
                class="basket-line"
                style={{ insetInlineStart: at(mark.fen), '--row': index + 1 }}
              >
                <small>{t.line(mark.name, money(mark.fen, locale))}</small>
              </span>
            ))}
          </div>
          <div class="basket-axis">
            {bins.map(({ fromFen }, index) => (
              <span key={fromFen}>{index % 2 === 0 ? money(fromFen, locale) : ''}</span>
            ))}
          </div>
        </div>
      </ChartFrame>
      <ul class="basket-readings small">
        {marks.map((mark) => {
          const { reached: share, near } = reachShares(sales, mark.fen);
          return (
            <li key={mark.name}>
              {t.reached(
                mark.name,
                money(mark.fen, locale),
                percent(share, locale, 0),
                percent(near, locale, 0),
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** Where an amount stands on the axis, 0 to 1; in the open last step it stands in its middle at most. */
function place(bins: readonly BasketBin[], fen: number): number {
  const first = bins[0];
  const step = (first?.toFen ?? 0) - (first?.fromFen ?? 0);
  if (first === undefined || step <= 0) return 0;
  const steps = (fen - first.fromFen) / step;
  return Math.min(bins.length - 0.5, Math.max(0, steps)) / bins.length;
}
