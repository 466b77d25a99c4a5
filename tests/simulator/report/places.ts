/** Every place of a file, and what somebody might do there. */
import { canonicalJson } from '../../../src/simulator/index.ts';

export type Path = readonly string[];
export interface Change {
  readonly path: Path;
  readonly what: string;
  readonly file: unknown;
}

/** Every place of a value, lists and objects included. */
export function placesOf(value: unknown, path: Path = []): Path[] {
  const inner =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, item]) => placesOf(item, [...path, key]))
      : [];
  return path.length === 0 ? inner : [path, ...inner];
}

/** 0 ≤ value < 1, the same numbers for the same seed. */
export function uniformOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

type Holder = Record<string, unknown>;
type Edit = readonly [what: string, edit: (holder: Holder, key: string) => void];

const replaced = (what: string, value: unknown): Edit => [
  what,
  (holder, key) => {
    holder[key] = value;
  },
];
const removed: Edit = [
  'taken out',
  (holder, key) => {
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
  },
];

/** What can be done to a value in its place. */
function editsOf(value: unknown): Edit[] {
  if (typeof value === 'number')
    return [1, -1, 0.5, 1e-9, 1000].map((by) => replaced(`moved by ${by}`, value + by)).concat([removed]);
  if (typeof value === 'string') {
    const at = Math.floor(value.length / 2);
    const other = value[at] === '1' ? '2' : '1';
    return [
      replaced('longer', `${value}1`),
      replaced('shorter', value.slice(0, -1)),
      replaced('another sign', value.slice(0, at) + other + value.slice(at + 1)),
      removed,
    ];
  }
  if (typeof value === 'boolean') return [replaced('turned', !value), removed];
  if (value === null) return [replaced('a number', 0), replaced('a row', {}), removed];
  if (Array.isArray(value))
    return [
      removed,
      replaced('emptied', []),
      replaced('turned round', [...value].reverse()),
      replaced('its first twice', [...value.slice(0, 1), ...value]),
      replaced('without its last', value.slice(0, -1)),
      replaced('a number more', [...value, 1]),
    ];
  const keys = Object.keys(value as object);
  return [
    removed,
    replaced('a field more', { ...(value as object), extra: 1 }),
    replaced('emptied', {}),
    replaced('without its last', Object.fromEntries(Object.entries(value as object).slice(0, -1))),
    ...(keys.length > 0 ? [replaced('a list', Object.values(value as object))] : []),
  ];
}

/** Copies of `file`, each with another thing done at `path`: as many as there are, at most `most`, by chance. */
export function changesAt(file: unknown, path: Path, most: number, uniform: () => number): Change[] {
  const key = path.at(-1) as string;
  const holderIn = (root: unknown) =>
    path.slice(0, -1).reduce<Holder>((at, step) => at[step] as Holder, root as Holder);
  const edits = editsOf(holderIn(file)[key]);
  const before = canonicalJson(holderIn(file));
  const changes: Change[] = [];
  while (edits.length > 0 && changes.length < most) {
    const [chosen] = edits.splice(Math.floor(uniform() * edits.length), 1);
    const [what, edit] = chosen as Edit;
    const copy = structuredClone(file);
    edit(holderIn(copy), key);
    if (canonicalJson(holderIn(copy)) !== before) changes.push({ path, what, file: copy });
  }
  return changes;
}
