import { expect, test } from 'vitest';
import { bestCheck, readSignup } from '../../../src/components/lesson/labs/signup/signup-lab.ts';
import {
  MOST_BUSY,
  pageSeconds,
  pagesAsked,
  readSpike,
  serversFor,
} from '../../../src/components/lesson/labs/spike/spike-lab.ts';

const spike = { usualPages: 20, workSeconds: 0.2, effectPerSecond: 0.06 };

test('a rush starts at its peak and calms down', () => {
  expect(pagesAsked(20, 5, 0)).toBe(100);
  expect(pagesAsked(20, 5, 20)).toBeCloseTo(20 + 80 / Math.E, 10);
  expect(pageSeconds(0.2, 0.5)).toBeCloseTo(0.4, 12);
});

test('servers take no more than they can, and what is cached costs them nothing', () => {
  const bare = readSpike(spike, 8, 5, 0);
  expect(bare.capacity).toBeCloseTo(40 * MOST_BUSY, 12);
  expect(bare.minutes[0]?.refused).toBeCloseTo(62, 10);
  expect(bare.usualBusyShare).toBe(0.5);
  expect(bare.keptShare).toBeLessThan(1 - bare.refusedShare);
  const cached = readSpike(spike, 8, 5, 0.6);
  expect(cached.minutes[0]?.reaching).toBeCloseTo(40, 10);
  expect(cached.keptShare).toBeGreaterThan(bare.keptShare);
  // nobody rushes: hardly anything is lost
  expect(readSpike(spike, 8, 1, 0).keptShare).toBeCloseTo(Math.exp(-0.06 * 0.2), 10);
});

test('the fewest servers are the fewest', () => {
  for (const cached of [0, 0.6]) {
    const servers = serversFor(spike, 0.95, 5, cached);
    expect(readSpike(spike, servers, 5, cached).keptShare).toBeGreaterThanOrEqual(0.95);
    expect(readSpike(spike, servers - 1, 5, cached).keptShare).toBeLessThan(0.95);
  }
});

const signup = {
  people: 800,
  programs: 200,
  lossPerField: 0.04,
  checks: [
    { people: 1, programs: 1 },
    { people: 0.94, programs: 0.1 },
  ],
  realFen: 3000,
  fakeFen: 2000,
};

test('each field takes its share of people, and only a check stops programs', () => {
  const one = readSignup(signup, 1, 0);
  expect(one.counts).toEqual([800, 768, 768]);
  expect(one.worthFen).toBeCloseTo(768 * 3000 - 200 * 2000, 6);
  expect(readSignup(signup, 2, 0).counts[1]).toBeCloseTo(737.28, 10);
  expect(readSignup(signup, 1, 1).counts[2]).toBeCloseTo(721.92, 10);
  expect([readSignup(signup, 1, 0).fake, readSignup(signup, 15, 0).fake]).toEqual([200, 200]);
  expect(readSignup(signup, 1, 1).fake).toBeCloseTo(20, 10);
  expect(bestCheck(signup, 3)).toBe(1);
  expect(bestCheck({ ...signup, fakeFen: 0 }, 3)).toBe(0);
});
