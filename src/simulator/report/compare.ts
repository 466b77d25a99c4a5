/**
 * What stands side by side in a pile of reports (rules PC1–PC9): copies, rewritten histories, decisions and words
 * that are alike, newer versions. Findings say what is the same and never why; no clock is asked.
 */
import { plainCode } from '../assignment/seed.ts';
import { canonicalJson } from '../canonical.ts';
import type { Scenario } from '../scenario.ts';
import type { GameHead, PileFinding, PileReport, WeeklyReport } from '../vocabulary.ts';
import { sameDecisions } from './same-decisions.ts';
import { similarTexts } from './similar-texts.ts';

/** A report of the pile with what its comparisons share. */
export interface Filed {
  readonly id: string;
  readonly report: WeeklyReport;
  readonly learner: string;
}

/**
 * Names who handed in a report: by student number, else by name, else by the seed of an unnamed game. Letters'
 * case, width and spaces don't count.
 */
export function learnerKey({ learner, seed }: Pick<GameHead, 'learner' | 'seed'>): string {
  const number = plainCode(learner?.number ?? '');
  if (number !== '') return `number:${number}`;
  const name = plainCode(learner?.name ?? '');
  return name === '' ? `seed:${seed}` : `name:${name}`;
}

/**
 * Compares the reports of a pile with each other; their order is that of arrival.
 *
 * @param scenarios the shops, where they are at hand: what a week starts from is then known exactly, else a week
 *   counts as decided where its plan differs from the week before
 */
export function comparePile(
  reports: readonly PileReport[],
  scenarios: readonly Scenario[] = [],
): PileFinding[] {
  const all = reports.map(({ id, report }): Filed => ({ id, report, learner: learnerKey(report.head) }));
  const copies = copiesIn(all);
  const repeated = new Set(copies.flatMap((group) => group.slice(1)));
  const filed = all.filter((one) => !repeated.has(one));
  return [
    ...copies.map((group): PileFinding => ({ kind: 'duplicate', ids: group.map(({ id }) => id) })),
    ...forksIn(filed),
    ...sameDecisions(filed, scenarios),
    ...similarTexts(filed),
    ...newerIn(filed),
  ];
}

function groupsOf<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}

/** Groups of two and more with one content. Reports of one content carry one hash, so few are spelt out. */
function copiesIn(filed: readonly Filed[]): Filed[][] {
  return groupsOf(filed, ({ report }) => report.hash)
    .filter(({ length }) => length > 1)
    .flatMap((group) => groupsOf(group, ({ report }) => canonicalJson(report)))
    .filter(({ length }) => length > 1);
}

/** Reports of one shop of one learner, by week, then by arrival. */
function runsIn(filed: readonly Filed[]): Filed[][] {
  return groupsOf(filed, ({ learner, report: { head } }) =>
    canonicalJson([learner, head.assignment?.id ?? null, head.scenarioId, head.seed, head.attempt]),
  ).map((run) => [...run].sort((a, b) => a.report.week - b.report.week));
}

/** In each run, a report against the one before it: its weeks must go on from those. */
function forksIn(filed: readonly Filed[]): PileFinding[] {
  return runsIn(filed).flatMap((run) =>
    run.slice(1).flatMap((later, index): PileFinding[] => {
      const earlier = run[index]!;
      const week = firstOther(earlier.report, later.report);
      return week === undefined ? [] : [{ kind: 'fork', ids: [earlier.id, later.id], week }];
    }),
  );
}

/** First week that two reports tell differently; week 1 where they don't start from the same shop. */
function firstOther(a: WeeklyReport, b: WeeklyReport): number | undefined {
  if (!isSame(a.head, b.head)) return 1;
  const shared = Math.min(a.entries.length, b.entries.length);
  for (let index = 0; index < shared; index++) {
    if (!isSame(a.entries[index], b.entries[index])) return index + 1;
  }
  return undefined;
}

/** The same content; the plain text answers first, as most files keep one order of fields. */
function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b) || canonicalJson(a) === canonicalJson(b);
}

/** Two versions of a learner's report of one week, the one that arrived later last. */
function newerIn(filed: readonly Filed[]): PileFinding[] {
  return groupsOf(filed, ({ learner, report: { head, week } }) =>
    canonicalJson([learner, head.assignment?.id ?? null, head.scenarioId, week]),
  ).flatMap((versions) =>
    versions
      .slice(1)
      .map((newer, index): PileFinding => ({ kind: 'newer', ids: [versions[index]!.id, newer.id] })),
  );
}
