import { useRef } from 'preact/hooks';
import type { StockCurve } from '../../../charts/stock-curve.ts';
import { replays } from '../../../i18n/areas/replays.ts';
import { integer, moneyCompact } from '../../../i18n/formats.ts';
import { useLocale } from '../../ui/locale.tsx';
import { useWidth } from './use-width.ts';

const HEIGHT = 190;
const SIDE = { start: 52, end: 14, top: 34, bottom: 26 };

/** Profit by units: ink dot you, marigold diamond best, shaded stretch within 2 %. */
export function StockCurvePlot({ curve }: { readonly curve: StockCurve }) {
  const locale = useLocale();
  const t = replays[locale].stock;
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame, 420);
  const x = (share: number) => SIDE.start + share * (width - SIDE.start - SIDE.end);
  const y = (share: number) => SIDE.top + (1 - share) * (HEIGHT - SIDE.top - SIDE.bottom);
  const floor = HEIGHT - SIDE.bottom;
  const { you, best, plateau } = curve;
  const isBest = you.units === best.units;
  const label = (at: number, wanted: 'start' | 'middle' | 'end') =>
    at < SIDE.start + 48 ? 'start' : at > width - 56 ? 'end' : wanted;
  return (
    <div ref={frame} class="curve-frame">
      <svg class="chart" viewBox={`0 0 ${width} ${HEIGHT}`} height={HEIGHT} aria-hidden="true">
        <rect
          class="plateau"
          x={x(plateau.startX) - 3}
          y={SIDE.top - 6}
          width={x(plateau.endX) - x(plateau.startX) + 6}
          height={floor - SIDE.top + 6}
        />
        {curve.profitTicks.map((tick) => (
          <g key={tick.fen}>
            <line class="gr" x1={SIDE.start} x2={width - SIDE.end} y1={y(tick.y)} y2={y(tick.y)} />
            <text x={SIDE.start - 6} y={y(tick.y) + 4} text-anchor="end">
              {moneyCompact(tick.fen, locale)}
            </text>
          </g>
        ))}
        <line class="ax" x1={SIDE.start} x2={width - SIDE.end} y1={floor} y2={floor} />
        {curve.unitTicks.map((tick) => (
          <text key={tick.units} x={x(tick.x)} y={floor + 18} text-anchor="middle">
            {integer(tick.units, locale)}
          </text>
        ))}
        <path
          class="line"
          d={`M${curve.points.map((point) => `${x(point.x).toFixed(1)} ${y(point.y).toFixed(1)}`).join('L')}`}
        />
        <path class="best" d={`M${x(best.x)} ${y(best.y) - 7.5}l7 7.5-7 7.5-7-7.5z`} />
        {isBest ? undefined : (
          <text
            class="em"
            x={x(best.x)}
            y={y(best.y) - 13}
            text-anchor={label(x(best.x), best.x < you.x ? 'end' : 'start')}
          >
            {t.best} {integer(best.units, locale)}
          </text>
        )}
        <circle class="you" cx={x(you.x)} cy={y(you.y)} r={isBest ? 3.5 : 6} />
        <text
          class="em"
          x={x(you.x)}
          y={isBest || Math.abs(you.y - best.y) < 0.12 ? y(you.y) - 13 : y(you.y) + 20}
          text-anchor={label(x(you.x), isBest ? 'middle' : best.x < you.x ? 'start' : 'end')}
        >
          {isBest ? `${t.you}, ${t.best}` : t.you} {integer(you.units, locale)}
        </text>
      </svg>
    </div>
  );
}
