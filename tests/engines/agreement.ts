/** Who agrees with whom. */
import { createHash } from 'node:crypto';
import type { Answers } from './questions.ts';

/** SHA-256 by question, 64 hex digits. */
export type Fingerprints = Readonly<Record<string, string>>;

export interface Verdict {
  readonly agreed: boolean;
  /** Engines that give the same answer to every question, largest group first. */
  readonly groups: readonly (readonly string[])[];
  /** One row a question: its name, then the first eight digits of each engine, and a mark where they differ. */
  readonly rows: readonly (readonly string[])[];
}

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

export function fingerprintsOf(answers: Answers): Fingerprints {
  return Object.fromEntries(Object.entries(answers).map(([question, text]) => [question, sha256(text)]));
}

/** One hash over all answers, in the order of the questions' names. */
export function overallHash(fingerprints: Fingerprints): string {
  const lines = Object.entries(fingerprints).map(([question, hash]) => `${question} ${hash}\n`);
  return sha256(lines.sort().join(''));
}

/** Compares the fingerprints of engines by name. A question that an engine leaves out counts as another answer. */
export function judge(byEngine: Readonly<Record<string, Fingerprints>>): Verdict {
  const engines = Object.keys(byEngine);
  const questions = [...new Set(Object.values(byEngine).flatMap((one) => Object.keys(one)))];
  const groups = new Map<string, string[]>();
  for (const name of engines) {
    const key = overallHash(byEngine[name] ?? {});
    groups.set(key, [...(groups.get(key) ?? []), name]);
  }
  const rows = questions.map((question) => {
    const hashes = engines.map((name) => byEngine[name]?.[question] ?? '');
    const differs = new Set(hashes).size > 1;
    return [question, ...hashes.map((hash) => hash.slice(0, 8) || 'none'), differs ? '≠' : ''];
  });
  return {
    agreed: groups.size <= 1,
    groups: [...groups.values()].sort((one, other) => other.length - one.length),
    rows,
  };
}

/** Columns as wide as their widest cell. */
export function tableText(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
