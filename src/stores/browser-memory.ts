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
