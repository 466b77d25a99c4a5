import type { StockCurve } from '../../../charts/stock-curve.ts';
import { replays } from '../../../i18n/areas/replays.ts';
import { integer } from '../../../i18n/formats.ts';
import { useLocale } from '../../ui/locale.tsx';
import { CurvePlot } from './CurvePlot.tsx';

/** Profit by units on the shelf. */
export function StockCurvePlot({ curve }: { readonly curve: StockCurve }) {
  const locale = useLocale();
  const t = replays[locale].stock;
  const { you, best } = curve;
  const isBest = you.units === best.units;
  const bestText = `${t.best} ${integer(best.units, locale)}`;
  return (
    <CurvePlot
      height={190}
      firstWidth={420}
      points={curve.points}
      plateau={curve.plateau}
      profitTicks={curve.profitTicks}
      valueTicks={curve.unitTicks}
      valueText={(units) => integer(units, locale)}
      you={{ ...you, text: `${isBest ? `${t.you}, ${t.best}` : t.you} ${integer(you.units, locale)}` }}
      best={{ ...best, text: isBest ? undefined : bestText }}
    />
  );
}
