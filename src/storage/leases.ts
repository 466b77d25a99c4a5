import type { Channel, Lease, LeaseEvents } from './ownership.ts';

/** A lease by Web Locks: the browser frees it when the tab closes or crashes. */
export function lockLease(name: string, locks: LockManager, events: LeaseEvents): Lease {
  let letGo: (() => void) | undefined;
  let waiting: AbortController | undefined;
  const hold = () =>
    new Promise<void>((resolve) => {
      letGo = resolve;
    });
  return {
    tryNow: () =>
      new Promise((resolve, reject) => {
        locks
          .request(name, { ifAvailable: true }, (lock) => {
            resolve(lock !== null);
            return lock === null ? undefined : hold();
          })
          .catch(reject);
      }),
    wait: () => {
      waiting = new AbortController();
      const granted = () => {
        events.onGranted();
        return hold();
      };
      // Rejects only when `close` breaks the wait off.
      locks.request(name, { signal: waiting.signal }, granted).catch(() => undefined);
    },
    letGo: () => letGo?.(),
    close: () => {
      waiting?.abort();
      letGo?.();
    },
  };
}

/** How long an owner may take to answer. */
const ANSWER_MS = 250;
/** How often a waiting tab asks again: an owner that crashed cannot say that it has gone. */
const ASK_AGAIN_MS = 3000;

type Message =
  | { readonly kind: 'ask'; readonly from: number }
  | { readonly kind: 'held' }
  | { readonly kind: 'free' };

/**
 * A lease by asking around: who gets no answer is the owner, and answers from then on. Answers come
 * from message handlers, which a browser runs in background tabs too, unlike timers.
 */
export function channelLease(channel: Channel, events: LeaseEvents, answerMs = ANSWER_MS): Lease {
  const me = Math.floor(crypto.getRandomValues(new Uint32Array(1))[0] ?? 0);
  let state: 'idle' | 'asking' | 'owner' | 'waiting' | 'closed' = 'idle';
  let wasRefused = false;
  let timer: ReturnType<typeof setInterval> | undefined;
  const say = (message: Message) => channel.postMessage(message);

  const tryNow = async (): Promise<boolean> => {
    state = 'asking';
    wasRefused = false;
    say({ kind: 'ask', from: me });
    await new Promise((resolve) => setTimeout(resolve, answerMs));
    if (state !== 'asking') return false;
    state = wasRefused ? 'idle' : 'owner';
    return !wasRefused;
  };
  const isIdle = () => state === 'idle';
  const askAgain = async () => {
    if (state !== 'waiting') return;
    if (await tryNow()) {
      clearInterval(timer);
      events.onGranted();
    } else if (isIdle()) {
      state = 'waiting';
    }
  };
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    // Of two tabs that ask at once, the one with the smaller number goes first.
    const isMine = state === 'owner' || (state === 'asking' && data.kind === 'ask' && me < data.from);
    if (data.kind === 'ask' && isMine) say({ kind: 'held' });
    else if (data.kind === 'held') wasRefused = true;
    else if (data.kind === 'free') void askAgain();
  };
  const letGo = () => {
    if (state === 'owner') say({ kind: 'free' });
    state = 'idle';
  };
  return {
    tryNow,
    wait: () => {
      state = 'waiting';
      clearInterval(timer);
      timer = setInterval(() => void askAgain(), ASK_AGAIN_MS);
    },
    letGo,
    close: () => {
      clearInterval(timer);
      letGo();
      state = 'closed';
      channel.close();
    },
  };
}
