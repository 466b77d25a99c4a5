/** The game that a student's assignment opens (rules U23–U25). */
import type { NewGame } from '../game.ts';
import type { AssignmentFile, JoiningStudent, Problem, Result } from '../vocabulary.ts';
import { assignmentHash } from './assignment.ts';
import { assignedSeed, isClassCode, plainCode } from './seed.ts';

export type AssignedGame = Required<Pick<NewGame, 'seed' | 'learner' | 'assignment'>> &
  Pick<NewGame, 'season'>;

/** What to create for a student: seed, name, and the rules the assignment sets. */
export function assignedGame(assignment: AssignmentFile, student: JoiningStudent): Result<AssignedGame> {
  const name = student.name.trim();
  const number = plainCode(student.number);
  if (name === '') return refused({ code: 'assignment/no-name', path: 'name' });
  if (number === '' && assignment.seed.mode === 'student')
    return refused({ code: 'assignment/no-name', path: 'number' });
  const typed = assignment.classCode ?? student.classCode;
  if (!isClassCode(assignment, typed)) return refused({ code: 'assignment/wrong-class', path: 'classCode' });
  const classCode = plainCode(typed);
  const { id, weeks, weights, levers, debrief, dueDates, revealChecks } = assignment;
  return {
    ok: true,
    value: {
      seed: assignedSeed(assignment, classCode, number),
      learner: number === '' ? { name } : { name, number },
      ...(levers === 'free' ? {} : { season: 'guided' as const }),
      assignment: {
        ...{ id, classCode, hash: assignmentHash(assignment), weeks },
        ...(typeof levers === 'string' ? {} : { unlocks: levers }),
        ...(weights ? { weights } : {}),
        ...(revealChecks ? { revealChecks } : {}),
        ...(debrief === 'after-due' && dueDates ? { marksAfter: dueDates } : {}),
      },
    },
  };
}

function refused(problem: Problem): Result<never> {
  return { ok: false, problems: [problem] };
}
