/** The figures of a report: a week beside the one before (rule B2). */
import { bridgeRows } from '../counterfactual.ts';
import { keyFigures } from '../key-figures.ts';
import type { ReportFigures, WeekResult } from '../vocabulary.ts';

/** Figures of a week beside those of the week before. */
export function reportFigures(before: WeekResult, now: WeekResult): ReportFigures {
  return {
    thisWeek: keyFigures(now),
    lastWeek: keyFigures(before),
    profit: now.profit.lines,
    days: now.days.map(({ orders, operatingProfitFen }) => ({ orders, operatingProfitFen })),
    skus: now.skus.map(
      ({ skuId, listPriceFen, units, grossSalesFen, lostUnits, returnedUnits, closingUnits }) => ({
        skuId,
        listPriceFen,
        units,
        grossSalesFen,
        lostUnits,
        returnedUnits,
        closingUnits,
      }),
    ),
    channels: now.channels.map(({ channel, visits, orders, spendFen }) => ({
      channel,
      visits,
      orders,
      spendFen,
    })),
    promotions: now.promotions.map(({ kind, redemptions, costFen }) => ({ kind, redemptions, costFen })),
    ticketsByCause: now.service.ticketsByCause,
    bridge: bridgeRows(before, now),
  };
}

/** Figures of one week among the results of a season; undefined for a week that is not there or has none before it. */
export function figuresOfWeek(results: readonly WeekResult[], week: number): ReportFigures | undefined {
  const now = results.find((result) => result.week === week);
  const before = results.find((result) => result.week === week - 1);
  return now === undefined || before === undefined ? undefined : reportFigures(before, now);
}
