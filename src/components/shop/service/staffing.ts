/**
 * What a number of agents is likely to achieve, read from the shop's own weeks and nothing else.
 *
 * Fewer chats for each agent never make answers slower, so the weeks are smoothed to a falling line; between
 * two of them it is read off, and beyond them it says no more than "at least" or "at most".
 */
import type { FullPlan, ServiceRules, WeekResult } from '../../../simulator/index.ts';

export interface StaffedWeek {
  readonly week: number;
  readonly agents: number;
  readonly hoursPerDay: number;
  readonly chats: number;
  /** Chats that reached people, for each of them. */
  readonly chatsPerAgent: number;
  readonly answeredIn60SecondsRate: number;
}

type Staffing = Pick<FullPlan, 'serviceAgents' | 'serviceHoursPerDay' | 'botShare'>;

/** Chats for each agent once the bot has solved its part; infinite without agents. */
export function chatsPerAgent(
  { botSolvedShare }: ServiceRules,
  chats: number,
  { serviceAgents, botShare }: Staffing,
): number {
  const forPeople = chats * (1 - botSolvedShare * botShare);
  return serviceAgents > 0 ? forPeople / serviceAgents : Number.POSITIVE_INFINITY;
}

/** The weeks that had agents, with the load of each. */
export function staffedWeeks(rules: ServiceRules, results: readonly WeekResult[]): readonly StaffedWeek[] {
  return results
    .filter(({ plan }) => plan.serviceAgents > 0)
    .map(({ week, plan, service }) => ({
      week,
      agents: plan.serviceAgents,
      hoursPerDay: plan.serviceHoursPerDay,
      chats: service.chats,
      chatsPerAgent: chatsPerAgent(rules, service.chats, plan),
      answeredIn60SecondsRate: service.answeredIn60SecondsRate,
    }));
}

interface LoadPoint {
  readonly load: number;
  readonly rate: number;
}

/** Weeks by load, their rates pooled until none rises with the load (pool adjacent violators). */
function fallingLine(weeks: readonly StaffedWeek[]): readonly LoadPoint[] {
  const byLoad = [...weeks].sort((a, b) => a.chatsPerAgent - b.chatsPerAgent);
  const pools: { loads: number[]; sum: number }[] = [];
  const meanOf = ({ loads, sum }: { loads: number[]; sum: number }) => sum / loads.length;
  for (const { chatsPerAgent: load, answeredIn60SecondsRate: rate } of byLoad) {
    pools.push({ loads: [load], sum: rate });
    for (let last = pools.length - 1; last > 0; last--) {
      const [before, after] = [pools[last - 1], pools[last]];
      if (before === undefined || after === undefined || meanOf(before) >= meanOf(after)) break;
      pools.splice(last - 1, 2, { loads: [...before.loads, ...after.loads], sum: before.sum + after.sum });
    }
  }
  return pools.flatMap((pool) => pool.loads.map((load) => ({ load, rate: meanOf(pool) })));
}

export interface StaffingEstimate {
  readonly kind: 'about' | 'at-least' | 'at-most';
  readonly rate: number;
}

/**
 * The share answered within 60 seconds at a load.
 *
 * @param weeks weeks with the planned hours; others cannot be compared
 * @returns undefined where no such week was run
 */
export function estimateAnswered(weeks: readonly StaffedWeek[], load: number): StaffingEstimate | undefined {
  const line = fallingLine(weeks);
  const [first, last] = [line[0], line.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  if (load < first.load) return { kind: 'at-least', rate: first.rate };
  if (load > last.load) return { kind: 'at-most', rate: last.rate };
  const after = line.find((point) => point.load >= load) ?? last;
  const before = [...line].reverse().find((point) => point.load <= load) ?? first;
  if (after.load === before.load) return { kind: 'about', rate: after.rate };
  const part = (load - before.load) / (after.load - before.load);
  return { kind: 'about', rate: before.rate + part * (after.rate - before.rate) };
}

const HALF = 0.5;

/** Numbers of agents around the planned one, by halves. */
export function agentOptions(
  planned: number,
  { minimum, maximum }: { minimum: number; maximum: number },
): readonly number[] {
  return Array.from({ length: 6 }, (_, step) => planned + (step - 2) * HALF).filter(
    (agents) => agents >= Math.max(HALF, minimum) && agents <= maximum,
  );
}
