import {
  type AssignmentFile,
  assignedGame,
  type JoiningStudent,
  type Problem,
  type Result,
} from '../simulator/index.ts';
import type { SaveSummary } from '../storage/rows.ts';
import { textOfFile } from '../storage/transfer.ts';
import type { ReadAssignment } from '../workers/protocol.ts';
import { startGame } from './game.ts';
import { fileProblem } from './report.ts';
import { simulator, storage } from './services.ts';

export type { ReadAssignment } from '../workers/protocol.ts';

/** Reads an assignment from a link, from text around one, or from a file. */
export async function readAssignment(source: Blob | string): Promise<Result<ReadAssignment>> {
  const text = await textOfFile(source);
  if (!text.ok) return text;
  try {
    return await (await simulator()).readAssignment(text.value);
  } catch (error) {
    return { ok: false, problems: [fileProblem(error)] };
  }
}

/** Shops of this browser that were opened under an assignment, newest first. */
export async function savesOfAssignment({ id }: AssignmentFile): Promise<readonly SaveSummary[]> {
  const saves = await (await storage()).listSaves();
  return saves
    .filter(({ assignmentId, practice }) => assignmentId === id && !practice)
    .toSorted((a, b) => b.updatedAt - a.updatedAt);
}

/** Opens the shop of an assignment for a student; the problem says what is missing. Rejects when it could not be kept. */
export async function startAssigned(
  assignment: AssignmentFile,
  student: JoiningStudent,
  shopName: string,
): Promise<Problem | undefined> {
  const options = assignedGame(assignment, student);
  if (!options.ok) return options.problems[0];
  await startGame({ scenarioId: assignment.scenarioId, shopName, ...options.value });
  return undefined;
}
