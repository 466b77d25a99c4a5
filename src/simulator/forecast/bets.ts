/** The keeper's bets, week by week and over the season, beside the shop's own forecast (rules FI5–FI9). */
import { publicFacts } from '../facts.ts';
import { forecastWeek } from '../forecast.ts';
import { isoWeekOf, runTo } from '../game.ts';
import { positionOf } from '../result.ts';
import type { Scenario } from '../scenario.ts';
import type {
  Bet,
  BetRecord,
  Calibration,
  Forecast,
  ForecastRecord,
  Game,
  Range,
  WeekResult,
} from '../vocabulary.ts';
import { COVERAGE, scoreForecast } from './interval-score.ts';

/** The range a bet names, taken for the keeper's 80 % range. */
export function rangeOfBet({ operatingProfitFen, toleranceFen }: Bet): Range {
  return {
    p10: operatingProfitFen - toleranceFen,
    p50: operatingProfitFen,
    p90: operatingProfitFen + toleranceFen,
  };
}

/** Bets of the weeks played. A week without one is left out. */
export function forecastRecord(game: Game, scenario: Scenario): ForecastRecord {
  const results: WeekResult[] = [];
  const forecasts = new Map<number, Forecast>();
  const facts = publicFacts(scenario);
  runTo(
    game,
    scenario,
    undefined,
    (result) => results.push(result),
    ({ world, state, settings }, { week, plan, bet }) => {
      if (bet === null) return;
      // the shop as the keeper saw it that Monday
      const position = positionOf(world, state, week, isoWeekOf(scenario, week));
      const shop = { facts, position, settings, results: [...results] };
      forecasts.set(week, forecastWeek({ head: game.head, entries: [], shop }, plan, shop.results));
    },
  );
  const bets = game.entries.flatMap(({ week, bet }): BetRecord[] => {
    const forecast = forecasts.get(week);
    const result = results.find((one) => one.week === week);
    return bet && forecast && result ? [recordOf(bet, forecast.operatingProfitFen, result)] : [];
  });
  return summaryOf(bets);
}

function recordOf(placed: Bet, referenceRangeFen: Range, result: WeekResult): BetRecord {
  const actualFen = result.profit.operatingProfitFen;
  const betRangeFen = rangeOfBet(placed);
  const bet = scoreForecast(betRangeFen, actualFen);
  const reference = scoreForecast(referenceRangeFen, actualFen);
  return {
    week: result.week,
    actualFen,
    bet,
    betRangeFen,
    reference,
    referenceRangeFen,
    relativeScore: bet.intervalScore / Math.max(1, reference.intervalScore),
  };
}

/** The season's record of some bets. */
export function summaryOf(bets: readonly BetRecord[]): ForecastRecord {
  const n = bets.length;
  const mean = (pick: (bet: BetRecord) => number): number | null =>
    n === 0 ? null : bets.reduce((sum, bet) => sum + pick(bet), 0) / n;
  const hits = bets.filter(({ bet }) => bet.hit).length;
  const mine = mean(({ bet }) => bet.intervalScore);
  const others = mean(({ reference }) => reference.intervalScore);
  const bias = mean(({ bet }) => bet.error);
  return {
    bets,
    hits,
    hitShare: n === 0 ? null : hits / n,
    referenceHitShare: mean(({ reference }) => (reference.hit ? 1 : 0)),
    meanErrorShare: mean(({ bet }) => bet.errorShare),
    biasFen: bias === null ? null : Math.round(bias),
    skill: mine === null || others === null ? null : 1 - mine / Math.max(1, others),
    calibration: calibrationOf(hits, n),
  };
}

/** A verdict is given only where chance alone would be this unlikely. */
const SURPRISE = 0.1;
const FEWEST_BETS = 4;

/**
 * Whether ranges that should hold eight weeks in ten do: too narrow or too wide only where so few or so many
 * hits have a chance below .1 (binomial). Too wide can't be told before eleven bets.
 */
export function calibrationOf(hits: number, bets: number): Calibration {
  if (bets < FEWEST_BETS) return 'too-few';
  let chance = 1;
  for (let i = 0; i < bets; i++) chance *= 1 - COVERAGE;
  let atMost = 0;
  let atLeast = 0;
  for (let k = 0; k <= bets; k++) {
    if (k <= hits) atMost += chance;
    if (k >= hits) atLeast += chance;
    chance *= ((bets - k) / (k + 1)) * (COVERAGE / (1 - COVERAGE));
  }
  if (atMost < SURPRISE) return 'overconfident';
  return atLeast < SURPRISE ? 'underconfident' : 'calibrated';
}
