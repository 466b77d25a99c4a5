import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hashText } from '../../src/simulator/chain.ts';
import { bridgeRows } from '../../src/simulator/counterfactual.ts';
import {
  buildReport,
  canonicalJson,
  emptyNarrative,
  type Game,
  keyFigures,
  type Narrative,
  parseReport,
  players,
  playWeek,
  REPORT_PARTS,
  type Verification,
  verifyReport,
  type WeeklyReport,
  type WeekResult,
} from '../../src/simulator/index.ts';
import { RULES_VERSION } from '../../src/simulator/rules-version.ts';
import { deepFreeze, newGame, playGame, throughFile, viewOf } from './support/games.ts';
import { scenario } from './support/shop.ts';

const game = deepFreeze(playGame(3, (open) => players.textbook.decide(open, scenario), 'reports'));
const narrative: Narrative = { ...emptyNarrative(), data: ['降价没有带来利润', 'more orders', ''] };
const report = deepFreeze(buildReport(game, 2, narrative));
const { results } = viewOf(game);
const resultOf = (week: number): WeekResult => results.find((result) => result.week === week) as WeekResult;
const verify = (input: unknown): Verification => verifyReport(input, scenario);

// biome-ignore lint/suspicious/noExplicitAny: a file may hold anything
type Foreign = any;
/** A copy with something changed, its hash left as it was. */
function changed(change: (file: Foreign) => void): Foreign {
  const file = throughFile(report) as Foreign;
  change(file);
  return file;
}
/** A copy with something changed by someone who also mends the hash. */
function forged(change: (file: Foreign) => void): Foreign {
  const { hash: _old, ...body } = changed(change);
  return { ...body, hash: hashText(canonicalJson(body)) };
}
const pathsOf = ({ differences }: Verification) => differences.map(({ path }) => path);

describe('building', () => {
  test('B1: a report holds head, decisions until its week, figures of two weeks, words and a hash', () => {
    const { format: _format, ...head } = game.head;
    expect(report).toMatchObject({ format: 'shop-report', formatVersion: 2, head, week: 2, narrative });
    expect(report.entries).toEqual(game.entries.slice(0, 2));
    expect(report.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(buildReport(game, 2, narrative)).toEqual(report);
  });

  test('B2: its figures are those of the results', () => {
    const { figures } = report;
    const now = resultOf(2);
    expect(figures.thisWeek).toEqual(keyFigures(now));
    expect(figures.lastWeek).toEqual(keyFigures(resultOf(1)));
    expect(figures.profit).toEqual(now.profit.lines);
    expect(figures.bridge).toEqual(bridgeRows(resultOf(1), now));
    expect(figures.ticketsByCause).toEqual(now.service.ticketsByCause);
    expect(figures.days).toHaveLength(7);
    expect(figures.skus).toHaveLength(10);
    expect(figures.channels).toHaveLength(8);
    figures.days.forEach((day, index) => {
      expect(now.days[index]).toMatchObject(day);
    });
    figures.skus.forEach((sku, index) => {
      expect(now.skus[index]).toMatchObject(sku);
    });
    figures.channels.forEach((channel, index) => {
      expect(now.channels[index]).toMatchObject(channel);
    });
    figures.promotions.forEach((deal, index) => {
      expect(now.promotions[index]).toMatchObject(deal);
    });
    expect(figures.promotions.map(({ kind }) => kind)).toEqual(['gift']);
  });

  test('B2: the first report compares with the previous owner’s last week', () => {
    expect(buildReport(game, 1, narrative).figures.lastWeek).toEqual(keyFigures(resultOf(0)));
  });

  test('B1: a week that has not been played has no report', () => {
    for (const week of [-3, 0, 4])
      expect(() => buildReport(game, week, narrative)).toThrow('has not been played');
    expect(() => buildReport(newGame(), 1, narrative)).toThrow('week 1 has not been played');
  });

  test('B1: an empty report has seven parts of three sections', () => {
    expect(Object.keys(emptyNarrative())).toEqual([...REPORT_PARTS]);
    for (const sections of Object.values(emptyNarrative())) expect(sections).toEqual(['', '', '']);
  });
});

describe('verifying', () => {
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
    expect(differences).toEqual([
      { path: 'figures.thisWeek.visits', stored: visits + 500, replayed: visits },
    ]);
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
});

describe('reading', () => {
  const problems = (input: unknown) => {
    const parsed = parseReport(input);
    return parsed.ok ? [] : parsed.problems;
  };

  test('B7: what is read is what was written', () => {
    expect(parseReport(throughFile(report))).toEqual({ ok: true, value: report });
  });

  test('B7: a newer format is named with the version this engine reads', () => {
    expect(problems(changed((file) => (file.formatVersion = 3)))).toEqual([
      { code: 'file/newer-version', path: 'formatVersion', value: 3, maximum: 2 },
    ]);
  });

  test.each<[string, (file: Foreign) => void]>([
    ['extra', (file) => (file.extra = 1)],
    ['hash', (file) => (file.hash = 'x')],
    ['week', (file) => (file.week = 1)],
    ['week', (file) => (file.week = 13)],
    ['entries', (file) => (file.entries = [])],
    ['head.format', (file) => (file.head.format = 'shop-game')],
    ['figures.thisWeek.visits', (file) => (file.figures.thisWeek.visits = '40000')],
    ['figures.thisWeek.visits', (file) => (file.figures.thisWeek.visits = Number.POSITIVE_INFINITY)],
    ['figures.thisWeek.rating', (file) => (file.figures.thisWeek.rating = Number.NaN)],
    ['figures.thisWeek.luck', (file) => (file.figures.thisWeek.luck = 7)],
    ['figures.profit.rent', (file) => (file.figures.profit.rent = 7)],
    ['figures.profit.social', (file) => delete file.figures.profit.social],
    ['figures.days', (file) => file.figures.days.pop()],
    ['figures.bridge', (file) => file.figures.bridge.pop()],
    ['figures.bridge.0.line', (file) => (file.figures.bridge[0].line = 'luck')],
    ['figures.channels.0.channel', (file) => (file.figures.channels[0].channel = 'radio')],
    ['figures.channels', (file) => (file.figures.channels = Array(9).fill(file.figures.channels[0]))],
    ['figures.skus', (file) => (file.figures.skus = Array(17).fill(file.figures.skus[0]))],
    ['figures.promotions', (file) => (file.figures.promotions = Array(5).fill(file.figures.promotions[0]))],
    ['narrative.data.1', (file) => (file.narrative.data[1] = 'x'.repeat(6001))],
    ['narrative.data.1', (file) => (file.narrative.data[1] = 3)],
    ['narrative.data.2', (file) => file.narrative.data.pop()],
    ['narrative.poem', (file) => (file.narrative.poem = ['', '', ''])],
    ['narrative.outlook', (file) => delete file.narrative.outlook],
    ['entries.1.week', (file) => (file.entries[1].week = 3)],
    ['entries.0.plan.loudness', (file) => (file.entries[0].plan.loudness = 3)],
  ])('B7: what is wrong is named: %s', (path, change) => {
    expect(problems(changed(change))[0]).toMatchObject({ code: 'file/wrong-shape', path });
    expect(verify(changed(change)).verdict).toBe('unreadable');
  });

  test('B7: a hidden prototype takes no effect', () => {
    const text = JSON.stringify(report).replace('"figures":{', '"figures":{"__proto__":{"polluted":1},');
    expect(problems(JSON.parse(text))[0]).toMatchObject({ code: 'file/wrong-shape' });
    expect(({} as Foreign).polluted).toBeUndefined();
  });
});

test('B8: a report of twelve weeks stays under a hundred kilobytes', () => {
  const season: Game = playGame(12, (open) => players.textbook.decide(open, scenario));
  const last: WeeklyReport = buildReport(season, 12, emptyNarrative());
  expect(JSON.stringify(last).length).toBeLessThan(100_000);
  expect(verify(last).verdict).toBe('verified');
});
