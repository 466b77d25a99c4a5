/** One step of a bridge: what it is, and its effect in fen. */
export interface BridgeStep<Name extends string> {
  readonly line: Name;
  readonly effectFen: number;
}

/** One row of a bridge; places are shares (0 to 1) of the bar column's width. */
export interface BridgeBar<Name extends string> {
  readonly line: Name | 'from' | 'to';
  readonly effectFen: number;
  /** The effect in whole yuan, for reading: what the rows show adds up as well, each at most a yuan off. */
  readonly shownFen: number;
  /** Profit after this step. */
  readonly runningFen: number;
  readonly startShare: number;
  readonly widthShare: number;
  /** Where the thin line to the next row stands; undefined on the last row. */
  readonly connectorShare: number | undefined;
  readonly direction: 'total' | 'up' | 'down' | 'flat';
}

export interface BridgeChart<Name extends string> {
  readonly bars: readonly BridgeBar<Name>[];
  /** The fen value at the left edge; the total bars are broken there when it is not zero. */
  readonly axisStartFen: number;
  readonly changeFen: number;
}

/**
 * Lays last week's profit, every cause and this week's profit out as a waterfall.
 *
 * The rows must add up exactly: `fromFen` plus all effects is the last row, to the fen. Causes without
 * effect are left out. When everything lies far above zero the axis is cut, so that the steps stay
 * readable, and the caller must say so.
 */
export function bridgeChart<Name extends string>(
  rows: readonly BridgeStep<Name>[],
  fromFen: number,
): BridgeChart<Name> {
  const steps = rows.filter((row) => row.effectFen !== 0);
  const levels = [fromFen];
  for (const step of steps) levels.push((levels.at(-1) ?? 0) + step.effectFen);
  const toFen = levels.at(-1) ?? fromFen;
  const lowest = Math.min(...levels);
  const highest = Math.max(...levels);
  const axisStartFen = axisStart(lowest, highest);
  const axisEndFen = Math.max(highest, axisStartFen + 1, 0);
  const place = (fen: number) => (fen - axisStartFen) / (axisEndFen - axisStartFen);
  const base = Math.max(axisStartFen, 0);
  const bar = (
    line: BridgeBar<Name>['line'],
    effectFen: number,
    a: number,
    b: number,
    runningFen: number,
  ): BridgeBar<Name> => ({
    line,
    effectFen,
    shownFen: line === 'from' || line === 'to' ? wholeYuan(runningFen) : wholeYuan(b) - wholeYuan(a),
    runningFen,
    startShare: place(Math.min(a, b)),
    widthShare: place(Math.max(a, b)) - place(Math.min(a, b)),
    connectorShare: line === 'to' ? undefined : place(runningFen),
    direction:
      line === 'from' || line === 'to' ? 'total' : effectFen > 0 ? 'up' : effectFen < 0 ? 'down' : 'flat',
  });
  const bars = [bar('from', fromFen, base, fromFen, fromFen)];
  steps.forEach((step, index) => {
    const before = levels[index] ?? 0;
    const after = levels[index + 1] ?? 0;
    bars.push(bar(step.line, step.effectFen, before, after, after));
  });
  bars.push(bar('to', toFen, base, toFen, toFen));
  return { bars, axisStartFen, changeFen: toFen - fromFen };
}

const wholeYuan = (fen: number) => Math.round(fen / 100) * 100;

/** Left edge of the axis: zero or below, unless every level stands far above zero. */
function axisStart(lowestFen: number, highestFen: number): number {
  if (lowestFen <= 0) return lowestFen;
  const span = highestFen - lowestFen;
  if (span * 2 > highestFen) return 0;
  const step = roundStep(Math.max(span, highestFen / 20) / 2);
  return Math.max(0, Math.floor((lowestFen - span * 0.4) / step) * step);
}

/** The largest of 1, 2 or 5 times a power of ten that is not above `value`. */
export function roundStep(value: number): number {
  let power = 1;
  while (power * 10 <= value) power *= 10;
  const times = [5, 2, 1].find((factor) => factor * power <= value) ?? 1;
  return times * power;
}
