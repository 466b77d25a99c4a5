import { describe, expect, test } from 'vitest';
import { problems as words } from '../../src/i18n/areas/problems.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import { problemText } from '../../src/i18n/problem-text.ts';
import {
  buildReport,
  createGame,
  emptyNarrative,
  type Problem,
  playWeek,
  saveOf,
} from '../../src/simulator/index.ts';
import { readGradingText } from '../../src/storage/grading-file.ts';
import { progressFile, readProgressText } from '../../src/storage/progress-file.ts';
import { readAssignmentText } from '../../src/workers/assignments.ts';
import { readFeedbackText } from '../../src/workers/feedback.ts';
import { readGameText, verifyText } from '../../src/workers/files.ts';
import { readOwnShop } from '../../src/workers/own-scenarios.ts';
import { sampleAssignment } from '../simulator/assignment/sample.ts';
import { sampleFeedback } from '../simulator/feedback/sample.ts';
import { scenario } from '../simulator/support/shop.ts';

/** Every kind of file that can be dropped on a page: its reader, and a sound one. */
interface Door {
  readonly read: (text: string) => Promise<Answer>;
  readonly sound: unknown;
}
type Answer = { readonly value: unknown } | { readonly problems: readonly Problem[] };

const opened = createGame({ scenario, seed: 'HOSTILE1', shopName: 'Sound' });
const { game } = playWeek(opened, {}, scenario);
const answerOf = async (result: unknown): Promise<Answer> => {
  const read = (await result) as { ok: boolean; value: unknown; problems: readonly Problem[] };
  return read.ok ? { value: read.value } : { problems: read.problems };
};
const DOORS: Readonly<Record<string, Door>> = {
  'a saved game': { read: (text) => answerOf(readGameText(text)), sound: saveOf(game) },
  'a report': {
    read: async (text) => {
      const { verdict, problems } = await verifyText(text);
      return verdict === 'unreadable' ? { problems } : { value: verdict };
    },
    sound: buildReport(game, 1, emptyNarrative()),
  },
  'an assignment': { read: (text) => answerOf(readAssignmentText(text)), sound: sampleAssignment() },
  feedback: { read: (text) => answerOf(readFeedbackText(text)), sound: sampleFeedback() },
  'a scenario': { read: (text) => answerOf(readOwnShop(text)), sound: { ...scenario, id: 'own' } },
  progress: { read: (text) => answerOf(readProgressText(text)), sound: progressFile([], 5) },
  grading: {
    read: (text) => answerOf(readGradingText(text)),
    sound: {
      format: 'shop-grading',
      formatVersion: 1,
      savedAt: 5,
      room: {
        roster: [],
        commentBank: [],
        lateRule: { perDayPercent: 10, maxPercent: 50 },
        lateDays: {},
        choices: {},
      },
      gradings: [],
      files: [],
    },
  },
};

/** What is done to the text of a sound file; none of it leaves one. */
const BROKEN: Readonly<Record<string, (text: string) => string>> = {
  'cut off': (text) => text.slice(0, Math.floor(text.length / 2)),
  'cut by a character': (text) => text.slice(0, -1),
  'with something behind it': (text) => `${text}{}`,
  'of brackets': () => '['.repeat(1_900_000),
  'of nested objects': () => `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`,
  'with a prototype': (text) => text.replace('{', '{"__proto__":{"admin":true},'),
  'with a constructor': (text) => text.replace('{', '{"constructor":{"prototype":{"admin":true}},'),
  'with an endless number': (text) => text.replace(/:(\d+)/, ':1e999'),
  'with half a character': (text) => text.replace(/:"[^"]*"/, ':"\\ud800"'),
  'with a field that nobody knows': (text) => text.replace('{', '{"script":"alert(1)",'),
  'that is a list': (text) => `[${text}]`,
  'that is a text': (text) => JSON.stringify(text),
  'that is nothing': () => '',
  'that is a page': () => '<!doctype html><script>alert(1)</script>',
};

const OTHER_VALUES = [null, true, -1, 1e308, 0.5, 'x', [], {}, [[]], { length: 9 }] as const;

function expectWords(problems: readonly Problem[]): void {
  expect(problems.length).toBeGreaterThan(0);
  for (const problem of problems.slice(0, 3)) {
    expect(Object.keys(words.en)).toContain(problem.code);
    for (const locale of LOCALES) expect(problemText(problem, locale)).toMatch(/\S{2}/);
  }
}

describe.each(Object.entries(DOORS))('%s from a stranger', (_name, { read, sound }) => {
  const text = JSON.stringify(sound);

  test('is read when it is sound', async () => {
    expect(await read(text)).toHaveProperty('value');
  });

  test.each(Object.entries(BROKEN))('%s is refused in words', async (_broken, breakIt) => {
    const answer = await read(breakIt(text));
    if (!('problems' in answer)) throw new Error('it was read');
    expectWords(answer.problems);
    expect(Object.prototype).not.toHaveProperty('admin');
  });

  test('with another value in any of its fields is read or refused, never half', async () => {
    for (const key of Object.keys(sound as object)) {
      for (const other of OTHER_VALUES) {
        const answer = await read(JSON.stringify({ ...(sound as object), [key]: other }));
        if ('problems' in answer) expectWords(answer.problems);
      }
    }
  });
});

describe('words that are meant to do something', () => {
  const MEANT = [
    '<img src=x onerror=alert(1)>',
    '</script><script>alert(1)</script>',
    '=HYPERLINK("http://example.com")',
    '\u202Ereversed\u202C',
    '{{7*7}}',
    '../../etc/passwd',
  ];

  test.each(MEANT)('%s stays the text that it is', async (text) => {
    const named = { ...game, head: { ...game.head, shopName: text.slice(0, 40) } };
    const report = buildReport(named, 1, { ...emptyNarrative(), data: [text, '', ''] });
    const { verdict, report: read } = await verifyText(JSON.stringify(report));
    expect(verdict).not.toBe('unreadable');
    expect(read?.head.shopName).toBe(text.slice(0, 40));
    expect(read?.narrative.data[0]).toBe(text);
  });
});
