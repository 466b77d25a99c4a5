import { answeredWithin, waitingChance } from '../../../../simulator/index.ts';

/** Chats of a shop's busy hours. */
export interface QueueSetup {
  readonly chatsPerHour: number;
  /** Mean seconds that an agent is busy with a chat. */
  readonly handlingSeconds: number;
  /** Fen. */
  readonly wagePerHour: number;
}
export const LIMIT_SECONDS = 30;
export const MOST_AGENTS = 8;

export interface QueueReading {
  /** Agents' worth of work that comes in at once. */
  readonly load: number;
  readonly busyShare: number;
  /** Share of chats that wait at all, and that are answered within the limit (F48a, F48b); buyers wait for ever. */
  readonly waitingShare: number;
  readonly answeredShare: number;
  /** Mean wait over all chats, seconds; Infinity where agents can never catch up. */
  readonly waitSeconds: number;
}

export function readQueue(agents: number, chatsPerHour: number, handlingSeconds: number): QueueReading {
  const load = (chatsPerHour * handlingSeconds) / 3600;
  if (load >= agents) {
    return { load, busyShare: 1, waitingShare: 1, answeredShare: 0, waitSeconds: Infinity };
  }
  const waitingShare = load === 0 ? 0 : waitingChance.compute({ agents, chatLoad: load });
  const answeredShare = answeredWithin.compute({
    waitingChance: waitingShare,
    agents,
    chatLoad: load,
    answerLimit: LIMIT_SECONDS,
    chatSeconds: handlingSeconds,
  });
  return {
    load,
    busyShare: load / agents,
    waitingShare,
    answeredShare,
    waitSeconds: (waitingShare * handlingSeconds) / (agents - load),
  };
}

/** Fewest agents that answer `share` of the chats in time, or the most that there can be. */
export function agentsFor(share: number, chatsPerHour: number, handlingSeconds: number): number {
  for (let agents = 1; agents < MOST_AGENTS; agents += 1) {
    if (readQueue(agents, chatsPerHour, handlingSeconds).answeredShare >= share) return agents;
  }
  return MOST_AGENTS;
}
