/** Cases to be held or let through, each with the signs that a checker sees. */
export interface ScreeningData {
  /** Yuan that a bad case costs where it is let through, and a good one where it is held. */
  readonly missCost: number;
  readonly alarmCost: number;
  readonly signs: readonly { readonly id: string; readonly name: string }[];
  readonly cases: readonly {
    readonly name: string;
    readonly text: string;
    readonly signs: readonly string[];
    readonly bad: boolean;
    readonly reason: string;
  }[];
  readonly rules: readonly {
    readonly name: string;
    /** The signs that count; by default all. */
    readonly signs?: readonly string[] | undefined;
    /** A case with so many of them is held. */
    readonly least: number;
  }[];
}

/** The four fields of a check against the truth, and what follows from them. */
export interface ScreeningReading {
  /** Bad and held, good and held, bad and let through, good and let through. */
  readonly hits: number;
  readonly alarms: number;
  readonly misses: number;
  readonly passes: number;
  /** Share of what was held that was bad; undefined where nothing was held. */
  readonly precision: number | undefined;
  /** Share of what was bad that was held. */
  readonly recall: number;
  /** Yuan. */
  readonly cost: number;
}

/** Counts a check in which the cases `held` were held. */
export function readScreening(data: ScreeningData, held: readonly boolean[]): ScreeningReading {
  const count = (isHeld: boolean, isBad: boolean) =>
    data.cases.filter(({ bad }, place) => bad === isBad && (held[place] === true) === isHeld).length;
  const [hits, alarms] = [count(true, true), count(true, false)];
  const [misses, passes] = [count(false, true), count(false, false)];
  return {
    hits,
    alarms,
    misses,
    passes,
    precision: hits + alarms > 0 ? hits / (hits + alarms) : undefined,
    recall: hits / (hits + misses),
    cost: misses * data.missCost + alarms * data.alarmCost,
  };
}

/** Which cases a simple rule holds. */
export function heldByRule(data: ScreeningData, rule: ScreeningData['rules'][number]): boolean[] {
  const counted = rule.signs ?? data.signs.map(({ id }) => id);
  return data.cases.map(({ signs }) => signs.filter((id) => counted.includes(id)).length >= rule.least);
}

/** Sentences about what is wrong with the data of an exercise. */
export function screeningProblems(data: ScreeningData): string[] {
  const problems: string[] = [];
  const ids = data.signs.map(({ id }) => id);
  if (new Set(ids).size !== ids.length) problems.push('two signs have the same id');
  for (const id of [...data.cases, ...data.rules].flatMap(({ signs }) => signs ?? []))
    if (!ids.includes(id)) problems.push(`“${id}” is no sign`);
  const bad = data.cases.filter((one) => one.bad).length;
  if (bad < 2) problems.push('at least two cases must be bad');
  if (bad * 2 >= data.cases.length) problems.push('most cases must be good');
  for (const rule of data.rules) {
    const { alarms, misses } = readScreening(data, heldByRule(data, rule));
    if (alarms + misses === 0)
      problems.push(`the rule “${rule.name}” finds everything: nothing is left to judge`);
  }
  return problems;
}
