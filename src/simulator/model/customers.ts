/**
 * Who buys again (rules C1–C9): MBG/NBD in discrete weeks.
 *
 * Each latent class buys at a Poisson rate and drops out with a fixed chance after every purchase, the first
 * included (Batislam, Denizel and Filiztekin 2007; Fader, Hardie and Lee 2005). The rate arises from visits
 * and conversion, so prices and service act on it.
 */
import { exp } from '../maths.ts';
import { SUBSYSTEMS } from '../random.ts';
import type { Decisions } from './decisions.ts';
import { drawBinomial, type Luck, split } from './luck.ts';
import { satisfactionIndex } from './reputation.ts';
import { emailVisitsPerCustomer } from './traffic.ts';
import { TOTAL, type Workspace } from './workspace.ts';
import { CLASS_COUNT, RECENCY_WEEKS, SEGMENT_COUNT, type World } from './world.ts';

/** Splits the week's orders into new and returning ones and over the channels they came through. */
export function splitOrders(work: Workspace, luck: Luck): void {
  const C = SUBSYSTEMS.customers;
  let returning = 0;
  let fresh = 0;
  for (let g = 0; g < SEGMENT_COUNT; g++) {
    const orders = work.segmentOrders[g]!;
    const mean = work.segmentOrderMean[g]!;
    const members = work.segmentMemberOrders[g]!;
    const others = mean - work.segmentMemberMean[g]!;
    const chance =
      others > 0 ? Math.min(1, (work.segmentReturningMean[g]! - work.segmentMemberMean[g]!) / others) : 0;
    // members' orders are counted by day; of the others some come back as well
    const again = members + drawBinomial(luck, orders - members, Math.max(0, chance), C, 0, g, 0, 0);
    work.segmentReturning[g] = again;
    work.segmentNewOrders[g] = orders - again;
    returning += again;
    fresh += orders - again;
  }
  work.totals[TOTAL.newBuyers] = fresh;
  const channels = work.channelOrders.length;
  split(luck, fresh, work.channelOrderMean, 0, channels, work.channelNewOrders, 0, C, 1, 0, 0, 0);
  split(luck, returning, work.channelReturningMean, 0, 2, work.splitInto, 0, C, 2, 0, 0, 0);
  for (let c = 0; c < channels; c++) work.channelOrders[c] = work.channelNewOrders[c]!;
  work.channelOrders[0]! += work.splitInto[0]!;
  work.channelOrders[5]! += work.splitInto[1]!;
  // until here channel visits held those who did not buy
  for (let c = 0; c < channels; c++) work.channelVisits[c]! += work.channelOrders[c]!;
}

/** Distinct people among the visits: every new visit counts once, a returning customer once a week. */
export function countVisitors(
  world: World,
  work: Workspace,
  state: Float64Array,
  decisions: Decisions,
): void {
  const { layout } = world;
  const mail = emailVisitsPerCustomer(world, decisions.plan.emailSends, state[layout.contactable]!);
  let people = 0;
  for (let c = 0; c < work.channelVisits.length; c++) people += work.channelVisits[c]!;
  let visits = 0;
  for (let g = 0; g < SEGMENT_COUNT; g++) {
    for (let l = 0; l < CLASS_COUNT; l++) {
      const alive = state[layout.customers + g * CLASS_COUNT + l]!;
      const perWeek =
        work.visitRate[l]! +
        (decisions.plan.emailSends > 0 ? mail * world.scenario.channels.email.landingShare : 0);
      visits += alive * perWeek;
      people += alive * (1 - exp(-perWeek));
    }
  }
  work.totals[TOTAL.uniqueVisitors] = Math.max(0, people - visits);
}

/** Purchases, dropouts, newcomers and the recency table at the end of the week. */
export function closeCustomers(
  world: World,
  work: Workspace,
  state: Float64Array,
  decisions: Decisions,
  luck: Luck,
): void {
  const { layout } = world;
  const { customers, promotion, channels } = world.scenario;
  const C = SUBSYSTEMS.customers;
  const index = satisfactionIndex(world, state);
  const mood = exp(-customers.satisfactionEffect * (index - customers.referenceSatisfaction));
  const mail =
    decisions.plan.emailSends > 0
      ? emailVisitsPerCustomer(world, decisions.plan.emailSends, state[layout.contactable]!)
      : 0;
  const view = channels.productViewShare;
  const mailWeight = (channels.email.landingShare * view.email * channels.purchaseIntent.email) / view.direct;
  const stay = 1 - customers.dormancyPerWeek;

  let orders = 0;
  let recent = 0;
  for (let g = 0; g < SEGMENT_COUNT; g++) {
    orders += work.segmentOrders[g]!;
    for (let l = 0; l < CLASS_COUNT; l++) {
      work.classWeights[l] =
        state[layout.customers + g * CLASS_COUNT + l]! * (work.visitRate[l]! + mailWeight * mail);
    }
    split(
      luck,
      work.segmentReturning[g]!,
      work.classWeights,
      0,
      CLASS_COUNT,
      work.cellOrders,
      g * CLASS_COUNT,
      C,
      3,
      g,
      0,
      0,
    );

    // newcomers: those won by a deal bring half the customers they seem to
    const deal = work.segmentDealMean[g]!;
    const newOrders = work.segmentNewOrders[g]!;
    const worth =
      newOrders > 0
        ? Math.max(0, newOrders - (1 - promotion.dealAcquiredWeight) * Math.min(deal, newOrders)) / newOrders
        : 0;
    let keptSum = 0;
    for (let l = 0; l < CLASS_COUNT; l++) {
      const dropout = Math.min(0.95, customers.classes[l]!.dropoutRate * mood);
      const chance = worth * customers.classes[l]!.share * (1 - dropout);
      work.classWeights[l] = chance;
      keptSum += chance;
    }
    work.classWeights[CLASS_COUNT] = Math.max(0, 1 - keptSum);
    split(luck, newOrders, work.classWeights, 0, CLASS_COUNT + 1, work.splitInto, 0, C, 4, g, 0, 0);

    for (let l = 0; l < CLASS_COUNT; l++) {
      const cell = g * CLASS_COUNT + l;
      const at = layout.customers + cell;
      const alive = state[at]!;
      const newcomers = work.splitInto[l]!;
      const ordered = work.cellOrders[cell]!;
      const dropout = Math.min(0.95, customers.classes[l]!.dropoutRate * mood);
      const perHead = alive > 0 ? ordered / alive : 0;
      const bought = 1 - exp(-perHead);
      // every order is a chance to drop out, so exactly `dropout` of the week's orders end a customer
      const staying = Math.max(0, 1 - dropout * perHead) * stay;
      const survivors = drawBinomial(luck, alive, staying, C, 5, cell, 0, 0);
      work.totals[TOTAL.customersBefore]! += alive;
      work.totals[TOTAL.customersStaying]! += survivors;
      state[at] = survivors + newcomers;
      recent += advanceRecency(state, layout.recency + cell * RECENCY_WEEKS, bought, survivors, newcomers);
    }
  }
  work.totals[TOTAL.repurchaseRate] = orders > 0 ? recent / orders : 0;

  const email = channels.email;
  const sends = decisions.plan.emailSends;
  const loss = email.unsubscribeRate * sends * (1 + 0.35 * Math.max(0, sends - 1));
  const list = state[layout.contactable]!;
  state[layout.contactable] = Math.min(
    email.listCeiling,
    list * (1 - loss) + email.listRecovery * (email.listCeiling - list),
  );
}

/** Moves one cell's recency row a week on; returns the buyers whose last purchase was within 28 days. */
function advanceRecency(
  state: Float64Array,
  at: number,
  bought: number,
  survivors: number,
  newcomers: number,
): number {
  let recent = 0;
  let buyers = 0;
  let total = 0;
  for (let r = 0; r < RECENCY_WEEKS; r++) {
    const here = state[at + r]!;
    total += here;
    buyers += here * bought;
    if (r <= 3) recent += here * bought;
  }
  const scale = total > 0 ? survivors / total : 0;
  const oldest = at + RECENCY_WEEKS - 1;
  state[oldest] = (state[oldest]! + state[oldest - 1]!) * (1 - bought) * scale;
  for (let r = RECENCY_WEEKS - 2; r > 0; r--) state[at + r] = state[at + r - 1]! * (1 - bought) * scale;
  state[at] = buyers * scale + newcomers;
  return recent;
}
