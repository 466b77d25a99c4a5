import type { Purchase, WeekPlan } from '../../../../simulator/index.ts';
import { ampleStock } from '../kit/ample-stock.ts';
import { lucksOf, type Play } from '../price-lab.ts';

/** Weekly money for search optimisation, fen. */
export const RANK_SPENDS: readonly number[] = [0, 100_000, 250_000, 500_000, 800_000];
/** The whole time, only the first half, or only the second. */
export const TIMINGS = ['all', 'first', 'second'] as const;
export type Timing = (typeof TIMINGS)[number];
export const RANK_WEEKS = 10;
const HALF = RANK_WEEKS / 2;
const RANK_LUCKS = 4;

/** Weeks of one way to spend, mean over the lucks. */
export interface RankTry {
  /** Visits from unpaid search, week by week. */
  readonly visits: readonly number[];
  /** Profit of all weeks together, fen. */
  readonly profitFen: number;
  readonly spendFen: number;
}
/** By timing, then by spend. */
export type RankSetup = Readonly<Record<Timing, readonly RankTry[]>>;

function plansOf(spendFen: number, timing: Timing): WeekPlan[] {
  return Array.from({ length: RANK_WEEKS }, (_, week): WeekPlan => {
    if (week === 0) return { seoBudgetFen: timing === 'second' ? 0 : spendFen };
    if (week === HALF && timing !== 'all') return { seoBudgetFen: timing === 'first' ? 0 : spendFen };
    return {};
  });
}

async function playRank(
  play: Play,
  seed: string,
  purchase: Readonly<Record<string, Purchase>>,
  plans: readonly WeekPlan[],
): Promise<RankTry> {
  const before = ampleStock(purchase);
  const visits = plans.map(() => 0);
  let [profitFen, spendFen] = [0, 0];
  for (const luck of lucksOf(seed, RANK_LUCKS)) {
    for (const week of plans.keys()) {
      const result = await play(luck, [...before, ...plans.slice(0, week + 1)]);
      const seo = result.channels.find((one) => one.channel === 'seo');
      visits[week] = (visits[week] ?? 0) + (seo?.visits ?? 0) / RANK_LUCKS;
      profitFen += result.profit.operatingProfitFen / RANK_LUCKS;
      spendFen += (seo?.spendFen ?? 0) / RANK_LUCKS;
    }
  }
  return {
    visits: visits.map(Math.round),
    profitFen: Math.round(profitFen),
    spendFen: Math.round(spendFen),
  };
}

/** Plays ten weeks with well-filled shelves for every spend and timing; everything else stays as it is. */
export async function playRanks(
  seed: string,
  purchase: Readonly<Record<string, Purchase>>,
  play: Play,
): Promise<RankSetup> {
  const rowOf = async (timing: Timing) => {
    const row: RankTry[] = [];
    for (const fen of RANK_SPENDS) row.push(await playRank(play, seed, purchase, plansOf(fen, timing)));
    return row;
  };
  return { all: await rowOf('all'), first: await rowOf('first'), second: await rowOf('second') };
}

export interface RankReading extends RankTry {
  /** Visits of all weeks, and of the last, more than with no work at all. */
  readonly moreVisits: number;
  readonly moreAtEnd: number;
  readonly gainFen: number;
}

const sum = (list: readonly number[]) => list.reduce((all, one) => all + one, 0);

export function readRank(setup: RankSetup, timing: Timing, spend: number): RankReading {
  const [now, none] = [setup[timing][spend], setup.all[0]];
  if (!now || !none) throw new Error(`no weeks at ${timing}, ${spend}`);
  return {
    ...now,
    moreVisits: sum(now.visits) - sum(none.visits),
    moreAtEnd: (now.visits.at(-1) ?? 0) - (none.visits.at(-1) ?? 0),
    gainFen: now.profitFen - none.profitFen,
  };
}
