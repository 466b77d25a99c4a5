/** Servers in the first hour of a sale. */
export interface SpikeSetup {
  /** Pages asked for in a second of an ordinary hour. */
  readonly usualPages: number;
  /** Seconds that one page keeps a server at work. */
  readonly workSeconds: number;
  /** Viewers lost for each further second, as the shop's own pages lose them. */
  readonly effectPerSecond: number;
}

export const MINUTES = 60;
/** A server that is busier than this turns pages away, rather than keep everybody waiting. */
export const MOST_BUSY = 0.95;
/** Minutes in which the rush falls to 37 % of what it was. */
const RUSH_MINUTES = 20;

export interface SpikeMinute {
  readonly minute: number;
  /** Pages a second: asked for, reaching the servers, turned away. */
  readonly asked: number;
  readonly reaching: number;
  readonly refused: number;
  readonly busyShare: number;
  /** Seconds that a page waits and is made, where a server makes it. */
  readonly seconds: number;
  /** Pages a second that are answered and not given up on. */
  readonly kept: number;
}

export interface SpikeReading {
  readonly minutes: readonly SpikeMinute[];
  /** Pages a second that the servers can take. */
  readonly capacity: number;
  readonly keptShare: number;
  readonly refusedShare: number;
  /** How busy the same servers are in an ordinary hour. */
  readonly usualBusyShare: number;
}

/** Pages asked for in a second, `minute` minutes after the sale has opened at `peak` times the usual. */
export function pagesAsked(usualPages: number, peak: number, minute: number): number {
  return usualPages * (1 + (peak - 1) * Math.exp(-minute / RUSH_MINUTES));
}

/** Mean seconds for a page where requests come at random and a server shares its time among them. */
export function pageSeconds(workSeconds: number, busyShare: number): number {
  return workSeconds / (1 - busyShare);
}

/** The first hour; pages that the cache holds cost the servers nothing. */
export function readSpike(
  setup: SpikeSetup,
  servers: number,
  peak: number,
  cachedShare: number,
): SpikeReading {
  const { usualPages, workSeconds, effectPerSecond } = setup;
  const full = servers / workSeconds;
  const capacity = full * MOST_BUSY;
  const minutes = Array.from({ length: MINUTES }, (_, minute): SpikeMinute => {
    const asked = pagesAsked(usualPages, peak, minute);
    const reaching = asked * (1 - cachedShare);
    const served = Math.min(reaching, capacity);
    const busyShare = served / full;
    const seconds = pageSeconds(workSeconds, busyShare);
    const patient = Math.exp(-effectPerSecond * (seconds - workSeconds));
    return {
      minute,
      asked,
      reaching,
      refused: reaching - served,
      busyShare,
      seconds,
      kept: asked * cachedShare + served * patient,
    };
  });
  const sum = (of: (one: SpikeMinute) => number) => minutes.reduce((all, one) => all + of(one), 0);
  const asked = sum((one) => one.asked);
  return {
    minutes,
    capacity,
    keptShare: sum((one) => one.kept) / asked,
    refusedShare: sum((one) => one.refused) / asked,
    usualBusyShare: (usualPages * (1 - cachedShare)) / full,
  };
}

export const MOST_SERVERS = 40;

/** Fewest servers that keep `share` of the hour's pages, or the most that there can be. */
export function serversFor(setup: SpikeSetup, share: number, peak: number, cachedShare: number): number {
  for (let servers = 1; servers < MOST_SERVERS; servers += 1)
    if (readSpike(setup, servers, peak, cachedShare).keptShare >= share) return servers;
  return MOST_SERVERS;
}
