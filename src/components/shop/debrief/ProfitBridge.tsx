import { common } from '../../../i18n/areas/common.ts';
import { debrief } from '../../../i18n/areas/debrief.ts';
import { integer } from '../../../i18n/formats.ts';
import type { BridgeLine, BridgeRow, WeekResult } from '../../../simulator/index.ts';
import { useLocale } from '../../ui/locale.tsx';
import { StepsTable } from './StepsTable.tsx';
import { atStart, weekLabel } from './week-label.ts';

interface ProfitBridgeProps {
  readonly before: WeekResult;
  readonly result: WeekResult;
  readonly rows: readonly BridgeRow[];
}

/** The change of profit by line of the account. */
export function ProfitBridge({ before, result, rows }: ProfitBridgeProps) {
  const locale = useLocale();
  const t = debrief[locale].bridge;
  const from = weekLabel(before.week, locale);
  const to = weekLabel(result.week, locale);
  const details: Partial<Record<BridgeLine, string>> = {
    units: t.unitsDetail(integer(result.units, locale), integer(before.units, locale)),
    shipping: t.ordersDetail(integer(result.orders, locale), integer(before.orders, locale)),
  };
  return (
    <StepsTable
      class="bridge-lines"
      caption={t.caption(from, to)}
      rows={rows}
      fromFen={before.profit.operatingProfitFen}
      words={(line) =>
        line === 'from' || line === 'to'
          ? { name: atStart(t.from(line === 'from' ? from : to)) }
          : { name: common[locale].bridgeLines[line], detail: details[line] }
      }
    />
  );
}
