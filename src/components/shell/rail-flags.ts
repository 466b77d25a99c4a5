/** Where the name of a coming event may stand on the week rail, in cells to each side of the middle of its week. */
export interface FlagRoom {
  readonly week: number;
  readonly before: number;
  readonly after: number;
  /** The same where no other name is shown. */
  readonly aloneBefore: number;
  readonly aloneAfter: number;
}

/** What an event of this week takes from the cell of one that follows at once: its name matters more. */
const HEAD_START = 0.35;
/** With less than this on one side a name leans to the other, by no more than this: cells, narrow ones when alone. */
const LEAN = 1;
const LEAN_ALONE = 2.5;

/**
 * Shares the cells from the week being planned to the last one out among the events ahead: each reaches half-way to its
 * neighbours at most, so no two names can meet, nor a name and the profit of a week behind.
 *
 * @param weeks weeks with events, each once
 */
export function flagRooms(weeks: readonly number[], nowWeek: number, lastWeek: number): readonly FlagRoom[] {
  const ahead = weeks.filter((week) => week >= nowWeek && week <= lastWeek).sort((a, b) => a - b);
  const start = nowWeek - 0.5;
  const end = lastWeek + 0.5;
  const between = (index: number) => {
    const [left = 0, right = 0] = ahead.slice(index, index + 2);
    return (left + right) / 2 + (left === nowWeek && right - left === 1 ? HEAD_START : 0);
  };
  return ahead.map((week, index) => {
    const before = week - (index === 0 ? start : between(index - 1));
    const after = (index === ahead.length - 1 ? end : between(index)) - week;
    const [aloneBefore, aloneAfter] = balanced(week - start, end - week, LEAN_ALONE);
    const [near, far] = balanced(before, after, LEAN);
    return { week, before: near, after: far, aloneBefore, aloneAfter };
  });
}

/** Cuts the longer side to the shorter one, which centres a name, unless the shorter one is less than `least`. */
function balanced(before: number, after: number, least: number): readonly [before: number, after: number] {
  const reach = Math.max(least, Math.min(before, after));
  return [Math.min(before, reach), Math.min(after, reach)];
}
