import { useRef } from 'preact/hooks';
import type { PriceCurve } from '../../../charts/price-curve.ts';
import { common } from '../../../i18n/areas/common.ts';
import { priceReplay } from '../../../i18n/areas/price-replay.ts';
import { moneyCompact, price } from '../../../i18n/formats.ts';
import { useLocale } from '../../ui/locale.tsx';
import { useWidth } from './use-width.ts';

const HEIGHT = 240;
const SIDE = { start: 56, end: 14, top: 34, bottom: 26 };

/** The curve: ink dot you, marigold diamond best, hollow dot last week, shaded stretch within 2 %. */
export function PriceCurvePlot({ curve }: { readonly curve: PriceCurve }) {
  const locale = useLocale();
  const t = priceReplay[locale];
  const words = common[locale];
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const x = (share: number) => SIDE.start + share * (width - SIDE.start - SIDE.end);
  const y = (share: number) => SIDE.top + (1 - share) * (HEIGHT - SIDE.top - SIDE.bottom);
  const floor = HEIGHT - SIDE.bottom;
  const { you, best, last, plateau } = curve;
  const isBest = you.priceFen === best.priceFen;
  return (
    <div ref={frame} class="curve-frame">
      <svg class="chart" viewBox={`0 0 ${width} ${HEIGHT}`} height={HEIGHT} aria-hidden="true">
        <rect
          class="plateau"
          x={x(plateau.startX) - 3}
          y={SIDE.top - 8}
          width={x(plateau.endX) - x(plateau.startX) + 6}
          height={floor - SIDE.top + 8}
        />
        {curve.profitTicks.map((tick) => (
          <g key={tick.fen}>
            <line class="gr" x1={SIDE.start} x2={width - SIDE.end} y1={y(tick.y)} y2={y(tick.y)} />
            <text x={SIDE.start - 8} y={y(tick.y) + 4} text-anchor="end">
              {moneyCompact(tick.fen, locale)}
            </text>
          </g>
        ))}
        <line class="ax" x1={SIDE.start} x2={width - SIDE.end} y1={floor} y2={floor} />
        {curve.priceTicks.map((tick) => (
          <g key={tick.fen}>
            <line class="ax" x1={x(tick.x)} x2={x(tick.x)} y1={floor} y2={floor + 4} />
            <text x={x(tick.x)} y={floor + 18} text-anchor="middle">
              {price(tick.fen, locale)}
            </text>
          </g>
        ))}
        {curve.replays.map((point) => (
          <circle key={point.priceFen} class="replay-dot" cx={x(point.x)} cy={y(point.y)} r="1.75" />
        ))}
        <path
          class="line"
          d={`M${curve.points.map((point) => `${x(point.x).toFixed(1)} ${y(point.y).toFixed(1)}`).join('L')}`}
        />
        <text
          class="within"
          x={clamp(x((plateau.startX + plateau.endX) / 2), SIDE.start + 34, width - 40)}
          y={floor - 8}
          text-anchor="middle"
        >
          {t.within}
        </text>
        {last && (
          <g>
            <circle class="last" cx={x(last.x)} cy={y(last.y)} r="4" />
            <text {...beside(x(last.x), y(last.y) - 8, width, last.x < best.x ? 'end' : 'start')}>
              {t.was} {price(last.priceFen, locale)}
            </text>
          </g>
        )}
        <path class="best" data-coach="diamond" d={`M${x(best.x)} ${y(best.y) - 7.5}l7 7.5-7 7.5-7-7.5z`} />
        {isBest ? undefined : (
          <text class="em" {...beside(x(best.x), y(best.y) - 14, width, best.x < you.x ? 'end' : 'start')}>
            {words.best} {price(best.priceFen, locale)}
          </text>
        )}
        <circle class="you" cx={x(you.x)} cy={y(you.y)} r={isBest ? 3.5 : 6} />
        <text
          class="em"
          {...beside(x(you.x), y(you.y) - 14, width, isBest ? 'middle' : best.x < you.x ? 'start' : 'end')}
        >
          {isBest ? `${words.you}, ${words.best}` : words.you} {price(you.priceFen, locale)}
        </text>
      </svg>
    </div>
  );
}

/** Puts a label beside a point, turned inward near the edges so that it is never cut off. */
function beside(x: number, y: number, width: number, wanted: 'start' | 'middle' | 'end' = 'start') {
  const room = 62;
  const anchor = x < SIDE.start + room ? 'start' : x > width - room ? 'end' : wanted;
  const shift = anchor === 'start' ? 4 : anchor === 'end' ? -4 : 0;
  return { x: x + shift, y, 'text-anchor': anchor } as const;
}

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));
