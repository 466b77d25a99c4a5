/** The device's clock, in one place so that tests can set it. */
let read: () => number = () => Date.now();

/** Milliseconds since 1970. */
export function now(): number {
  return read();
}

/** Puts another clock in place; without one, the device's. */
export function setClock(clock: () => number = () => Date.now()): void {
  read = clock;
}

const DAY_MS = 86_400_000;

/**
 * Days since 1970 at midnight of the device's own time zone.
 *
 * @param offsetMinutes how far that zone lies behind UTC
 */
export function dayOf(at: number, offsetMinutes = new Date(at).getTimezoneOffset()): number {
  return Math.floor((at - offsetMinutes * 60_000) / DAY_MS);
}

export function today(): number {
  return dayOf(now());
}
