/** Who bought in a pair, in a group or as a member, and what that took off the order. */
import { offUnit } from '../model/bundle.ts';
import { allocate } from '../money.ts';
import { addUnit, type Draft, paidFen } from './draft.ts';
import { type Chance, sortedBy, USES } from './draws.ts';
import type { DayRecord, WeekRecord } from './record.ts';

type Decisions = WeekRecord['decisions'];

/** Gives as many buyers of each of the two products the other one as the day sold pairs; `addOns` pays for it. */
export function joinPairs(
  decisions: Decisions,
  record: DayRecord,
  drafts: readonly Draft[],
  addOns: Float64Array,
  chance: Chance,
): void {
  const { bundleFirst: a, bundleSecond: b, bundleDepth: depth } = decisions;
  [
    [a, b],
    [b, a],
  ].forEach(([from, to], side) => {
    const pairs = record.pairs[side]!;
    if (pairs === 0) return;
    const buyers = drafts.filter((draft) => draft.lines[0]!.sku === from);
    for (const draft of sortedBy(buyers, (d) => chance(USES.pair, d.index)).slice(0, pairs)) {
      addUnit(draft, to!, record.price[to!]!);
      addOns[to!]! -= 1;
      draft.pair = to!;
      draft.bundleFen = offUnit(record.price[from!]!, depth) + offUnit(record.price[to!]!, depth);
    }
  });
}

/** Marks the buyers whose group filled up, as many of each segment as the day counted. */
export function fillGroups(
  decisions: Decisions,
  record: DayRecord,
  drafts: readonly Draft[],
  chance: Chance,
): void {
  const j = decisions.groupSku;
  record.groupFilled.forEach((filled, g) => {
    if (filled === 0) return;
    const buyers = drafts.filter((draft) => draft.segment === g && draft.lines[0]!.sku === j);
    for (const draft of sortedBy(buyers, (d) => chance(USES.group, d.index)).slice(0, filled)) {
      draft.inGroup = true;
      draft.groupBuyFen = offUnit(record.price[j]!, decisions.groupDepth);
    }
  });
}

/** Marks members, and shares the member price and the points they spent over their orders by what they paid. */
export function shareMembers(record: DayRecord, drafts: readonly Draft[], chance: Chance): void {
  const members: Draft[] = [];
  record.memberOrders.forEach((count, g) => {
    const mine = drafts.filter((draft) => draft.segment === g);
    for (const draft of sortedBy(mine, (d) => chance(USES.member, d.index)).slice(0, count)) {
      draft.member = true;
      members.push(draft);
    }
  });
  share('memberFen', record.memberFen, members, drafts);
  share('pointsFen', record.pointsFen, members, drafts);
}

/** Shares an amount over orders by what is paid; what they cannot bear goes to the day's other orders. */
function share(
  field: 'memberFen' | 'pointsFen',
  amountFen: number,
  members: readonly Draft[],
  drafts: readonly Draft[],
): void {
  if (amountFen === 0) return;
  let over = amountFen;
  const paid = members.map(paidFen);
  const parts = allocate(
    Math.min(
      amountFen,
      paid.reduce((sum, fen) => sum + fen, 0),
    ),
    paid,
  );
  members.forEach((draft, n) => {
    draft[field] += parts[n]!;
    over -= parts[n]!;
  });
  for (const draft of drafts) {
    if (over === 0) break;
    const taken = Math.min(over, paidFen(draft));
    draft[field] += taken;
    over -= taken;
  }
}
