import { useRef, useState } from 'preact/hooks';
import { otherLuck, playIn, useReplay } from '../lesson/labs/use-replay.ts';
import { keepBest } from './best-results.ts';
import { type Base, LABS, type LabId, playSetting } from './practice-lab.ts';
import type { PracticeSetup, PracticeTry } from './practice-view.ts';

const KEPT_TRIES = 30;

/** The tries of one lab: running, going back, looking at the answer, other luck. */
export function usePractice(id: LabId, base: Base, setup: PracticeSetup) {
  const lab = LABS[id];
  const [value, setValue] = useState(lab.lever.start);
  const [seed, setSeed] = useState(lab.seed);
  const [tries, setTries] = useState<readonly PracticeTry[]>([]);
  /** Which of the tries is looked at. */
  const [at, setAt] = useState(-1);
  const [hasSeenAnswer, setHasSeenAnswer] = useState(false);
  const [hasReached, setHasReached] = useState(false);
  /** Tries of the exercise itself, kept while other luck is played. */
  const exercise = useRef<readonly PracticeTry[]>([]);
  const replay = useReplay();
  const isExercise = seed === lab.seed;

  const run = () => {
    if (replay.status === 'busy') return;
    replay.start(
      () => playSetting(playIn(lab.scenarioId), lab, base, value, seed),
      (outcome) => {
        const next = [...tries, { value, ...outcome }].slice(-KEPT_TRIES);
        setTries(next);
        setAt(next.length - 1);
        if (!isExercise) return;
        const reached = outcome.profitFen >= setup.targetFen && !hasSeenAnswer;
        if (reached) setHasReached(true);
        // what was played after the answer was shown is not the learner's own
        if (!hasSeenAnswer) keepBest(id, { profitFen: outcome.profitFen, reached });
      },
    );
  };
  const lookAt = (place: number) => {
    const one = tries[place];
    if (!one) return;
    setAt(place);
    setValue(one.value);
  };
  const change = (next: string, kept: readonly PracticeTry[]) => {
    if (replay.status === 'busy') return;
    if (isExercise) exercise.current = tries;
    setSeed(next);
    setTries(kept);
    setAt(kept.length - 1);
  };
  return {
    lab,
    value,
    setValue,
    tries,
    shown: tries[at],
    status: replay.status,
    isExercise,
    hasSeenAnswer,
    isOver: hasReached || hasSeenAnswer,
    run,
    lookAt,
    back: () => lookAt(at - 1),
    canGoBack: at > 0,
    showAnswer: () => setHasSeenAnswer(true),
    otherLuck: () => change(otherLuck(seed), []),
    sameLuck: () => change(lab.seed, exercise.current),
  };
}
