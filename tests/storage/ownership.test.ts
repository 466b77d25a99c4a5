import { afterEach, describe, expect, test, vi } from 'vitest';
import { channelLease } from '../../src/storage/leases.ts';
import { type Channel, type Claim, type ClaimEnvironment, claimSave } from '../../src/storage/ownership.ts';

/** A browser with several tabs: one set of locks, channels that reach every other tab. */
function browserWithTabs(withLocks: boolean): ClaimEnvironment {
  const open = new Map<string, Set<Channel>>();
  return {
    locks: withLocks ? fakeLocks() : undefined,
    openChannel: (name) => {
      const peers = open.get(name) ?? new Set();
      open.set(name, peers);
      const channel: Channel = {
        onmessage: null,
        postMessage: (data) => {
          for (const peer of peers) {
            if (peer !== channel) queueMicrotask(() => peer.onmessage?.({ data } as MessageEvent));
          }
        },
        close: () => void peers.delete(channel),
      };
      peers.add(channel);
      return channel;
    },
  };
}

/** Exclusive locks as the Web Locks specification describes them: first come, first served. */
function fakeLocks(): LockManager {
  const held = new Set<string>();
  const hold = async (name: string, work: (lock: Lock | null) => unknown) => {
    held.add(name);
    try {
      return await work({ name, mode: 'exclusive' });
    } finally {
      held.delete(name);
    }
  };
  const request = async (name: string, options: LockOptions, work: (lock: Lock | null) => unknown) => {
    if (options.ifAvailable && held.has(name)) return work(null);
    if (options.ifAvailable) return hold(name, work);
    while (held.has(name)) {
      await new Promise((resolve) => setTimeout(resolve, 5));
      if (options.signal?.aborted) throw new Error('aborted');
    }
    return hold(name, work);
  };
  return { request, query: async () => ({}) } as unknown as LockManager;
}

interface Tab {
  readonly claim: Claim;
  readonly granted: ReturnType<typeof vi.fn>;
  readonly saved: ReturnType<typeof vi.fn>;
}
const tabs: Tab[] = [];
afterEach(() => {
  for (const { claim } of tabs.splice(0)) claim.release();
});

async function openTab(browser: ClaimEnvironment, onHandOver = async () => undefined): Promise<Tab> {
  const granted = vi.fn();
  const saved = vi.fn();
  const events = { onGranted: granted, onSavedElsewhere: saved, onHandOver };
  const tab = { claim: await claimSave('save-1', events, browser), granted, saved };
  tabs.push(tab);
  return tab;
}

describe.each([
  ['Web Locks', true],
  ['messages between tabs', false],
])('one writer a save, agreed by %s', (_name, withLocks) => {
  test('the first tab owns the save, the second may only look', async () => {
    const browser = browserWithTabs(withLocks);
    const first = await openTab(browser);
    const second = await openTab(browser);
    expect([first.claim.isOwner(), second.claim.isOwner()]).toEqual([true, false]);
  });

  test('when the first closes, the second takes over', async () => {
    const browser = browserWithTabs(withLocks);
    const first = await openTab(browser);
    const second = await openTab(browser);
    first.claim.release();
    await vi.waitFor(() => expect(second.granted).toHaveBeenCalledTimes(1), 2000);
    expect(second.claim.isOwner()).toBe(true);
  });

  test('asked to, the first lets go once it has finished writing', async () => {
    const browser = browserWithTabs(withLocks);
    const steps: string[] = [];
    const first = await openTab(browser, async () => {
      steps.push('finished writing');
      return undefined;
    });
    const second = await openTab(browser);
    second.granted.mockImplementation(() => steps.push('granted'));
    second.claim.askToHandOver();
    await vi.waitFor(() => expect(second.claim.isOwner()).toBe(true), 2000);
    expect(first.claim.isOwner()).toBe(false);
    expect(steps).toEqual(['finished writing', 'granted']);
  });

  test('tabs that look on hear of each week that is written', async () => {
    const browser = browserWithTabs(withLocks);
    const first = await openTab(browser);
    const second = await openTab(browser);
    first.claim.announceSaved();
    await vi.waitFor(() => expect(second.saved).toHaveBeenCalledTimes(1));
  });

  test('saves do not stand in each other’s way', async () => {
    const browser = browserWithTabs(withLocks);
    await openTab(browser);
    const events = { onGranted: vi.fn(), onSavedElsewhere: vi.fn(), onHandOver: async () => undefined };
    const other = await claimSave('save-2', events, browser);
    expect(other.isOwner()).toBe(true);
    other.release();
  });
});

test('of two tabs that ask in the same moment, one alone becomes the owner', async () => {
  const browser = browserWithTabs(false);
  const leases = [1, 2].map(() => {
    const channel = browser.openChannel?.('lease');
    if (!channel) throw new Error('no channel');
    return channelLease(channel, { onGranted: () => undefined }, 50);
  });
  const answers = await Promise.all(leases.map((lease) => lease.tryNow()));
  expect(answers.filter(Boolean)).toHaveLength(1);
  for (const lease of leases) lease.close();
});

test('where tabs cannot talk, each owns the save and the stored hash alone protects it', async () => {
  const events = { onGranted: vi.fn(), onSavedElsewhere: vi.fn(), onHandOver: async () => undefined };
  expect((await claimSave('save-1', events, {})).isOwner()).toBe(true);
});
