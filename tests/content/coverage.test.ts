import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  type CourseSource,
  formulaUses,
  numberOf,
  ownLessons,
  plannedLessons,
  usesIn,
} from '../../src/components/coverage/coverage.ts';
import { FORMULAS, formulaById } from '../../src/simulator/index.ts';
import { LESSONS } from './lessons.ts';

const sources: readonly CourseSource[] = JSON.parse(readFileSync('src/content/coverage.json', 'utf8'));
const planned = new Set(plannedLessons());
const sections = sources.flatMap((source) => source.sections.map((section) => ({ source, section })));

describe('the course documents', () => {
  test('are four, and eighty-six lessons answer them', () => {
    expect(sources).toHaveLength(4);
    expect(planned.size).toBe(86);
  });
  test('have sections with a name in both languages, each number once', () => {
    const ids = sections.map(({ source, section }) => `${source.id} ${section.number}`);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { section } of sections) {
      expect(section.title.en).toMatch(/^[A-Z]/);
      expect(section.title.zh).toMatch(/\p{Script=Han}/u);
    }
  });
  test('lead to lessons of the course alone, each section to one at least', () => {
    const unknown = sections.flatMap(({ section }) => section.lessons.filter((one) => !planned.has(one)));
    expect(unknown).toEqual([]);
    expect(sections.filter(({ section }) => section.lessons.length === 0)).toEqual([]);
  });
});

const auditsOf = (set: string) =>
  readdirSync('src/content/audit')
    .map((file) => JSON.parse(readFileSync(`src/content/audit/${file}`, 'utf8')))
    .filter((one) => one.set === set)
    .map(({ id }) => id as string);

test('every written lesson is one of the planned, and is on the page', () => {
  const shown = new Set([...sections.flatMap(({ section }) => section.lessons), ...ownLessons(sources)]);
  expect(shown).toEqual(planned);
  expect(LESSONS.map(({ data }) => numberOf(data)).filter((number) => !shown.has(number))).toEqual([]);
});

describe('cases and formulas', () => {
  const cases = new Set(
    readdirSync('src/content/audit').map((file) => file.replace('.json', '').toUpperCase()),
  );
  const usesOf = (locale: 'en' | 'zh') =>
    usesIn(LESSONS.filter((lesson) => lesson.locale === locale).map(({ data, body }) => ({ ...data, body })));
  test('that lessons use exist', () => {
    const used = [...usesOf('zh').keys()];
    expect(used.filter((id) => (id.startsWith('F') ? !formulaById(id) : !cases.has(id)))).toEqual([]);
  });
  test('are the same in both languages', () => {
    const numbers = (locale: 'en' | 'zh') =>
      new Set(LESSONS.filter((one) => one.locale === locale).map(({ data }) => numberOf(data)));
    const both = [...numbers('en')].filter((number) => numbers('zh').has(number));
    const list = (locale: 'en' | 'zh') =>
      [...usesOf(locale)].flatMap(([id, lessons]) =>
        lessons.filter((number) => both.includes(number)).map((number) => `${id} ${number}`),
      );
    expect(list('en').sort()).toEqual(list('zh').sort());
  });
  test('all stand in a lesson', () => {
    for (const locale of ['en', 'zh'] as const) {
      const own = LESSONS.filter((lesson) => lesson.locale === locale);
      const uses = usesIn(
        own.map(({ data, body }) => ({ ...data, body })),
        Object.fromEntries(['A', 'B', 'C', 'D', 'E'].map((set) => [set, auditsOf(set)])),
      );
      expect([...cases].filter((id) => !uses.has(id))).toEqual([]);
      expect(FORMULAS.filter(({ id }) => formulaUses(uses, id).length === 0)).toEqual([]);
      expect(own.map(({ data }) => numberOf(data)).sort()).toEqual([...planned].sort());
    }
  });
  test('a set brings its cases, and a form of a formula stands with its number', () => {
    const uses = usesIn(
      [{ module: 13, order: 6, body: '<AuditSet id="A" title="x" /><Formula id="F9" />' }],
      {
        A: ['E01', 'C02'],
      },
    );
    expect(Object.fromEntries(uses)).toEqual({ E01: ['13.6'], C02: ['13.6'], F9: ['13.6'] });
    expect(formulaUses(uses, 'F9a')).toEqual(['13.6']);
    expect(formulaUses(uses, 'F10')).toEqual([]);
  });
  test('are counted from what is written', () => {
    const body =
      '<Formula id="F2" />\n<Audit id="E01" />\n<Formula id="F2" /><Calculator id="F39a" start="x 1" />';
    const uses = usesIn([
      { module: 5, order: 1, body },
      { module: 4, order: 2, body: '<Formula id="F2" />' },
    ]);
    expect(Object.fromEntries(uses)).toEqual({ F2: ['4.2', '5.1'], E01: ['5.1'], F39a: ['5.1'] });
  });
});
