import { describe, expect, test } from 'vitest';
import {
  type AssignmentFile,
  assignedDifferences,
  assignedGame,
  classCodeCheck,
  createGame,
  type GameHead,
  revealChecks,
} from '../../../src/simulator/index.ts';
import { scenario } from '../support/shop.ts';
import { sampleAssignment } from './sample.ts';

const checks = { sealed: true, revealChecks: revealChecks({ id: 'autumn-1', weeks: 6 }, 'x') } as const;
const li = { name: '李娜', number: 'Ｅ01', classCode: 'ec-2' };

function headOf(assignment: AssignmentFile, student = li): GameHead {
  const joined = assignedGame(assignment, student);
  if (!joined.ok) throw new Error('the assignment is refused');
  return createGame({ scenario, ...joined.value }).head;
}
const pathsOf = (head: GameHead, assignment: AssignmentFile) =>
  assignedDifferences(head, assignment).map(({ path }) => path);

describe('a head under an assignment', () => {
  const { classCode: _told, ...untold } = sampleAssignment();
  const kinds: readonly AssignmentFile[] = [
    sampleAssignment(),
    sampleAssignment(checks),
    sampleAssignment({ levers: 'free', seed: { mode: 'shared', seed: 'AB12' } }),
    sampleAssignment({ levers: 'guided' }),
    { ...untold, classCheck: classCodeCheck('autumn-1', 'EC-2') },
  ];

  test('SW11: as the assignment has it started, nothing differs', () => {
    for (const assignment of kinds) expect(pathsOf(headOf(assignment), assignment)).toEqual([]);
  });

  test('SW11: another seed, another’s number and terms of one’s own are named', () => {
    const assignment = sampleAssignment(checks);
    const head = headOf(assignment);
    const { revealChecks: _checks, ...open } = head.assignment ?? { id: '', classCode: '' };
    const cases: readonly (readonly [Partial<GameHead>, readonly string[]])[] = [
      [{ seed: 'LUCKY777' }, ['seed']],
      [{ learner: { name: '王强', number: 'E02' } }, ['seed']],
      [{ assignment: open }, ['assignment.revealChecks']],
      [
        { assignment: { ...open, weights: { pricing: 1, promotion: 0, fulfilment: 0 } } },
        ['assignment.weights', 'assignment.revealChecks'],
      ],
      [{ scenarioHash: '0'.repeat(16) }, ['scenarioHash']],
      [{ learner: { name: '李娜' } }, ['learner.number']],
      [{ assignment: { ...open, ...head.assignment, classCode: 'EC-9' } }, ['assignment.classCode']],
      [{ assignment: { id: 'spring-1', classCode: 'EC-2' } }, ['assignment.id']],
    ];
    for (const [change, paths] of cases) expect(pathsOf({ ...head, ...change }, assignment)).toEqual(paths);
    const { season: _season, assignment: _own, ...bare } = head;
    expect(pathsOf({ ...bare, assignment: head.assignment ?? open }, assignment)).toEqual(['season']);
    expect(pathsOf(bare, assignment)).toEqual(['assignment.id']);
  });
});
