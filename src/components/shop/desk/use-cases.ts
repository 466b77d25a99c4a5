import { useCallback, useEffect, useState } from 'preact/hooks';
import type { DeskCase, Game } from '../../../simulator/index.ts';
import { deskCases } from '../../../stores/analysis.ts';

export type CaseLoad =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly cases: readonly DeskCase[] }
  | { readonly state: 'failed'; readonly retry: () => void };

const NO_CASES: readonly DeskCase[] = [];

/** The cases of a week's events, asked for when the screen wants them. */
export function useCases(game: Game, week: number): CaseLoad {
  const played = game.entries.length;
  const key = `${game.head.seed}/${played}/${week}`;
  const [turn, setTurn] = useState(0);
  const [answer, setAnswer] = useState<{ key: string; cases?: readonly DeskCase[] }>();
  const retry = useCallback(() => {
    setAnswer(undefined);
    setTurn((last) => last + 1);
  }, []);
  useEffect(() => {
    let isCurrent = true;
    deskCases(week).then(
      (cases) => isCurrent && setAnswer({ key, cases }),
      () => isCurrent && setAnswer({ key }),
    );
    return () => {
      isCurrent = false;
    };
  }, [key, turn]);
  if (answer?.key !== key) return { state: 'loading' };
  return answer.cases === undefined ? { state: 'failed', retry } : { state: 'ready', cases: answer.cases };
}

/** The cases answered in weeks 1 to `last`, by that week; weeks join as they become known, the latest first. */
export function useCasesByWeek(game: Game, last: number): ReadonlyMap<number, readonly DeskCase[]> {
  const key = `${game.head.seed}/${game.entries.length}`;
  const [known, setKnown] = useState<{ key: string; weeks: ReadonlyMap<number, readonly DeskCase[]> }>();
  useEffect(() => {
    let isCurrent = true;
    const weeks = new Map<number, readonly DeskCase[]>();
    const read = async () => {
      for (let week = last; week >= 1 && isCurrent; week--) {
        weeks.set(week, await deskCases(week - 1).catch(() => NO_CASES));
        if (isCurrent) setKnown({ key, weeks: new Map(weeks) });
      }
    };
    void read();
    return () => {
      isCurrent = false;
    };
  }, [key, last]);
  return known?.key === key ? known.weeks : new Map();
}
