/** Whether a game was started as the assignment has it started for its learner (rule SW11). */
import { canonicalJson } from '../canonical.ts';
import type { AssignmentFile, Difference, GameHead } from '../vocabulary.ts';
import { assignedGame } from './assigned-game.ts';

type Head = Pick<GameHead, 'seed' | 'season' | 'learner' | 'assignment' | 'scenarioId' | 'scenarioHash'>;

/**
 * What a head has otherwise than the assignment gives this learner: shop, seed, weeks, levers, weights, due dates and
 * checks of a sealed season. Empty when nothing is. A head of no or another assignment differs in `assignment.id`.
 */
export function assignedDifferences(head: Head, assignment: AssignmentFile): Difference[] {
  const { learner, assignment: own } = head;
  if (own?.id !== assignment.id)
    return [{ path: 'assignment.id', stored: own?.id ?? 'missing', replayed: assignment.id }];
  const { name = '', number = '' } = learner ?? {};
  const given = assignedGame(assignment, { name: name || '-', number, classCode: own.classCode });
  if (!given.ok) {
    const path = given.problems[0]?.path === 'number' ? 'learner.number' : 'assignment.classCode';
    const stored = path === 'learner.number' ? number : own.classCode;
    return [{ path, stored, replayed: assignment.classCode ?? 'missing' }];
  }
  const { seed, season, assignment: terms } = given.value;
  const { scenarioId, scenarioHash } = assignment;
  const due: Readonly<Record<string, unknown>> = { scenarioId, scenarioHash, seed, season };
  const found: Readonly<Record<string, unknown>> = { ...head };
  const keys = [...new Set([...Object.keys(terms), ...Object.keys(own)])];
  return [
    ...Object.keys(due).flatMap((key) => differing(key, found[key], due[key])),
    ...keys.flatMap((key) =>
      differing(`assignment.${key}`, Reflect.get(own, key) as unknown, Reflect.get(terms, key) as unknown),
    ),
  ];
}

function differing(path: string, stored: unknown, due: unknown): Difference[] {
  const [a, b] = [textOf(stored), textOf(due)];
  return a === b ? [] : [{ path, stored: a, replayed: b }];
}

function textOf(value: unknown): string {
  if (value === undefined) return 'missing';
  return typeof value === 'string' ? value : canonicalJson(value);
}
