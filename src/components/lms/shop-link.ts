/** What the shop tells the session's page, and how a season comes back from the platform. */
import type { Welcome } from '../../lms/scorm/messages.ts';
import { packGame, packHead, unpackGame, unpackHead } from '../../lms/scorm/suspend.ts';
import { type Game, seasonScore } from '../../simulator/index.ts';
import { $game, openSave } from '../../stores/game.ts';
import { findSave, restoreSeason } from '../../stores/platform-season.ts';
import { $seasonScores } from '../../stores/scores.ts';
import { go } from '../shell/route.ts';
import type { Send } from './course-link.ts';
import { sayNotBack } from './strip.ts';

/** Marks come one by one; one message says them together. */
const PAUSE_MS = 400;

/** Brings the platform's season back where it is missing, then tells every week that is played. */
export async function linkShop(welcome: Welcome, send: Send): Promise<void> {
  await bringBack(welcome).catch(sayNotBack);
  let told = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = () => {
    timer = undefined;
    const state = stateOf($game.get().game);
    const text = JSON.stringify(state);
    if (state === undefined || text === told) return;
    told = text;
    send(state);
  };
  const soon = () => {
    if (timer === undefined) timer = setTimeout(tell, PAUSE_MS);
  };
  $game.subscribe(soon);
  $seasonScores.subscribe(soon);
}

function stateOf(game: Game | undefined) {
  const { head, entries, shop } = game ?? {};
  const before = shop?.results.find(({ week }) => week === 0)?.plan;
  if (!head || !entries || !shop || !before || entries.length === 0 || head.practice) return undefined;
  const weights = head.assignment?.weights;
  const scores = $seasonScores.get().map(({ score }) => score);
  const { overall } = seasonScore(scores, weights ? { weights } : {});
  return {
    kind: 'shop',
    shop: `${head.scenarioId}/${head.seed}/${head.attempt}`,
    learnerNumber: head.learner?.number,
    isAssigned: head.assignment !== undefined,
    played: entries.length,
    weeks: head.assignment?.weeks ?? shop.facts.weeks,
    mark: overall === null ? undefined : Math.min(100, Math.max(0, Math.round(overall * 10) / 10)),
    game: packGame({ head, entries }, before),
    head: packHead({ head, entries }),
  } as const;
}

/** Asked once a window: whoever opens another shop afterwards means it. */
const ASKED_KEY = 'shopkeeper.platform-asked';

async function bringBack({ game, head, learner }: Welcome): Promise<void> {
  const season = game === undefined ? undefined : unpackGame(game);
  const known = season ?? (head === undefined ? undefined : unpackHead(head));
  if (known === undefined || lastAsked() === known.lastHash) return;
  await opened();
  const here = await findSave(known.head, known.lastHash);
  const saveId = here ?? (season && (await restoreSeason(season)));
  noteAsked(known.lastHash);
  if (saveId === undefined) {
    sayNotBack();
    return;
  }
  const open = $game.get();
  const number = open.game?.head.learner?.number;
  const isOthers = number !== undefined && learner !== undefined && number !== learner.number;
  if (open.saveId === saveId || (here !== undefined && open.status === 'ready' && !isOthers)) return;
  await openSave(saveId);
  go('cockpit');
}

/** A frame may keep nothing: then the season is played again with every page. */
function lastAsked(): string | null {
  try {
    return sessionStorage.getItem(ASKED_KEY);
  } catch {
    return null;
  }
}
function noteAsked(hash: string): void {
  try {
    sessionStorage.setItem(ASKED_KEY, hash);
  } catch {
    // as above
  }
}

/** Resolves when the page has opened the shop it had open last, or has found none. */
function opened(): Promise<void> {
  const LOOKING_MS = 2500;
  return new Promise((resolve) => {
    const isSettled = () => ['ready', 'failed'].includes($game.get().status);
    const end = () => {
      clearTimeout(timer);
      stop();
      resolve();
    };
    const timer = setTimeout(end, LOOKING_MS);
    const stop = $game.listen(() => isSettled() && end());
    if (isSettled()) end();
  });
}
