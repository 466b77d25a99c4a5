/** The re-run that proves a misconception (rules MF1–MF3). */
import { isoWeekOf } from '../../game.ts';
import { compileDecisions } from '../../model/decisions.ts';
import { operatingProfit } from '../../model/finance.ts';
import { type Luck, luckOf } from '../../model/luck.ts';
import { resolvePlan } from '../../plan.ts';
import type { FullPlan, Game, Lever, MisconceptionFlag } from '../../vocabulary.ts';
import { simulateWeek } from '../../week.ts';
import { weekKeyOf } from '../../week-key.ts';
import { drawnValues, expectedValue, meanTotal, type ScoringContext } from '../context.ts';
import type { Value } from '../value.ts';
import type { Evidence, Suspicion } from './evidence.ts';

/** Futures in which a change is compared with the plan, and how many where the first don't decide. */
const PROOF_FUTURES = 16;
const MORE_FUTURES = 64;
/** A gain below this is no proof, fen. */
const SMALLEST_GAIN_FEN = 20_000;
/** Nor is one below this share of the reference shop's weekly contribution. */
const SMALLEST_GAIN_SHARE = 0.01;

/** What a change has to gain: ¥200, or 1 % of the reference shop's weekly contribution where that is more. */
export function smallestGainFen({ scenario }: Evidence): number {
  const weekly = scenario.calibrated.figures['contributionFen'] ?? 0;
  return Math.max(SMALLEST_GAIN_FEN, SMALLEST_GAIN_SHARE * weekly);
}

/**
 * The flag of a suspicion, if a re-run proves it: the best of its remedies gains more than `smallestGainFen`
 * and more than two standard errors over the scoring futures, and is worth no less in the long run.
 *
 * The remedy is chosen in expected values, so the futures that judge it have not chosen it.
 */
export function prove(evidence: Evidence, suspicion: Suspicion, game: Game): MisconceptionFlag | undefined {
  const { context, plan } = evidence;
  const { measure, code, skuId } = suspicion;
  // a lever that is closed to the keeper is no mistake of theirs
  const remedies = suspicion.remedies.filter((remedy) =>
    (Object.keys(remedy) as Lever[]).every((lever) => context.open.has(lever)),
  );
  const pick = (value: Value) => (measure === 'week' ? value.thisWeekFen : value.totalFen);
  let change = remedies[0];
  let best = Number.NEGATIVE_INFINITY;
  for (const remedy of remedies) {
    const worth = pick(expectedValue(context, resolvePlan(plan, remedy)));
    if (worth > best) {
      best = worth;
      change = remedy;
    }
  }
  const least = smallestGainFen(evidence);
  // far below the bar in expectation: the futures would not lift it over
  if (change === undefined || best - pick(expectedValue(context, plan)) < 0.25 * least) return undefined;
  const changed = resolvePlan(plan, change);
  const compare = (count: number) => {
    const mine = drawnValues(context, plan, 0, count);
    const others = drawnValues(context, changed, 0, count);
    return { ...paired(others.map(pick), mine.map(pick)), total: meanTotal(others) - meanTotal(mine) };
  };
  const isProved = ({ mean, standardError, total }: ReturnType<typeof compare>) =>
    mean >= least && mean >= 2 * standardError && total >= 0;
  let gain = compare(PROOF_FUTURES);
  if (!isProved(gain) && gain.mean + 2 * gain.standardError >= least) gain = compare(MORE_FUTURES);
  if (!isProved(gain)) return undefined;
  return {
    code,
    week: context.week,
    ...(skuId === undefined ? {} : { skuId }),
    change,
    gainFen: Math.round(gain.mean),
    standardErrorFen: Math.round(gain.standardError),
    measure,
    sameLuckFen: sameLuckGain(context, plan, changed, luckOf(weekKeyOf(game, context.week), context.week)),
  };
}

/** Mean and standard error of paired differences. */
function paired(
  values: readonly number[],
  against: readonly number[],
): { readonly mean: number; readonly standardError: number } {
  const n = values.length;
  const differences = values.map((value, i) => value - against[i]!);
  const mean = differences.reduce((sum, difference) => sum + difference, 0) / n;
  const squares = differences.reduce((sum, one) => sum + (one - mean) * (one - mean), 0);
  return { mean, standardError: Math.sqrt(squares / (n * (n - 1))) };
}

/** What the change would have added to the week's operating profit under the game's own luck. */
function sameLuckGain(context: ScoringContext, plan: FullPlan, changed: FullPlan, luck: Luck): number {
  const { world, work, state, scenario, week } = context;
  const profit = (trial: FullPlan) => {
    const decisions = compileDecisions(world, trial);
    simulateWeek(world, work, state.slice(), decisions, luck, isoWeekOf(scenario, week));
    return operatingProfit(work);
  };
  return profit(changed) - profit(plan);
}
