/** A point of a series, x rising. */
export interface Sample {
  readonly x: number;
  readonly y: number;
}

export interface Smoothed {
  /** The line's value at each sample. */
  readonly values: readonly number[];
  /** Standard deviation of the samples around the line: how much chance is in one of them. */
  readonly noise: number;
}

/** Neighbours that weigh in at a point, itself included. */
const SPAN = 7;

/**
 * Draws a smooth line through samples that carry chance: at each point a parabola is fitted to its nearest
 * neighbours, near ones weighing more (local regression, Cleveland 1979). A true parabola comes back as it
 * is. Fewer than five samples are returned unchanged.
 */
export function smooth(samples: readonly Sample[]): Smoothed {
  if (samples.length < 5) return { values: samples.map(({ y }) => y), noise: 0 };
  const values = samples.map(({ x }) => fitAt(x, nearest(samples, x)));
  const squares = samples.reduce((sum, { y }, index) => sum + (y - (values[index] ?? y)) ** 2, 0);
  // A parabola through seven neighbours spends about a third of the degrees of freedom.
  return { values, noise: Math.sqrt((squares * 1.5) / samples.length) };
}

function nearest(samples: readonly Sample[], x: number): readonly Sample[] {
  return [...samples].sort((a, b) => Math.abs(a.x - x) - Math.abs(b.x - x)).slice(0, SPAN);
}

/** Weighted least squares of y = a + b·d + c·d² with d the distance from `x`; the answer is a. */
function fitAt(x: number, near: readonly Sample[]): number {
  const reach = Math.max(...near.map((sample) => Math.abs(sample.x - x))) * 1.15 || 1;
  const sums = { w: 0, d: 0, d2: 0, d3: 0, d4: 0, y: 0, dy: 0, d2y: 0 };
  for (const sample of near) {
    const d = (sample.x - x) / reach;
    const w = (1 - Math.abs(d) ** 3) ** 3;
    sums.w += w;
    sums.d += w * d;
    sums.d2 += w * d ** 2;
    sums.d3 += w * d ** 3;
    sums.d4 += w * d ** 4;
    sums.y += w * sample.y;
    sums.dy += w * d * sample.y;
    sums.d2y += w * d ** 2 * sample.y;
  }
  const { w, d, d2, d3, d4, y, dy, d2y } = sums;
  const determinant = w * (d2 * d4 - d3 ** 2) - d * (d * d4 - d2 * d3) + d2 * (d * d3 - d2 ** 2);
  if (Math.abs(determinant) < 1e-12) return y / w;
  return (y * (d2 * d4 - d3 ** 2) - d * (dy * d4 - d3 * d2y) + d2 * (dy * d3 - d2 * d2y)) / determinant;
}
