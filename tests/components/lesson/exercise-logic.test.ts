import { expect, test } from 'vitest';
import { readField, readStart } from '../../../src/components/lesson/exercises/calculator.ts';
import { copyProblems, piecesOf } from '../../../src/components/lesson/exercises/copy.ts';
import { graphProblems } from '../../../src/components/lesson/exercises/graph.ts';
import { bestSites, readMap } from '../../../src/components/lesson/exercises/map.ts';
import { carried, misplaced, mixed, moved } from '../../../src/components/lesson/exercises/order.ts';
import { readMachine } from '../../../src/components/lesson/exercises/states.ts';
import { substitutionMarkup } from '../../../src/components/lesson/exercises/substitution.ts';
import { isGoodTitle, readTitle } from '../../../src/components/lesson/exercises/title.ts';
import { mayHang, modelTree, readTree } from '../../../src/components/lesson/exercises/tree.ts';
import { amountText, signedYuan } from '../../../src/components/lesson/exercises/yuan.ts';
import { exercise } from '../../../src/components/lesson/schema/exercises.ts';
import { prompt } from '../../../src/components/lesson/schema/prompts.ts';
import { FORMULAS } from '../../../src/simulator/index.ts';
import { samples } from './samples.ts';

const problems = (data: unknown) =>
  exercise.safeParse(data).error?.issues.map(({ message }) => message) ?? [];

test('every sample is a valid exercise', () => {
  for (const sample of Object.values(samples)) expect(problems(sample), sample.id).toEqual([]);
});

test('steps are mixed the same way every time, and never stand in order', () => {
  for (let count = 3; count <= 8; count += 1) {
    for (const word of ['a', 'campaign', 'order-states', 'x1']) {
      const order = mixed(count, word);
      expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, index) => index));
      expect(order).toEqual(mixed(count, word));
      expect(misplaced(order).length).toBeGreaterThan(0);
    }
  }
});

test('only the steps that have to move are called misplaced', () => {
  expect(misplaced([0, 1, 2, 3])).toEqual([]);
  expect(misplaced([3, 0, 1, 2])).toEqual([3]);
  expect(misplaced([0, 2, 1, 3])).toHaveLength(1);
  expect(moved([0, 1, 2], 1, -1)).toEqual([1, 0, 2]);
  expect(moved([0, 1, 2], 0, -1)).toEqual([0, 1, 2]);
  expect(carried([0, 1, 2, 3], 3, 1)).toEqual([0, 3, 1, 2]);
});

test('a case may have no lost node and no dead end', () => {
  const end = (id: string) => ({ id, text: id, end: 'good' as const });
  const node = (id: string, ...to: string[]) => ({
    id,
    text: id,
    choices: to.map((one) => ({ text: one, to: one })),
  });
  expect(graphProblems('a', [node('a', 'b', 'c'), end('b'), end('c')])).toEqual([]);
  expect(graphProblems('a', [node('a', 'b', 'c'), end('b'), end('c'), end('d')])).toEqual([
    '“d” cannot be reached',
  ]);
  expect(graphProblems('a', [node('a', 'b', 'c', 'd'), end('b'), end('c'), node('d', 'd')])).toEqual([
    'from “d” no end can be reached',
  ]);
  expect(graphProblems('a', [node('a', 'b', 'x'), end('b'), { id: 'c', text: 'c' }]).join()).toMatch(
    /“x”, which is no node.*“c” needs either choices or an end/,
  );
});

test('clicks count levels, screens and wrong branches', () => {
  const data = samples.tree;
  const model = modelTree(data);
  // half of all buyers open tops, tees and the product; the others a category and the product
  expect(readTree(data, model).clicks).toBeCloseTo(0.5 * 3 + 0.5 * 2, 12);
  const astray = { ...model, place: { ...model.place, cap: 'tops' } };
  expect(readTree(data, astray).clicks).toBeCloseTo(2.5 + 0.2 * 2, 12);
  expect(readTree(data, astray).astray).toEqual(['cap']);
  expect(readTree(data, { above: {}, place: {} }).clicks).toBeUndefined();
  expect(mayHang(data, model, 'tops', 'tees')).toBe(false);
  expect(mayHang(data, model, 'caps', 'tees')).toBe(true);
  expect(
    readTree(
      { ...data, perScreen: 2 },
      { above: {}, place: { tee: 'tops', hoodie: 'tops', cap: 'tops', hat: 'tops' } },
    ).clicks,
  ).toBeGreaterThan(3);
});

test('orders go out from the nearest open site', () => {
  const data = samples.map;
  const reading = readMap(data, [0, 1]);
  expect(reading?.servedBy).toEqual([0, 1, 1]);
  expect(reading?.kilometres).toBeCloseTo((50 * 100) / 250, 12);
  expect(reading?.days).toBeCloseTo(1 + 20 / 200, 12);
  expect(reading?.carriage).toBeCloseTo(50 * 100 * 0.01, 12);
  expect(readMap(data, [])).toBeUndefined();
  expect(bestSites(data, 'cost').open).toEqual([0, 1]);
  expect(problems({ ...data, goalDays: 0.5 }).join()).toMatch(/no choice of sites reaches 0.5 days/);
});

test('a machine tells forbidden, missing, lost and endless', () => {
  const data = {
    ...samples.states,
    states: samples.states.states.map((state) => ({ end: false, ...state })),
  };
  expect(readMachine(data, [true, true, false])).toEqual({
    forbidden: [1],
    missing: [2],
    lost: ['closed'],
    stuck: ['unpaid', 'paid'],
  });
  expect(readMachine(data, [true, false, true])).toEqual({ forbidden: [], missing: [], lost: [], stuck: [] });
});

test('brackets are cut out, and have to agree with the shop’s own claim check', () => {
  expect(piecesOf('The [best] tee')).toEqual([
    { text: 'The ' },
    { text: 'best', place: 0 },
    { text: ' tee' },
  ]);
  const word = { unlawful: false, unproved: false, reason: 'Harmless.' };
  expect(copyProblems({ text: 'The [best] tee', words: [word] }).join()).toMatch(
    /“best” is unlawful for the shop/,
  );
  expect(copyProblems({ text: 'The [soft] best tee', words: [word] }).join()).toMatch(/outside the brackets/);
  expect(copyProblems({ text: 'The [soft] tee', words: [] }).join()).toMatch(/1 brackets, but 0 words/);
});

test('a title is judged by the rules of the shop’s editor', () => {
  const data = samples.title;
  expect(isGoodTitle(data, readTitle(data, 'Cotton summer tee'))).toBe(true);
  expect(readTitle(data, 'Silk cotton tee').unfit).toEqual([2]);
  expect(readTitle(data, 'tee tee tee cotton summer').repeated).toBe(3);
  expect(isGoodTitle(data, readTitle(data, 'Best cotton summer tee'))).toBe(false);
  expect(readTitle(data, '').searches).toBe(0);
});

test('amounts are worked out and carry their sign', () => {
  expect(signedYuan(-12, 'en')).toBe('−¥12');
  expect(signedYuan(0, 'zh')).toBe('¥0');
  expect(amountText('3 × 36.05', 'en')).toBe('3 × 36.05 = +¥108.15');
  expect(amountText('-79 − 200', 'zh')).toBe('−79 − 200 = −¥279');
  expect(amountText('-12', 'en')).toBe('−¥12');
});

test('a calculator reads what people type, and says what is missing', () => {
  const field = { id: 'feeShare', label: '', unit: 'units', isShare: true, start: 0.056 };
  expect(readField('５．６％', field)).toBeCloseTo(0.056, 12);
  expect(readField(' ', field)).toBe('empty');
  expect(readField('many', field)).toBe('notNumber');
  expect(readField('160 units', { ...field, isShare: false })).toBe(160);
  expect(readStart('unitsBefore 160, priceAfter -7.5')).toEqual({ unitsBefore: 160, priceAfter: -7.5 });
  expect(() => readStart('unitsBefore: 160')).toThrow();
});

test('an equation takes numbers where its symbols stand', () => {
  const elasticity = FORMULAS.find(({ id }) => id === 'F40');
  const markup = elasticity && substitutionMarkup(elasticity);
  for (const { id } of elasticity?.symbols ?? []) expect(markup).toContain(`data-symbol="${id}"`);
  const drawn = FORMULAS.filter((formula) => substitutionMarkup(formula) !== undefined);
  expect(drawn.length / FORMULAS.length).toBeGreaterThan(0.6);
  for (const formula of drawn)
    for (const { id } of formula.symbols)
      expect(substitutionMarkup(formula), formula.id).toContain(`"${id}"`);
});

test('wrong data is refused with a sentence that says where', () => {
  expect(problems({ ...samples.process, steps: samples.process.steps.slice(0, 2) })).toHaveLength(1);
  expect(
    problems({ ...samples.tree, items: samples.tree.items.map((one) => ({ ...one, share: 0.1 })) }).join(),
  ).toMatch(/add up to 0.400/);
  expect(
    problems({
      ...samples.states,
      arrows: samples.states.arrows.map((one) => ({ ...one, shown: one.right })),
    }),
  ).toEqual(['there is nothing to repair']);
  expect(
    problems({ ...samples.drill, cases: [samples.drill.cases[0], { text: 'x', choices: [] }] }),
  ).not.toEqual([]);
  expect(problems({ ...samples.title, model: 'Tee' }).join()).toMatch(/no good one/);
});

test('a sort question needs one reason for every wrong bin', () => {
  const data = {
    id: 'q',
    kind: 'sort',
    question: 'Where?',
    bins: { a: 'A', b: 'B', c: 'C' },
    items: ['x', 'y', 'z'].map((text) => ({
      text,
      bin: 'a',
      reason: 'It is an A.',
      wrong: { b: 'Not a B.' },
    })),
  };
  expect(prompt.safeParse(data).error?.issues[0]?.message).toBe(
    '“x” needs one wrong reason for each of: b, c',
  );
});
