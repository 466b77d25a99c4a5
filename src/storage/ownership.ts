import { channelLease, lockLease } from './leases.ts';

/** One tab's claim on a save: at any time one tab at most may write it. */
export interface Claim {
  isOwner(): boolean;
  /** Asks the owner to let go; `onGranted` follows when it has. */
  askToHandOver(): void;
  /** Tells the tabs that look on that a week has been written. */
  announceSaved(): void;
  /** Lets go for good. */
  release(): void;
}

export interface ClaimEvents {
  /** This tab has become the owner, because the other one closed or let go. */
  onGranted(): void;
  /** Another tab asks for the save; it gets it when this resolves. */
  onHandOver(): Promise<void>;
  onSavedElsewhere(): void;
}

/** What a lease needs from its owner. */
export interface LeaseEvents {
  onGranted(): void;
}
/** A way of agreeing with other tabs on who writes. */
export interface Lease {
  /** Takes the save if no other tab has it. */
  tryNow(): Promise<boolean>;
  /** Waits in the background until the save is free, then calls `onGranted`. */
  wait(): void;
  letGo(): void;
  close(): void;
}

/** The part of BroadcastChannel that is used. */
export interface Channel {
  postMessage(message: unknown): void;
  onmessage: ((event: MessageEvent) => void) | null;
  close(): void;
}
export interface ClaimEnvironment {
  readonly locks?: LockManager | undefined;
  readonly openChannel?: ((name: string) => Channel) | undefined;
}

/** Claims a save for this tab; when another tab has it, keeps waiting for it. */
export async function claimSave(
  saveId: string,
  events: ClaimEvents,
  environment: ClaimEnvironment = browserEnvironment(),
): Promise<Claim> {
  const name = `shopkeeper/save/${saveId}`;
  const channel = environment.openChannel?.(name);
  let isOwner = false;
  const grant = () => {
    isOwner = true;
    events.onGranted();
  };
  const lease = leaseFor(name, environment, { onGranted: grant });
  const handOver = async () => {
    if (!isOwner) return;
    await events.onHandOver();
    isOwner = false;
    lease?.letGo();
    lease?.wait();
  };
  if (channel) {
    channel.onmessage = ({ data }) => {
      if (data === 'hand-over') void handOver();
      else if (data === 'saved' && !isOwner) events.onSavedElsewhere();
    };
  }
  // A page without an origin may not take locks; no other tab shares its storage either.
  isOwner = lease ? await lease.tryNow().catch(() => true) : true;
  if (!isOwner) lease?.wait();
  return {
    isOwner: () => isOwner,
    askToHandOver: () => channel?.postMessage('hand-over'),
    announceSaved: () => channel?.postMessage('saved'),
    release: () => {
      isOwner = false;
      lease?.close();
      channel?.close();
    },
  };
}

/** Web Locks need a secure page; on plain http tabs ask each other; without either the stored hash alone protects. */
function leaseFor(name: string, environment: ClaimEnvironment, events: LeaseEvents): Lease | undefined {
  if (environment.locks) return lockLease(name, environment.locks, events);
  return environment.openChannel && channelLease(environment.openChannel(`${name}/lease`), events);
}

function browserEnvironment(): ClaimEnvironment {
  return {
    locks: globalThis.navigator?.locks,
    openChannel: typeof BroadcastChannel === 'undefined' ? undefined : (name) => new BroadcastChannel(name),
  };
}
