import {
  type ExperimentArm,
  type ExperimentResult,
  twoProportionTest,
  type VariantFacts,
  type WeekResult,
} from '../../../simulator/index.ts';
import { marginPerOrder } from '../decisions/promotion-reach.ts';
import type { Desk } from '../decisions/use-desk.ts';

/** What a trial allows one to say. */
export const VERDICTS = ['gain', 'loss', 'open'] as const;
export type TrialVerdict = (typeof VERDICTS)[number];

/** Both arms of one week or of several weeks together, and their test. */
export interface TrialReading {
  readonly control: ExperimentArm;
  readonly variant: ExperimentArm;
  readonly controlRate: number;
  readonly variantRate: number;
  /** Variant less control, orders per visit, with its 95 % interval. */
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  readonly z: number;
  readonly pValue: number;
  readonly verdict: TrialVerdict;
}

/** A week with a trial in it. */
export interface TrialWeek extends TrialReading {
  readonly week: number;
  readonly variantId: string;
  readonly share: number;
}

/** Everything a shop knows about one variant. */
export interface VariantRecord {
  readonly variant: VariantFacts;
  readonly weeks: readonly TrialWeek[];
  /** All its trial weeks together; undefined before the first. */
  readonly together: TrialReading | undefined;
  readonly isAdopted: boolean;
  readonly wasAdopted: boolean;
  /** Its price has been paid in an earlier week: it is never paid again. */
  readonly isPaid: boolean;
  readonly isOnTrial: boolean;
  /** What its gain in orders would be worth a week, fen, by the own trials; undefined before the first. */
  readonly earns: { readonly lowFen: number; readonly midFen: number; readonly highFen: number } | undefined;
}

const rateOf = ({ visits, orders }: ExperimentArm) => (visits === 0 ? 0 : orders / visits);
const WEEKS = 4;

function reading(control: ExperimentArm, variant: ExperimentArm): TrialReading {
  const test = twoProportionTest(control, variant);
  return {
    control,
    variant,
    controlRate: rateOf(control),
    variantRate: rateOf(variant),
    ...test,
    verdict: test.low > 0 ? 'gain' : test.high < 0 ? 'loss' : 'open',
  };
}

/** A past week's trial with its test; the interval and the p-value are those of the books. */
function trialWeek(week: number, result: ExperimentResult): TrialWeek {
  const { variantId, share, control, variant } = result;
  return { week, variantId, share, ...reading(control, variant) };
}

/** All weeks in which something was tried, oldest first. */
export function trialWeeks(results: readonly WeekResult[]): readonly TrialWeek[] {
  return results.flatMap(({ week, experiment }) =>
    experiment === null ? [] : [trialWeek(week, experiment)],
  );
}

/** The variants of the shop with what the own trials say, in the order of the catalogue. */
export function variantRecords(desk: Desk): readonly VariantRecord[] {
  const { facts, results } = desk.shop;
  const all = trialWeeks(results);
  return facts.variants.map((variant) => {
    const weeks = all.filter(({ variantId }) => variantId === variant.id);
    const together =
      weeks.length === 0
        ? undefined
        : reading(sumArms(weeks.map(({ control }) => control)), sumArms(weeks.map((week) => week.variant)));
    return {
      variant,
      weeks,
      together,
      isAdopted: desk.plan.adoptedVariants.includes(variant.id),
      wasAdopted: desk.unchanged.adoptedVariants.includes(variant.id),
      isPaid: results.some(({ plan }) => plan.adoptedVariants.includes(variant.id)),
      isOnTrial: desk.plan.experiment?.variantId === variant.id,
      earns: together === undefined ? undefined : earnings(desk, together),
    };
  });
}

/**
 * Contribution a week of the gain in orders that the trials found: difference of the rates × visits of an
 * average week of the last four × what an order leaves. The ends are those of the 95 % interval.
 */
function earnings(desk: Desk, { difference, low, high }: TrialReading) {
  const { results } = desk.shop;
  const worthFen = visitsPerWeek(results) * marginPerOrder(results);
  const of = (gain: number) => Math.round(gain * worthFen);
  return { lowFen: of(low), midFen: of(difference), highFen: of(high) };
}

function sumArms(arms: readonly ExperimentArm[]): ExperimentArm {
  return {
    visits: arms.reduce((sum, { visits }) => sum + visits, 0),
    orders: arms.reduce((sum, { orders }) => sum + orders, 0),
  };
}

/** Visits of an average week of the last four. */
export function visitsPerWeek(results: readonly WeekResult[]): number {
  const recent = results.slice(-WEEKS);
  return recent.length === 0 ? 0 : recent.reduce((sum, { visits }) => sum + visits, 0) / recent.length;
}

/** Orders per visit over the last four weeks. */
export function ownConversion(results: readonly WeekResult[]): number {
  const recent = results.slice(-WEEKS);
  const visits = recent.reduce((sum, week) => sum + week.visits, 0);
  return visits === 0 ? 0 : recent.reduce((sum, { orders }) => sum + orders, 0) / visits;
}
