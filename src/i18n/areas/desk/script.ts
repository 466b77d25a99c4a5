/**
 * How the words of a case are written: one block a language, a title, the situation, and one line for each
 * ruling, `id: what to do | why it is right or wrong`. Figures stand in braces: `{paidFen}`, `{wornDays}`.
 */
import type { Locale } from '../../locale.ts';

export interface DeskWords {
  readonly title: string;
  readonly situation: string;
  readonly answers: Readonly<Record<string, { readonly text: string; readonly reason: string }>>;
}

/** Both languages of one case, side by side. */
export type DeskScript = readonly [en: string, zh: string];
export type DeskScripts = Readonly<Record<string, DeskScript>>;

/** @throws if a block is not written as it should be */
export function readScript(script: DeskScript, locale: Locale): DeskWords {
  const [title, situation, ...lines] = script[locale === 'en' ? 0 : 1]
    .trim()
    .split('\n')
    .map((line) => line.trim());
  const answers = lines.map((line) => {
    const parts = /^(\w+): (.+?) \| (.+)$/.exec(line);
    if (parts === null) throw new Error(`not a ruling: ${line}`);
    return [parts[1]!, { text: parts[2]!, reason: parts[3]! }] as const;
  });
  if (title === undefined || situation === undefined || answers.length === 0)
    throw new Error(`not a case: ${script[0]}`);
  return { title, situation, answers: Object.fromEntries(answers) };
}
