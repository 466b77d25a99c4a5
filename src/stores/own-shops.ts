/** Shops that this site does not carry: read from a scenario file or brought along by an assignment, and kept here. */
import { atom, type ReadableAtom } from 'nanostores';
import { type PublicFacts, type Result, type Scenario, scenarioHash } from '../simulator/index.ts';
import { hasOwnScenarios } from '../storage/mirror.ts';
import { textOfFile } from '../storage/transfer.ts';
import type { OwnShop } from '../workers/protocol.ts';
import { fileProblem } from './report.ts';
import { shareScenario, simulator, storage } from './services.ts';
import type { ShopCard } from './shops.ts';

export type { OwnShop } from '../workers/protocol.ts';

const own = atom<readonly Scenario[]>([]);
/** Shops of this browser, the newest first; empty until `loadOwnShops` has run. */
export const $ownShops: ReadableAtom<readonly Scenario[]> = own;

/** Reads the kept shops; opens no database where there are none. */
export async function loadOwnShops(): Promise<void> {
  if (!hasOwnScenarios()) return;
  own.set((await (await storage()).listScenarios()).toReversed());
}

/** Reads and keeps a scenario file. Every fault is a coded problem with its place; nothing is kept of a faulty one. */
export async function readShopFile(file: Blob | string): Promise<Result<OwnShop>> {
  const text = await textOfFile(file);
  if (!text.ok) return text;
  try {
    const read = await (await simulator()).readScenario(text.value);
    if (read.ok) await keepOwnShop(read.value.scenario);
    return read;
  } catch (error) {
    return { ok: false, problems: [fileProblem(error)] };
  }
}

/** Keeps a shop that was read, for this visit where the browser takes nothing. */
export async function keepOwnShop(scenario: Scenario): Promise<void> {
  await shareScenario(scenario);
  try {
    await (await storage()).keepScenario(scenario);
  } catch {
    // Full or blocked: the workers have it until the page is closed.
  }
  own.set([scenario, ...own.get().filter((other) => !isSameEdition(other, scenario))]);
}

/** How a shop presents itself. */
export function cardOfShop({ id, name, summary, card }: Scenario): ShopCard {
  return { scenarioId: id, name, summary, ...card };
}

/** An author has several editions of one shop. */
function isSameEdition(a: Scenario, b: Scenario): boolean {
  return a.id === b.id && scenarioHash(a) === scenarioHash(b);
}

/** A shop as an assignment names it. */
export interface AssignedFacts {
  readonly hash: string;
  readonly facts: PublicFacts;
  /** There where the site does not carry it, so that the assignment's file can. */
  readonly scenario?: Scenario;
}

/** Edition and facts of a shop. Rejects when neither the site nor this browser has it. */
export async function assignedFacts(scenarioId: string, hash?: string): Promise<AssignedFacts> {
  await loadOwnShops();
  // a game is opened for its head and thrown away: it is the worker that knows the edition
  const { head, shop } = await (await simulator()).create({
    ...{ scenarioId, scenarioHash: hash, seed: 'ASSIGN', attempt: 1 },
  });
  if (!shop || (hash !== undefined && head.scenarioHash !== hash))
    throw new Error(`no shop ${scenarioId} ${hash}`);
  const scenario = hash === undefined ? undefined : own.get().find((one) => scenarioHash(one) === hash);
  return { hash: head.scenarioHash, facts: shop.facts, ...(scenario ? { scenario } : {}) };
}
