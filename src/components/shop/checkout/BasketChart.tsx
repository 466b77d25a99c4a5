import { histogramChart } from '../../../charts/histogram.ts';
import { checkout as words } from '../../../i18n/areas/checkout.ts';
import { integer, percent, price } from '../../../i18n/formats.ts';
import type { Order } from '../../../simulator/index.ts';
import { Chart } from '../../ui/Chart.tsx';
import { useLocale } from '../../ui/locale.tsx';
import type { Desk } from '../decisions/use-desk.ts';
import { type BasketBin, basketBins, feeSums } from './baskets.ts';

interface BasketChartProps {
  readonly desk: Desk;
  readonly orders: readonly Order[];
}

/** Last week's baskets, cut by the free-shipping threshold of the plan. */
export function BasketChart({ desk, orders }: BasketChartProps) {
  const locale = useLocale();
  const t = words[locale].fee;
  const bins = basketBins(orders);
  const { shipFeeFen: feeFen, freeShipThresholdFen: thresholdFen } = desk.plan;
  const hasLine = feeFen > 0 && thresholdFen > 0;
  const sums = feeSums(orders, feeFen, thresholdFen, desk.shop.facts.rules.checkout.topUpReach);
  const threshold = price(thresholdFen, locale);
  const share = (count: number) => percent(sums.orders === 0 ? 0 : count / sums.orders, locale, 0);
  const rangeOf = ({ fromFen, toFen }: BasketBin) =>
    toFen === undefined
      ? t.rangeOpen(price(fromFen, locale))
      : t.range(price(fromFen, locale), price(toFen, locale));
  const width = bins[0]?.toFen ?? 1;
  const before = desk.unchanged.freeShipThresholdFen;
  const lines = hasLine
    ? [
        ...(before > 0 && before !== thresholdFen
          ? [{ at: before / width, label: t.lineBefore(price(before, locale)), isBefore: true }]
          : []),
        { at: thresholdFen / width, label: t.line(threshold) },
      ].filter(({ at }) => at < bins.length)
    : [];
  return (
    <Chart
      title={t.chartTitle}
      name={
        hasLine
          ? t.chartName(threshold, share(sums.freeOrders))
          : t.chartNameNone(integer(sums.orders, locale))
      }
      legend={
        hasLine && (
          <>
            <span>
              <i class="checkout-key below" />
              {t.legendBelow}
            </span>
            <span>
              <i class="checkout-key above" />
              {t.legendAbove}
            </span>
          </>
        )
      }
      version={`${orders.length}/${orders[0]?.id}/${thresholdFen}/${feeFen}/${before}/${locale}`}
      heightPixels={190}
      table={{
        caption: t.chartTitle,
        columns: [t.basket, t.orders, t.share],
        rows: bins.map((bin) => [rangeOf(bin), integer(bin.orders, locale), share(bin.orders)]),
      }}
      build={(around) =>
        histogramChart(
          {
            bars: bins.map((bin) => ({
              label: price(bin.fromFen, locale),
              name: rangeOf(bin),
              count: bin.orders,
              // A range that the line cuts counts as below: most of it may be.
              isQuiet: hasLine && bin.fromFen < thresholdFen,
            })),
            lines,
            countText: (count) => integer(count, locale),
          },
          around,
        )
      }
    />
  );
}
