import type { Problem, ProblemCode } from '../simulator/index.ts';

/** Our deepest file is a report: figures, products, one product. */
const MAXIMUM_DEPTH = 24;
/** More values than the longest season holds. */
const MAXIMUM_VALUES = 200_000;

export type ReadText =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problem: Problem };

/**
 * Turns foreign text into a plain JSON value, or says why not. The value has no key that could reach
 * a prototype, no broken text and no number beyond the finite ones; its shape is still unknown.
 */
export function readJsonText(text: string): ReadText {
  // Before parsing: a few megabytes of brackets keep a parser busy for seconds.
  if (nestingOf(text) > MAXIMUM_DEPTH) return refused('file/too-deep');
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refused('file/not-json');
  }
  if (typeof value !== 'object' || value === null) return refused('file/other-format');
  const oddity = findOddity(value);
  return oddity === undefined ? { ok: true, value } : refused('file/wrong-shape', oddity);
}

/** Deepest nesting of brackets outside strings. */
function nestingOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (inString) {
      if (character === '\\') at += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '{' || character === '[') {
      depth += 1;
      if (depth > deepest) deepest = depth;
      if (deepest > MAXIMUM_DEPTH) return deepest;
    } else if (character === '}' || character === ']') depth -= 1;
  }
  return deepest;
}

/** Path of the first value that no file of ours contains; undefined when there is none. */
function findOddity(root: object): string | undefined {
  const queue: { readonly value: unknown; readonly path: string }[] = [{ value: root, path: '' }];
  for (let at = 0; at < queue.length; at += 1) {
    const { value, path } = queue[at] ?? { value: undefined, path: '' };
    if (at > MAXIMUM_VALUES) return path;
    if (typeof value === 'string' && !value.isWellFormed()) return path;
    if (typeof value === 'number' && !Number.isFinite(value)) return path;
    if (typeof value !== 'object' || value === null) continue;
    for (const key of Object.keys(value)) {
      const inner = path === '' ? key : `${path}.${key}`;
      if (key === '__proto__' || key === 'constructor' || key === 'prototype') return inner;
      queue.push({ value: Reflect.get(value, key), path: inner });
    }
  }
  return undefined;
}

function refused(code: ProblemCode, path = ''): ReadText {
  return { ok: false, problem: { code, path } };
}
