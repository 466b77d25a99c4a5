/** One step of a funnel, from the first to the last. */
export interface FunnelStep<Name extends string> {
  readonly name: Name;
  readonly count: number;
  /** The same step in the week it is compared with. */
  readonly before?: number | undefined;
}

export interface FunnelRow<Name extends string> extends FunnelStep<Name> {
  /** Share of the step before that came this far; undefined for the first step. */
  readonly rate: number | undefined;
  readonly rateBefore: number | undefined;
  /**
   * What the last step would have had in addition, had this step alone done as well as in the week
   * compared with: its count × (rate before ÷ rate − 1).
   */
  readonly lostAtEnd: number | undefined;
}

export interface Funnel<Name extends string> {
  readonly rows: readonly FunnelRow<Name>[];
  /** The step that cost most against the week before; undefined when none did worse, or nothing is compared. */
  readonly leak: FunnelRow<Name> | undefined;
  /** The step that the smallest share gets through. */
  readonly narrowest: FunnelRow<Name> | undefined;
}

const share = (part: number | undefined, whole: number | undefined): number | undefined =>
  part === undefined || whole === undefined || whole <= 0 ? undefined : part / whole;

/** Reads step rates off a funnel, and finds where it leaks. */
export function funnel<Name extends string>(steps: readonly FunnelStep<Name>[]): Funnel<Name> {
  const end = steps.at(-1)?.count ?? 0;
  const rows = steps.map((step, at): FunnelRow<Name> => {
    const previous = steps[at - 1];
    const rate = share(step.count, previous?.count);
    const rateBefore = share(step.before, previous?.before);
    const lostAtEnd =
      rate === undefined || rateBefore === undefined || rate <= 0 ? undefined : end * (rateBefore / rate - 1);
    return { ...step, rate, rateBefore, lostAtEnd };
  });
  let leak: FunnelRow<Name> | undefined;
  let narrowest: FunnelRow<Name> | undefined;
  for (const row of rows) {
    if ((row.lostAtEnd ?? 0) > (leak?.lostAtEnd ?? 0)) leak = row;
    if (row.rate !== undefined && row.rate < (narrowest?.rate ?? Number.POSITIVE_INFINITY)) narrowest = row;
  }
  return { rows, leak, narrowest };
}
