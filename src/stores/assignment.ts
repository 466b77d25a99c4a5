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
import { keepTerms } from './assignment-terms.ts';
import { startGame } from './game.ts';
import { keepOwnShop } from './own-shops.ts';
import { fileProblem } from './report.ts';
import { simulator, storage } from './services.ts';

export type { ReadAssignment } from '../workers/protocol.ts';

/** Reads an assignment from a link, from text around one, or from a file. A shop that the file brings along is kept. */
export async function readAssignment(source: Blob | string): Promise<Result<ReadAssignment>> {
  const text = await textOfFile(source);
  if (!text.ok) return text;
  try {
    const read = await (await simulator()).readAssignment(text.value);
    if (read.ok && read.value.scenario) await keepOwnShop(read.value.scenario);
    return read;
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
  keepTerms(assignment);
  const { scenarioId, scenarioHash } = assignment;
  await startGame({ scenarioId, scenarioHash, shopName, ...options.value });
  return undefined;
}
