/**
 * Asks the released bundle of the rules the same questions in every JavaScript engine of this machine and compares
 * the SHA-256 of their answers. Exit code 1 when two engines disagree or one that is here cannot be asked.
 */
import process from 'node:process';
import {
  type Fingerprints,
  fingerprintsOf,
  judge,
  overallHash,
  tableText,
} from '../tests/engines/agreement.ts';
import { browsers } from '../tests/engines/browsers.ts';
import type { Contestant, Program } from '../tests/engines/program.ts';
import { goldenQuestions, unreproduced } from '../tests/engines/questions.ts';
import { javaScriptCore, node } from '../tests/engines/shells.ts';
import { bundleEngine } from './engine.ts';
import { messageOf } from './site.ts';

interface Asked {
  readonly name: string;
  readonly fingerprints: Fingerprints;
  readonly unreproduced: readonly string[];
}

/** The answers' hashes, `absent`, or `failed` after the reason was printed. */
async function ask(contestant: Contestant, program: Program): Promise<Asked | 'absent' | 'failed'> {
  const { name, wanted } = contestant;
  const run = contestant.find();
  if (run === undefined) {
    console.log(`[engines] ${name}: skipped, not on this machine; install ${wanted}`);
    return 'absent';
  }
  const started = performance.now();
  try {
    const { version, answers } = await run(program);
    const fingerprints = fingerprintsOf(answers);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const title = [name, version].filter(Boolean).join(' ');
    console.log(`[engines] ${title}: ${overallHash(fingerprints)}, ${seconds} s`);
    return { name, fingerprints, unreproduced: unreproduced(answers) };
  } catch (error) {
    console.error(`[engines] ${name}: ${messageOf(error).split('\n')[0]}`);
    return 'failed';
  }
}

async function compare(): Promise<boolean> {
  const { fileName, code } = await bundleEngine();
  const program: Program = { engineCode: code, questions: goldenQuestions() };
  console.log(`[engines] asking ${fileName}, ${Math.round(code.length / 1000)} kB`);
  const outcomes: Awaited<ReturnType<typeof ask>>[] = [];
  for (const contestant of [node, ...browsers, javaScriptCore]) outcomes.push(await ask(contestant, program));
  const asked = outcomes.filter((outcome) => typeof outcome === 'object');
  const verdict = judge(Object.fromEntries(asked.map(({ name, fingerprints }) => [name, fingerprints])));
  console.log(`\n${tableText([['', ...asked.map(({ name }) => name), ''], ...verdict.rows])}\n`);
  const stale = [...new Set(asked.flatMap((one) => one.unreproduced))];
  if (stale.length > 0) console.log(`Recorded with other figures, see tests/golden: ${stale.join(', ')}`);
  if (verdict.agreed) {
    console.log(`${asked.length} engines agree on ${verdict.rows.length} answers.`);
  } else {
    console.error(`Engines disagree: ${verdict.groups.map((group) => group.join(' = ')).join('  ≠  ')}`);
  }
  return verdict.agreed && !outcomes.includes('failed');
}

try {
  if (!(await compare())) process.exitCode = 1;
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
}
