/**
 * How the words of a case are written: one block a language, a title, the situation, what somebody said or wrote
 * (`buyer> words`, where anybody did), and one line for each ruling, `id: what to do | why it is right or wrong`.
 * Figures stand in braces: `{paidFen}`, `{wornDays}`.
 */
import type { Locale } from '../../locale.ts';

/** Who brings a case to the desk; a stranger writes from an account that is not the buyer's. */
export const DESK_SPEAKERS = [
  'buyer',
  'stranger',
  'caller',
  'colleague',
  'designer',
  'creator',
  'supplier',
  'driver',
  'agency',
  'partner',
  'platform',
] as const;
export type DeskSpeaker = (typeof DESK_SPEAKERS)[number];

export interface DeskWords {
  readonly title: string;
  readonly situation: string;
  /** Absent where nobody says anything. */
  readonly voice?: { readonly speaker: DeskSpeaker; readonly text: string };
  readonly answers: Readonly<Record<string, { readonly text: string; readonly reason: string }>>;
}

/** Both languages of one case, side by side. */
export type DeskScript = readonly [en: string, zh: string];
export type DeskScripts = Readonly<Record<string, DeskScript>>;

/** @throws if a block is not written as it should be */
export function readScript(script: DeskScript, locale: Locale): DeskWords {
  const [title, situation, ...rest] = script[locale === 'en' ? 0 : 1]
    .trim()
    .split('\n')
    .map((line) => line.trim());
  const voice = readVoice(rest[0]);
  const answers = (voice ? rest.slice(1) : rest).map((line) => {
    const parts = /^(\w+): (.+?) \| (.+)$/.exec(line);
    if (parts === null) throw new Error(`not a ruling: ${line}`);
    return [parts[1]!, { text: parts[2]!, reason: parts[3]! }] as const;
  });
  if (title === undefined || situation === undefined || answers.length === 0)
    throw new Error(`not a case: ${script[0]}`);
  return { title, situation, ...(voice ? { voice } : {}), answers: Object.fromEntries(answers) };
}

function readVoice(line: string | undefined): DeskWords['voice'] {
  const [, name, text] = /^(\w+)> (.+)$/.exec(line ?? '') ?? [];
  if (name === undefined || text === undefined) return undefined;
  const speaker = DESK_SPEAKERS.find((known) => known === name);
  if (speaker === undefined) throw new Error(`nobody is called ${name}`);
  return { speaker, text };
}
