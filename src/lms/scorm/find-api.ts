import { DIALECTS, EDITIONS, type Edition } from './dialect.ts';

/** What a platform offers; every method takes and gives text and must be called on its object. */
export type LmsApi = Readonly<Record<string, (...values: string[]) => string>>;

export interface FoundApi {
  readonly edition: Edition;
  readonly api: LmsApi;
}

/** Windows that are asked at most: a platform may put its frames into frames. */
const WINDOWS_ASKED = 500;

/**
 * Looks for the platform's object as both editions prescribe: through the frames outward, then through the window
 * that opened this one. A window of another origin refuses every question, which must not end the search.
 *
 * @param preferred the edition of the package: where a platform offers both, this one counts
 */
export function findApi(start: object, preferred: Edition): FoundApi | undefined {
  const editions = [preferred, ...EDITIONS.filter((edition) => edition !== preferred)];
  const windows = reachable(start);
  for (const edition of editions) {
    for (const view of windows) {
      const api = read(view, DIALECTS[edition].apiName);
      if (api !== undefined) return { edition, api: api as LmsApi };
    }
  }
  return undefined;
}

/** The window and its parents, then its opener's, then the topmost one's opener's. */
function reachable(start: object): object[] {
  const found = new Set<object>();
  const addOutward = (from: object | undefined) => {
    for (let view = from; view !== undefined && !found.has(view); view = read(view, 'parent')) {
      if (found.size >= WINDOWS_ASKED) return;
      found.add(view);
    }
  };
  addOutward(start);
  addOutward(read(start, 'opener'));
  const top = read(start, 'top');
  addOutward(top && read(top, 'opener'));
  return [...found];
}

/** A property that is an object; undefined when it is none, or the window belongs to somebody else. */
function read(view: object, name: string): object | undefined {
  try {
    const value: unknown = Reflect.get(view, name, view);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
