import { describe, expect, test } from 'vitest';
import { assignedGame } from '../../../src/simulator/assignment/assigned-game.ts';
import { assignmentHash } from '../../../src/simulator/assignment/assignment.ts';
import { classCodeCheck } from '../../../src/simulator/assignment/seed.ts';
import { deskCases } from '../../../src/simulator/desk/desk.ts';
import { createGame, playWeek, replay, saveOf } from '../../../src/simulator/game.ts';
import { parseGame } from '../../../src/simulator/game-file.ts';
import { checkPlan } from '../../../src/simulator/plan.ts';
import { referencePlan, takeoverPlan } from '../../../src/simulator/plans.ts';
import { buildReport, emptyNarrative } from '../../../src/simulator/report/build.ts';
import { parseReport } from '../../../src/simulator/report/parse.ts';
import { verifyReport } from '../../../src/simulator/report/verify.ts';
import { provisionalScore } from '../../../src/simulator/scoring/score.ts';
import { seasonScore } from '../../../src/simulator/scoring/season.ts';
import type { AssignmentFile, Game } from '../../../src/simulator/vocabulary.ts';
import { AXES } from '../../../src/simulator/vocabulary.ts';
import { viewOf } from '../support/games.ts';
import { scenario } from '../support/shop.ts';
import { sampleAssignment } from './sample.ts';

const LI = { name: ' 李娜 ', number: '２０２５００１７', classCode: '' };

function gameOf(changes: Partial<AssignmentFile> = {}): Game {
  const options = assignedGame(sampleAssignment(changes), LI);
  if (!options.ok) throw new Error(JSON.stringify(options.problems));
  return createGame({ scenario, ...options.value });
}
const problemOf = (assignment: AssignmentFile, student: Partial<typeof LI>) => {
  const options = assignedGame(assignment, { ...LI, ...student });
  return options.ok ? 'opens' : `${options.problems[0]?.code} ${options.problems[0]?.path}`;
};

test('U23: name, number and class code are asked for where they count', () => {
  const assignment = sampleAssignment();
  expect(problemOf(assignment, {})).toBe('opens');
  expect(problemOf(assignment, { name: '  ' })).toBe('assignment/no-name name');
  expect(problemOf(assignment, { number: '　' })).toBe('assignment/no-name number');
  const shared = sampleAssignment({ seed: { mode: 'shared', seed: 'ALL' } });
  expect(problemOf(shared, { number: '' })).toBe('opens');
  const { classCode: _told, ...rest } = assignment;
  const asked = { ...rest, classCheck: classCodeCheck(rest.id, 'EC-2') };
  expect(problemOf(asked, { classCode: 'EC-3' })).toBe('assignment/wrong-class classCode');
  expect(problemOf(asked, { classCode: 'ec-2' })).toBe('opens');
});

describe('a game under an assignment', () => {
  const game = gameOf();

  test('GS5: its levers open in its weeks, and its season ends with its last week', () => {
    expect(viewOf(game).facts.weeks).toBe(6);
    expect(viewOf(game).settings.promiseDays).toBe(referencePlan(scenario).promiseDays);
    expect(checkPlan(game, { promiseDays: 3 })).toEqual([
      { code: 'plan/locked', path: 'promiseDays', value: 3 },
    ]);
    expect(checkPlan(game, { serviceAgents: 3, emailSends: 1 })).toEqual([]);
    let later = game;
    while (later.entries.length < 2) later = playWeek(later, {}, scenario).game;
    expect(viewOf(later).settings.promiseDays).toBe(takeoverPlan(scenario).promiseDays);
    expect(checkPlan(later, { promiseDays: 4 })).toEqual([]);
  });

  test('U24: its weights make the mark of the week and of the season', () => {
    const played = playWeek(gameOf({ levers: 'guided' }), {}, scenario).game;
    const score = provisionalScore(played, 1, scenario);
    const { weights: _none, ...assignment } = played.head.assignment ?? { id: '', classCode: '' };
    const usual = provisionalScore({ ...played, head: { ...played.head, assignment } }, 1, scenario);
    for (const axis of AXES) expect(score[axis]).toEqual(usual[axis]);
    // the first week has no promotion to judge: the other two share its weight
    const mean = (0.5 * (score.pricing.score ?? 0) + 0.25 * (score.fulfilment.score ?? 0)) / 0.75;
    expect(score.overall).toBeCloseTo(mean, 10);
    expect(score.overall).not.toBeCloseTo(usual.overall ?? 0, 3);
    const weights = { pricing: 0.5, promotion: 0.25, fulfilment: 0.25 };
    expect(seasonScore([score], { weights }).overall).toBeCloseTo(mean, 10);
  });

  test('U25: it saves, reads, replays and reports, and its last week brings no cases', () => {
    let played = game;
    while (played.entries.length < 6) played = playWeek(played, {}, scenario).game;
    const read = parseGame(JSON.parse(JSON.stringify(saveOf(played))));
    expect(read).toEqual({ ok: true, value: saveOf(played) });
    expect(replay(saveOf(played), scenario).differences).toEqual([]);
    const report = JSON.parse(JSON.stringify(buildReport(played, 6, emptyNarrative())));
    expect(parseReport(report).ok).toBe(true);
    expect(verifyReport(report, scenario).verdict).toBe('verified');
    expect(deskCases(played, 5, scenario).length).toBeGreaterThan(0);
    expect(deskCases(played, 6, scenario)).toEqual([]);
    // a week too many is no week of this season
    const longer = playWeek(played, {}, scenario).game;
    expect(replay(saveOf(longer), scenario).differences).toEqual([
      { path: 'entries.7.week', stored: 7, replayed: 6 },
    ]);
    expect(played.head.assignment?.hash).toBe(assignmentHash(sampleAssignment()));
  });
});
