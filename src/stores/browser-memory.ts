/** Small things that one browser remembers: no database is needed to read them, and losing them loses no week. */

/** What lies under a key; undefined when there is nothing, it is damaged, or the browser keeps nothing. */
export function recall(key: string): unknown {
  try {
    const text = globalThis.localStorage?.getItem(key) ?? undefined;
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Takes away what lies under keys that begin alike, unless their rest is to be kept. */
export function forgetOthers(start: string, isKept: (rest: string) => boolean): void {
  try {
    for (const key of Object.keys(globalThis.localStorage ?? {})) {
      if (key.startsWith(start) && !isKept(key.slice(start.length))) localStorage.removeItem(key);
    }
  } catch {
    // blocked: there is nothing to take away
  }
}

/** Puts a value under a key. False when the browser refuses: it is full, or keeps nothing. */
export function remember(key: string, value: unknown): boolean {
  try {
    if (globalThis.localStorage === undefined) return false;
    localStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}
