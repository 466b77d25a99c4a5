import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildReport, playWeek, type Verification, verifyReport } from '../../../src/simulator/index.ts';
import { RULES_VERSION } from '../../../src/simulator/rules-version.ts';
import { newGame, throughFile } from '../support/games.ts';
import { scenario } from '../support/shop.ts';
import { changed, type Foreign, forged, fullReport, game, narrative, report, resultOf } from './sample.ts';

const verify = (input: unknown): Verification => verifyReport(input, scenario);
const pathsOf = ({ differences }: Verification) => differences.map(({ path }) => path);

test('B3: a report as it was written is verified, after any journey as a file', () => {
  const verified = { verdict: 'verified', differences: [], problems: [], rulesVersion: RULES_VERSION };
  expect(verify(report)).toEqual(verified);
  expect(verify(throughFile(report))).toEqual(verified);
  for (const week of [1, 3]) expect(verify(buildReport(game, week, narrative)).verdict).toBe('verified');
});

test('B4: any single figure that was changed is named', () => {
  const leaves: [string, (string | number)[]][] = [];
  const walk = (value: unknown, path: (string | number)[]): void => {
    if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) walk(inner, [...path, key]);
    else leaves.push([path.join('.'), path]);
  };
  walk(report.figures, ['figures']);
  expect(leaves.length).toBeGreaterThan(180);
  for (const [name, path] of leaves) {
    const mended = forged((file) => {
      const last = path.at(-1) ?? '';
      const at = path.slice(0, -1).reduce((inner: Foreign, key) => inner[key], file);
      const other: Record<string, string> = { skuId: 'hat', channel: 'seo', kind: 'coupon', line: 'other' };
      if (typeof at[last] === 'number') at[last] += 1;
      else
        at[last] =
          at[last] === other[last] ? { seo: 'sem', other: 'units' }[at[last] as string] : other[last];
    });
    const { verdict, differences } = verify(mended);
    expect([name, verdict, ...differences.map((difference) => difference.path)]).toEqual([
      name,
      'altered',
      name,
    ]);
  }
});

test('B4: a difference shows the figure in the file and the one a re-run gives', () => {
  const { visits } = report.figures.thisWeek;
  const { differences } = verify(forged((file) => (file.figures.thisWeek.visits = visits + 500)));
  expect(differences).toEqual([{ path: 'figures.thisWeek.visits', stored: visits + 500, replayed: visits }]);
});

test('B4: a row too many or too few is found', () => {
  expect(pathsOf(verify(forged((file) => file.figures.skus.pop())))).toContain('figures.skus.length');
  expect(
    pathsOf(verify(forged((file) => file.figures.skus.push({ ...file.figures.skus[0], skuId: 'hat' })))),
  ).toEqual(['figures.skus.length']);
  expect(pathsOf(verify(forged((file) => (file.figures.promotions = []))))).toContain(
    'figures.promotions.length',
  );
});

test('B5: changed words break the seal', () => {
  const file = changed((inner) => (inner.narrative.data[1] = 'fewer orders'));
  expect(pathsOf(verify(file))).toEqual(['hash']);
  expect(verify(file).verdict).toBe('altered');
  expect(pathsOf(verify(changed((inner) => (inner.head.attempt = 2))))).toContain('hash');
});

test('B5: a changed decision, bet or note of any week is found, with the seal mended or not', () => {
  const changes: ((file: Foreign) => void)[] = [
    (file) => (file.entries[0].plan.listPriceFen.tee += 100),
    (file) => (file.entries[1].plan.serviceAgents = 6),
    (file) => (file.entries[0].bet = { operatingProfitFen: 5, toleranceFen: 5 }),
    (file) => (file.entries[1].note = 'as I foresaw'),
    (file) => (file.head.seed = 'a better one'),
    (file) => (file.head.shopName = 'another shop'),
  ];
  for (const change of changes) {
    expect(verify(changed(change)).verdict).toBe('altered');
    const { verdict, differences } = verify(forged(change));
    expect(verdict).toBe('altered');
    expect(differences[0]?.path).toMatch(/^entries\.[12]\.(resultHash|hash)$/);
  }
});

test('B5: a plan that no shop would have run is named, though its figures follow from it', () => {
  const wild = { emailSends: 50, returnWindowDays: 0, listPriceFen: { tee: 1 } };
  const sold = playWeek(newGame(), wild, scenario).game;
  const { verdict, differences } = verify(buildReport(sold, 1, narrative));
  expect(verdict).toBe('altered');
  expect(differences).toEqual([
    { path: 'entries.1.plan.listPriceFen.tee', stored: 1, replayed: 2900 },
    { path: 'entries.1.plan.emailSends', stored: 50, replayed: 7 },
    { path: 'entries.1.plan.returnWindowDays', stored: 0, replayed: 7 },
  ]);
});

test('B6: a report of earlier rules in an earlier shape is readable by them alone, and said to be', () => {
  const old: unknown = JSON.parse(readFileSync('tests/fixtures/report-rules-1.shop.json', 'utf8'));
  expect(verify(old)).toEqual({ verdict: 'other-rules', differences: [], problems: [], rulesVersion: 1 });
});

test('B6: what was played under other rules or in another edition is readable, not checked', () => {
  expect(verify(forged((file) => (file.head.rulesVersion = RULES_VERSION + 1)))).toEqual({
    verdict: 'other-rules',
    differences: [],
    problems: [],
    rulesVersion: RULES_VERSION + 1,
  });
  expect(verify(forged((file) => (file.head.scenarioHash = '0123456789abcdef')))).toMatchObject({
    verdict: 'other-rules',
    rulesVersion: RULES_VERSION,
  });
});

test('B6: what is no report, or of a shop this site lacks, is unreadable with its reason', () => {
  expect(verify(forged((file) => (file.head.scenarioId = 'florist')))).toMatchObject({
    verdict: 'unreadable',
    problems: [{ code: 'file/unknown-scenario', path: 'head.scenarioId', value: 'florist' }],
  });
  for (const input of [null, undefined, 7, 'report', [], {}, { head: game.head, entries: [] }])
    expect(verify(input)).toMatchObject({
      verdict: 'unreadable',
      problems: [{ code: 'file/other-format' }],
    });
});

describe('chips', () => {
  test('B9: a report with all that can be added is verified, after any journey as a file', () => {
    expect(verify(fullReport).verdict).toBe('verified');
    expect(verify(throughFile(fullReport)).verdict).toBe('verified');
  });

  test('B11: another number is named with the one a re-run gives, whatever its week', () => {
    const { refunds } = resultOf(1).profit.lines;
    const file = forged((inner) => (inner.evidence[1].value = refunds + 1), fullReport);
    expect(verify(file)).toMatchObject({
      verdict: 'altered',
      differences: [{ path: 'evidence.E1-1.value', stored: refunds + 1, replayed: refunds }],
    });
  });

  test.each<[string, (file: Foreign) => void, string]>([
    ['a place that is not there', (file) => (file.evidence[0].path = 'thisWeek.luck'), 'evidence.E2-1.path'],
    [
      'a promotion that did not run',
      (file) => (file.evidence[0].path = 'promotions.flash.costFen'),
      'evidence.E2-1.path',
    ],
    ['a week to come', (file) => (file.evidence[0].week = 3), 'evidence.E2-1.week'],
    ['a table of a week to come', (file) => (file.evidence[2].week = 3), 'evidence.E2-2.week'],
    ['another week', (file) => (file.evidence[0].week = 1), 'evidence.E2-1.value'],
    ['another place', (file) => (file.evidence[0].path = 'thisWeek.orders'), 'evidence.E2-1.value'],
  ])('B11: %s is named under the chip', (_name, change, path) => {
    expect(pathsOf(verify(forged(change, fullReport)))).toEqual([path]);
  });

  test('B11: a frozen table is not computed again', () => {
    const file = forged((inner) => (inner.evidence[2].rows[1][1] = '9,999'), fullReport);
    expect(verify(file).verdict).toBe('verified');
    expect(pathsOf(verify(changed((inner) => (inner.evidence[2].rows[1][1] = '9,999'), fullReport)))).toEqual(
      ['hash'],
    );
  });

  test('B15: verifying does not hold goals read back against anything', () => {
    expect(verify(forged((file) => (file.lastGoals[0].target = 1), fullReport)).verdict).toBe('verified');
  });
});
