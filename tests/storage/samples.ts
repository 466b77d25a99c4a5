import type { Entry, FullPlan, GameHead, ShopView } from '../../src/simulator/index.ts';
import type { FinishedWeek } from '../../src/storage/storage.ts';

/** A head as a new game has it. */
export function sampleHead(changes: Partial<GameHead> = {}): GameHead {
  return {
    format: 'shop-game',
    formatVersion: 2,
    rulesVersion: 1,
    scenarioId: 'apparel',
    scenarioHash: 'a1',
    seed: '7F3A19BC',
    shopName: '青禾',
    attempt: 1,
    ...changes,
  };
}

/** An entry whose hashes are readable words: the storage compares them and never computes them. */
export function sampleEntry(week: number, changes: Partial<Entry> = {}): Entry {
  return {
    week,
    plan: samplePlan(),
    bet: null,
    deskAnswers: {},
    note: '',
    resultHash: `result-${week}`,
    hash: `hash-${week}`,
    ...changes,
  };
}

/** One price and one budget stand for a whole plan. */
export function samplePlan(priceFen = 5900): FullPlan {
  return { listPriceFen: { tee: priceFen }, socialBudgetFen: 30_000 } as unknown as FullPlan;
}

export function sampleWeek(saveId: string, week: number, changes: Partial<FinishedWeek> = {}): FinishedWeek {
  return {
    saveId,
    previousHash: week === 1 ? '' : `hash-${week - 1}`,
    entry: sampleEntry(week),
    operatingProfitFen: 1000 * week,
    rulesVersion: 1,
    shop: { position: { week: week + 1 } } as unknown as ShopView,
    ...changes,
  };
}
