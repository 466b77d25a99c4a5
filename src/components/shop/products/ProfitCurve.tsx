import { responseCurveChart } from '../../../charts/response-curve.ts';
import { products as words } from '../../../i18n/areas/products.ts';
import { integer, money, moneyCompact, price } from '../../../i18n/formats.ts';
import { textOf } from '../../../i18n/locale.ts';
import type { SkuFacts } from '../../../simulator/index.ts';
import { Chart } from '../../ui/Chart.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { weekName } from '../cockpit/metric-words.ts';
import type { Desk } from '../decisions/use-desk.ts';
import { profitCurve } from './profit-curve.ts';

/** Weekly margin at each price, from the product's own weeks; says so when they hold one price alone. */
export function ProfitCurve({ desk, sku, priceFen }: { desk: Desk; sku: SkuFacts; priceFen: number }) {
  const locale = useLocale();
  const t = words[locale].sheet;
  const curve = profitCurve(desk, sku, priceFen);
  const { points, fit, steps, around, best } = curve;
  const write = (fen: number) => price(Math.round(fen), locale);
  const amount = (fen: number) => money(Math.round(fen), locale);
  const last = points.at(-1);
  if (fit === undefined) {
    return (
      <section class="sheet-part" aria-labelledby="profit-title">
        <h3 id="profit-title">{t.profit}</h3>
        <p class="small">{last === undefined ? t.noWeeks : t.profitOne(write(last.priceFen))}</p>
      </section>
    );
  }
  const hasBand = fit.residualSd !== undefined;
  const here = steps.find((one) => one.priceFen >= priceFen);
  const columns = hasBand
    ? [
        t.profitColumns.price,
        t.profitColumns.units,
        t.profitColumns.low,
        t.profitColumns.mid,
        t.profitColumns.high,
      ]
    : [t.profitColumns.price, t.profitColumns.units, t.profitColumns.mid];
  return (
    <section class="sheet-part" aria-labelledby="profit-title">
      <h3 id="profit-title" class="sr">
        {t.profit}
      </h3>
      <Chart
        title={t.profit}
        headingLevel={4}
        name={t.profitName(textOf(sku.name, locale))}
        heightPixels={220}
        version={JSON.stringify([sku.id, points.length, priceFen, locale])}
        build={(surroundings) =>
          responseCurveChart(
            {
              points: points.map((point) => ({
                x: point.priceFen,
                y: point.wantedUnits * curve.marginAt(point.priceFen),
                name: weekName(point.week, locale),
                hollow: point.soldOut,
              })),
              line: steps.map(({ priceFen: x, low, mid, high }) => ({ x, low, mid, high })),
              hasBand,
              you: here === undefined ? undefined : { x: priceFen, y: here.mid, name: t.you },
              xTitle: t.axisPrice,
              yTitle: t.profitAxis,
              xValue: write,
              yValue: (fen) => moneyCompact(fen, locale),
            },
            surroundings,
          )
        }
        table={{
          caption: t.profitName(textOf(sku.name, locale)),
          columns,
          rows: around.map((one) => [
            write(one.priceFen),
            integer(one.units, locale),
            ...(hasBand ? [amount(one.low), amount(one.mid), amount(one.high)] : [amount(one.mid)]),
          ]),
        }}
      />
      <p class="small">
        {best === undefined ? t.profitFlat : t.profitBest(write(best.priceFen), amount(best.mid))}
      </p>
      <p class="note">{hasBand ? t.profitNote : t.profitNoBand}</p>
    </section>
  );
}
