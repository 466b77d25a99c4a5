import { atom, onMount, type ReadableAtom, type WritableAtom } from 'nanostores';
import { marksHeldUntil, type WeekScore } from '../simulator/index.ts';
import type { SavedGame } from '../workers/protocol.ts';
import { dayOf, today } from './clock.ts';
import { $game } from './game.ts';
import { recordMarks } from './progress.ts';
import { openScoreQueue, type ScoreJob } from './score-queue.ts';

/** The marks of one week, as far as they are known. */
export interface ScoreState {
  /** `ready` only with the final marks; provisional ones show while these are computed. `held`: see `until`. */
  readonly status: 'computing' | 'ready' | 'failed' | 'held';
  /** The assignment keeps the marks back up to this day, `YYYY-MM-DD`. */
  readonly until?: string | undefined;
  /** The final marks, or the provisional ones until then; `score.stage` says which. */
  readonly score?: WeekScore | undefined;
}

/** A week of the season with its marks; undefined until they are known. */
export interface SeasonScore {
  readonly week: number;
  readonly score: WeekScore | undefined;
  /** The assignment keeps the marks back up to this day, `YYYY-MM-DD`. */
  readonly heldUntil?: string | undefined;
}

interface Kept {
  readonly key: string;
  readonly game: SavedGame;
  readonly week: number;
  readonly state: WritableAtom<ScoreState>;
  /** What `state` holds: reading the atom itself would count as showing the week. */
  now: ScoreState;
  readonly failed: Set<WeekScore['stage']>;
  /** Whether a screen shows this week. */
  isShown: boolean;
}

/** Five seasons; marks are computed anew when they are asked for again. */
const WEEKS_KEPT = 60;
/** By the hash of the week's entry, which stands for everything played up to then. */
const kept = new Map<string, Kept>();
const season = atom<readonly SeasonScore[]>([]);
let isSeasonShown = false;

/**
 * Marks of a played week of the open game: computed while something listens, provisional ones first, then the
 * final ones in their place. What was computed is remembered until the page is left.
 *
 * @throws if the week has not been played
 */
export function weekScore(week: number): ReadableAtom<ScoreState> {
  const found = keptWeek(week);
  if (!found) throw new Error(`week ${week} has not been played`);
  return found.state;
}

/** Marks of all played weeks of the open game: final where they are known, provisional elsewhere. Computed while something listens. */
export const $seasonScores: ReadableAtom<readonly SeasonScore[]> = season;

onMount(season, () => {
  isSeasonShown = true;
  for (const week of playedWeeks()) keptWeek(week)?.failed.delete('provisional');
  const show = () => {
    season.set(seasonScores());
    look();
  };
  const stop = $game.listen(show);
  show();
  return () => {
    stop();
    isSeasonShown = false;
  };
});

const look = openScoreQueue({ wanted, onScore: keepScore, onFailure: keepFailure });

function wanted(): ScoreJob[] {
  const shown = [...kept.values()].filter(({ isShown }) => isShown).reverse();
  const weeks = isSeasonShown ? playedWeeks().reverse() : [];
  const all = weeks.flatMap((week) => keptWeek(week) ?? []);
  return [
    ...shown.flatMap((one) => missing(one, 'provisional')),
    ...shown.flatMap((one) => missing(one, 'final')),
    ...all.flatMap((one) => missing(one, 'provisional')),
  ];
}

function missing({ key, game, week, now, failed }: Kept, stage: WeekScore['stage']): ScoreJob[] {
  const { score } = now;
  if (now.status === 'held') return [];
  const isKnown = score?.stage === 'final' || score?.stage === stage;
  return isKnown || failed.has(stage) ? [] : [{ key, game, week, stage }];
}

function keepScore({ key, stage }: ScoreJob, score: WeekScore): void {
  const one = kept.get(key);
  tell(one, { status: stage === 'final' ? 'ready' : 'computing', score });
  if (stage === 'final' && one && !one.game.head.practice) recordMarks(key, score);
  if (isSeasonShown) season.set(seasonScores());
}

function keepFailure({ key, stage }: ScoreJob): void {
  const one = kept.get(key);
  one?.failed.add(stage);
  if (stage === 'final') tell(one, { ...one?.now, status: 'failed' });
}

function tell(one: Kept | undefined, now: ScoreState): void {
  if (!one) return;
  one.now = now;
  one.state.set(now);
}

function playedWeeks(): number[] {
  return ($game.get().game?.entries ?? []).map(({ week }) => week);
}

function seasonScores(): SeasonScore[] {
  return playedWeeks().map((week) => {
    const { score, until } = keptWeek(week)?.now ?? {};
    return { week, score, ...(until === undefined ? {} : { heldUntil: until }) };
  });
}

/** What is known of a week before anything is computed. */
function beginning({ head }: SavedGame, week: number): ScoreState {
  const until = marksHeldUntil(head.assignment, week);
  if (until === undefined || today() > dayOf(Date.parse(`${until}T00:00:00Z`), 0))
    return { status: 'computing' };
  return { status: 'held', until };
}

/** The day may have come since the week was looked at last. */
function released(one: Kept): Kept {
  if (one.now.status === 'held' && beginning(one.game, one.week).status !== 'held') {
    tell(one, { status: 'computing' });
    queueMicrotask(look); // the list of what is wanted may be in the making
  }
  return one;
}

function keptWeek(week: number): Kept | undefined {
  const { game } = $game.get();
  const entry = game?.entries.find((candidate) => candidate.week === week);
  if (!game || !entry) return undefined;
  const found = kept.get(entry.hash);
  if (found) return released(found);
  const { head, entries } = game;
  const now = beginning({ head, entries }, week);
  const state = atom(now);
  const one: Kept = {
    key: entry.hash,
    game: { head, entries },
    week,
    state,
    now,
    failed: new Set(),
    isShown: false,
  };
  onMount(state, () => {
    one.isShown = true;
    one.failed.clear(); // opening the week again tries again
    if (one.now.status === 'failed') tell(one, { ...one.now, status: 'computing' });
    look();
    return () => {
      one.isShown = false;
    };
  });
  for (const [key, { isShown }] of kept) {
    if (kept.size < WEEKS_KEPT) break;
    if (!isShown) kept.delete(key);
  }
  kept.set(entry.hash, one);
  return one;
}
