/** Category trees and how many clicks buyers need in them. */
export interface TreeData {
  readonly perScreen: number;
  readonly goal: number;
  readonly categories: readonly {
    readonly id: string;
    readonly name: string;
    readonly under?: string | undefined;
  }[];
  readonly items: readonly {
    readonly id: string;
    readonly name: string;
    /** Share of all searches, 0 to 1. */
    readonly share: number;
    /** Categories where buyers look, the best first. */
    readonly in: readonly string[];
    readonly reason: string;
  }[];
}

/** Where each category and each item hangs; a category without an entry, or with '', stands at the top. */
export interface Tree {
  readonly above: Readonly<Record<string, string>>;
  readonly place: Readonly<Record<string, string>>;
}

export const DEEPEST = 3;

/** Categories from the top down to `category`; empty if they run in a circle. */
export function pathTo(above: Tree['above'], category: string): string[] {
  const path: string[] = [];
  for (let at = category; at !== ''; at = above[at] ?? '') {
    if (path.includes(at)) return [];
    path.unshift(at);
  }
  return path;
}

export interface TreeReading {
  /** Expected clicks to find what a buyer looks for; undefined while an item has no place. */
  readonly clicks: number | undefined;
  /** Levels of the deepest category. */
  readonly levels: number;
  readonly unplaced: readonly string[];
  /** Items that hang where buyers do not look. */
  readonly astray: readonly string[];
  /** Categories with nothing in them. */
  readonly empty: readonly string[];
}

/**
 * Clicks to an item: one a level, one to open it, one for each further screen of a list longer than a screen
 * (half of them on average), and two for every level of a wrong branch that was tried first.
 */
export function readTree(data: TreeData, tree: Tree): TreeReading {
  const childrenOf = (id: string) =>
    data.categories.filter((one) => (tree.above[one.id] ?? '') === id).length +
    (id === '' ? 0 : data.items.filter((one) => tree.place[one.id] === id).length);
  const paging = (id: string) => Math.max(0, Math.ceil(childrenOf(id) / data.perScreen) - 1) / 2;
  const unplaced: string[] = [];
  const astray: string[] = [];
  let clicks = 0;
  for (const { id, share, in: looked } of data.items) {
    const place = tree.place[id] ?? '';
    const path = pathTo(tree.above, place);
    if (path.length === 0) {
      unplaced.push(id);
      continue;
    }
    let cost = path.length + 1 + paging('') + path.reduce((sum, step) => sum + paging(step), 0);
    if (!looked.includes(place)) {
      astray.push(id);
      cost += 2 * Math.max(1, pathTo(tree.above, looked[0] ?? '').length);
    }
    clicks += share * cost;
  }
  return {
    clicks: unplaced.length > 0 ? undefined : clicks,
    levels: Math.max(0, ...data.categories.map(({ id }) => pathTo(tree.above, id).length)),
    unplaced,
    astray,
    empty: data.categories.filter(({ id }) => childrenOf(id) === 0).map(({ id }) => id),
  };
}

/** The tree that the lesson itself proposes. */
export function modelTree(data: TreeData): Tree {
  return {
    above: Object.fromEntries(data.categories.map(({ id, under = '' }) => [id, under])),
    place: Object.fromEntries(data.items.map((item) => [item.id, item.in[0] ?? ''])),
  };
}

/** True if `category` may hang under `above` without a circle or a fourth level. */
export function mayHang(data: TreeData, tree: Tree, category: string, above: string): boolean {
  const next = { ...tree.above, [category]: above };
  return data.categories.every(({ id }) => {
    const { length } = pathTo(next, id);
    return length > 0 && length <= DEEPEST;
  });
}

/** Sentences about what is wrong with the data of an exercise. */
export function treeProblems(data: TreeData): string[] {
  const problems: string[] = [];
  const ids = data.categories.map(({ id }) => id);
  for (const { id, under } of data.categories)
    if (under !== undefined && !ids.includes(under))
      problems.push(`“${id}” hangs under “${under}”, which is not listed`);
  for (const { id, in: looked } of data.items)
    for (const one of looked)
      if (!ids.includes(one)) problems.push(`buyers look for “${id}” in “${one}”, which is not listed`);
  const shares = data.items.reduce((sum, { share }) => sum + share, 0);
  if (Math.abs(shares - 1) > 1e-6) problems.push(`the shares add up to ${shares.toFixed(3)}, not to 1`);
  if (problems.length > 0) return problems;
  const { clicks, levels } = readTree(data, modelTree(data));
  if (levels > DEEPEST) problems.push(`the model tree has ${levels} levels`);
  if (clicks === undefined) problems.push('the model tree runs in a circle');
  else if (clicks > data.goal)
    problems.push(`the model tree takes ${clicks.toFixed(2)} clicks, more than the goal of ${data.goal}`);
  return problems;
}
