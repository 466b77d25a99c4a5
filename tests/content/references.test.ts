import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formula as formulaWords } from '../../src/i18n/areas/formula.ts';
import { FORMULAS } from '../../src/simulator/formulas/index.ts';
import { LESSONS, lessonPaths, reasonsOf, tagsOf } from './lessons.ts';

const sources: { id: string }[] = JSON.parse(readFileSync('src/content/sources.json', 'utf8'));
const glossary = readdirSync('src/content/glossary').map((file) => file.replace(/\.json$/, ''));
const idsOf = (body: string, name: string) =>
  tagsOf(body)
    .filter((tag) => tag.name === name)
    .map((tag) => tag.attributes['id'] ?? '');

/** What each exercise is called in a lesson. */
const EXERCISE_KINDS: Readonly<Record<string, string>> = {
  Process: 'process',
  PictureOrder: 'pictures',
  Drill: 'drill',
  Branch: 'branch',
  Dialogue: 'dialogue',
  TreeBuilder: 'tree',
  MapBuilder: 'map',
  StateMachine: 'states',
  CopyChecker: 'copy',
  TitleComposer: 'title',
  FabeBlocks: 'fabe',
  Checklist: 'checklist',
  Repair: 'repair',
  WeeklyReport: 'report',
  Goal: 'goal',
  Triage: 'triage',
  Scores: 'scores',
  Grid: 'grid',
  Spot: 'spot',
  Screening: 'screening',
};

describe.each(LESSONS.map((lesson) => [`${lesson.locale}/${lesson.path}`, lesson] as const))(
  '%s',
  (_, lesson) => {
    const { body, data, path } = lesson;

    test('its number is that of its address', () => {
      const [, module, order] = /^(\d{2})-[a-z-]+\/(\d{2})-/.exec(path) ?? [];
      expect([data.module, data.order]).toEqual([Number(module), Number(order)]);
    });

    test('asks each listed question once, at most one a card, and at least three', () => {
      expect(idsOf(body, 'Prompt')).toEqual(data.prompts.map((one) => one.id));
      expect(data.prompts.length).toBeGreaterThanOrEqual(3);
      for (const card of body.split('<Card ').slice(1))
        expect(card.match(/<Prompt /g)?.length ?? 0).toBeLessThanOrEqual(1);
    });

    test('shows each listed exercise once, as what it is', () => {
      const shown = tagsOf(body).flatMap(({ name, attributes }) =>
        EXERCISE_KINDS[name] ? [`${EXERCISE_KINDS[name]} ${attributes['id']}`] : [],
      );
      expect(shown).toEqual((data.exercises ?? []).map(({ kind, id }) => `${kind} ${id}`));
    });

    test('every answer has its own reason', () => {
      for (const prompt of data.prompts) {
        const reasons = reasonsOf(prompt);
        // Han characters say more than letters
        const least = lesson.locale === 'zh' ? 7 : 11;
        expect(reasons.filter((reason) => reason.length < least)).toEqual([]);
        expect(new Set(reasons).size).toBe(reasons.length);
      }
    });

    test('known slips of a number lie apart from the answer', () => {
      for (const { answer, tolerance, slips = [], id } of data.prompts) {
        for (const slip of slips) {
          expect(Math.abs(slip.value - (answer ?? 0)), id).toBeGreaterThan((tolerance ?? 0) + slip.tolerance);
        }
      }
    });

    test('has four to seven cards, and the first opens with a decision', () => {
      const cards = body.split('<Card ').slice(1);
      expect(cards.length).toBeGreaterThanOrEqual(4);
      expect(cards.length).toBeLessThanOrEqual(7);
      expect(cards[0]).toMatch(/<Prompt |Lab /);
      expect(cards[0]).not.toMatch(/<(Formula|Term) /);
    });

    test('ends in the shop', () => {
      expect(body.trimEnd()).toMatch(/<\/InYourShop>\s*<\/Card>$/);
    });

    test('terms, sources, formulas and earlier lessons exist', () => {
      expect(data.terms.filter((id) => !glossary.includes(id))).toEqual([]);
      expect(data.sources.filter((id) => !sources.some((source) => source.id === id))).toEqual([]);
      expect(idsOf(body, 'Formula').filter((id) => !FORMULAS.some((one) => one.id === id))).toEqual([]);
      expect((data.prerequisites ?? []).filter((id) => !lessonPaths('en').includes(id))).toEqual([]);
    });

    test('lists exactly the sources it cites, and every term it marks', () => {
      expect([...new Set(idsOf(body, 'Source'))].sort()).toEqual([...data.sources].sort());
      expect(idsOf(body, 'Term').filter((id) => !data.terms.includes(id))).toEqual([]);
    });
  },
);

test('every formula has its name, and every symbol its meaning, in both languages', () => {
  for (const words of [formulaWords.en, formulaWords.zh]) {
    for (const { id, result, symbols } of FORMULAS) {
      expect(Object.keys(words.names)).toContain(id);
      for (const symbol of [result, ...symbols]) expect(Object.keys(words.symbols), id).toContain(symbol.id);
    }
  }
});

test('lessons import nothing', () => {
  for (const { body } of LESSONS) expect(body).not.toMatch(/^\s*(import|export)\s/m);
});

test('the mathematics font keeps its licence beside it', () => {
  expect(existsSync('src/assets/fonts/stix-two-math-subset.woff2')).toBe(true);
  expect(readFileSync('src/assets/fonts/stix-two-math-NOTICE.txt', 'utf8')).toContain(
    'SIL OPEN FONT LICENSE',
  );
});
