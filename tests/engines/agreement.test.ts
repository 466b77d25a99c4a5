import { describe, expect, test } from 'vitest';
import { fingerprintsOf, judge, overallHash, tableText } from './agreement.ts';
import { browserExpression, shellModule } from './program.ts';
import { goldenQuestions, unreproduced } from './questions.ts';

const same = fingerprintsOf({ 'season naive': '{"a":1}', 'marks deals 11': '{"b":2}' });
const other = fingerprintsOf({ 'season naive': '{"a":1}', 'marks deals 11': '{"b":2.0000000000000004}' });

describe('engines are compared answer by answer', () => {
  test('the same answers agree', () => {
    const verdict = judge({ Node: same, Chromium: { ...same } });
    expect(verdict.agreed).toBe(true);
    expect(verdict.groups).toEqual([['Node', 'Chromium']]);
    expect(verdict.rows.map((row) => row.at(-1))).toEqual(['', '']);
  });

  test('one bit of one answer is a disagreement, and its row is marked', () => {
    const verdict = judge({ Firefox: other, Node: same, Chromium: same });
    expect(verdict.agreed).toBe(false);
    expect(verdict.groups).toEqual([['Node', 'Chromium'], ['Firefox']]);
    expect(verdict.rows.filter((row) => row.at(-1) === '≠').map(([question]) => question)).toEqual([
      'marks deals 11',
    ]);
  });

  test('an answer that is missing is a disagreement', () => {
    const { 'season naive': _left, ...rest } = same;
    const verdict = judge({ Node: same, WebKit: rest });
    expect(verdict.agreed).toBe(false);
    expect(verdict.rows[0]).toEqual(['season naive', same['season naive']?.slice(0, 8), 'none', '≠']);
  });

  test('the hash over all does not hang on the order of the questions', () => {
    const reversed = Object.fromEntries(Object.entries(same).reverse());
    expect(overallHash(reversed)).toBe(overallHash(same));
    expect(overallHash(other)).not.toBe(overallHash(same));
  });

  test('columns line up', () => {
    expect(
      tableText([
        ['a', 'bcd', ''],
        ['efg', 'h', '≠'],
      ]),
    ).toBe('a    bcd\nefg  h    ≠');
  });
});

describe('what is asked', () => {
  const questions = goldenQuestions();

  test('every golden season, and two of their weeks', () => {
    expect(Object.keys(questions.seasons)).toEqual(['carry-over', 'deals', 'naive', 'random', 'textbook']);
    expect(questions.scores.every(({ season }) => season in questions.seasons)).toBe(true);
  });

  test('a season that came out otherwise than recorded is named', () => {
    const season = (differences: unknown[]) => JSON.stringify({ differences });
    const answers = { 'season naive': season([{}]), 'season deals': season([]), 'marks deals 11': '{}' };
    expect(unreproduced(answers)).toEqual(['season naive']);
  });

  test('it travels as plain script, without a name from around it', async () => {
    const engineCode = [
      'const ok = (value) => ({ ok: true, value });',
      'export const scenarios = { apparel: 1 }, parseScenario = ok, canonicalJson = JSON.stringify;',
      'export const parseGame = (file) => ok({ head: file.head });',
      'export const replay = ({ head }) => ({ seed: head.seed, differences: [] });',
      'export const openGame = (game) => game, provisionalScore = (game, week) => week;',
    ].join('\n');
    const asked = {
      ...questions,
      seasons: { deals: questions.seasons['deals'], textbook: questions.seasons['textbook'] },
    };
    const module = `export default await ${browserExpression({ engineCode, questions: asked })};`;
    const { default: text } = await import(`data:text/javascript,${encodeURIComponent(module)}`);
    const answers = JSON.parse(text);
    expect(Object.keys(answers)).toEqual([
      'season deals',
      'season textbook',
      'marks textbook 3',
      'marks deals 11',
    ]);
    expect(answers['marks deals 11']).toBe('11');
    expect(shellModule({ engineCode, questions: asked })).toContain("from './engine.mjs'");
  });
});
