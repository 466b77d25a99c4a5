import type { WeekPlan } from '../../../../simulator/index.ts';
import { lucksOf, type Play } from '../price-lab.ts';

export const FAULTS = ['shelf', 'ads', 'promise'] as const;
export type Fault = (typeof FAULTS)[number];
const LUCKS = 12;
const WEEKS = 4;
/** Of a hundred weeks, so many have a fault. */
export const FAULTY_WEEKS = 10;

/** Drops of orders below what the week lets expect, as shares; below 0 a rise. */
export interface AlertSetup {
  readonly skuId: string;
  readonly quiet: readonly number[];
  readonly faulty: Readonly<Record<Fault, readonly number[]>>;
}

function faultPlan(fault: Fault, skuId: string): WeekPlan {
  if (fault === 'shelf') return { onShelf: { [skuId]: false } };
  if (fault === 'ads') return { socialBudgetFen: 0, kolBudgetFen: 0, semBudgetFen: 0 };
  return { promiseDays: 7 };
}

/** Plays weeks without and with each fault; what a week lets expect is its mean over all lucks without. */
export async function playAlerts(skuId: string, seed: string, play: Play): Promise<AlertSetup> {
  const lucks = lucksOf(seed, LUCKS);
  const quiet: number[] = [];
  const faulty: Record<Fault, number[]> = { shelf: [], ads: [], promise: [] };
  for (let week = 0; week < WEEKS; week += 1) {
    const before = Array.from({ length: week }, (): WeekPlan => ({}));
    const orders: number[] = [];
    for (const luck of lucks) orders.push((await play(luck, [...before, {}])).orders);
    const expected = orders.reduce((sum, one) => sum + one, 0) / orders.length;
    const dropOf = (count: number) => Math.round((1 - count / expected) * 1000) / 1000;
    quiet.push(...orders.map(dropOf));
    for (const fault of FAULTS) {
      for (const luck of lucks) {
        const result = await play(luck, [...before, faultPlan(fault, skuId)]);
        faulty[fault].push(dropOf(result.orders));
      }
    }
  }
  return { skuId, quiet, faulty };
}

export interface AlertReading {
  /** Share of quiet weeks in which the alarm rings. */
  readonly falseAlarmRate: number;
  /** Share of faulty weeks in which it does not. */
  readonly missRate: number;
  /** Cost of a hundred weeks, counted in false alarms. */
  readonly cost: number;
}

/**
 * @param threshold drop from which the alarm rings, as a share
 * @param missCost  cost of a fault that is missed, in false alarms
 */
export function readAlert(
  setup: AlertSetup,
  fault: Fault,
  threshold: number,
  missCost: number,
): AlertReading {
  const rings = (drop: number) => drop >= threshold - 1e-9;
  const falseAlarmRate = setup.quiet.filter(rings).length / setup.quiet.length;
  const weeks = setup.faulty[fault];
  const missRate = weeks.filter((drop) => !rings(drop)).length / weeks.length;
  const cost = (100 - FAULTY_WEEKS) * falseAlarmRate + FAULTY_WEEKS * missRate * missCost;
  return { falseAlarmRate, missRate, cost };
}
