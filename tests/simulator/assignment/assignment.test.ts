import { describe, expect, test } from 'vitest';
import {
  ASSIGNMENT_VERSION,
  assignmentHash,
  parseAssignment,
} from '../../../src/simulator/assignment/assignment.ts';
import { decodeAssignment, encodeAssignment } from '../../../src/simulator/assignment/link.ts';
import { marksHeldUntil } from '../../../src/simulator/assignment/marks-day.ts';
import { LEVERS, scenarioHash } from '../../../src/simulator/scenario.ts';
import type { AssignmentFile } from '../../../src/simulator/vocabulary.ts';
import { scenario } from '../support/shop.ts';
import { ownWeeks, sampleAssignment } from './sample.ts';

const codeOf = (input: unknown) => {
  const parsed = parseAssignment(input);
  return parsed.ok ? 'read' : `${parsed.problems[0]?.code} ${parsed.problems[0]?.path}`;
};

test('U14: a sound assignment is read, and only the parts that must be there are asked for', () => {
  const whole = sampleAssignment();
  expect(parseAssignment(JSON.parse(JSON.stringify(whole)))).toEqual({ ok: true, value: whole });
  const { course: _c, dueDates: _d, weights: _w, report: _r, rubric: _b, note: _n, ...bare } = whole;
  const { debrief: _f, ...plain } = bare;
  expect(codeOf({ ...plain, levers: 'guided' })).toBe('read');
  expect(codeOf({ ...plain, levers: 'free', seed: { mode: 'shared', seed: 'AB12' } })).toBe('read');
});

describe('U14 in detail', () => {
  const without = (key: keyof AssignmentFile) => {
    const { [key]: _gone, ...rest } = sampleAssignment();
    return rest;
  };
  const wrong: Readonly<Record<string, unknown>> = {
    title: without('title'),
    levers: sampleAssignment({ levers: [...ownWeeks.slice(0, 11), ['coupon']] }),
    weights: sampleAssignment({ weights: { pricing: 0.5, promotion: 0.5, fulfilment: 0.5 } }),
    dueDates: sampleAssignment({ dueDates: [{ week: 7, date: '2026-10-16' }] }),
    classCode: sampleAssignment({ classCheck: '01234567' }),
    'report.parts': sampleAssignment({ report: { parts: ['data', 'data'], minimumCharacters: 0 } }),
    grade: { ...sampleAssignment(), grade: 100 },
    debrief: sampleAssignment({ debrief: 'later' as 'at-once' }),
    handIn: sampleAssignment({ handIn: 'pair' as 'group' }),
    'seed.seed': sampleAssignment({ seed: { mode: 'shared', seed: '' } }),
    'dueDates.0.date': sampleAssignment({ dueDates: [{ week: 1, date: '2026-13-01' }] }),
  };
  test.each(Object.keys(wrong))('U14: %s is named', (path) => {
    expect(codeOf(wrong[path])).toBe(`assignment/wrong-shape ${path}`);
  });

  test('U14: marks cannot wait for dates that are not set', () => {
    const { dueDates: _none, ...undated } = sampleAssignment();
    expect(codeOf(undated)).toBe('assignment/wrong-shape debrief');
    expect(codeOf({ ...undated, debrief: 'at-once' })).toBe('read');
  });

  test('U14: no code at all is as wrong as two', () => {
    expect(codeOf(without('classCode'))).toBe('assignment/wrong-shape classCode');
    const missing = ownWeeks.map((levers) => levers.filter((lever) => lever !== LEVERS[0]));
    expect(codeOf(sampleAssignment({ levers: missing }))).toBe('assignment/wrong-shape levers');
  });

  test('U14: a hidden prototype is refused', () => {
    const text = JSON.stringify(sampleAssignment()).replace('{', '{"__proto__":{"admin":true},');
    expect(codeOf(JSON.parse(text))).not.toBe('read');
  });
});

test('U15: newer and foreign files are told apart', () => {
  expect(codeOf({ ...sampleAssignment(), formatVersion: ASSIGNMENT_VERSION + 1, what: 1 })).toBe(
    'assignment/newer-version formatVersion',
  );
  for (const foreign of [{ format: 'shop-game' }, null, [], 'text', 7])
    expect(codeOf(foreign)).toBe('file/other-format format');
});

test('U16: the hash stands for the content', () => {
  const whole = sampleAssignment();
  const turned = Object.fromEntries(Object.entries(whole).reverse()) as unknown as AssignmentFile;
  expect(assignmentHash(turned)).toBe(assignmentHash(whole));
  expect(assignmentHash(whole)).toMatch(/^[0-9a-f]{16}$/);
  expect(assignmentHash(sampleAssignment({ weeks: 7 }))).not.toBe(assignmentHash(whole));
});

describe('U29: a shop that is brought along', () => {
  const own = { ...scenario, id: 'own-shop' };
  const brought = sampleAssignment({
    scenarioId: own.id,
    scenarioHash: scenarioHash(own),
    scenario: own,
  });

  test('U29: it is read with the assignment, and its hash is that of the assignment without it', () => {
    expect(parseAssignment(JSON.parse(JSON.stringify(brought)))).toEqual({ ok: true, value: brought });
    const { scenario: _own, ...named } = brought;
    expect(assignmentHash(brought)).toBe(assignmentHash(named));
    expect(decodeAssignment(`#a=${encodeAssignment(brought)}`)).toEqual({ ok: true, value: named });
  });

  test('U29: another shop than the one named, or none, is refused', () => {
    expect(codeOf({ ...brought, scenario: { ...own, weeks: 11 } })).toBe(
      'assignment/wrong-shape scenarioHash',
    );
    expect(codeOf({ ...brought, scenarioId: 'apparel' })).toBe('assignment/wrong-shape scenario.id');
    expect(codeOf({ ...brought, scenario: { ...own, skus: [] } })).toBe(
      'assignment/wrong-shape scenario.skus',
    );
    expect(codeOf({ ...brought, scenario: 'own-shop' })).toBe('assignment/wrong-shape scenario');
  });
});

test('U31: marks wait for the first date of their week or a later one', () => {
  const waiting = { id: 'a', classCode: 'b', marksAfter: sampleAssignment().dueDates ?? [] };
  expect([1, 2, 3, 6, 7].map((week) => marksHeldUntil(waiting, week))).toEqual([
    ...['2026-09-18', '2026-09-18', '2026-10-16', '2026-10-16'],
    undefined,
  ]);
  expect(marksHeldUntil({ id: 'a', classCode: 'b' }, 1)).toBeUndefined();
  expect(marksHeldUntil(undefined, 1)).toBeUndefined();
});
