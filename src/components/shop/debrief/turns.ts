/** A question that waits for its turn. */
interface Turn {
  readonly rank: number;
  readonly run: () => Promise<void>;
}

let waiting: readonly Turn[] = [];
let isBusy = false;

/**
 * Puts a question to the worker when it is its turn, one at a time and the lowest rank first: the top of the
 * page is answered first, and whoever leaves it waits for one question at most.
 *
 * @returns the answer, and a way to give up waiting; a question that has been put is answered
 */
export function takeTurn<Value>(
  ask: () => Promise<Value>,
  rank: number,
): { readonly answer: Promise<Value>; readonly leave: () => void } {
  let leave: () => void = () => undefined;
  const answer = new Promise<Value>((resolve, reject) => {
    const turn: Turn = { rank, run: () => ask().then(resolve, reject) };
    leave = () => {
      waiting = waiting.filter((other) => other !== turn);
    };
    waiting = [...waiting, turn];
    // Later, so that all who come at once are ranked.
    void Promise.resolve().then(callNext);
  });
  return { answer, leave: () => leave() };
}

function callNext(): void {
  const next = waiting.reduce<Turn | undefined>(
    (first, turn) => (first === undefined || turn.rank < first.rank ? turn : first),
    undefined,
  );
  if (isBusy || next === undefined) return;
  waiting = waiting.filter((turn) => turn !== next);
  isBusy = true;
  void next.run().finally(() => {
    isBusy = false;
    callNext();
  });
}
