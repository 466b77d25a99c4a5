import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  buildReport,
  createGame,
  emptyNarrative,
  players,
  playWeek,
  scenarioHash,
} from '../../src/simulator/index.ts';
import { scenario as apparel } from '../e2e/support/games.ts';
import { sampleAssignment } from '../simulator/assignment/sample.ts';
import { scratchFolder, shopkeeper } from './shopkeeper.ts';

const scratch = scratchFolder();
const folder = scratch.file('class');
const forged = path.join(folder, 'deeper', 'forged.shop.json');
const junk = path.join(folder, 'junk.json');
const STUDENTS = [
  { name: 'Li Na', number: '20250017' },
  { name: 'Wang Wei', number: '20250018' },
] as const;

beforeAll(() => {
  mkdirSync(path.join(folder, 'deeper'), { recursive: true });
  for (const [index, learner] of STUDENTS.entries()) {
    const game = createGame({ scenario: apparel, seed: 'class', learner, attempt: 1 });
    const player = index === 0 ? players.textbook : players.naive;
    const played = playWeek(game, player.decide(game, apparel), apparel).game;
    const report = buildReport(played, 1, emptyNarrative());
    writeFileSync(path.join(folder, `${learner.number}.shop.json`), JSON.stringify(report));
    if (index > 0) continue;
    const figures = { ...report.figures, thisWeek: { ...report.figures.thisWeek, orders: 1 } };
    writeFileSync(forged, JSON.stringify({ ...report, figures }));
  }
  writeFileSync(junk, '{');
}, 60_000);
afterAll(scratch.remove);

describe('verify over a folder', () => {
  const rowsOf = (out: string) =>
    out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { index: number; file: string; verdict: string });

  test.each(['1', '3'])('with %s threads every file has one line with its place', (jobs) => {
    const { code, out } = shopkeeper('verify', folder, '--json', '--jobs', jobs);
    expect(code).toBe(2);
    const rows = rowsOf(out).sort((a, b) => a.index - b.index);
    expect(rows.map(({ index }) => index)).toEqual([0, 1, 2, 3]);
    expect(rows.map(({ file, verdict }) => [path.basename(file), verdict])).toEqual([
      ['20250017.shop.json', 'verified'],
      ['20250018.shop.json', 'verified'],
      ['forged.shop.json', 'altered'],
      ['junk.json', 'unreadable'],
    ]);
  });

  test('for people the files come in the order they were named', () => {
    const [first, second] = STUDENTS.map(({ number }) => path.join(folder, `${number}.shop.json`));
    const { code, out } = shopkeeper('verify', String(second), String(first), '--jobs', '2');
    expect(code).toBe(0);
    expect(out.split('\n').filter(Boolean)).toEqual([`verified    ${second}`, `verified    ${first}`]);
  });
});

describe('a shop of the assignment’s own', () => {
  const assignment = scratch.file('own.shop.json');
  const report = scratch.file('own-report.shop.json');

  beforeAll(() => {
    const scenario = { ...apparel, id: 'own-shop' };
    const game = createGame({ scenario, seed: 'own', attempt: 1 });
    const played = playWeek(game, {}, scenario).game;
    writeFileSync(report, JSON.stringify(buildReport(played, 1, emptyNarrative())));
    const head = { scenarioId: scenario.id, scenarioHash: scenarioHash(scenario) };
    writeFileSync(assignment, JSON.stringify(sampleAssignment({ ...head, scenario })));
  });

  test('is known with --assignment and unknown without', () => {
    const known = shopkeeper('verify', report, '--json', '--assignment', assignment);
    expect(JSON.parse(known.out)).toMatchObject({ verdict: 'verified' });
    const unknown = shopkeeper('verify', report, '--json');
    expect(JSON.parse(unknown.out)).toMatchObject({
      verdict: 'unreadable',
      problems: [{ code: 'file/unknown-scenario' }],
    });
  });
});

describe('gradebook', () => {
  const graded = (...words: string[]) =>
    shopkeeper('gradebook', folder, '--provisional', '--weights', 'decisions=1', ...words);

  test('only verified reports count, the others are named: exit 1', () => {
    const out = scratch.file('marks.csv');
    const run = graded('--for', 'csv', '--out', out, '--language', 'zh');
    expect(run.code).toBe(1);
    expect(run.out).toContain(`altered, left out: ${forged}`);
    expect(run.out).toContain(`unreadable, left out: ${junk}`);
    const [header, first] = readFileSync(out, 'utf8').split('\r\n');
    expect(header).toBe('\uFEFF学号,姓名,第1周,成绩,未评完');
    expect(first).toMatch(/^20250017,Li Na,[\d.]+,[\d.]+,$/);
  });

  test('the grades that Canvas exported come back with our column only', () => {
    const roster = 'tests/lms/fixtures/gradebook/canvas.csv';
    const out = scratch.file('canvas.csv');
    const run = graded('--for', 'canvas', '--roster', roster, '--out', out, '--title', 'weekly reports');
    expect(run.out).toContain('no mark: line 4, 20250018 Wang, Wei (excused)');
    const before = readFileSync(roster, 'utf8').split('\n');
    const after = readFileSync(out, 'utf8').split('\n');
    const changed = after.flatMap((line, index) => (line === before[index] ? [] : [line]));
    expect(changed).toHaveLength(1);
    expect(changed[0]).toMatch(/^"Li, Na",1234,20250017,lina,25A,[\d.]+,$/);
  });

  test('a table of another class is left alone', () => {
    const roster = scratch.file('other.csv');
    writeFileSync(roster, 'id,name\n1,Ann\n2,Bob\n');
    const run = graded('--for', 'moodle', '--roster', roster, '--out', scratch.file('never.csv'));
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toBe(`No row of ${roster} fits a report: check that it is the right class.\n`);
  });

  test('a workbook is a zip', () => {
    const out = scratch.file('marks.xlsx');
    graded('--for', 'xlsx', '--out', out);
    expect(readFileSync(out).subarray(0, 2).toString()).toBe('PK');
  });
});
