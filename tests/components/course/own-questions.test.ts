import { describe, expect, test } from 'vitest';
import { judgePrompt } from '../../../src/components/course/judge-prompt.ts';
import { OWN_KINDS, ownQuestions } from '../../../src/components/course/own-questions.ts';
import { LOCALES } from '../../../src/i18n/locale.ts';
import { defaultPlan, keyFigures } from '../../../src/simulator/index.ts';
import { openedGame, shopOf } from '../shop/opened.ts';

const first = openedGame();
const nothing = Object.fromEntries(
  shopOf(first).facts.skus.map(({ id }) => [id, { kind: 'order' as const, units: 0 }]),
);
const short = { ...defaultPlan(first), purchase: nothing };
const game = openedGame([defaultPlan(first), defaultPlan(first)]);
const shop = shopOf(game);
const figures = keyFigures(shop.results.at(-1) ?? expect.fail('no week'));

describe.each(LOCALES)('questions about own weeks (%s)', (locale) => {
  const questions = ownQuestions(shop, locale);

  test('at least six kinds, each its own', () => {
    const ids = questions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThanOrEqual(6);
    for (const id of ids) expect(OWN_KINDS).toContain(id);
  });

  test('answers are the figures that the shop shows', () => {
    const answer = (id: string) => {
      const found = questions.find((one) => one.id === id);
      return found?.kind === 'number' ? found.answer : undefined;
    };
    expect(answer('conversion')).toBeCloseTo(figures.conversionRate * 100, 9);
    expect(answer('order-value')).toBeCloseTo(figures.averageOrderValueFen / 100, 1);
    expect(answer('units-per-order')).toBeCloseTo(figures.unitsPerOrder, 9);
    expect(answer('ad-cost-rate')).toBeCloseTo(figures.adCostRate * 100, 9);
    expect(answer('gross-margin')).toBeCloseTo(figures.grossMarginRate * 100, 9);
  });

  test('the right answer is right, and every slip gets a reason of its own', () => {
    for (const question of questions) {
      if (question.kind === 'number') {
        const { answer, reason, slips, otherwise } = question;
        expect(judgePrompt(question, [answer.toFixed(6)])?.judgement.isCorrect).toBe(true);
        const reasons = [reason, otherwise, ...slips.map((slip) => slip.reason)];
        expect(new Set(reasons).size).toBe(reasons.length);
        for (const slip of slips) {
          const judged = judgePrompt(question, [slip.value.toFixed(6)]);
          expect(judged?.judgement).toMatchObject({ isCorrect: false, reasons: [slip.reason] });
        }
      } else if (question.kind === 'single') {
        expect(question.options.filter(({ right }) => right)).toHaveLength(1);
        expect(new Set(question.options.map(({ reason }) => reason)).size).toBe(question.options.length);
      }
    }
  });

  test('figures stand in the question, and none is missing', () => {
    for (const { question } of questions) expect(question).not.toMatch(/NaN|undefined|Infinity/);
    expect(questions[0]?.question).toMatch(/\d/);
  });

  test('nothing is asked before the first own week', () => {
    expect(ownQuestions(shopOf(first), locale)).toEqual([]);
  });
});

test('an empty shelf that cost most is asked for', () => {
  const empty = shopOf(openedGame([short, short, short]));
  const asked = ownQuestions(empty, 'en').find(({ id }) => id === 'empty-shelf');
  const skus = empty.results.at(-1)?.skus ?? [];
  const most = Math.max(...skus.map(({ lostMarginFen }) => lostMarginFen));
  expect(most).toBeGreaterThan(0);
  if (asked?.kind !== 'single') return expect.fail('not asked');
  const worst = empty.facts.skus.find(
    ({ id }) => id === skus.find((sku) => sku.lostMarginFen === most)?.skuId,
  );
  expect(asked.options.find(({ right }) => right)?.text).toBe(worst?.name.en);
});
