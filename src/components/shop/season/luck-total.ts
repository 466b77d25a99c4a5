import { useEffect, useState } from 'preact/hooks';
import { planAndLuck } from '../../../stores/analysis.ts';
import { takeTurn } from '../debrief/turns.ts';

/** Luck summed over the weeks that were replayed so far. */
export interface LuckTotal {
  readonly done: number;
  readonly luckFen: number;
  readonly hasFailed: boolean;
}

const NONE: LuckTotal = { done: 0, luckFen: 0, hasFailed: false };
/** After what a debrief asks. */
const RANK = 20;

/** Luck of all weeks played, week after week. `gameKey` names the game. */
export function useLuckTotal(gameKey: string, weeks: readonly number[]): LuckTotal {
  const [total, setTotal] = useState<{ readonly key: string; readonly total: LuckTotal }>({
    key: gameKey,
    total: NONE,
  });
  // The key stands for the weeks, which it was made from.
  useEffect(() => {
    let isCurrent = true;
    let leave: () => void = () => undefined;
    const collect = async () => {
      let sum = NONE;
      for (const week of weeks) {
        const turn = takeTurn(() => planAndLuck(week), RANK);
        leave = turn.leave;
        try {
          const { luckFen } = await turn.answer;
          sum = { ...sum, done: sum.done + 1, luckFen: sum.luckFen + luckFen };
        } catch {
          sum = { ...sum, hasFailed: true };
        }
        if (!isCurrent) return;
        setTotal({ key: gameKey, total: sum });
      }
    };
    void collect();
    return () => {
      isCurrent = false;
      leave();
    };
  }, [gameKey]);
  return total.key === gameKey ? total.total : NONE;
}
