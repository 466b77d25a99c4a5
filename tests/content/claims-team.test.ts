/** What the lessons on the team and its training say, checked against the lab and the shop. */
import { expect, test } from 'vitest';
import {
  bestHours,
  closedShare,
  readSkills,
  type SkillsSetup,
} from '../../src/components/lesson/labs/skills/skills-lab.ts';
import apparel from '../../src/content/scenarios/apparel.json' with { type: 'json' };
import { createGame, parseScenario, playWeek } from '../../src/simulator/index.ts';

const parsed = parseScenario(apparel);
if (!parsed.ok) throw new Error('the clothing shop does not parse');
const scenario = parsed.value;

const setup: SkillsSetup = {
  hours: 12,
  hoursToClose: 4,
  abilities: {
    stock: { present: 2, needed: 3, worthYuan: 300 },
    packing: { present: 3, needed: 4, worthYuan: 120 },
    answers: { present: 2, needed: 4, worthYuan: 180 },
    figures: { present: 1, needed: 4, worthYuan: 90 },
    rules: { present: 1, needed: 3, worthYuan: 220 },
  },
};
const none = { stock: 0, packing: 0, answers: 0, figures: 0, rules: 0 };

test('lesson 14.2: the first hour is worth most on rules, then answers', () => {
  expect(closedShare(1, 4)).toBeCloseTo(0.221, 3);
  const worth = (ability: keyof typeof none) => readSkills(setup, { ...none, [ability]: 1 }).totalYuan;
  expect(worth('rules')).toBeCloseTo(97, 0);
  expect(worth('answers')).toBeCloseTo(79.6, 1);
  expect(readSkills(setup, { ...none, rules: 2 }).totalYuan - worth('rules')).toBeCloseTo(75.8, 1);
});

test('lesson 14.2: all hours in the largest gap bring ¥257, the best plan ¥733', () => {
  expect(readSkills(setup, { ...none, figures: 12 }).totalYuan).toBeCloseTo(257, 0);
  const best = bestHours(setup);
  expect(readSkills(setup, best).totalYuan).toBeCloseTo(733, 0);
  expect(best).toEqual({ stock: 3, packing: 0, answers: 3, figures: 2, rules: 4 });
});

test('lesson 14.2: ¥500 a week makes everyone 4.25 % faster at last, and the season leaves ¥5,200 less', () => {
  const { team } = scenario;
  expect(team.trainingEffect * (1 - Math.exp(-50_000 / team.trainingScaleFen))).toBeCloseTo(0.0425, 4);
  expect(team.trainingScaleFen / 100 / team.trainingEffect).toBeCloseTo(10_000, 6);
  const mean = (trainingBudgetFen: number) => {
    let yuan = 0;
    for (let luck = 1; luck <= 12; luck += 1) {
      let game = createGame({ scenario, seed: `lesson-promise-${luck}` });
      expect(game.shop?.settings.serviceAgents).toBe(2);
      for (let week = 0; week < 12; week += 1) {
        const played = playWeek(game, week === 0 ? { trainingBudgetFen } : {}, scenario);
        game = played.game;
        yuan += played.result.profit.operatingProfitFen / 100 / 12;
      }
    }
    return yuan;
  };
  expect(Math.round((mean(0) - mean(50_000)) / 100) * 100).toBe(5200);
}, 60_000);
