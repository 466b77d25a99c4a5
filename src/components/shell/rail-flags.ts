/** Where the name of a coming event may stand on the week rail, in cells to each side of the middle of its week. */
export interface FlagRoom {
  readonly week: number;
  /** Stands in a second line, under the names of the weeks beside it. */
  readonly isLow: boolean;
  readonly before: number;
  readonly after: number;
  /** The same where no other name is shown. */
  readonly aloneBefore: number;
  readonly aloneAfter: number;
}

/** With less than this on one side a name leans to the other, by no more than this: cells, narrow ones when alone. */
const LEAN = 1.25;
const LEAN_ALONE = 2.5;

/**
 * Shares the cells from the week being planned to the last one out among the events ahead, so that no two names can
 * meet, nor a name and the profit of a week behind. In neighbouring weeks every second name stands lower.
 *
 * @param weeks weeks with events, each once
 */
export function flagRooms(weeks: readonly number[], nowWeek: number, lastWeek: number): readonly FlagRoom[] {
  const ahead = weeks.filter((week) => week >= nowWeek && week <= lastWeek).sort((a, b) => a - b);
  const low = new Set<number>();
  for (const week of ahead) if (ahead.includes(week - 1) && !low.has(week - 1)) low.add(week);
  const start = nowWeek - 0.5;
  const end = lastWeek + 0.5;
  return ahead.map((week) => {
    const isLow = low.has(week);
    // a low name ends at the poles of the upper ones and at this week's bar, an upper one half-way to the next
    const rivals = isLow ? ahead : ahead.filter((other) => !low.has(other));
    const share = isLow ? 1 : 0.5;
    const last = rivals.filter((other) => other < week).at(-1);
    const next = rivals.find((other) => other > week);
    const left = Math.max(
      isLow ? start + 1 : start,
      last === undefined ? start : week - (week - last) * share,
    );
    const right = next === undefined ? end : week + (next - week) * share;
    const [before, after] = balanced(week - left, right - week, LEAN);
    const [aloneBefore, aloneAfter] = balanced(week - start, end - week, LEAN_ALONE);
    return { week, isLow, before, after, aloneBefore, aloneAfter };
  });
}

/** Cuts the longer side to the shorter one, which centres a name, unless the shorter one is less than `least`. */
function balanced(before: number, after: number, least: number): readonly [before: number, after: number] {
  const reach = Math.max(least, Math.min(before, after));
  return [Math.min(before, reach), Math.min(after, reach)];
}
