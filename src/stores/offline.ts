import { atom, type ReadableAtom } from 'nanostores';
import type { OfflineCopy, ToWorker } from '../sw/messages.ts';
import { trustedScriptUrl } from '../workers/trusted-url.ts';

/** The copy of the site in this browser. */
export interface OfflineState {
  /** `insecure`: the page came over plain http. */
  readonly support: 'yes' | 'insecure' | 'unsupported';
  readonly copy: OfflineCopy | undefined;
  readonly isSaving: boolean;
  readonly hasFailed: boolean;
  /** The visitor's browser asks to spare data: nothing is fetched unasked. */
  readonly asksFirst: boolean;
  /** Another release is fetched and waits for a reload. */
  readonly isUpdateReady: boolean;
  readonly canInstall: boolean;
}

const state = atom<OfflineState>({
  support: supportHere(),
  copy: undefined,
  isSaving: false,
  hasFailed: false,
  asksFirst: Boolean(
    (globalThis.navigator as { connection?: { saveData?: boolean } } | undefined)?.connection?.saveData,
  ),
  isUpdateReady: false,
  canInstall: false,
});
export const $offline: ReadableAtom<OfflineState> = state;

/** Who removed the copy does not get it back unasked. */
const OFF_KEY = 'shopkeeper.offline-off';
/** What is read first needs the network more than the copy does. */
const SAVE_AFTER_MS = 20_000;

let registered: Promise<ServiceWorkerRegistration | undefined> | undefined;
let installPrompt: { prompt(): Promise<unknown> } | undefined;

// The browser offers installation once, maybe before anything asks for it.
globalThis.addEventListener?.('beforeinstallprompt', (event) => {
  event.preventDefault();
  installPrompt = event as unknown as typeof installPrompt;
  change({ canInstall: true });
});

/** Registers the worker and, a while later, lets it keep the whole site. Call it when the page has nothing else to do. */
export async function startOffline(): Promise<void> {
  const registration = await register();
  if (!registration) return;
  watchUpdates(registration);
  await refreshCopy();
  const { copy, asksFirst } = state.get();
  if (copy?.isWhole || asksFirst || isOff()) return;
  setTimeout(() => void saveSite(), SAVE_AFTER_MS);
}

/** Asks the worker what is kept. */
export async function refreshCopy(): Promise<void> {
  await ask({ type: 'status' }, (copy) => change({ copy }));
}

/** Keeps the whole site; `$offline` tells how far it is. */
export async function saveSite(): Promise<void> {
  if (state.get().isSaving) return;
  remember(false);
  change({ isSaving: true, hasFailed: false });
  await ask({ type: 'save' }, (copy) => change({ copy, hasFailed: copy.hasFailed === true }));
  change({ isSaving: false });
}

export async function removeSite(): Promise<void> {
  remember(true);
  await ask({ type: 'remove' }, (copy) => change({ copy, hasFailed: false }));
}

/** Lets the waiting release take over, and loads the page again under it. */
export async function takeUpdate(): Promise<void> {
  const waiting = (await registered)?.waiting;
  if (!waiting) return location.reload();
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  waiting.postMessage({ type: 'activate' } satisfies ToWorker);
}

export async function installApp(): Promise<void> {
  await installPrompt?.prompt();
  installPrompt = undefined;
  change({ canInstall: false });
}

function register(): Promise<ServiceWorkerRegistration | undefined> {
  if (state.get().support !== 'yes') return Promise.resolve(undefined);
  const base = import.meta.env?.BASE_URL ?? '/';
  registered ??= navigator.serviceWorker
    .register(trustedScriptUrl(new URL(`${base}sw.js`, location.href).href), {
      scope: base,
      updateViaCache: 'none',
    })
    .catch(() => {
      change({ support: 'unsupported' });
      return undefined;
    });
  return registered;
}

function watchUpdates(registration: ServiceWorkerRegistration): void {
  const look = (worker: ServiceWorker | null) => {
    const tell = () => {
      // the very first worker has nothing to replace
      if (worker?.state === 'installed' && registration.active) change({ isUpdateReady: true });
    };
    worker?.addEventListener('statechange', tell);
    tell();
  };
  look(registration.waiting);
  look(registration.installing);
  registration.addEventListener('updatefound', () => look(registration.installing));
}

/** Sends a message to the worker in charge; resolves with its last answer. */
async function ask(message: ToWorker, onAnswer: (copy: OfflineCopy) => void): Promise<void> {
  if (!(await register())) return;
  const worker = (await navigator.serviceWorker.ready).active;
  if (!worker) return;
  await new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    let silence: ReturnType<typeof setTimeout> | undefined;
    const wait = () => {
      clearTimeout(silence);
      silence = setTimeout(resolve, SILENCE_MS);
    };
    port1.onmessage = ({ data }: MessageEvent<OfflineCopy>) => {
      onAnswer(data);
      wait();
      if (message.type === 'save' && !data.isWhole && !data.hasFailed) return;
      clearTimeout(silence);
      resolve();
    };
    wait();
    worker.postMessage(message, [port2]);
  });
}
/** A worker that says nothing for so long was ended by the browser. */
const SILENCE_MS = 30_000;

function supportHere(): OfflineState['support'] {
  if (globalThis.isSecureContext === false) return 'insecure';
  // while somebody works on the site there is no worker to register
  if (import.meta.env?.DEV) return 'unsupported';
  return globalThis.navigator && 'serviceWorker' in navigator ? 'yes' : 'unsupported';
}

function isOff(): boolean {
  try {
    return localStorage.getItem(OFF_KEY) !== null;
  } catch {
    return false;
  }
}

function remember(isRemoved: boolean): void {
  try {
    if (isRemoved) localStorage.setItem(OFF_KEY, '1');
    else localStorage.removeItem(OFF_KEY);
  } catch {
    // without storage there is no copy either
  }
}

function change(changed: Partial<OfflineState>): void {
  state.set({ ...state.get(), ...changed });
}
