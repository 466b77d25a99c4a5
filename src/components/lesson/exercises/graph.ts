/** A branching case: texts joined by choices, ending in outcomes. */
export interface BranchNode {
  readonly id: string;
  readonly text: string;
  readonly choices?: readonly { readonly text: string; readonly to: string }[] | undefined;
  readonly end?: 'good' | 'middling' | 'bad' | undefined;
  /** What the outcome earns or costs, a line of arithmetic in yuan. */
  readonly amount?: string | undefined;
}

/** Everything that can be reached from `from` along `edges`, itself included. */
export function reachable(
  from: readonly string[],
  edges: readonly (readonly [from: string, to: string])[],
): ReadonlySet<string> {
  const found = new Set(from);
  // a set grows while it is walked, so this ends when nothing new is found
  for (const place of found) for (const [start, end] of edges) if (start === place) found.add(end);
  return found;
}

/** Sentences about what is wrong with a case: lost nodes, dead ends, missing ends. */
export function graphProblems(start: string, nodes: readonly BranchNode[]): string[] {
  const problems: string[] = [];
  const ids = nodes.map(({ id }) => id);
  for (const id of ids)
    if (ids.indexOf(id) !== ids.lastIndexOf(id)) problems.push(`two nodes are called “${id}”`);
  if (!ids.includes(start)) problems.push(`the start “${start}” is no node`);
  const edges: [string, string][] = [];
  for (const { id, choices, end } of nodes) {
    if ((choices === undefined) === (end === undefined))
      problems.push(`“${id}” needs either choices or an end`);
    for (const { to } of choices ?? []) {
      edges.push([id, to]);
      if (!ids.includes(to)) problems.push(`“${id}” leads to “${to}”, which is no node`);
    }
  }
  const ends = nodes.filter(({ end }) => end !== undefined).map(({ id }) => id);
  if (ends.length < 2) problems.push('a case needs at least two ends');
  const fromStart = reachable([start], edges);
  const toEnd = reachable(
    ends,
    edges.map(([from, to]) => [to, from] as const),
  );
  for (const id of new Set(ids)) {
    if (!fromStart.has(id)) problems.push(`“${id}” cannot be reached`);
    if (!toEnd.has(id)) problems.push(`from “${id}” no end can be reached`);
  }
  return problems;
}
