import type { PriceCurve } from '../../../charts/price-curve.ts';
import { common } from '../../../i18n/areas/common.ts';
import { priceReplay } from '../../../i18n/areas/price-replay.ts';
import { price } from '../../../i18n/formats.ts';
import { useLocale } from '../../ui/locale.tsx';
import { CurvePlot } from './CurvePlot.tsx';

/** Profit by price: a small dot each replay, a hollow dot last week's price. */
export function PriceCurvePlot({ curve }: { readonly curve: PriceCurve }) {
  const locale = useLocale();
  const t = priceReplay[locale];
  const words = common[locale];
  const { you, best, last, plateau } = curve;
  const isBest = you.priceFen === best.priceFen;
  return (
    <CurvePlot
      height={240}
      points={curve.points}
      plateau={plateau}
      profitTicks={curve.profitTicks}
      valueTicks={curve.priceTicks}
      valueText={(fen) => price(fen, locale)}
      you={{
        ...you,
        text: `${isBest ? `${words.you}, ${words.best}` : words.you} ${price(you.priceFen, locale)}`,
      }}
      best={{ ...best, text: isBest ? undefined : `${words.best} ${price(best.priceFen, locale)}` }}
    >
      {({ x, y, floor, width, start, label }) => (
        <>
          {curve.replays.map((point) => (
            <circle key={point.priceFen} class="replay-dot" cx={x(point.x)} cy={y(point.y)} r="1.75" />
          ))}
          <text
            class="within"
            x={Math.min(width - 40, Math.max(start + 34, x((plateau.startX + plateau.endX) / 2)))}
            y={floor - 8}
            text-anchor="middle"
          >
            {t.within}
          </text>
          {last && (
            <g>
              <circle class="last" cx={x(last.x)} cy={y(last.y)} r="4" />
              <text {...label(last, last.x < best.x ? 'end' : 'start', 8)}>
                {t.was} {price(last.priceFen, locale)}
              </text>
            </g>
          )}
        </>
      )}
    </CurvePlot>
  );
}
