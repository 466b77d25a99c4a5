import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { KEY_FIGURES_NAMES, unknownLatin } from './latin.ts';

type Texts = {
  readonly [key: string]: string | ((...values: unknown[]) => unknown) | Texts | readonly unknown[];
};

const modules = import.meta.glob<Record<string, { en: Texts; zh: Texts }>>('../../src/i18n/areas/*.ts', {
  eager: true,
});
const areas = Object.entries(modules).flatMap(([path, exports]) =>
  Object.entries(exports)
    .filter(([, value]) => typeof value === 'object' && value !== null && 'en' in value && 'zh' in value)
    .map(([name, texts]) => [`${path.split('/').at(-1)} ${name}`, texts] as const),
);

/** Every text by its path; functions are called with values that no sentence contains by itself. */
function flatten(texts: unknown, path = ''): [string, string][] {
  if (typeof texts === 'string') return [[path, texts]];
  if (typeof texts === 'function')
    return [[path, callWithSamples(texts as (...values: unknown[]) => unknown)]];
  if (typeof texts !== 'object' || texts === null) return [];
  return Object.entries(texts).flatMap(([key, value]) =>
    flatten(value, path === '' ? key : `${path}.${key}`),
  );
}

/** Parameters are figures, texts or lists: the first kind that a message takes is used. */
function callWithSamples(message: (...values: unknown[]) => unknown): string {
  const count = Math.max(message.length, 6);
  const kinds = [(index: number) => index + 2, () => '7', () => ['7', '8'], () => ({ en: '7', zh: '7' })];
  for (const kind of kinds) {
    try {
      return String(message(...Array.from({ length: count }, (_, index) => kind(index))));
    } catch {
      // The next kind may fit.
    }
  }
  throw new Error(`no sample fits ${message}`);
}

const HAN = /\p{Script=Han}/u;

test('every file of the folder holds an area', () => {
  expect(areas.length).toBeGreaterThanOrEqual(readdirSync('src/i18n/areas').length);
});

describe.each(areas)('%s', (_name, { en, zh }) => {
  const english = flatten(en);
  const chinese = flatten(zh);

  test('has the same texts in both languages', () => {
    expect(chinese.map(([path]) => path).sort()).toEqual(english.map(([path]) => path).sort());
  });
  test('leaves none empty', () => {
    const empty = [...english, ...chinese].filter(([, text]) => text.trim() === '');
    expect(empty.map(([path]) => path)).toEqual([]);
  });
  test('shows no value that went missing', () => {
    const broken = [...english, ...chinese].filter(([, text]) => /undefined|\[object|NaN/.test(text));
    expect(broken).toEqual([]);
  });
  test('has no Han characters in English, names of the product aside', () => {
    const mixed = english.filter(([, text]) => HAN.test(text.replaceAll('掌柜', '').replaceAll('中文', '')));
    expect(mixed).toEqual([]);
  });
  test('has no Latin words in Chinese beyond those merchants use', () => {
    const foreign = chinese
      .map(([path, text]) => [path, unknownLatin(text)] as const)
      .filter(([, words]) => words.length > 0);
    expect(foreign).toEqual([]);
  });
  test('addresses the reader as 你 and writes Chinese punctuation', () => {
    const polite = chinese.filter(([, text]) => text.includes('您'));
    expect(polite).toEqual([]);
    const halfWidth = chinese.filter(([, text]) => /\p{Script=Han}[,;:!?]|[,;:!?]\p{Script=Han}/u.test(text));
    expect(halfWidth).toEqual([]);
  });
  test('types no spaces between Han characters and Latin letters or figures', () => {
    const spaced = chinese.filter(([, text]) =>
      /\p{Script=Han} [A-Za-z0-9¥]|[A-Za-z0-9%] \p{Script=Han}/u.test(text),
    );
    expect(spaced).toEqual([]);
  });
});

test('every key figure has a name and a one-sentence definition', async () => {
  const { common } = await import('../../src/i18n/areas/common.ts');
  expect(Object.keys(common.en.kpis).sort()).toEqual([...KEY_FIGURES_NAMES].sort());
  for (const { definition } of Object.values(common.zh.kpis)) expect(definition).toMatch(/。$/);
  for (const { definition } of Object.values(common.en.kpis)) expect(definition).toMatch(/\.$/);
});

test('levers, lines, channels and the rest are named one for one', async () => {
  const { common } = await import('../../src/i18n/areas/common.ts');
  const vocabulary = await import('../../src/simulator/vocabulary.ts');
  const same = (words: object, names: readonly string[]) =>
    expect(Object.keys(words).sort()).toEqual([...names].sort());
  same(common.en.profitLines, vocabulary.PROFIT_LINES);
  same(common.en.bridgeLines, vocabulary.BRIDGE_LINES);
  same(common.en.channels, vocabulary.CHANNELS);
  same(common.en.segments, vocabulary.SEGMENTS);
  same(common.en.ticketCauses, vocabulary.TICKET_CAUSES);
  same(common.en.fulfilmentModes, vocabulary.FULFILMENT_MODES);
  same(common.en.promotionKinds, vocabulary.PROMOTION_KINDS);
  same(common.en.verdicts, vocabulary.VERDICTS);
  same(common.en.reportParts, vocabulary.REPORT_PARTS);
});

test('every problem of simulator, storage and worker has its sentence', async () => {
  const { problems } = await import('../../src/i18n/areas/problems.ts');
  const { PROBLEM_CODES } = await import('../../src/simulator/vocabulary.ts');
  const { STORAGE_CODES } = await import('../../src/storage/problems.ts');
  const { WORKER_CODES } = await import('../../src/workers/failures.ts');
  const missing = [...PROBLEM_CODES, ...STORAGE_CODES, ...WORKER_CODES].filter(
    (code) => !(code in problems.en),
  );
  expect(missing).toEqual([]);
});
