/** Where buyers come from: new or returning, their channel, and codes in place of names and addresses. */
import { ln } from '../maths.ts';
import { CHANNEL_COUNT, SEGMENT_COUNT } from '../model/world.ts';
import type { Draft } from './draft.ts';
import { type Chance, pick, sortedBy, USES } from './draws.ts';
import { PROVINCE_PEOPLE, PROVINCES, REMOTE_PROVINCES } from './provinces.ts';
import type { WeekRecord } from './record.ts';

const DIRECT = 0;
const EMAIL = 5;
/** Channels with the most uneven days choose their orders first; direct visitors are the rest. */
const CHOOSING = [4, 5, 6, 7, 3, 2, 1];

/** Marks returning buyers and gives each order its channel, in the numbers of the week. */
export function shareOrigins(record: WeekRecord, drafts: readonly Draft[], chance: Chance): void {
  for (let g = 0; g < SEGMENT_COUNT; g++) {
    const mine = drafts.filter((draft) => draft.segment === g);
    // every member has bought before
    const shuffled = sortedBy(mine, (draft) => chance(USES.returning, draft.index) + (draft.member ? 0 : 1));
    for (const draft of shuffled.slice(0, record.segmentReturning[g]!)) draft.returning = true;
  }
  const { world, days } = record;
  const choose = (from: readonly Draft[], channel: number, count: number) => {
    // the smallest of waiting times with these rates: without replacement in proportion to the weights
    const wait = (draft: Draft) => {
      const weight =
        days[draft.day]!.channelWeight[channel]! *
        world.viewerWeight[channel * SEGMENT_COUNT + draft.segment]!;
      const time = -ln(chance(USES.channel, draft.index, channel));
      return weight > 0 ? time / weight : 1e300;
    };
    const chosen = count > 0 ? sortedBy(from, wait).slice(0, count) : [];
    for (const draft of chosen) draft.channel = channel;
    const taken = new Set(chosen);
    return from.filter((draft) => !taken.has(draft));
  };
  let fresh: readonly Draft[] = drafts.filter(({ returning }) => !returning);
  for (const channel of CHOOSING) fresh = choose(fresh, channel, record.channelNewOrders[channel]!);
  const again = drafts.filter(({ returning }) => returning);
  choose(again, EMAIL, record.channelOrders[EMAIL]! - record.channelNewOrders[EMAIL]!);
}

/** A channel by the day's mix, for orders that did not become sales. */
export function anyChannel(record: WeekRecord, day: number, u: number): number {
  const channel = pick(record.days[day]!.channelWeight, u);
  return channel >= 0 && channel < CHANNEL_COUNT ? channel : DIRECT;
}

const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** Six letters and digits, 30 bits, that stand in for a name. */
export function buyerCode(chance: Chance, index: number): string {
  let left = Math.floor(chance(USES.buyer, index) * 1_073_741_824);
  let code = '';
  for (let n = 0; n < 6; n++) {
    code += LETTERS[left % 32]!;
    left = Math.floor(left / 32);
  }
  return code;
}

const PEOPLE = Object.values(PROVINCE_PEOPLE);
const REMOTE: ReadonlySet<string> = new Set(REMOTE_PROVINCES);
const NEAR_PEOPLE = PROVINCES.map((code, index) => (REMOTE.has(code) ? 0 : PEOPLE[index]!));

/** A buyer's province; none of the remote zones where the shop does not deliver to them. */
export function regionCode(chance: Chance, index: number, servesRemoteZones: boolean): string {
  const people = servesRemoteZones ? PEOPLE : NEAR_PEOPLE;
  return PROVINCES[pick(people, chance(USES.region, index))]!;
}
