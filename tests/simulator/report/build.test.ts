import { expect, test } from 'vitest';
import { bridgeRows } from '../../../src/simulator/counterfactual.ts';
import {
  buildReport,
  emptyNarrative,
  keyFigures,
  players,
  REPORT_PARTS,
  verifyReport,
  type WeeklyReport,
} from '../../../src/simulator/index.ts';
import { newGame, playGame } from '../support/games.ts';
import { scenario } from '../support/shop.ts';
import { argument, fullReport, game, narrative, report, resultOf } from './sample.ts';

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

test('B8: a report of twelve weeks stays under a hundred kilobytes', () => {
  const season = playGame(12, (open) => players.textbook.decide(open, scenario));
  const last: WeeklyReport = buildReport(season, 12, emptyNarrative());
  expect(JSON.stringify(last).length).toBeLessThan(100_000);
  expect(verifyReport(last, scenario).verdict).toBe('verified');
});

test('B9: what the learner adds is in the report, and only what was given', () => {
  const { hash, figures, entries, head, format, formatVersion, week, ...added } = fullReport;
  expect(added).toEqual(argument);
  expect(Object.keys(report)).not.toEqual(expect.arrayContaining(['problems']));
  expect(buildReport(game, 2, { narrative })).toEqual(report);
  expect(buildReport(game, 2, { narrative, problems: undefined, goals: [] })).toMatchObject({ goals: [] });
  expect('problems' in buildReport(game, 2, { narrative, problems: undefined })).toBe(false);
});

test('B9: numbers of chips are read off the results, and a chip of no figure is left out', () => {
  const chip = { kind: 'figure' as const, id: 'E2-1', week: 2, path: 'thisWeek.visits' };
  const noted = [
    { ...chip, value: 1 },
    { ...chip, id: 'E2-2', path: 'thisWeek.luck', value: 1 },
    { ...chip, id: 'E3-1', week: 3, value: resultOf(3).visits },
    { ...chip, id: 'E-2-1', week: -2, value: 0 },
    { ...chip, id: 'E-3-1', week: -3, value: 0 },
  ];
  expect(buildReport(game, 2, { narrative, evidence: noted }).evidence).toEqual([
    { ...chip, value: resultOf(2).visits },
    { ...chip, id: 'E-2-1', week: -2, value: resultOf(-2).visits },
  ]);
});

test('B9: lessons are sorted, each once', () => {
  const lessons = { done: ['11-promotions/02', '05-stock/01', '11-promotions/02'] };
  expect(buildReport(game, 2, { narrative, lessons }).lessons).toEqual({
    done: ['05-stock/01', '11-promotions/02'],
  });
});
