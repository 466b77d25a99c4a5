import {
  decodeAssignment,
  encodeAssignment,
  type Problem,
  parseAssignment,
  publicFacts,
  type Result,
  scenarioHash,
  withoutShop,
} from '../simulator/index.ts';
import { readJsonText } from './file-text.ts';
import { addScenario } from './own-scenarios.ts';
import type { ReadAssignment } from './protocol.ts';
import { findScenario } from './scenarios.ts';

/** Reads an assignment from a link or from the text of its file, and looks its shop up. */
export async function readAssignmentText(text: string): Promise<Result<ReadAssignment>> {
  const read = /^[\s\uFEFF]*\{/.test(text) ? fromFile(text) : decodeAssignment(text);
  if (!read.ok) return read;
  const assignment = withoutShop(read.value);
  const { scenarioId } = assignment;
  const { scenario: brought } = read.value;
  const added = brought && addScenario(brought);
  if (added && !added.ok) return added;
  const scenario = await findScenario(scenarioId, assignment.scenarioHash);
  if (!scenario) return failed({ code: 'assignment/unknown-shop', path: 'scenarioId', value: scenarioId });
  if (scenarioHash(scenario) !== assignment.scenarioHash)
    return failed({ code: 'assignment/other-edition', path: 'scenarioHash', value: scenarioId });
  return {
    ok: true,
    value: {
      ...{ assignment, code: encodeAssignment(assignment), facts: publicFacts(scenario) },
      ...(brought ? { scenario } : {}),
    },
  };
}

function fromFile(text: string): ReturnType<typeof parseAssignment> {
  const json = readJsonText(text);
  return json.ok ? parseAssignment(json.value) : failed(json.problem);
}

function failed(problem: Problem): Result<never> {
  return { ok: false, problems: [problem] };
}
