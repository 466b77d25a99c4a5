/** Putting steps in order. Steps are known by their place in the right order. */

/** A number from a text, the same everywhere. */
function numberOf(text: string): number {
  let hash = 2166136261;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16777619) >>> 0;
  return hash;
}

/** 0 … `count` − 1 mixed by a word; never in order, and never with most steps in place. */
export function mixed(count: number, word: string): number[] {
  let seed = numberOf(word);
  const order = Array.from({ length: count }, (_, index) => index);
  for (let place = count - 1; place > 0; place -= 1) {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    const other = Math.floor((seed / 2 ** 32) * (place + 1));
    [order[place], order[other]] = [order[other] ?? 0, order[place] ?? 0];
  }
  return misplaced(order).length * 3 >= count ? order : [...order].reverse();
}

/** The fewest steps that have to move: all that stand outside a longest row which is already in order. */
export function misplaced(order: readonly number[]): number[] {
  const rows: number[][] = [];
  for (const [place, step] of order.entries()) {
    let best: number[] = [];
    for (let before = 0; before < place; before += 1) {
      const row = rows[before] ?? [];
      if ((order[before] ?? 0) < step && row.length > best.length) best = row;
    }
    rows.push([...best, step]);
  }
  const longest = rows.reduce((best, row) => (row.length > best.length ? row : best), []);
  return order.filter((step) => !longest.includes(step));
}

/** The order with the step at `place` moved by one, if there is room. */
export function moved(order: readonly number[], place: number, by: 1 | -1): number[] {
  const next = [...order];
  const step = next[place];
  const other = next[place + by];
  if (step === undefined || other === undefined) return next;
  next[place] = other;
  next[place + by] = step;
  return next;
}

/** The order with the step at `from` set down at `to`. */
export function carried(order: readonly number[], from: number, to: number): number[] {
  const next = [...order];
  const [step] = next.splice(from, 1);
  if (step !== undefined) next.splice(to, 0, step);
  return next;
}
