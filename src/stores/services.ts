import { atom, type ReadableAtom } from 'nanostores';
import type { Scenario } from '../simulator/index.ts';
import { hasOwnScenarios } from '../storage/mirror.ts';
import type { Storage } from '../storage/storage.ts';
import type { Simulator } from '../workers/protocol.ts';

/** How this browser keeps what is typed here. */
export interface StorageState {
  /** Undefined until the storage has been opened. */
  readonly memoryOnly: boolean | undefined;
  /** Another tab brought the storage up to date; this page may only be reloaded. */
  readonly isFrozen: boolean;
  /** Whether the browser promised not to clear it; undefined when it does not say. */
  readonly isPersisted: boolean | undefined;
}

const storageState = atom<StorageState>({ memoryOnly: undefined, isFrozen: false, isPersisted: undefined });
export const $storage: ReadableAtom<StorageState> = storageState;

let openedStorage: Promise<Storage> | undefined;
let openedSimulator: Promise<Simulator> | undefined;
let openedScorer: Promise<Simulator> | undefined;

/** Opens the browser's storage on first use, so that a lesson page loads none of it. */
export function storage(): Promise<Storage> {
  openedStorage ??= import('../storage/open.ts').then(({ openStorage }) => openStorage()).then(watchStorage);
  return openedStorage;
}

/** Shops of this browser that the site does not carry: each worker is told of them as it starts. */
async function ownScenarios(): Promise<readonly Scenario[]> {
  return hasOwnScenarios() ? await (await storage()).listScenarios() : [];
}

/** Tells the workers that run already of a shop that was read from a file. */
export async function shareScenario(scenario: Scenario): Promise<void> {
  const running = [openedSimulator, openedScorer].filter((worker) => worker !== undefined);
  await Promise.all(running.map(async (worker) => (await worker).addScenario(scenario)));
}

/** Starts the simulator's worker on first use. */
export function simulator(): Promise<Simulator> {
  openedSimulator ??= import('../workers/client.ts').then(({ createSimulator }) =>
    createSimulator(undefined, undefined, ownScenarios),
  );
  return openedSimulator;
}

/** Starts a second worker, which does nothing but marks, so that seconds of search hold up no forecast. */
export function scorer(): Promise<Simulator> {
  openedScorer ??= import('../workers/client.ts').then(({ createSimulator }) =>
    createSimulator(undefined, undefined, ownScenarios),
  );
  return openedScorer;
}

/** Puts other services in place; tests use it to run without a browser. */
export function provideServices(services: { storage?: Storage; simulator?: Simulator }): void {
  openedStorage = services.storage && Promise.resolve(watchStorage(services.storage));
  openedSimulator = services.simulator && Promise.resolve(services.simulator);
  openedScorer = openedSimulator;
}

function watchStorage(opened: Storage): Storage {
  storageState.set({ memoryOnly: opened.memoryOnly, isFrozen: false, isPersisted: undefined });
  opened.onFrozen(() => storageState.set({ ...storageState.get(), isFrozen: true }));
  return opened;
}

const PERMISSION_WAIT_MS = 1500;

/**
 * Asks the browser not to clear the storage by itself. Call it after the first finished week: some
 * browsers ask the person, and a person who has something to lose understands the question.
 */
export async function askToPersist(): Promise<void> {
  const manager = globalThis.navigator?.storage;
  if (!manager?.persist || storageState.get().isPersisted !== undefined) return;
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, PERMISSION_WAIT_MS, undefined));
  const isPersisted = await Promise.race([manager.persist().catch(() => false), late]);
  storageState.set({ ...storageState.get(), isPersisted });
}
