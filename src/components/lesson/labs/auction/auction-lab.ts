import { lucksOf, type Play } from '../price-lab.ts';

/** Highest bids for a click, fen; and budgets of the week, fen. */
export const BIDS: readonly number[] = [60, 100, 140, 180, 240, 320];
export const BUDGETS: readonly number[] = [300_000, 600_000, 1_200_000];
const AUCTION_LUCKS = 6;

/** A week of paid search; means over the lucks. Money in fen. */
export interface AuctionTry {
  readonly clicks: number;
  readonly orders: number;
  readonly spendFen: number;
  readonly profitFen: number;
}
export interface AuctionSetup {
  readonly none: AuctionTry;
  /** By budget, then by bid. */
  readonly tries: readonly (readonly AuctionTry[])[];
}

async function playBid(play: Play, seed: string, budgetFen: number, bidFen: number): Promise<AuctionTry> {
  let [clicks, orders, spendFen, profitFen] = [0, 0, 0, 0];
  for (const luck of lucksOf(seed, AUCTION_LUCKS)) {
    const result = await play(luck, [{ semBudgetFen: budgetFen, semMaxBidFen: bidFen }]);
    const sem = result.channels.find((one) => one.channel === 'sem');
    clicks += (sem?.visits ?? 0) / AUCTION_LUCKS;
    orders += (sem?.orders ?? 0) / AUCTION_LUCKS;
    spendFen += (sem?.spendFen ?? 0) / AUCTION_LUCKS;
    profitFen += result.profit.operatingProfitFen / AUCTION_LUCKS;
  }
  return {
    clicks: Math.round(clicks),
    orders: Math.round(orders * 10) / 10,
    spendFen: Math.round(spendFen),
    profitFen: Math.round(profitFen),
  };
}

/** Replays the first week at every bid and budget, and without paid search. */
export async function playAuction(seed: string, play: Play): Promise<AuctionSetup> {
  const none = await playBid(play, seed, 0, BIDS[0] ?? 60);
  const tries: AuctionTry[][] = [];
  for (const budgetFen of BUDGETS) {
    const row: AuctionTry[] = [];
    for (const bidFen of BIDS) row.push(await playBid(play, seed, budgetFen, bidFen));
    tries.push(row);
  }
  return { none, tries };
}

export interface AuctionReading extends AuctionTry {
  /** Spend ÷ clicks and spend ÷ orders (F26); 0 where there are none. */
  readonly clickFen: number;
  readonly orderFen: number;
  /** Profit against the week without paid search. */
  readonly gainFen: number;
}

export function readAuction({ none, tries }: AuctionSetup, budget: number, bid: number): AuctionReading {
  const one = tries[budget]?.[bid];
  if (!one) throw new Error(`no bid at ${budget}, ${bid}`);
  return {
    ...one,
    clickFen: one.clicks > 0 ? one.spendFen / one.clicks : 0,
    orderFen: one.orders > 0 ? one.spendFen / one.orders : 0,
    gainFen: one.profitFen - none.profitFen,
  };
}
