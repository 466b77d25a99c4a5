import type { Purchase, WeekPlan } from '../../../../simulator/index.ts';
import { ampleStock } from '../kit/ample-stock.ts';
import { lucksOf, type Play } from '../price-lab.ts';

/** Share of a sale paid to whoever brought it. */
export const RATES: readonly number[] = [0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3];
const COMMISSION_LUCKS = 4;
const WEEKS = 4;

/** A week with one rate, mean over weeks and lucks. Money in fen. */
export interface CommissionTry {
  readonly visits: number;
  readonly orders: number;
  readonly salesFen: number;
  readonly paidFen: number;
  readonly profitFen: number;
}

async function playRate(
  play: Play,
  seed: string,
  purchase: Readonly<Record<string, Purchase>>,
  affiliateCommissionRate: number,
): Promise<CommissionTry> {
  const before = ampleStock(purchase);
  const count = COMMISSION_LUCKS * WEEKS;
  let [visits, orders, salesFen, paidFen, profitFen] = [0, 0, 0, 0, 0];
  for (const luck of lucksOf(seed, COMMISSION_LUCKS)) {
    for (let weeks = 1; weeks <= WEEKS; weeks += 1) {
      const rest = Array.from({ length: weeks - 1 }, (): WeekPlan => ({}));
      const result = await play(luck, [...before, { affiliateCommissionRate }, ...rest]);
      const channel = result.channels.find((one) => one.channel === 'affiliate');
      visits += (channel?.visits ?? 0) / count;
      orders += (channel?.orders ?? 0) / count;
      salesFen += (channel?.netSalesFen ?? 0) / count;
      paidFen += (channel?.spendFen ?? 0) / count;
      profitFen += result.profit.operatingProfitFen / count;
    }
  }
  return {
    visits: Math.round(visits),
    orders: Math.round(orders),
    salesFen: Math.round(salesFen),
    paidFen: Math.round(paidFen),
    profitFen: Math.round(profitFen),
  };
}

/** Plays four weeks with well-filled shelves at every rate; everything else stays as it is. */
export async function playCommission(
  seed: string,
  purchase: Readonly<Record<string, Purchase>>,
  play: Play,
): Promise<CommissionTry[]> {
  const tries: CommissionTry[] = [];
  for (const rate of RATES) tries.push(await playRate(play, seed, purchase, rate));
  return tries;
}

export interface CommissionReading extends CommissionTry {
  /** Commission ÷ orders (F26); 0 without orders. */
  readonly orderFen: number;
  /** Against a week without commission. */
  readonly gainFen: number;
  /** Orders and commission more than at the next lower rate; profit changes by `stepFen`. */
  readonly moreOrders: number;
  readonly morePaidFen: number;
  readonly stepFen: number;
}

export function readCommission(tries: readonly CommissionTry[], place: number): CommissionReading {
  const [now, none] = [tries[place], tries[0]];
  if (!now || !none) throw new Error(`no rate at ${place}`);
  const lower = tries[Math.max(0, place - 1)] ?? none;
  return {
    ...now,
    orderFen: now.orders > 0 ? now.paidFen / now.orders : 0,
    gainFen: now.profitFen - none.profitFen,
    moreOrders: now.orders - lower.orders,
    morePaidFen: now.paidFen - lower.paidFen,
    stepFen: now.profitFen - lower.profitFen,
  };
}
