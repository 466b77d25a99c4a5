import { atom, computed, onMount, type ReadableAtom } from 'nanostores';
import type { DeskCase } from '../../simulator/index.ts';
import { deskCases } from '../../stores/analysis.ts';
import { $game, $seasonOver } from '../../stores/game.ts';
import { $deskAnswers } from '../../stores/plan.ts';

/** The first forecast of a freshly opened shop goes before the desk's cases, milliseconds. */
const PATIENCE_MS = 600;

const cases = atom<readonly DeskCase[]>([]);
/** Cases that last week brought; empty until they have been worked out, and once the season is over. */
export const $weekCases: ReadableAtom<readonly DeskCase[]> = cases;

/** Those of them that have no ruling yet. */
export const $openCases: ReadableAtom<readonly DeskCase[]> = computed([cases, $deskAnswers], (all, answers) =>
  all.filter(({ id }) => answers[id] === undefined),
);

onMount(cases, () => {
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shown: unknown;
  const stop = $game.subscribe(({ game }) => {
    if (game === shown) return;
    shown = game;
    turn += 1;
    const mine = turn;
    clearTimeout(timer);
    cases.set([]);
    const week = game?.shop?.position.week;
    if (week === undefined || $seasonOver.get()) return;
    timer = setTimeout(() => {
      deskCases(week - 1).then(
        (found) => mine === turn && cases.set(found),
        () => undefined, // without them the badge is missing; the desk itself says what went wrong
      );
    }, PATIENCE_MS);
  });
  return () => {
    turn += 1;
    clearTimeout(timer);
    stop();
  };
});
