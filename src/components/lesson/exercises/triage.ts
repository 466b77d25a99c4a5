/** A queue of tickets worked through by one person: who is done when, and which limits are kept. */

export interface TriagePriority {
  readonly id: string;
  readonly name: string;
  /** From the moment the ticket came in. */
  readonly limitMinutes: number;
  /** What a missed limit costs, yuan. */
  readonly missed: number;
}
export interface TriageTicket {
  readonly text: string;
  readonly priority: string;
  /** Minutes since it came in, when the clock starts. */
  readonly waited: number;
  /** Minutes of work. */
  readonly work: number;
}
export interface TriageData {
  readonly priorities: readonly TriagePriority[];
  readonly tickets: readonly TriageTicket[];
}

/** One ticket as it was worked on; minutes after the clock started. */
export interface TriageRun {
  readonly ticket: number;
  readonly begins: number;
  readonly ends: number;
  /** When its limit runs out; negative where it already has. */
  readonly due: number;
  readonly isKept: boolean;
}
export interface TriageReading {
  readonly runs: readonly TriageRun[];
  readonly kept: number;
  /** Yuan. */
  readonly cost: number;
}

export function priorityOf({ priorities, tickets }: TriageData, ticket: number): TriagePriority {
  const found = priorities.find(({ id }) => id === tickets[ticket]?.priority);
  if (!found) throw new Error(`ticket ${ticket} has no priority`);
  return found;
}

/** Minutes until the limit of a ticket runs out. */
export function dueOf(data: TriageData, ticket: number): number {
  return priorityOf(data, ticket).limitMinutes - (data.tickets[ticket]?.waited ?? 0);
}

/** Works through the tickets in this order, one after the other; a limit is kept if the ticket is done by then. */
export function workThrough(data: TriageData, order: readonly number[]): TriageReading {
  let [clock, kept, cost] = [0, 0, 0];
  const runs = order.map((ticket): TriageRun => {
    const begins = clock;
    clock += data.tickets[ticket]?.work ?? 0;
    const due = dueOf(data, ticket);
    const isKept = clock <= due;
    if (isKept) kept += 1;
    else cost += priorityOf(data, ticket).missed;
    return { ticket, begins, ends: clock, due, isKept };
  });
  return { runs, kept, cost };
}

export const TRIAGE_RULES = ['arrival', 'shortest', 'priority', 'due'] as const;
export type TriageRule = (typeof TRIAGE_RULES)[number];

/** The order that a rule gives; ties go to who has waited longest. */
export function orderBy(data: TriageData, rule: TriageRule): number[] {
  const { tickets, priorities } = data;
  const rank = (ticket: number) => priorities.indexOf(priorityOf(data, ticket));
  const keys: Readonly<Record<TriageRule, (ticket: number) => number>> = {
    arrival: (ticket) => -(tickets[ticket]?.waited ?? 0),
    shortest: (ticket) => tickets[ticket]?.work ?? 0,
    priority: rank,
    due: (ticket) => dueOf(data, ticket),
  };
  const key = keys[rule];
  return tickets.map((_, n) => n).sort((a, b) => key(a) - key(b) || keys.arrival(a) - keys.arrival(b));
}

/**
 * An order that costs least, of all there are: the tickets done in time stand by the time left, the others
 * after them. That such an order is among the best is known since Jackson (1955).
 */
export function bestOrder(data: TriageData): number[] {
  const byDue = orderBy(data, 'due');
  let best = byDue;
  let least = workThrough(data, byDue).cost;
  for (let set = 0; set < 2 ** byDue.length; set += 1) {
    const order = [
      ...byDue.filter((_, place) => ((set >> place) & 1) === 0),
      ...byDue.filter((_, place) => ((set >> place) & 1) === 1),
    ];
    const { cost } = workThrough(data, order);
    if (cost < least) [best, least] = [order, cost];
  }
  return best;
}

/** What keeps a queue from teaching anything. */
export function triageProblems(data: TriageData): string[] {
  const problems: string[] = [];
  const ids = data.priorities.map(({ id }) => id);
  for (const { text, priority } of data.tickets)
    if (!ids.includes(priority)) problems.push(`“${text}” has the unknown priority ${priority}`);
  if (problems.length > 0) return problems;
  const best = workThrough(data, bestOrder(data)).cost;
  if (workThrough(data, orderBy(data, 'arrival')).cost <= best)
    problems.push('the order of arrival is already as good as any');
  return problems;
}
