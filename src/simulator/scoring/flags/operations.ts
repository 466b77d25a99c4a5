/** Mistaken ideas about stock, delivery and service (rules MF14–MF18). */
import { baseStock, SAFETY_FACTOR } from '../../base-stock.ts';
import type { LeverRange, NumericLever, Purchase, WeekPlan } from '../../vocabulary.ts';
import { type Detector, type Evidence, shortShareOf, usualDemand, wantedUnits } from './evidence.ts';

/** Weeks of demand from which stock is too much. */
const MUCH_WEEKS = 8;

/** The order-up-to level that the product's own demand asks for. */
function levelFor({ scenario }: Evidence, j: number, weeklyUnits: number): Purchase {
  const { demandCoefficientOfVariationSquared } = scenario.dynamics;
  const units = baseStock(
    weeklyUnits,
    scenario.skus[j]!.leadTimeDays,
    SAFETY_FACTOR,
    demandCoefficientOfVariationSquared,
  );
  return { kind: 'order-up-to', units };
}

/** One suspicion about all products that `change` names a better purchase for. */
function purchases(
  code: 'overstocked' | 'ordering-by-sales',
  evidence: Evidence,
  change: (j: number) => Purchase | undefined,
): ReturnType<Detector> {
  const found = evidence.scenario.skus.flatMap(({ id }, j): [string, Purchase][] => {
    const purchase = change(j);
    return purchase ? [[id, purchase]] : [];
  });
  if (found.length === 0) return [];
  const only = found.length === 1 ? { skuId: found[0]![0] } : {};
  return [{ code, ...only, remedies: [{ purchase: Object.fromEntries(found) }], measure: 'value' }];
}

/** Buying up to more than eight weeks' demand. */
export const overstocked: Detector = (evidence) =>
  purchases('overstocked', evidence, (j) => {
    const purchase = evidence.plan.purchase[evidence.scenario.skus[j]!.id];
    if (purchase === undefined) return undefined;
    const demand = Math.max(1, usualDemand(evidence, j));
    const held = evidence.result.skus[j]!.openingUnits + evidence.last.skus[j]!.onOrderUnits;
    const wanted = purchase.kind === 'order' ? held + purchase.units : purchase.units;
    return wanted > held && wanted > MUCH_WEEKS * demand ? levelFor(evidence, j, demand) : undefined;
  });

/** Ordering what was sold of a product that was sold out: its buyers had wanted more. */
export const orderingBySales: Detector = (evidence) =>
  purchases('ordering-by-sales', evidence, (j) => {
    const before = evidence.last.skus[j]!;
    const { id, leadTimeDays } = evidence.scenario.skus[j]!;
    const purchase = evidence.plan.purchase[id];
    if (purchase?.kind !== 'order-up-to' || shortShareOf(before) < 0.15) return undefined;
    const recent = evidence.history.slice(-3);
    const wanted = recent.reduce((sum, week) => sum + wantedUnits(week.skus[j]!), 0) / recent.length;
    // less than is usually wanted until the next order arrives
    return purchase.units < (wanted * (leadTimeDays + 7)) / 7 ? levelFor(evidence, j, wanted) : undefined;
  });

/** A lever moved by each step, inside its range; the values that differ from now. */
function moved(evidence: Evidence, lever: NumericLever, steps: readonly number[]): WeekPlan[] {
  const { minimum, maximum }: LeverRange = evidence.scenario.ranges[lever];
  const now = evidence.plan[lever];
  return steps
    .map((step) => Math.min(maximum, Math.max(minimum, now + step)))
    .filter((value) => value !== now)
    .map((value): WeekPlan => ({ [lever]: value }));
}

/** A promise that one parcel in five breaks. */
export const promiseTooShort: Detector = (evidence) => {
  const { result, ordinary } = evidence;
  if (result.fulfilment.lateRate < 0.2 || ordinary.lateRate < 0.2) return [];
  return [
    { code: 'promise-too-short', remedies: moved(evidence, 'promiseDays', [1, 2, 3]), measure: 'value' },
  ];
};

/** Agents who wait for chats and tickets. */
export const idleAgents: Detector = (evidence) => {
  const { answeredIn60SecondsRate, slaAttainmentRate } = evidence.result.service;
  if (answeredIn60SecondsRate < 0.95 || slaAttainmentRate < 0.98) return [];
  return [
    { code: 'idle-agents', remedies: moved(evidence, 'serviceAgents', [-1, -2, -4]), measure: 'value' },
  ];
};

/** Wages saved, and chats, tickets and ratings lost. */
export const serviceStarved: Detector = (evidence) => {
  const { ordinary, result } = evidence;
  const poor = (answered: number, sla: number) => answered < 0.55 || sla < 0.75;
  if (!poor(ordinary.answered60Rate, ordinary.slaRate)) return [];
  if (!poor(result.service.answeredIn60SecondsRate, result.service.slaAttainmentRate)) return [];
  return [
    { code: 'service-starved', remedies: moved(evidence, 'serviceAgents', [0.5, 1, 2, 3]), measure: 'value' },
  ];
};
