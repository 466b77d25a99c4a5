import * as engine from '../simulator/index.ts';
import { readAssignmentText } from './assignments.ts';
import { readFeedbackText } from './feedback.ts';
import { compareReports, isEditionOf, readGameText, verifyText } from './files.ts';
import { labCalls } from './lab.ts';
import { addScenario, readOwnShop } from './own-scenarios.ts';
import { demoGame, practiceCopy } from './practice.ts';
import { curveOfPrices } from './price-curve.ts';
import { gameKey, NOT_HELD, type SimulatorCalls } from './protocol.ts';
import { findScenario } from './scenarios.ts';

/** Games kept open: the one on the screen, the one before its last week, and what a second tab asks for. */
const GAMES_HELD = 6;

interface Held {
  readonly game: engine.Game;
  readonly scenario: engine.Scenario;
}

/** The worker's calls. Each set holds its own open games. */
export function createCalls(): SimulatorCalls {
  const held = new Map<string, Held>();
  const keep = (one: Held): Held => {
    const key = gameKey(one.game);
    held.delete(key);
    held.set(key, one);
    for (const oldest of held.keys()) {
      if (held.size <= GAMES_HELD) break;
      held.delete(oldest);
    }
    return one;
  };
  const take = (key: string): Held => {
    const found = held.get(key);
    if (!found) throw new Error(NOT_HELD);
    return keep(found);
  };

  return {
    create: async (options) => {
      const scenario = await requireScenario(options.scenarioId, options.scenarioHash);
      return keep({ game: engine.createGame(createOptions(options, scenario)), scenario }).game;
    },
    open: async (_key, saved) => {
      const scenario = await requireScenario(saved.head.scenarioId, saved.head.scenarioHash);
      const isSameEdition = isEditionOf(scenario, saved.head);
      const { differences } = engine.replay(saved, scenario);
      const { game } = keep({ game: engine.openGame(saved, scenario), scenario });
      return { game, isSameEdition, differences };
    },
    holds: (key) => held.has(key),
    forecast: async (key, plan) => {
      const { game } = take(key);
      return engine.forecastWeek(game, plan, game.shop?.results ?? []);
    },
    play: async (key, plan, { bet, note, deskAnswers, reveal, seals }) => {
      const { game, scenario } = take(key);
      const extras = {
        ...(bet ? { bet } : {}),
        ...(note ? { note } : {}),
        ...(deskAnswers ? { deskAnswers } : {}),
        ...(reveal ? { reveal } : {}),
        ...(seals ? { seals } : {}),
      };
      const played = engine.playWeek(game, plan, scenario, extras);
      keep({ game: played.game, scenario });
      return played;
    },
    provisionalScore: async (key, week) => {
      const { game, scenario } = take(key);
      return engine.provisionalScore(game, week, scenario);
    },
    score: async (key, week) => {
      const { game, scenario } = take(key);
      return engine.scoreWeek(game, week, scenario);
    },
    counterfactual: async (key, week, change) => {
      const { game, scenario } = take(key);
      return engine.counterfactual(game, week, change, scenario);
    },
    bridge: async (key, week) => {
      const { game, scenario } = take(key);
      return [...engine.explainChange(game, week, scenario)];
    },
    causes: async (key, week) => {
      const { game, scenario } = take(key);
      return engine.explainCauses(game, week, scenario);
    },
    luck: async (key, week) => {
      const { game, scenario } = take(key);
      return engine.explainLuck(game, week, scenario);
    },
    planAndLuck: async (key, week) => {
      const { game, scenario } = take(key);
      return engine.planAndLuck(game, week, scenario);
    },
    misconceptions: async (key, week) => {
      const { game, scenario } = take(key);
      return engine.findMisconceptions(game, week, scenario);
    },
    fan: async (key, week) => {
      const { game, scenario } = take(key);
      return engine.fanChart(game, week, undefined, scenario);
    },
    bets: async (key) => {
      const { game, scenario } = take(key);
      return engine.forecastRecord(game, scenario);
    },
    priceCurve: async (key, week, skuId) => {
      const { game, scenario } = take(key);
      return curveOfPrices(game, week, skuId, scenario);
    },
    orders: async (key, week) => {
      const { game, scenario } = take(key);
      return engine.orderBook(game, week, scenario);
    },
    customers: async (key, untilWeek) => {
      const { game, scenario } = take(key);
      return engine.customerBook(game, untilWeek, scenario);
    },
    deskCases: async (key, week) => {
      const { game, scenario } = take(key);
      return engine.deskCases(game, week, scenario);
    },
    whyLeft: async (key, week) => {
      const { game, scenario } = take(key);
      return engine.whyLeft(game, week, scenario);
    },
    report: async (key, week, argument) => engine.buildReport(take(key).game, week, argument),
    readGame: readGameText,
    readAssignment: readAssignmentText,
    readScenario: async (text) => readOwnShop(text),
    addScenario: async (scenario) => addScenario(scenario).ok,
    readFeedback: async (text) => readFeedbackText(text),
    verify: (text) => verifyText(text),
    comparePile: compareReports,
    practice: async (saved, weeks) =>
      practiceCopy(saved, weeks, await requireScenario(saved.head.scenarioId, saved.head.scenarioHash)),
    demo: async (scenarioId, shopName) => demoGame(await requireScenario(scenarioId), shopName),
    facts: async (scenarioId, hash) => engine.publicFacts(await requireScenario(scenarioId, hash)),
    ...labCalls((scenarioId) => requireScenario(scenarioId)),
  };
}

type NewGameOptions = Parameters<SimulatorCalls['create']>[0];
type CreateOptions = Parameters<typeof engine.createGame>[0];

function createOptions(options: NewGameOptions, scenario: engine.Scenario): CreateOptions {
  const { seed, attempt, shopName, learner, assignment, season, practice } = options;
  return {
    ...{ scenario, seed, attempt },
    ...(shopName ? { shopName } : {}),
    ...(learner ? { learner } : {}),
    ...(assignment ? { assignment } : {}),
    ...(season ? { season } : {}),
    ...(practice ? { practice } : {}),
  };
}

async function requireScenario(scenarioId: string, hash?: string): Promise<engine.Scenario> {
  const scenario = await findScenario(scenarioId, hash);
  if (!scenario) throw new Error(`no scenario named ${scenarioId}`);
  return scenario;
}
