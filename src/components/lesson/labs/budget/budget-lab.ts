import type { Purchase, WeekPlan } from '../../../../simulator/index.ts';
import { ampleStock } from '../kit/ample-stock.ts';
import { lucksOf, type Play } from '../price-lab.ts';

/** Channels that the budget is split over. */
export const BUDGET_CHANNELS = ['sem', 'social', 'kol', 'seo'] as const;
export type BudgetChannel = (typeof BUDGET_CHANNELS)[number];
/** Money of one part, fen, and how many parts there are to give. */
export const PART_FEN = 200_000;
export const PARTS = 4;
const BUDGET_LUCKS = 3;
const WEEKS = 6;

/** Parts of each channel, in the order of the channels. */
export type Mix = readonly number[];

/** A week under one mix, mean over weeks and lucks. Money in fen. */
export interface BudgetTry {
  readonly profitFen: number;
  readonly orders: number;
  readonly spendFen: number;
  /** Orders credited to each channel, in the order of the channels. */
  readonly credited: readonly number[];
}
/** By mix, written as its parts: `2100`. One part more than there is to give, to show what it would bring. */
export type BudgetSetup = Readonly<Record<string, BudgetTry>>;

export const mixKey = (mix: Mix): string => mix.join('');

/** Every way to give at most so many parts. */
export function mixesOf(parts: number, channels: number = BUDGET_CHANNELS.length): number[][] {
  if (channels === 0) return [[]];
  return Array.from({ length: parts + 1 }, (_, own) => own).flatMap((own) =>
    mixesOf(parts - own, channels - 1).map((rest) => [own, ...rest]),
  );
}

export function budgetPlan([sem = 0, social = 0, kol = 0, seo = 0]: Mix): WeekPlan {
  return {
    semBudgetFen: sem * PART_FEN,
    socialBudgetFen: social * PART_FEN,
    kolBudgetFen: kol * PART_FEN,
    seoBudgetFen: seo * PART_FEN,
  };
}

async function playMix(
  play: Play,
  seed: string,
  purchase: Readonly<Record<string, Purchase>>,
  mix: Mix,
): Promise<BudgetTry> {
  const before = ampleStock(purchase);
  const count = BUDGET_LUCKS * WEEKS;
  let [profitFen, orders, spendFen] = [0, 0, 0];
  const credited = BUDGET_CHANNELS.map(() => 0);
  for (const luck of lucksOf(seed, BUDGET_LUCKS)) {
    for (let weeks = 1; weeks <= WEEKS; weeks += 1) {
      const plans = [budgetPlan(mix), ...Array.from({ length: weeks - 1 }, (): WeekPlan => ({}))];
      const result = await play(luck, [...before, ...plans]);
      profitFen += result.profit.operatingProfitFen / count;
      orders += result.orders / count;
      for (const [place, id] of BUDGET_CHANNELS.entries()) {
        const channel = result.channels.find((one) => one.channel === id);
        spendFen += (channel?.spendFen ?? 0) / count;
        credited[place] = (credited[place] ?? 0) + (channel?.orders ?? 0) / count;
      }
    }
  }
  return {
    profitFen: Math.round(profitFen),
    orders: Math.round(orders),
    spendFen: Math.round(spendFen),
    credited: credited.map(Math.round),
  };
}

/** Plays six weeks with well-filled shelves under every mix; all other channels stay as they are. */
export async function playBudget(
  seed: string,
  purchase: Readonly<Record<string, Purchase>>,
  play: Play,
): Promise<BudgetSetup> {
  const tries: Record<string, BudgetTry> = {};
  for (const mix of mixesOf(PARTS + 1)) tries[mixKey(mix)] = await playMix(play, seed, purchase, mix);
  return tries;
}

export function budgetAt(setup: BudgetSetup, mix: Mix): BudgetTry {
  const found = setup[mixKey(mix)];
  if (!found) throw new Error(`no mix ${mixKey(mix)}`);
  return found;
}

export interface BudgetReading extends BudgetTry {
  /** Against weeks in which nothing is spent on these channels. */
  readonly gainFen: number;
  readonly extraOrders: number;
  /** Spend ÷ extra orders (F26); undefined without any. */
  readonly orderFen: number | undefined;
  /** What one part more in each channel would change, in the order of the channels. */
  readonly next: readonly number[];
}

export function readBudget(setup: BudgetSetup, mix: Mix): BudgetReading {
  const now = budgetAt(setup, mix);
  const none = budgetAt(setup, [0, 0, 0, 0]);
  const extraOrders = now.orders - none.orders;
  const next = mix.map((_, place) => {
    const more = mix.map((parts, n) => (n === place ? parts + 1 : parts));
    return budgetAt(setup, more).profitFen - now.profitFen;
  });
  return {
    ...now,
    gainFen: now.profitFen - none.profitFen,
    extraOrders,
    orderFen: extraOrders > 0 && now.spendFen > 0 ? now.spendFen / extraOrders : undefined,
    next,
  };
}

/** The mix that earns most; of equals the cheapest. */
export function bestMix(setup: BudgetSetup): Mix {
  return mixesOf(PARTS).reduce((best, mix) =>
    budgetAt(setup, mix).profitFen > budgetAt(setup, best).profitFen ? mix : best,
  );
}
