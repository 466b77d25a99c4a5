/** Market, day, taste and creator shocks of a week (rules W1–W5); all at their centre in expectation. */
import { exp } from '../maths.ts';
import { SUBSYSTEMS } from '../random.ts';
import { drawNormal, type Luck } from './luck.ts';
import type { Workspace } from './workspace.ts';
import type { World } from './world.ts';

export interface Shocks {
  /** Market factor, mean 1. */
  readonly market: number;
  /** Creators' performance, mean 1. */
  readonly kol: number;
}

/** Draws the week's shocks; `x` follows an AR(1), tastes are independent by product. */
export function openShocks(world: World, work: Workspace, state: Float64Array, luck: Luck): Shocks {
  const { dynamics, channels } = world.scenario;
  if (luck.expected) {
    work.taste.fill(0);
    state[world.layout.market] = 0;
    return { market: 1, kol: 1 };
  }
  const M = SUBSYSTEMS.market;
  const rho = dynamics.marketPersistence;
  const at = world.layout.market;
  const x = rho * state[at]! + dynamics.marketSd * Math.sqrt(1 - rho * rho) * drawNormal(luck, M, 0, 0, 0, 0);
  state[at] = x;
  const sd = dynamics.tasteSd;
  for (let j = 0; j < world.skuCount; j++)
    work.taste[j] = sd * drawNormal(luck, M, 0, 1, j, 0) - (sd * sd) / 2;
  const kolSd = channels.kol.performanceSd;
  return {
    market: exp(x - (dynamics.marketSd * dynamics.marketSd) / 2),
    kol: exp(kolSd * drawNormal(luck, M, 0, 2, 0, 0) - (kolSd * kolSd) / 2),
  };
}

/** Market × day × weekday × season: the common factor of all visits of a day. */
export function dayShock(world: World, luck: Luck, shocks: Shocks, season: number, day: number): number {
  const { dynamics, dayOfWeek } = world.scenario;
  const base = shocks.market * season * dayOfWeek[day]!;
  if (luck.expected) return base;
  const sd = dynamics.daySd;
  return base * exp(sd * drawNormal(luck, SUBSYSTEMS.market, day, 3, 0, 0) - (sd * sd) / 2);
}
