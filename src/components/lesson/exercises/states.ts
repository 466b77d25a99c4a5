import { reachable } from './graph.ts';

/** A state machine with some arrows missing and some too many. */
export interface MachineData {
  readonly start: string;
  readonly states: readonly { readonly id: string; readonly name: string; readonly end: boolean }[];
  readonly arrows: readonly {
    readonly from: string;
    readonly to: string;
    /** What makes the change. */
    readonly by: string;
    readonly shown: boolean;
    readonly right: boolean;
    readonly reason: string;
  }[];
}

export interface MachineReading {
  /** Places of arrows that are on and forbidden. */
  readonly forbidden: readonly number[];
  /** Places of arrows that are off and needed. */
  readonly missing: readonly number[];
  /** States that nothing leads to from the start. */
  readonly lost: readonly string[];
  /** States from which no end can be reached. */
  readonly stuck: readonly string[];
}

/** Checks a machine in which the arrows `on` are drawn. */
export function readMachine(data: MachineData, on: readonly boolean[]): MachineReading {
  const places = data.arrows.map((_, place) => place);
  const edges = data.arrows.filter((_, place) => on[place]).map(({ from, to }) => [from, to] as const);
  const ends = data.states.filter(({ end }) => end).map(({ id }) => id);
  const fromStart = reachable([data.start], edges);
  const toEnd = reachable(
    ends,
    edges.map(([from, to]) => [to, from] as const),
  );
  return {
    forbidden: places.filter((place) => on[place] && !data.arrows[place]?.right),
    missing: places.filter((place) => !on[place] && data.arrows[place]?.right),
    lost: data.states.filter(({ id }) => !fromStart.has(id)).map(({ id }) => id),
    stuck: data.states.filter(({ id }) => !toEnd.has(id)).map(({ id }) => id),
  };
}

/** Sentences about what is wrong with the data of an exercise. */
export function machineProblems(data: MachineData): string[] {
  const problems: string[] = [];
  const ids = data.states.map(({ id }) => id);
  for (const one of [data.start, ...data.arrows.flatMap(({ from, to }) => [from, to])])
    if (!ids.includes(one)) problems.push(`“${one}” is no state`);
  if (!data.states.some(({ end }) => end)) problems.push('no state is an end');
  if (data.arrows.every(({ shown, right }) => shown === right)) problems.push('there is nothing to repair');
  const keys = data.arrows.map(({ from, to, by }) => `${from} ${to} ${by}`);
  if (new Set(keys).size !== keys.length) problems.push('two arrows are the same');
  const repaired = readMachine(
    data,
    data.arrows.map(({ right }) => right),
  );
  for (const id of repaired.lost) problems.push(`even when repaired, “${id}” cannot be reached`);
  for (const id of repaired.stuck) problems.push(`even when repaired, no end can be reached from “${id}”`);
  return problems;
}
