import { LEVERS, scenarioHash } from '../../../src/simulator/scenario.ts';
import type { AssignmentFile, Lever } from '../../../src/simulator/vocabulary.ts';
import { scenario } from '../support/shop.ts';

/** Everything in the first week but the promise, which opens in week 3. */
export const ownWeeks: readonly (readonly Lever[])[] = Array.from({ length: 12 }, (_, index) =>
  index === 0 ? LEVERS.filter((lever) => lever !== 'promiseDays') : index === 2 ? ['promiseDays'] : [],
);

/** An assignment with every part there is. */
export function sampleAssignment(changes: Partial<AssignmentFile> = {}): AssignmentFile {
  return {
    format: 'shop-assignment',
    formatVersion: 1,
    id: 'autumn-1',
    title: '六周经营 · Six weeks',
    teacher: '王老师',
    course: 'E-commerce 2',
    scenarioId: scenario.id,
    scenarioHash: scenarioHash(scenario),
    seed: { mode: 'student' },
    classCode: 'EC-2',
    weeks: 6,
    dueDates: [
      { week: 2, date: '2026-09-18' },
      { week: 6, date: '2026-10-16' },
    ],
    levers: ownWeeks,
    weights: { pricing: 0.5, promotion: 0.25, fulfilment: 0.25 },
    report: { parts: ['data', 'reflection'], minimumCharacters: 600 },
    rubric: [{ title: 'Evidence', points: 20, text: 'Every claim names its figure.' }],
    note: 'Bring one question.',
    debrief: 'after-due',
    ...changes,
  };
}
