/** A game as its inputs, and what is rebuilt from them. */
import type { Position, PublicFacts } from './facts.ts';
import type { FullPlan, Lever } from './plan.ts';
import type { ShopSetup } from './setup.ts';
import type { Axis } from './shop.ts';
import type { WeekResult } from './week-result.ts';

export interface Learner {
  readonly name: string;
  readonly number?: string;
}
export interface Assignment {
  readonly id: string;
  readonly classCode: string;
  /** First 16 hex digits of SHA-256 over the assignment's canonical JSON. */
  readonly hash?: string;
  /** Weeks of the season, 1 to 12; absent for as many as the shop has. */
  readonly weeks?: number;
  /** Levers that a guided season opens, by week from 1; absent for the shop's own list. */
  readonly unlocks?: readonly (readonly Lever[])[];
  /** Weights of the axes in the marks; absent for the published ones. */
  readonly weights?: Readonly<Record<Axis, number>>;
  /** Of a sealed season: what knows the code of each week. Absent where weeks may run at any time. */
  readonly revealChecks?: readonly string[];
  /** Due dates `YYYY-MM-DD` by rising week where marks wait for them; absent where they show at once. */
  readonly marksAfter?: readonly { readonly week: number; readonly date: string }[];
}

export interface GameHead {
  readonly format: 'shop-game';
  readonly formatVersion: number;
  readonly rulesVersion: number;
  readonly scenarioId: string;
  readonly scenarioHash: string;
  readonly seed: string;
  readonly shopName: string;
  readonly learner?: Learner;
  readonly assignment?: Assignment;
  readonly attempt: number;
  /** A guided season opens its levers week by week; without it all are open. */
  readonly season?: 'guided';
  /** A copy to try things in: its weeks are never graded or handed in. */
  readonly practice?: true;
  /** What was settled before week 1; absent where the shop was taken over as it stood. */
  readonly setup?: ShopSetup;
}

/** The keeper's guess of the week's operating profit, ± a tolerance. */
export interface Bet {
  readonly operatingProfitFen: number;
  readonly toleranceFen: number;
}

export interface Entry {
  readonly week: number;
  readonly plan: FullPlan;
  readonly bet: Bet | null;
  readonly deskAnswers: Readonly<Record<string, string>>;
  readonly note: string;
  /** Of a sealed week: the instructor's code, twelve Crockford base-32 digits. It completes the seed of the week. */
  readonly reveal?: string;
  /** Of a sealed week: how often its decisions were locked, from 1; more than once where they were taken back. */
  readonly seals?: number;
  readonly resultHash: string;
  readonly hash: string;
}

/** What a keeper sees of an opened game: rebuilt by replay, never saved. */
export interface ShopView {
  readonly facts: PublicFacts;
  readonly position: Position;
  /** Last week's plan (or the previous owner's), all levers present. */
  readonly settings: FullPlan;
  /** The previous owner's four weeks (−3 to 0), then the weeks played. */
  readonly results: readonly WeekResult[];
}

/** A game is its inputs; `shop` is the replayed view that `createGame`, `openGame` and `playWeek` attach. */
export interface Game {
  readonly head: GameHead;
  readonly entries: readonly Entry[];
  readonly shop?: ShopView;
}

export interface SeasonResult {
  readonly results: readonly WeekResult[];
  readonly position: Position;
  readonly settings: FullPlan;
  /** Empty when every stored hash was reproduced. */
  readonly differences: readonly Difference[];
}

export interface Difference {
  readonly path: string;
  readonly stored: string | number;
  readonly replayed: string | number;
}
