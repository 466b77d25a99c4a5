import { atom, onMount, type ReadableAtom } from 'nanostores';
import type { Forecast, FullPlan, Game, Range } from '../simulator/index.ts';
import { gameKey } from '../workers/protocol.ts';
import { $game } from './game.ts';
import { $changes, $defaults, $plan } from './plan.ts';
import { withoutChange } from './plan-changes.ts';
import { simulator } from './services.ts';

export interface ForecastState {
  readonly status: 'idle' | 'computing' | 'ready' | 'failed';
  /** While the next one is computed, the last one stays. */
  readonly forecast?: Forecast | undefined;
  /** What each change is worth, by its path: operating profit with the plan less without that change, fen. */
  readonly effects: Readonly<Record<string, Range>>;
}

/** An edit is followed by the next one sooner than this while someone types or drags. */
const PAUSE_MS = 120;
const FORECASTS_KEPT = 64;
const IDLE: ForecastState = { status: 'idle', effects: {} };

const state = atom<ForecastState>(IDLE);
/** The forecast of the staged plan. Computed only while something shows it. */
export const $forecast: ReadableAtom<ForecastState> = state;

/** Raised by every edit; a computation that finds it moved gives up. */
let turn = 0;
const known = new Map<string, Forecast>();
/** Names the game that the forecast on show belongs to. */
let shownFor: string | undefined;

onMount(state, () => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const schedule = () => {
    turn += 1;
    clearTimeout(timer);
    state.set(waiting());
    timer = setTimeout(() => void compute(turn), PAUSE_MS);
  };
  const stops = [$game.listen(schedule), $plan.listen(schedule)];
  state.set(waiting());
  void compute(++turn);
  return () => {
    clearTimeout(timer);
    for (const stop of stops) stop();
    turn += 1;
  };
});

async function compute(mine: number): Promise<void> {
  const { game } = $game.get();
  const plan = $plan.get();
  const defaults = $defaults.get();
  if (!game?.shop || !plan || !defaults || game.shop.position.week > game.shop.facts.weeks) {
    state.set(IDLE);
    return;
  }
  const paths = $changes.get().map(({ path }) => path);
  const kept = Object.fromEntries(
    Object.entries(state.get().effects).filter(([path]) => paths.includes(path)),
  );
  state.set({ ...state.get(), status: 'computing', effects: kept });
  try {
    const forecast = await forecastOf(game, plan);
    if (mine !== turn) return;
    const effects: Record<string, Range> = {};
    state.set({ status: paths.length === 0 ? 'ready' : 'computing', forecast, effects: kept });
    for (const path of paths) {
      const without = await forecastOf(game, withoutChange(plan, path, defaults));
      if (mine !== turn) return;
      effects[path] = differenceRange(forecast.pathsFen, without.pathsFen);
    }
    state.set({ status: 'ready', forecast, effects });
  } catch {
    // The worker starts anew at the next edit; a forecast is an aid, the week can run without it.
    if (mine === turn) state.set({ ...state.get(), status: 'failed' });
  }
}

/** The state until the next forecast is there: the last one of the same week stays, with effects of changes that still stand. */
function waiting(): ForecastState {
  const { game } = $game.get();
  const key = game && gameKey(game);
  const { forecast, effects } = shownFor === key ? state.get() : IDLE;
  shownFor = key;
  const paths = $changes.get().map(({ path }) => path);
  const standing = Object.entries(effects).filter(([path]) => paths.includes(path));
  return { status: 'computing', forecast, effects: Object.fromEntries(standing) };
}

async function forecastOf(game: Game, plan: FullPlan): Promise<Forecast> {
  const key = `${gameKey(game)}|${JSON.stringify(plan)}`;
  const found = known.get(key);
  if (found) return found;
  const forecast = await (await simulator()).forecast(game, plan);
  if (known.size >= FORECASTS_KEPT) known.delete(known.keys().next().value ?? key);
  known.set(key, forecast);
  return forecast;
}

/** Spread of `with − without` path by path: both were drawn with the same residuals. */
function differenceRange(withFen: readonly number[], withoutFen: readonly number[]): Range {
  const differences = withFen.map((fen, path) => fen - (withoutFen[path] ?? 0)).sort((a, b) => a - b);
  const at = (share: number) => differences[Math.round(share * (differences.length - 1))] ?? 0;
  return { p10: at(0.1), p50: at(0.5), p90: at(0.9) };
}
