import { responseCurveChart } from '../../../charts/response-curve.ts';
import { products as words } from '../../../i18n/areas/products.ts';
import { integer, percent, price } from '../../../i18n/formats.ts';
import { textOf } from '../../../i18n/locale.ts';
import type { SkuFacts } from '../../../simulator/index.ts';
import { Chart } from '../../ui/Chart.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { weekName } from '../cockpit/metric-words.ts';
import { fitPrices, type LogFit, type PricePoint, pricePoints } from '../decisions/price-fit.ts';
import { unitEconomics } from '../decisions/unit-economics.ts';
import type { Desk } from '../decisions/use-desk.ts';
import { rivalIndexOf } from './rule-prices.ts';

const STEPS = 24;
/** The drawn line goes this far beyond the tried prices. */
const BEYOND = 0.06;

/** A break-even price down to this share of the cheapest tried price is drawn. */
const NEAR = 0.75;

/** Past prices against units wanted, with a line once two prices were tried. */
export function OwnPrices({ desk, sku, priceFen }: { desk: Desk; sku: SkuFacts; priceFen: number }) {
  const locale = useLocale();
  const t = words[locale].sheet;
  const points = pricePoints(desk.shop.results, sku.id);
  const fit = fitPrices(points);
  const only = points.at(-1);
  const write = (fen: number) => price(Math.round(fen), locale);
  const falls = fit !== undefined && fit.slope < 0;
  const rivalFen = Math.round((sku.usualPriceFen * rivalIndexOf(desk.shop, sku)) / 100) * 100;
  const { breakEvenFen } = unitEconomics(desk.shop, desk.plan, sku, priceFen);
  const cheapest = Math.min(priceFen, ...points.map((point) => point.priceFen));
  // A break-even price far below every tried one would squeeze the rest of the picture.
  const hasBreakEven = breakEvenFen >= cheapest * NEAR;
  const marks = [
    { x: rivalFen, name: t.markRivals },
    ...(hasBreakEven ? [{ x: breakEvenFen, name: t.markBreakEven }] : []),
  ];
  return (
    <section class="sheet-part" aria-labelledby="own-title">
      {only === undefined ? (
        <>
          <h3 id="own-title">{t.own}</h3>
          <p class="muted small">{t.noWeeks}</p>
        </>
      ) : (
        <>
          <h3 id="own-title" class="sr">
            {t.own}
          </h3>
          <Chart
            title={t.own}
            headingLevel={4}
            name={t.ownName(textOf(sku.name, locale))}
            heightPixels={220}
            version={JSON.stringify([sku.id, points.length, priceFen, locale])}
            build={(around) =>
              responseCurveChart(
                {
                  points: points.map((point) => ({
                    x: point.priceFen,
                    y: point.wantedUnits,
                    name: weekName(point.week, locale),
                    hollow: point.soldOut,
                  })),
                  line: fit === undefined ? [] : lineOf(fit, points, priceFen),
                  hasBand: fit?.residualSd !== undefined,
                  you:
                    fit === undefined
                      ? undefined
                      : { x: priceFen, y: fit.predict(priceFen).mid, name: t.you },
                  marks,
                  xTitle: t.axisPrice,
                  yTitle: t.axisUnits,
                  xValue: write,
                  yValue: (units) => integer(units, locale),
                },
                around,
              )
            }
            legend={
              <Legend
                hasFit={fit !== undefined}
                hasHollow={points.some(({ soldOut }) => soldOut)}
                hasBreakEven={hasBreakEven}
              />
            }
            table={{
              caption: t.ownName(textOf(sku.name, locale)),
              columns: [t.week, t.price, t.units, t.state],
              rows: [
                ...points.map((point) => [
                  weekName(point.week, locale),
                  write(point.priceFen),
                  integer(point.wantedUnits, locale),
                  point.soldOut ? t.soldOut : t.inStock,
                ]),
                ...marks.map(({ x, name }) => [name, write(x), '—', '—']),
              ],
            }}
          />
          {fit === undefined ? (
            <p class="small">{t.onePrice(write(only.priceFen))}</p>
          ) : (
            <>
              <p class="small">
                {falls ? t.slope(percent(-fit.slope / 100, locale, 1)) : t.slopeNone}
                {locale === 'en' ? ' ' : ''}
                {falls && expectation(fit, priceFen, write, locale)}
              </p>
              <p class="note">{fit.residualSd === undefined ? t.slopeTwo : t.caution}</p>
            </>
          )}
        </>
      )}
    </section>
  );
}

interface LegendProps {
  readonly hasFit: boolean;
  readonly hasHollow: boolean;
  readonly hasBreakEven: boolean;
}

function Legend({ hasFit, hasHollow, hasBreakEven }: LegendProps) {
  const t = words[useLocale()].sheet;
  return (
    <>
      <span>
        <i class="key-point" />
        {t.point}
      </span>
      {hasHollow && (
        <span>
          <i class="key-hollow" />
          {t.hollow}
        </span>
      )}
      {hasFit && (
        <span>
          <i class="key-you" />
          {t.you}
        </span>
      )}
      <span>
        <i class="key-rivals" />
        {t.markRivals}
      </span>
      {hasBreakEven && (
        <span>
          <i class="key-even" />
          {t.markBreakEven}
        </span>
      )}
    </>
  );
}

function expectation(fit: LogFit, priceFen: number, write: (fen: number) => string, locale: 'en' | 'zh') {
  const t = words[locale].sheet;
  const { low, mid, high } = fit.predict(priceFen);
  const units = (value: number) => integer(value, locale);
  return fit.residualSd === undefined
    ? t.expectOne(write(priceFen), units(mid))
    : t.expect(write(priceFen), units(low), units(high));
}

/** The fitted line over the tried prices and the staged one. */
function lineOf(fit: LogFit, points: readonly PricePoint[], priceFen: number) {
  const tried = [...points.map((point) => point.priceFen), priceFen];
  const low = Math.min(...tried) * (1 - BEYOND);
  const high = Math.max(...tried) * (1 + BEYOND);
  return Array.from({ length: STEPS + 1 }, (_, step) => {
    const x = low + ((high - low) * step) / STEPS;
    return { x, ...fit.predict(x) };
  });
}
