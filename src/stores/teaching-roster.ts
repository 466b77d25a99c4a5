/** Whose report it is: learners of files against the students of the roster. */
import { type Learner, plainCode } from '../simulator/index.ts';
import type { PileItem, Student } from '../storage/teaching.ts';

interface Index {
  readonly byNumber: ReadonlyMap<string, Student>;
  /** Undefined where two students bear the name: then only the number tells. */
  readonly byName: ReadonlyMap<string, Student | undefined>;
}
const indexes = new WeakMap<readonly Student[], Index>();

function indexOf(roster: readonly Student[]): Index {
  const known = indexes.get(roster);
  if (known) return known;
  const byName = new Map<string, Student | undefined>();
  for (const student of roster) {
    const name = plainCode(student.name);
    byName.set(name, byName.has(name) ? undefined : student);
  }
  const made = { byNumber: new Map(roster.map((student) => [plainCode(student.number), student])), byName };
  indexes.set(roster, made);
  return made;
}

/** The student by number, else by a name that only one bears; case, width and spaces don't count. */
export function matchStudent(learner: Learner | undefined, roster: readonly Student[]): Student | undefined {
  if (learner === undefined || roster.length === 0) return undefined;
  const { byNumber, byName } = indexOf(roster);
  const number = plainCode(learner.number ?? '');
  const found = number === '' ? undefined : byNumber.get(number);
  return found ?? byName.get(plainCode(learner.name));
}

interface Matched {
  readonly roster: readonly Student[];
  readonly item: PileItem;
}
const matched = new WeakMap<PileItem, Matched>();

/** The item with the number of its student, or without one. The same object as long as nothing changes. */
export function withStudent(item: PileItem, roster: readonly Student[]): PileItem {
  const known = matched.get(item);
  if (known?.roster === roster) return known.item;
  const made = match(item, roster);
  matched.set(item, { roster, item: made });
  return made;
}

function match(item: PileItem, roster: readonly Student[]): PileItem {
  const learner = item.report?.head.learner ?? item.outcome?.archived?.learner ?? item.progress?.learner;
  const number = matchStudent(learner, roster)?.number;
  if (number === item.student) return item;
  const { student: _old, ...rest } = item;
  return number === undefined ? rest : { ...rest, student: number };
}
