import { useRef } from 'preact/hooks';
import type { PriceCurve } from '../../../charts/price-curve.ts';
import { teachClass } from '../../../i18n/areas/teach-class.ts';
import { integer, moneyCompact, price } from '../../../i18n/formats.ts';
import { useWidth } from '../../shop/debrief/use-width.ts';
import { useLocale } from '../../ui/locale.tsx';
import type { ClassReport } from './class-data.ts';

/** A price and how many students chose it. */
export interface ChosenPrice {
  readonly priceFen: number;
  readonly count: number;
}

/** The prices of a product in a week, rising. */
export function chosenPrices(reports: readonly ClassReport[], skuId: string): ChosenPrice[] {
  const counts = new Map<number, number>();
  for (const { report } of reports) {
    const chosen = report.entries.find(({ week }) => week === report.week)?.plan.listPriceFen[skuId];
    if (chosen !== undefined) counts.set(chosen, (counts.get(chosen) ?? 0) + 1);
  }
  return [...counts]
    .map(([priceFen, count]) => ({ priceFen, count }))
    .sort((a, b) => a.priceFen - b.priceFen);
}

interface PricePlotProps {
  readonly curve: PriceCurve;
  readonly prices: readonly ChosenPrice[];
  readonly large: boolean;
}

/** Profit by price as a line, the class as dots on it, those with the same price stacked; a diamond marks the best. */
export function PricePlot({ curve, prices, large }: PricePlotProps) {
  const locale = useLocale();
  const t = teachClass[locale].prices;
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame, 900);
  const height = large ? 460 : 320;
  const side = { start: large ? 84 : 60, end: 20, top: 44, bottom: large ? 40 : 28 };
  const radius = large ? 8 : 5.5;
  const x = (share: number) => side.start + share * (width - side.start - side.end);
  const y = (share: number) => side.top + (1 - share) * (height - side.top - side.bottom);
  const floor = height - side.bottom;
  const first = curve.points[0];
  const last = curve.points.at(-1);
  if (!first || !last) return null;
  const shareOf = (fen: number) => (fen - first.priceFen) / Math.max(1, last.priceFen - first.priceFen);
  const heightAt = (share: number) => {
    const right = curve.points.find((point) => point.x >= share) ?? last;
    const left = [...curve.points].reverse().find((point) => point.x <= share) ?? first;
    const part = right.x > left.x ? (share - left.x) / (right.x - left.x) : 0;
    return left.y + (right.y - left.y) * part;
  };
  const shown = prices.filter(({ priceFen }) => priceFen >= first.priceFen && priceFen <= last.priceFen);
  const { best, plateau } = curve;
  const bestX = x(best.x);
  return (
    <div ref={frame} class="class-plot">
      <svg class="chart" viewBox={`0 0 ${width} ${height}`} height={height} aria-hidden="true">
        <rect
          class="class-plateau"
          x={x(plateau.startX) - 3}
          y={side.top - 10}
          width={x(plateau.endX) - x(plateau.startX) + 6}
          height={floor - side.top + 10}
        />
        {curve.profitTicks.map(({ value, place }) => (
          <g key={value}>
            <line class="gr" x1={side.start} x2={width - side.end} y1={y(place)} y2={y(place)} />
            <text x={side.start - 8} y={y(place) + 4} text-anchor="end">
              {moneyCompact(value, locale)}
            </text>
          </g>
        ))}
        <line class="ax" x1={side.start} x2={width - side.end} y1={floor} y2={floor} />
        {curve.priceTicks.map(({ value, place }) => (
          <text key={value} x={x(place)} y={floor + (large ? 28 : 19)} text-anchor="middle">
            {price(value, locale)}
          </text>
        ))}
        <path
          class="class-line"
          d={`M${curve.points.map((point) => `${x(point.x).toFixed(1)} ${y(point.y).toFixed(1)}`).join('L')}`}
        />
        <text
          class="class-within"
          x={Math.min(width - 60, Math.max(side.start + 60, x((plateau.startX + plateau.endX) / 2)))}
          y={floor - 8}
          text-anchor="middle"
        >
          {t.within}
        </text>
        <path class="class-best" d={`M${bestX} ${y(best.y) - 9}l8 9-8 9-8-9z`} />
        {shown.map(({ priceFen, count }) => {
          const share = shareOf(priceFen);
          const [cx, cy] = [x(share), y(heightAt(share))];
          // a large group becomes one dot with its number: stacks would leave the picture
          const stack = count > 6 ? 1 : count;
          return (
            <g key={priceFen}>
              {Array.from({ length: stack }, (_, level) => (
                <circle
                  key={level}
                  class="class-dot on-line"
                  cx={cx}
                  cy={cy - level * radius * 1.9}
                  r={count > 6 ? radius * 1.5 : radius}
                />
              ))}
              {count > 1 ? (
                <text
                  class="em"
                  x={cx}
                  y={cy - (stack - 1) * radius * 1.9 - (count > 6 ? radius * 1.5 : radius) - 5}
                  text-anchor="middle"
                >
                  ×{integer(count, locale)}
                </text>
              ) : undefined}
            </g>
          );
        })}
        <text
          class="em"
          x={Math.min(width - side.end - 40, Math.max(side.start + 40, bestX))}
          y={18}
          text-anchor="middle"
        >
          {t.best(price(best.priceFen, locale))}
        </text>
        <line class="class-best-line" x1={bestX} x2={bestX} y1={24} y2={y(best.y) - 10} />
      </svg>
    </div>
  );
}
