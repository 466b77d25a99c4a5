import process from 'node:process';

/** Microseconds of processor time that this process used so far; waiting for other programs does not count. */
function processorMicroseconds(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}

/** The middle value; of an even number of values the upper of the two. */
export function median(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[values.length >> 1] ?? Number.NaN;
}

const BATCH_MICROSECONDS = 25_000;

/**
 * Median processor time of one call, in microseconds.
 *
 * Calls run in batches long enough for the clock; the first batches warm the compiler up and do not count.
 *
 * @param rounds batches that count
 */
export function microsecondsPerCall(work: () => void, rounds = 15): number {
  const batch = (calls: number): number => {
    const before = processorMicroseconds();
    for (let call = 0; call < calls; call += 1) work();
    return processorMicroseconds() - before;
  };
  let calls = 1;
  for (let spent = batch(calls); spent < BATCH_MICROSECONDS; spent = batch(calls)) {
    calls =
      spent < BATCH_MICROSECONDS / 10 ? calls * 4 : Math.ceil((calls * BATCH_MICROSECONDS * 1.1) / spent);
  }
  for (let warm = 0; warm < 3; warm += 1) batch(calls);
  return median(Array.from({ length: rounds }, () => batch(calls) / calls));
}
