/** JSON as its author sees it: where each value stands, and what a parser would pass over or refuse. */

export interface JsonFault {
  readonly line: number;
  readonly column: number;
  /** What stands there. */
  readonly found: string;
}

export interface JsonSource {
  /** First thing that is not JSON. */
  readonly fault?: JsonFault;
  /** Names that an object has two times; a parser keeps the last and says nothing. */
  readonly twice: readonly { readonly path: string; readonly line: number }[];
  /** Line of the value at `path`, such as `skus.3.unitCostFen`, or of the nearest one around it. */
  lineOf(path: string): number | undefined;
}

const WHITE = /[ \t\r\n]*/y;
const STRING = /"(?:[^"\\\p{Cc}]|[\x7f-\x9f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/uy;
const SCALAR = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;
/** What an author may have meant by a value that JSON does not know. */
const WORD = /"[^"\n]*"?|[^\s,[\]{}"]+|./y;

/** None of our files is nested deeper. */
const DEEPEST = 32;

class Refused extends Error {}

/** Reads JSON text for its places. Never throws. */
export function readJsonSource(text: string): JsonSource {
  const lines = new Map<string, number>();
  const twice: { path: string; line: number }[] = [];
  let at = 0;
  let depth = 0;

  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const [found] = pattern.exec(text) ?? [];
    if (found !== undefined) at += found.length;
    return found;
  };
  let [line, counted] = [1, 0];
  /** Places come in order, so that the text is read once. */
  const lineAt = (place: number) => {
    for (; counted < place; counted += 1) if (text[counted] === '\n') line += 1;
    return line;
  };
  const skip = () => match(WHITE);
  const refuse = (): never => {
    throw new Refused();
  };
  const take = (sign: string) => {
    skip();
    if (text[at] !== sign) return false;
    at += 1;
    return true;
  };
  const step = (path: string, key: string | number) => (path === '' ? String(key) : `${path}.${key}`);

  function members(path: string): void {
    const seen = new Set<string>();
    if (take('}')) return;
    do {
      skip();
      const start = at;
      const name = match(STRING) ?? refuse();
      const inner = step(path, JSON.parse(name) as string);
      if (seen.has(inner)) twice.push({ path: inner, line: lineAt(start) });
      seen.add(inner);
      if (!take(':')) refuse();
      value(inner);
    } while (take(','));
    if (!take('}')) refuse();
  }

  function items(path: string): void {
    if (take(']')) return;
    let index = 0;
    do value(step(path, index++));
    while (take(','));
    if (!take(']')) refuse();
  }

  function value(path: string): void {
    skip();
    lines.set(path, lineAt(at));
    if (depth > DEEPEST) refuse();
    depth += 1;
    if (take('{')) members(path);
    else if (take('[')) items(path);
    else if (match(STRING) === undefined && match(SCALAR) === undefined) refuse();
    depth -= 1;
  }

  // of several fields named at once, the first has the line
  const lineOf = (path: string): number | undefined => {
    for (
      let place = path.split(', ')[0] ?? '';
      ;
      place = place.slice(0, Math.max(0, place.lastIndexOf('.')))
    ) {
      const line = lines.get(place);
      if (line !== undefined || place === '') return line;
    }
  };
  try {
    value('');
    skip();
    if (at < text.length) refuse();
    return { twice, lineOf };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const column = at - text.lastIndexOf('\n', at - 1);
    const faultLine = lineAt(at);
    const found = (at < text.length ? match(WORD) : undefined) ?? 'the end of the file';
    return { fault: { line: faultLine, column, found: found.slice(0, 40) }, twice, lineOf };
  }
}
