import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainCases } from '../../../src/simulator/desk/cases.ts';
import { NO_DESK_EFFECTS } from '../../../src/simulator/desk/effects.ts';
import { deskEffectsOf, deskOutcome } from '../../../src/simulator/desk/outcome.ts';
import { applyDesk } from '../../../src/simulator/model/desk.ts';
import { equity } from '../../../src/simulator/model/finance.ts';
import type { DeskCase, DeskEffects } from '../../../src/simulator/vocabulary.ts';
import { busyWeeks } from '../support/desk-weeks.ts';
import { layout, scenario, wholeState, world } from '../support/shop.ts';

const { key, result } = busyWeeks[0]!;
const cases: readonly DeskCase[] = plainCases(scenario, key, result);
const rulings = cases.map(({ id, answers }) => [id, answers] as const);
const choose = (pick: (answers: DeskCase['answers']) => string | undefined) =>
  Object.fromEntries(
    rulings.flatMap(([id, answers]) => {
      const chosen = pick(answers);
      return chosen === undefined ? [] : [[id, chosen]];
    }),
  );
const right = choose((answers) => answers.find(({ points }) => points === 1)?.id);
const someAnswers = fc
  .array(fc.nat(5), { minLength: cases.length, maxLength: cases.length })
  .map((picks) =>
    Object.fromEntries(
      rulings.flatMap(([id, answers], n) => (answers[picks[n]!] ? [[id, answers[picks[n]!]!.id]] : [])),
    ),
  );

describe('outcome', () => {
  test('DK10: all right is 100, nothing ruled is 0 and does nothing, no cases have no score', () => {
    expect(deskOutcome(cases, right)).toMatchObject({ score: 100, answered: cases.length });
    expect(deskOutcome(cases, {})).toEqual({ score: 0, answered: 0, effects: NO_DESK_EFFECTS });
    expect(deskOutcome([], right).score).toBeNull();
  });

  test('DK10: a ruling that was not on offer earns and does nothing', () => {
    const bad = Object.fromEntries(cases.map(({ id }) => [id, '__proto__']));
    expect(deskOutcome(cases, bad)).toEqual({ score: 0, answered: 0, effects: NO_DESK_EFFECTS });
    expect(deskOutcome(cases, { toString: 'full', 'w99-1': 'full' }).answered).toBe(0);
  });

  test('DK11: effects add up, and rulings on other weeks are passed over', () => {
    const each = cases.map(({ id }) => deskOutcome(cases, { [id]: right[id]! }).effects);
    const whole = deskOutcome(cases, { ...right, 'w11-1': 'full' }).effects;
    for (const name of ['ledgerFen', 'ticketsDelta', 'riskPenaltyFen', 'satisfactionDelta'] as const)
      expect(whole[name]).toBeCloseTo(
        each.reduce((total, effects) => total + effects[name], 0),
        9,
      );
    const units = (list: readonly DeskEffects[]) =>
      list.flatMap(({ stock }) => stock).reduce((total, move) => total + move.units, 0);
    expect(units([whole])).toBe(units(each));
    expect(deskEffectsOf(scenario, key, result, right)).toEqual(whole);
    expect(deskEffectsOf(scenario, key, result, {})).toBe(NO_DESK_EFFECTS);
  });

  test('DK12: a right ruling in place of another never lowers the score', () => {
    fc.assert(
      fc.property(someAnswers, fc.nat(cases.length - 1), (answers, n) => {
        const { id } = cases[n]!;
        const better = deskOutcome(cases, { ...answers, [id]: right[id]! }).score!;
        expect(better).toBeGreaterThanOrEqual(deskOutcome(cases, answers).score!);
      }),
    );
  });
});

const effects = (more: Partial<DeskEffects>): DeskEffects => ({ ...NO_DESK_EFFECTS, ...more });

describe('on Monday', () => {
  test('DK19: stock and tickets never fall below nothing, satisfaction stays within 1 to 5', () => {
    const state = wholeState();
    state[layout.tickets] = 3;
    applyDesk(
      world,
      state,
      effects({
        stock: [{ skuId: scenario.skus[0]!.id, units: -1_000_000 }],
        ticketsDelta: -10,
        satisfactionDelta: 9,
      }),
    );
    expect(state[layout.stock]).toBe(0);
    expect(state[layout.tickets]).toBe(0);
    expect(state[layout.satisfaction + 1]).toBe(5);
    applyDesk(world, state, effects({ satisfactionDelta: -9, ticketsDelta: 2 }));
    expect(state[layout.satisfaction + 1]).toBe(1);
    expect(state[layout.tickets]).toBe(2);
  });

  test('DK20: five units that leave at cost and ¥3 of fines are booked, and equity changes by that', () => {
    const state = wholeState();
    const before = equity(world, state);
    const { id, unitCostFen } = scenario.skus[2]!;
    const stock = state[layout.stock + 2]!;
    const booked = applyDesk(
      world,
      state,
      effects({ ledgerFen: 1000, riskPenaltyFen: 300, stock: [{ skuId: id, units: -5 }] }),
    );
    expect(booked).toBe(1000 - 300 - 5 * unitCostFen);
    expect(state[layout.stock + 2]).toBe(stock - 5);
    state[layout.cash]! += booked;
    expect(equity(world, state) - before).toBe(booked);
  });

  test('DK20: whatever is ruled, equity changes by what is booked', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const state = wholeState();
        const before = equity(world, state);
        const booked = applyDesk(world, state, deskOutcome(cases, answers).effects);
        state[layout.cash]! += booked;
        expect(equity(world, state) - before).toBe(booked);
      }),
    );
  });

  test('DK21: without effects nothing moves and nothing is booked; an unknown product is passed over', () => {
    const state = wholeState();
    expect(applyDesk(world, state, NO_DESK_EFFECTS)).toBe(0);
    expect(applyDesk(world, state, effects({ stock: [{ skuId: 'nothing', units: 4 }] }))).toBe(0);
    expect(state).toEqual(wholeState());
  });
});
