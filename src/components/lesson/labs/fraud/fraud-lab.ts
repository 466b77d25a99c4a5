import {
  attemptRate,
  detectionRate,
  falseAlarmRate,
  type PublishedRules,
  slippedShare,
  type WeekPlan,
  type WeekResult,
} from '../../../../simulator/index.ts';
import { lucksOf } from '../price-lab.ts';

/** Order values from which a second proof is asked, yuan; before the first stands “never”, after the last “always”. */
export const PROOF_FROM: readonly number[] = [600, 400, 300, 250, 200, 150, 100];
export const ALWAYS = PROOF_FROM.length + 1;
/** Shares of sales given away as discounts, in a usual week and in a big promotion. */
export const WEEKS: readonly number[] = [0, 0.3];
const FRAUD_LUCKS = 6;

type CheckRules = Pick<PublishedRules, 'risk' | 'verification'>;

/** A week before any check, and the rules by which checks work; money in fen. */
export interface FraudSetup {
  readonly rules: CheckRules;
  /** Orders that would be paid if nobody were checked, frauds among them. */
  readonly orders: number;
  readonly averageFen: number;
  /** What a good order leaves after goods, delivery and fees. */
  readonly leftFen: number;
  /** Share of orders that a second proof reaches, by position. */
  readonly verified: readonly number[];
}

type PlayWeek = (seed: string, plans: readonly WeekPlan[]) => WeekResult;

/** Reads the first week over several lucks, and once at every value from which a second proof is asked. */
export function fraudSetup(rules: CheckRules, seed: string, play: PlayWeek): FraudSetup {
  const weeks = lucksOf(seed, FRAUD_LUCKS).map((luck) => play(luck, [{}]));
  const mean = (pick: (week: WeekResult) => number) =>
    weeks.reduce((sum, week) => sum + pick(week), 0) / weeks.length;
  const sales = mean((week) => week.profit.netSalesFen);
  const orders = mean((week) => week.orders);
  const left = mean((week) => week.profit.contributionMargin2Fen - week.profit.lines.fraudLosses);
  const plan = weeks[0]?.plan;
  if (!plan) throw new Error('no week was played');
  const reached = (yuan: number) => play(seed, [{ verificationThresholdFen: yuan * 100 }]).verifiedShare;
  return {
    rules: { risk: rules.risk, verification: rules.verification },
    orders: Math.round(orders / (1 - falseAlarmRate(rules, plan.riskStrictness, plan.reviewStaff))),
    averageFen: Math.round(sales / orders),
    leftFen: Math.round(left / orders),
    verified: [0, ...PROOF_FROM.map((yuan) => Math.round(reached(yuan) * 1000) / 1000), 1],
  };
}

export interface FraudReading {
  readonly verified: number;
  /** Frauds tried, stopped and let through. */
  readonly attempts: number;
  readonly stopped: number;
  readonly passed: number;
  /** Good orders refused by the check, and given up at the second proof. */
  readonly refused: number;
  readonly abandoned: number;
  readonly fraudFen: number;
  readonly lostFen: number;
  readonly totalFen: number;
}

/**
 * What a week's checks cost: the engine's own rules at their expected values, for a check of this strictness
 * (0 to 1), a second proof from this position on, and this share of sales given away.
 */
export function readFraud(
  setup: FraudSetup,
  strictness: number,
  proof: number,
  discount: number,
): FraudReading {
  const { rules, orders, averageFen, leftFen } = setup;
  const verified = setup.verified[proof];
  if (verified === undefined) throw new Error(`no second proof at ${proof}`);
  const abandoned = orders * rules.verification.abandonShare * verified;
  const refused = (orders - abandoned) * falseAlarmRate(rules, strictness);
  const attempts = (orders - abandoned - refused) * attemptRate(rules, discount);
  const passed = attempts * (1 - detectionRate(rules, strictness)) * slippedShare(rules, verified);
  const [fraudFen, lostFen] = [passed * averageFen, (refused + abandoned) * leftFen];
  return {
    verified,
    attempts,
    stopped: attempts - passed,
    passed,
    refused,
    abandoned,
    fraudFen,
    lostFen,
    totalFen: fraudFen + lostFen,
  };
}

/** Positions of the strictness, in hundredths. */
export const STRICTNESS: readonly number[] = Array.from({ length: 21 }, (_, n) => n * 5);

/** The strictness, in hundredths, that costs least with this second proof. */
export function bestStrictness(setup: FraudSetup, proof: number, discount: number): number {
  const cost = (hundredths: number) => readFraud(setup, hundredths / 100, proof, discount).totalFen;
  return STRICTNESS.reduce((best, one) => (cost(one) < cost(best) ? one : best), 0);
}

/** The pair of settings that costs least. */
export function bestChecks(setup: FraudSetup, discount: number): { strict: number; proof: number } {
  const pairs = setup.verified.map((_, proof) => ({ strict: bestStrictness(setup, proof, discount), proof }));
  const cost = (one: (typeof pairs)[number]) =>
    readFraud(setup, one.strict / 100, one.proof, discount).totalFen;
  return pairs.reduce((best, one) => (cost(one) < cost(best) ? one : best));
}
