import { INCENTIVES, type Incentive, type WeekResult } from '../../../../simulator/index.ts';
import { playSeason } from '../kit/season.ts';
import { lucksOf, type Play } from '../price-lab.ts';

export const TEAMS: readonly number[] = [2, 4];
export const PAYS = INCENTIVES;
export const MEASURES = [
  'orders',
  'answered',
  'inTime',
  'returned',
  'refundsFen',
  'serviceMark',
  'profitFen',
] as const;
export type Measure = (typeof MEASURES)[number];
/** Weeks under one way of pay, and lucks of which the mean is shown. */
export const PAY_WEEKS = 6;
const PAY_LUCKS = 4;

/** Means a week; the mark is that of the last week. */
export type PayReading = Readonly<Record<Measure, number>>;
export interface IncentiveSetup {
  /** By team, then by what pay rewards. */
  readonly readings: readonly (readonly PayReading[])[];
}

const READ: Readonly<Record<Exclude<Measure, 'serviceMark'>, (week: WeekResult) => number>> = {
  orders: (week) => week.orders,
  answered: (week) => week.service.answeredIn60SecondsRate,
  inTime: (week) => week.service.slaAttainmentRate,
  returned: (week) => week.skus.reduce((sum, sku) => sum + sku.returnedUnits, 0),
  refundsFen: (week) => -week.profit.lines.refunds,
  profitFen: (week) => week.profit.operatingProfitFen,
};

async function playPay(
  play: Play,
  seed: string,
  serviceAgents: number,
  incentive: Incentive,
): Promise<PayReading> {
  const weeks: WeekResult[] = [];
  let marks = 0;
  for (const luck of lucksOf(seed, PAY_LUCKS)) {
    const season = await playSeason(play, luck, PAY_WEEKS, { serviceAgents, incentive });
    weeks.push(...season);
    marks += season.at(-1)?.satisfaction.service ?? 0;
  }
  const mean = (read: (week: WeekResult) => number, unit: number) =>
    Math.round(weeks.reduce((sum, week) => sum + read(week), 0) / weeks.length / unit) * unit;
  return {
    orders: mean(READ.orders, 0.1),
    answered: mean(READ.answered, 0.0001),
    inTime: mean(READ.inTime, 0.0001),
    returned: mean(READ.returned, 0.1),
    refundsFen: mean(READ.refundsFen, 1),
    profitFen: mean(READ.profitFen, 1),
    serviceMark: Math.round((marks / PAY_LUCKS) * 1000) / 1000,
  };
}

/** Replays the first weeks for every team and every way of pay. */
export async function playPays(seed: string, play: Play): Promise<IncentiveSetup> {
  const readings: PayReading[][] = [];
  for (const team of TEAMS) {
    const row: PayReading[] = [];
    for (const pay of PAYS) row.push(await playPay(play, seed, team, pay));
    readings.push(row);
  }
  return { readings };
}

/** One way of pay in one team. */
export function readPay({ readings }: IncentiveSetup, team: number, pay: number): PayReading {
  const found = readings[team]?.[pay];
  if (!found) throw new Error(`no weeks for team ${team} and pay ${pay}`);
  return found;
}

/** A week's profit against pay for the whole job, fen. */
export function gainFen(setup: IncentiveSetup, team: number, pay: number): number {
  return readPay(setup, team, pay).profitFen - readPay(setup, team, PAYS.indexOf('balanced')).profitFen;
}
