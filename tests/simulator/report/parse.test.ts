import { expect, test } from 'vitest';
import { parseReport, verifyReport } from '../../../src/simulator/index.ts';
import { throughFile } from '../support/games.ts';
import { scenario } from '../support/shop.ts';
import { changed, type Foreign, fullReport, report } from './sample.ts';

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
  ['figures.promotions', (file) => (file.figures.promotions = Array(8).fill(file.figures.promotions[0]))],
  ['narrative.data.1', (file) => (file.narrative.data[1] = 'x'.repeat(6001))],
  ['narrative.data.1', (file) => (file.narrative.data[1] = 3)],
  ['narrative.data.2', (file) => file.narrative.data.pop()],
  ['narrative.poem', (file) => (file.narrative.poem = ['', '', ''])],
  ['narrative.outlook', (file) => delete file.narrative.outlook],
  ['entries.1.week', (file) => (file.entries[1].week = 3)],
  ['entries.0.plan.loudness', (file) => (file.entries[0].plan.loudness = 3)],
])('B7: what is wrong is named: %s', (path, change) => {
  expect(problems(changed(change))[0]).toMatchObject({ code: 'file/wrong-shape', path });
  expect(verifyReport(changed(change), scenario).verdict).toBe('unreadable');
});

test('B7: a hidden prototype takes no effect', () => {
  const text = JSON.stringify(report).replace('"figures":{', '"figures":{"__proto__":{"polluted":1},');
  expect(problems(JSON.parse(text))[0]).toMatchObject({ code: 'file/wrong-shape' });
  expect(({} as Foreign).polluted).toBeUndefined();
});

test('B7: what the learner adds is read as it was written', () => {
  expect(parseReport(throughFile(fullReport))).toEqual({ ok: true, value: fullReport });
});

test.each<[string, (file: Foreign) => void]>([
  ['problems', (file) => (file.problems = Array(6).fill(file.problems[0]))],
  ['problems.0.field', (file) => (file.problems[0].field = 'luck')],
  ['problems.0.status', (file) => (file.problems[0].status = 2.25)],
  ['problems.0.impact', (file) => (file.problems[0].impact = 0.5)],
  ['problems.0.sign', (file) => (file.problems[0].sign = 'x'.repeat(301))],
  ['problems.0.action', (file) => delete file.problems[0].action],
  ['problems.0.evidenceId', (file) => (file.problems[0].evidenceId = 'funnel')],
  ['problems.0.cause', (file) => (file.problems[0].cause = 'x')],
  ['goals', (file) => (file.goals = Array(6).fill(file.goals[0]))],
  ['goals.0.figure', (file) => (file.goals[0].figure = 'luck')],
  ['goals.0.direction', (file) => (file.goals[0].direction = 'more')],
  ['goals.0.target', (file) => (file.goals[0].target = Number.NaN)],
  ['goals.0.how', (file) => (file.goals[0].how = 'x'.repeat(301))],
  ['lastGoals', (file) => (file.lastGoals = Array(6).fill(file.goals[0]))],
  ['evidence', (file) => (file.evidence = Array(25).fill(file.evidence[0]))],
  ['evidence.0.kind', (file) => (file.evidence[0].kind = 'picture')],
  ['evidence.0.id', (file) => (file.evidence[0].id = '<b>')],
  ['evidence.0.week', (file) => (file.evidence[0].week = -3)],
  ['evidence.0.path', (file) => (file.evidence[0].path = 'visits')],
  ['evidence.0.path', (file) => (file.evidence[0].path = 'a.b.c.d')],
  ['evidence.0.value', (file) => (file.evidence[0].value = '0.9')],
  ['evidence.0.rows', (file) => (file.evidence[0].rows = [])],
  ['evidence.2.week', (file) => (file.evidence[2].week = 13)],
  ['evidence.2.source', (file) => (file.evidence[2].source = 'x'.repeat(41))],
  ['evidence.2.title', (file) => (file.evidence[2].title = 'x'.repeat(201))],
  ['evidence.2.columns', (file) => (file.evidence[2].columns = Array(21).fill(''))],
  ['evidence.2.rows', (file) => (file.evidence[2].rows = Array(61).fill(['']))],
  ['evidence.2.rows.0', (file) => (file.evidence[2].rows[0] = Array(21).fill(''))],
  ['lessons.done', (file) => (file.lessons.done = Array(201).fill('a'))],
  ['lessons.done.0', (file) => (file.lessons.done[0] = 'https://elsewhere')],
])('B7: what is wrong in what was added is named: %s', (path, change) => {
  expect(problems(changed(change, fullReport))[0]).toMatchObject({ code: 'file/wrong-shape', path });
});

test('B12: two chips of one name make a report unreadable', () => {
  const file = changed((inner) => (inner.evidence[1].id = 'E2-1'), fullReport);
  expect(problems(file)).toEqual([{ code: 'file/wrong-shape', path: 'evidence.1.id', value: 'E2-1' }]);
  expect(verifyReport(file, scenario).verdict).toBe('unreadable');
});
