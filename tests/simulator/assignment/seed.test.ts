import { expect, test } from 'vitest';
import {
  assignedSeed,
  classCodeCheck,
  isClassCode,
  plainCode,
} from '../../../src/simulator/assignment/seed.ts';
import { sampleAssignment } from './sample.ts';

/** Taken with another program, from the sentence in docs/formats/shop-assignment.md. */
const KNOWN = {
  first: '21f5ab0e5357a796efb2f16088024381',
  second: 'b2aa8f3a46f1baceb87b8b2eb6dbf35c',
  check: '6c52591a',
};

test('U17: codes count however they were typed', () => {
  expect(plainCode('２０２５００１７')).toBe('20250017');
  expect(plainCode('　ｅｃ－２  b ')).toBe('EC-2 B');
  expect(plainCode('计科 1班')).toBe('计科 1班');
});

test('U18: a seed of its own for each student, with known answers', () => {
  const assignment = sampleAssignment();
  const seed = assignedSeed(assignment, 'ec-2', '２０２５００１７');
  expect(seed).toBe(KNOWN.first);
  expect(assignedSeed(assignment, 'EC-2', '20250018')).toBe(KNOWN.second);
  expect(assignedSeed(assignment, 'EC-3', '20250017')).not.toBe(seed);
  expect(assignedSeed(sampleAssignment({ id: 'autumn-2' }), 'EC-2', '20250017')).not.toBe(seed);
  // shop, title and weeks are not in it
  expect(
    assignedSeed(sampleAssignment({ scenarioId: 'fresh', title: 'x', weeks: 2 }), 'EC-2', '20250017'),
  ).toBe(seed);
  // parts cannot run into each other
  expect(assignedSeed(assignment, 'EC-2 1', '2')).not.toBe(assignedSeed(assignment, 'EC-2', '1 2'));
});

test('U18: one seed for all', () => {
  const shared = sampleAssignment({ seed: { mode: 'shared', seed: 'AB12CD34' } });
  expect(assignedSeed(shared, 'EC-2', '1')).toBe('AB12CD34');
  expect(assignedSeed(shared, 'EC-9', '2')).toBe('AB12CD34');
});

test('U19: a class code that is not told is known by its check', () => {
  const { classCode: _told, ...rest } = sampleAssignment();
  const asked = { ...rest, classCheck: classCodeCheck('autumn-1', 'EC-2') };
  expect(asked.classCheck).toBe(KNOWN.check);
  expect(isClassCode(asked, ' ec－2 ')).toBe(true);
  expect(isClassCode(asked, 'EC-3')).toBe(false);
  expect(isClassCode(sampleAssignment(), 'ec-2')).toBe(true);
  expect(isClassCode(sampleAssignment(), '')).toBe(false);
});
