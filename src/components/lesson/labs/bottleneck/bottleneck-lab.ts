import { type DayChances, delayed, hurried, lateShare, meanDays } from '../delivery/days.ts';

export const STAGES = ['check', 'pack', 'handOver'] as const;
export type Stage = (typeof STAGES)[number];

export interface BottleneckCarrier {
  readonly name: string;
  readonly costFactor: number;
  readonly fasterShare: number;
  readonly slowerShare: number;
}
export interface BottleneckSetup {
  /** Orders paid on each day of two weeks of the shop. */
  readonly orders: readonly number[];
  /** Orders that a person checks, a person packs and a pick-up takes along, a day. */
  readonly perDay: Readonly<Record<Stage, number>>;
  /** Weekly wages of a person who checks and of one who packs; a pick-up is the courier's own. Fen. */
  readonly checkWageFen: number;
  readonly packWageFen: number;
  /** The usual courier's price of an average parcel, fen. */
  readonly carriageFen: number;
  readonly road: DayChances;
  readonly carriers: readonly BottleneckCarrier[];
  readonly start: Readonly<Record<Stage, number>>;
}

export interface Line {
  readonly hands: Readonly<Record<Stage, number>>;
  readonly carrier: number;
  readonly promise: number;
  /** Orders over those of the shop. */
  readonly demand: number;
}

export interface LineReading {
  /** Orders that wait in front of each stage at the end of each day. */
  readonly waiting: Readonly<Record<Stage, readonly number[]>>;
  /** Mean days that an order waits in front of each stage. */
  readonly waitDays: Readonly<Record<Stage, number>>;
  readonly roadDays: number;
  readonly onTimeShare: number;
  /** Wages and carriage of a week, fen. */
  readonly weekFen: number;
  /** The stage with the most waiting; undefined where next to nothing waits. */
  readonly bottleneck: Stage | undefined;
}

const MOST_DAYS = 400;
const DAYS_A_WEEK = 7;
/** Less than that shows as nothing. */
const LEAST_WAIT_DAYS = 0.05;

interface Run {
  readonly waiting: Readonly<Record<Stage, number[]>>;
  /** Orders shipped by the days they had waited. */
  readonly shippedByAge: readonly number[];
}

/** Runs the line day by day, oldest orders first, until the last order of the two weeks has left. */
export function runLine(orders: readonly number[], room: Readonly<Record<Stage, number>>): Run {
  const queues: Record<Stage, Map<number, number>> = {
    check: new Map(),
    pack: new Map(),
    handOver: new Map(),
  };
  const waiting: Record<Stage, number[]> = { check: [], pack: [], handOver: [] };
  const shippedByAge: number[] = [];
  let open = orders.reduce((sum, count) => sum + count, 0);
  for (let day = 0; open > 0 && day < MOST_DAYS; day += 1) {
    const paid = orders[day] ?? 0;
    if (paid > 0) queues.check.set(day, paid);
    for (const [place, stage] of STAGES.entries()) {
      const next = STAGES[place + 1];
      let left = room[stage];
      for (const [from, count] of queues[stage]) {
        const done = Math.min(left, count);
        if (done <= 0) break;
        left -= done;
        if (done === count) queues[stage].delete(from);
        else queues[stage].set(from, count - done);
        if (next) queues[next].set(from, (queues[next].get(from) ?? 0) + done);
        else {
          shippedByAge[day - from] = (shippedByAge[day - from] ?? 0) + done;
          open -= done;
        }
      }
    }
    for (const stage of STAGES)
      waiting[stage].push([...queues[stage].values()].reduce((sum, count) => sum + count, 0));
  }
  return { waiting, shippedByAge };
}

/** Days on the road with a carrier. */
export function roadOf(setup: BottleneckSetup, carrier: number): DayChances {
  const { fasterShare = 0, slowerShare = 0 } = setup.carriers[carrier] ?? {};
  return delayed(hurried(setup.road, fasterShare), slowerShare);
}

export function readLine(setup: BottleneckSetup, line: Line): LineReading {
  const orders = setup.orders.map((count) => Math.round(count * line.demand));
  const all = orders.reduce((sum, count) => sum + count, 0);
  const room = {
    check: line.hands.check * setup.perDay.check,
    pack: line.hands.pack * setup.perDay.pack,
    handOver: line.hands.handOver * setup.perDay.handOver,
  };
  const run = runLine(orders, room);
  const road = roadOf(setup, line.carrier);
  const total = (stage: Stage) => run.waiting[stage].reduce((sum, count) => sum + count, 0);
  const late = run.shippedByAge.reduce(
    (sum, count, age) => sum + count * lateShare(road, line.promise, age),
    0,
  );
  const shown = (stage: Stage) => run.waiting[stage].slice(0, orders.length);
  const worst = STAGES.reduce((most, stage) => (total(stage) > total(most) ? stage : most));
  const factor = setup.carriers[line.carrier]?.costFactor ?? 1;
  return {
    waiting: { check: shown('check'), pack: shown('pack'), handOver: shown('handOver') },
    waitDays: { check: total('check') / all, pack: total('pack') / all, handOver: total('handOver') / all },
    roadDays: meanDays(road),
    onTimeShare: 1 - late / all,
    weekFen:
      line.hands.check * setup.checkWageFen +
      line.hands.pack * setup.packWageFen +
      (all / orders.length) * DAYS_A_WEEK * setup.carriageFen * factor,
    bottleneck: total(worst) / all >= LEAST_WAIT_DAYS ? worst : undefined,
  };
}
