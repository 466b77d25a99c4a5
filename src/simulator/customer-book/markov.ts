/**
 * Journeys as a Markov chain, and what each channel is worth to it (Anderl, Becker, von Wangenheim and
 * Schumann 2016): states are a start, the channels, an order and no order.
 */

/** `converted` and `lost` journeys along the same channels; a channel is a number from 0. */
export interface Journeys {
  readonly channels: readonly number[];
  readonly converted: number;
  readonly lost: number;
}

export interface Removal {
  /** Share of journeys that end in an order. */
  readonly conversionRate: number;
  /** Share of these orders that would be gone without the channel, by channel. */
  readonly effects: readonly number[];
}

/** Counts of steps: from start (index `size`) and channels, to channels, order (`size`) and no order (`size` + 1). */
function countSteps(journeys: readonly Journeys[], size: number): number[][] {
  const steps = Array.from({ length: size + 1 }, () => Array.from({ length: size + 2 }, () => 0));
  for (const { channels, converted, lost } of journeys) {
    let from = size;
    for (const channel of channels) {
      steps[from]![channel]! += converted + lost;
      from = channel;
    }
    steps[from]![size]! += converted;
    steps[from]![size + 1]! += lost;
  }
  return steps;
}

/**
 * The chance to reach an order from the start. Whoever would go to the channel `without` is lost.
 *
 * p = A·p + b over the channels, with p = 0 at the one left out, by Gaussian elimination with pivoting.
 */
function chanceOfOrder(steps: readonly (readonly number[])[], size: number, without: number): number {
  const rows = Array.from({ length: size }, (_, i) => {
    const leaving = steps[i]!.reduce((sum, count) => sum + count, 0);
    const row = Array.from({ length: size + 1 }, () => 0);
    row[i] = 1;
    if (leaving === 0 || i === without) return row;
    for (let j = 0; j < size; j++) row[j]! -= steps[i]![j]! / leaving;
    row[size] = steps[i]![size]! / leaving;
    return row;
  });
  for (let i = 0; i < size; i++) {
    let pivot = i;
    for (let n = i + 1; n < size; n++) if (Math.abs(rows[n]![i]!) > Math.abs(rows[pivot]![i]!)) pivot = n;
    [rows[i], rows[pivot]] = [rows[pivot]!, rows[i]!];
    const head = rows[i]!;
    // channels that only lead round in circles reach no order
    if (Math.abs(head[i]!) < 1e-12) continue;
    for (let n = 0; n < size; n++) {
      if (n === i) continue;
      const factor = rows[n]![i]! / head[i]!;
      if (factor !== 0) for (let j = i; j <= size; j++) rows[n]![j]! -= factor * head[j]!;
    }
  }
  const started = steps[size]!.reduce((sum, count) => sum + count, 0);
  if (started === 0) return 0;
  let chance = steps[size]![size]! / started;
  for (let i = 0; i < size; i++) {
    const own = rows[i]![i]!;
    if (Math.abs(own) >= 1e-12) chance += (steps[size]![i]! / started) * (rows[i]![size]! / own);
  }
  return chance;
}

/** Removal effects of channels 0 to `size` − 1: 1 − P(order without it) ÷ P(order). */
export function removalEffects(journeys: readonly Journeys[], size: number): Removal {
  const steps = countSteps(journeys, size);
  const conversionRate = chanceOfOrder(steps, size, -1);
  const effects = Array.from({ length: size }, (_, channel) =>
    conversionRate > 0 ? Math.max(0, 1 - chanceOfOrder(steps, size, channel) / conversionRate) : 0,
  );
  return { conversionRate, effects };
}
