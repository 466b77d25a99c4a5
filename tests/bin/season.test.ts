import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { scratchFolder, shopkeeper } from './shopkeeper.ts';

const scratch = scratchFolder();
const game = scratch.file('game.shop.json');
const report = scratch.file('report.shop.json');

const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const writeJson = (file: string, value: unknown) => writeFileSync(file, JSON.stringify(value));

beforeAll(() => {
  const words = ['--scenario', 'apparel', '--seed', 'monday', '--player', 'textbook', '--weeks', '3'];
  expect(shopkeeper('play', ...words, '--out', game)).toMatchObject({ code: 0, err: '' });
  expect(shopkeeper('report', '--game', game, '--week', '3', '--out', report)).toMatchObject({
    code: 0,
    err: '',
  });
}, 60_000);
afterAll(scratch.remove);

describe('play', () => {
  test('the same words give the same bytes, another seed another season', () => {
    const again = scratch.file('again.shop.json');
    const other = scratch.file('other.shop.json');
    const words = ['--scenario', 'apparel', '--player', 'textbook', '--weeks', '3'];
    shopkeeper('play', ...words, '--seed', 'monday', '--out', again);
    shopkeeper('play', ...words, '--seed', 'tuesday', '--out', other);
    expect(readFileSync(again, 'utf8')).toBe(readFileSync(game, 'utf8'));
    expect(readJson(other).entries[2].resultHash).not.toBe(readJson(game).entries[2].resultHash);
  });

  test('a plan of your own plays one more week and leaves the first file alone', () => {
    const plan = scratch.file('plan.json');
    const next = scratch.file('next.shop.json');
    const before = readFileSync(game, 'utf8');
    writeJson(plan, { socialBudgetFen: 500_000 });
    const { code, out } = shopkeeper('play', '--game', game, '--plan', plan, '--out', next);
    expect(code).toBe(0);
    expect(out).toMatch(/^week 4: \d+ orders, net sales ¥[\d,.]+, operating profit −?¥[\d,.]+$/m);
    expect(readJson(next).entries).toHaveLength(4);
    expect(readJson(next).entries[3].plan.socialBudgetFen).toBe(500_000);
    expect(readFileSync(game, 'utf8')).toBe(before);
  });

  test('a plan that cannot run is refused with its reasons, and nothing is written', () => {
    const plan = scratch.file('bad-plan.json');
    const next = scratch.file('never.shop.json');
    writeJson(plan, { promiseDays: 999 });
    const { code, out, err } = shopkeeper('play', '--game', game, '--plan', plan, '--out', next);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toMatch(
      /^The plan cannot run: promiseDays: plan\/above-maximum \(is 999, .*at most \d+\)\.\n$/,
    );
    expect(existsSync(next)).toBe(false);
  });
});

describe('verify', () => {
  test('a report of earlier rules is checked by the engine of its own version', () => {
    const old = 'tests/fixtures/report-rules-1.shop.json';
    const { code, out } = shopkeeper('verify', '--json', old);
    expect(JSON.parse(out)).toMatchObject({ file: old, verdict: 'verified', rulesVersion: 1 });
    expect(code).toBe(0);
  });

  const verdicts = (...words: string[]) => {
    const { code, out } = shopkeeper('verify', '--json', ...words);
    return {
      code,
      rows: out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    };
  };
  const altered = (change: (content: ReturnType<typeof readJson>) => void, name: string) => {
    const content = readJson(report);
    change(content);
    const file = scratch.file(name);
    writeJson(file, content);
    return file;
  };

  test('a report and the game it came from are verified: exit 0', () => {
    const { code, rows } = verdicts(report, game);
    expect(code).toBe(0);
    expect(rows).toMatchObject([
      { file: report, verdict: 'verified', differences: [] },
      { file: game, verdict: 'verified', differences: [] },
    ]);
  });

  test('a changed figure is named with both values: exit 1', () => {
    const file = altered((content) => {
      content.figures.thisWeek.operatingProfitFen += 100_000;
    }, 'figure.shop.json');
    const { code, rows } = verdicts(file, report);
    expect(code).toBe(1);
    expect(rows.map(({ verdict }) => verdict)).toEqual(['altered', 'verified']);
    const difference = rows[0].differences.find(({ path }: { path: string }) =>
      path.includes('operatingProfitFen'),
    );
    expect(difference.stored - difference.replayed).toBe(100_000);
  });

  test('a changed decision is noticed: exit 1', () => {
    const file = altered((content) => {
      content.entries[1].plan.socialBudgetFen += 10_000;
    }, 'decision.shop.json');
    expect(verdicts(file)).toMatchObject({ code: 1, rows: [{ verdict: 'altered' }] });
  });

  test('changed words are noticed: exit 1', () => {
    const file = altered((content) => {
      content.narrative.overview[0] = 'Everything went according to plan.';
    }, 'words.shop.json');
    expect(verdicts(file)).toMatchObject({ code: 1, rows: [{ verdict: 'altered' }] });
  });

  test('a game with a changed hash is altered: exit 1', () => {
    const content = readJson(game);
    content.entries[0].resultHash = '0'.repeat(content.entries[0].resultHash.length);
    const file = scratch.file('hash.shop.json');
    writeJson(file, content);
    expect(verdicts(file)).toMatchObject({ code: 1, rows: [{ verdict: 'altered' }] });
  });

  test('what cannot be read is said so and never stops the others: exit 2', () => {
    const broken = scratch.file('broken.json');
    writeFileSync(broken, '{"format": "shop-report", ');
    const foreign = scratch.file('foreign.json');
    writeJson(foreign, { hello: 'world' });
    const elsewhere = altered((content) => {
      content.head.scenarioId = 'bakery';
    }, 'elsewhere.shop.json');
    const { code, rows } = verdicts(broken, foreign, elsewhere, scratch.file('missing.json'), report);
    expect(code).toBe(2);
    expect(rows.map(({ verdict }) => verdict)).toEqual([
      'unreadable',
      'unreadable',
      'unreadable',
      'unreadable',
      'verified',
    ]);
    expect(rows.slice(0, 4).every(({ problems }) => problems.length > 0)).toBe(true);
  });

  test('prints one line a file for people', () => {
    const { out } = shopkeeper('verify', report);
    expect(out).toBe(`verified    ${report}\n`);
  });
});

describe('report', () => {
  test('a week that was not played has no report', () => {
    const { code, err } = shopkeeper(
      'report',
      '--game',
      game,
      '--week',
      '4',
      '--out',
      scratch.file('no.json'),
    );
    expect(code).toBe(2);
    expect(err).toBe('--week is "4": give a whole number from 1 to 3.\n');
  });
});

describe('a game that was tampered with', () => {
  test('is neither scored nor reported on nor played further', () => {
    const content = readJson(game);
    content.entries[1].resultHash = content.entries[0].resultHash;
    const file = scratch.file('tampered.shop.json');
    writeJson(file, content);
    const out = scratch.file('nothing.shop.json');
    for (const words of [
      ['score'],
      ['report', '--week', '1', '--out', out],
      ['play', '--plan', file, '--out', out],
    ]) {
      const { code, err } = shopkeeper(words[0] ?? '', '--game', file, ...words.slice(1));
      expect(code).toBe(2);
      expect(err).toContain('does not follow from its decisions');
    }
    expect(existsSync(out)).toBe(false);
  });
});

describe('scenario check', () => {
  const shipped = 'src/content/scenarios/apparel.json';

  test('the shipped shop is in order', () => {
    expect(shopkeeper('scenario', 'check', shipped)).toMatchObject({
      code: 0,
      out: expect.stringContaining(`${shipped} is in order: 10 products, 12 weeks`),
    });
  });

  test('a misspelt field and a value out of range are named', () => {
    const content = readJson(shipped);
    content.finance.comissionRate = 0.05;
    content.returns.timing = [2];
    const file = scratch.file('shop.json');
    writeJson(file, content);
    const { code, out, err } = shopkeeper('scenario', 'check', file);
    expect(code).toBe(1);
    expect(out).toContain('finance.comissionRate: no field of a scenario');
    expect(out).toContain('returns.timing: 1 long; allowed is 3.');
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });
});
