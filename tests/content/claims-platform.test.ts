/** What lessons 3.1 to 3.4 say about systems, their labs and their exercises. */
import { describe, expect, test } from 'vitest';
import { type GridData, readGrid } from '../../src/components/lesson/exercises/grid.ts';
import {
  bestCheck,
  readSignup,
  type SignupSetup,
} from '../../src/components/lesson/labs/signup/signup-lab.ts';
import { readSpike, type SpikeSetup, serversFor } from '../../src/components/lesson/labs/spike/spike-lab.ts';
import apparel from '../../src/content/scenarios/apparel.json' with { type: 'json' };
import { parseScenario, publicFacts } from '../../src/simulator/index.ts';
import { readLesson } from './lessons.ts';

const parsed = parseScenario(apparel);
if (!parsed.ok) throw new Error('the clothing shop does not parse');
const facts = publicFacts(parsed.value);

test('3.1: a page that asks 100 servers is slow in 63 % of cases; six good layers fail 0.6 % of the time', () => {
  expect(1 - 0.99 ** 100).toBeCloseTo(0.634, 3);
  expect(0.999 ** 6).toBeCloseTo(0.994, 3);
  const { outageChancePerWeek, outageLossShare } = facts.rules.payment;
  const limit = facts.policyCosts.backupGatewayFen / (outageChancePerWeek * outageLossShare);
  expect(Math.round(limit / 100)).toBe(33_333);
});

describe('lesson 3.2', () => {
  // the defaults of the lab
  const setup: SpikeSetup = {
    usualPages: 20,
    workSeconds: 0.2,
    effectPerSecond: facts.rules.pageLoad.effectPerSecond,
  };
  const shown = (servers: number, peak: number, cached: number) =>
    Math.round(readSpike(setup, servers, peak, cached).keptShare * 100);
  const usual = (servers: number) => readSpike(setup, servers, 5, 0).usualBusyShare;

  test('eight servers are half busy and show 63 %, sixteen 90 %, forty 99 %', () => {
    expect([8, 16, 40].map((servers) => shown(servers, 5, 0))).toEqual([63, 90, 99]);
    expect([8, 16, 40].map(usual)).toEqual([0.5, 0.25, 0.1]);
  });
  test('a cache for 60 % lets eight servers show 98 %', () => expect(shown(8, 5, 0.6)).toBe(98));
  test('twice the rush is no trouble: 95 %, three minutes at the limit', () => {
    expect(shown(8, 2, 0)).toBe(95);
    const { minutes } = readSpike(setup, 8, 2, 0);
    expect(minutes.filter(({ refused }) => refused > 0)).toHaveLength(3);
  });
  test('without a cache it takes 19 servers, with one 6', () => {
    expect([serversFor(setup, 0.95, 5, 0), serversFor(setup, 0.95, 5, 0.6)]).toEqual([19, 6]);
  });
  test('where nothing is turned away, slow pages are still given up on', () => {
    const read = readSpike(setup, 22, 5, 0);
    expect(read.refusedShare).toBe(0);
    expect(read.keptShare).toBeLessThan(0.99);
  });
  test('the rush falls to about a third in 20 minutes', () => {
    const { minutes } = readSpike(setup, 8, 5, 0);
    expect(((minutes[20]?.asked ?? 0) - 20) / 80).toBeCloseTo(0.368, 3);
  });
});

describe('lesson 3.3', () => {
  // the defaults of the lab
  const setup: SignupSetup = {
    people: 800,
    programs: 200,
    lossPerField: 0.04,
    checks: [
      { people: 1, programs: 1 },
      { people: 0.94, programs: 0.1 },
      { people: 0.94 * 0.7, programs: 0.01 },
    ],
    realFen: 3000,
    fakeFen: 2000,
  };
  const read = (fields: number, check: number) => readSignup(setup, fields, check);
  const real = (fields: number, check: number) => read(fields, check).counts[2];

  test('nine fields to two: 554 to 737 people, a third more', () => {
    const filled = [9, 2].map((fields) => read(fields, 0).counts[1]);
    expect(filled.map(Math.round)).toEqual([554, 737]);
    expect((filled[1] ?? 0) / (filled[0] ?? 1)).toBeCloseTo(1.33, 2);
    expect([9, 2].map((fields) => Math.round(read(fields, 0).fillRate * 100))).toEqual([69, 92]);
  });
  test('fields stop no program', () =>
    expect([1, 15].map((fields) => read(fields, 0).fake)).toEqual([200, 200]));
  test('with two fields the code costs 44 and spares 180, and is worth it', () => {
    expect(Math.round(real(2, 0) - real(2, 1))).toBe(44);
    expect(Math.round(read(2, 0).fake - read(2, 1).fake)).toBe(180);
    expect(bestCheck(setup, 2)).toBe(1);
  });
  test('the identity card spares 18 more and costs 208', () => {
    expect(Math.round(read(2, 1).fake - read(2, 2).fake)).toBe(18);
    expect(Math.round(real(2, 1) - real(2, 2))).toBe(208);
  });
  test('521 pass the code after nine fields', () => expect(Math.round(real(9, 1))).toBe(521));
});

test('3.4: the table as it was left opens records without need and keeps people waiting', () => {
  for (const locale of ['en', 'zh'] as const) {
    const { data } = readLesson(locale, '03-platform/04-roles-and-permissions');
    const grid = data.exercises?.find(({ kind }) => kind === 'grid') as unknown as GridData;
    const full = { ...grid, rows: grid.rows.map((row) => ({ ...row, cells: row.cells ?? [] })) };
    const start = readGrid(
      full,
      full.rows.map((row) => row.start),
    );
    expect([start.excess, start.missing]).toEqual([5 * 12_000, 12 + 140]);
    const right = readGrid(
      full,
      full.rows.map((row) => row.right),
    );
    expect(right.faults).toEqual([]);
  }
});
