import process from 'node:process';

const BATCH_MICROSECONDS = 25_000;
const WARM_UP_BATCHES = 60;

/** Microseconds of processor time that this process used so far; waiting for other programs does not count. */
function processorMicroseconds(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}

/** The middle value; of an even number of values the upper of the two. */
function median(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[values.length >> 1] ?? Number.NaN;
}

/**
 * Median processor time of one repetition, in microseconds.
 *
 * Repetitions run in batches long enough for the clock; the first batches warm the compiler up and do not count.
 *
 * @param run does its work as many times as it is told
 * @param rounds batches that count
 */
export function microsecondsPerCall(run: (times: number) => void, rounds = 11): number {
  const batch = (times: number): number => {
    const before = processorMicroseconds();
    run(times);
    return processorMicroseconds() - before;
  };
  let times = 1;
  for (let spent = batch(times); spent < BATCH_MICROSECONDS; spent = batch(times)) {
    times *= spent * 10 < BATCH_MICROSECONDS ? 5 : 2;
  }
  for (let warm = 0; warm < WARM_UP_BATCHES; warm += 1) batch(times);
  return median(Array.from({ length: rounds }, () => batch(times) / times));
}
