/**
 * Visits of a day by channel, and the product viewers they bring by segment (rules T1–T15).
 *
 * Media respond with carry-over and saturation (adstock and Hill curves as in marketing-mix models), paid
 * search is a sealed-bid second-price auction, search ranking a logistic in a stock of optimisation work.
 */
import { exp, ln, power } from '../maths.ts';
import { creatorPacing, warmUpFactor } from './campaign.ts';
import type { Decisions } from './decisions.ts';
import { TOTAL, type Workspace } from './workspace.ts';
import { CHANNEL_COUNT, CLASS_COUNT, SEGMENT_COUNT, type World } from './world.ts';

const DIRECT = 0;
const SEO = 1;
const SEM = 2;
const SOCIAL = 3;
const KOL = 4;
const EMAIL = 5;
const AFFILIATE = 6;
const CONTENT = 7;

/** Channels that paid media reach and finer aim helps. */
const AIMED = [SEM, SOCIAL, KOL, CONTENT] as const;

/** Hill saturation, 0 to 1: half of the ceiling at `half`, S-shaped where `exponent` is above 1. */
export function hill(spend: number, half: number, exponent: number): number {
  if (spend <= 0) return 0;
  if (exponent === 1) return spend / (spend + half);
  const powered = exp(exponent * ln(spend / half));
  return powered / (1 + powered);
}

/** Sealed-bid second-price auction against exponentially distributed rival ranks of mean `rivalRankFen`. */
export function auction(
  bidFen: number,
  rivalRankFen: number,
  qualityScore: number,
): { share: number; costPerClickFen: number } {
  if (bidFen <= 0) return { share: 0, costPerClickFen: 0 };
  const y = (qualityScore * bidFen) / rivalRankFen;
  const lost = exp(-y);
  const share = 1 - lost;
  return { share, costPerClickFen: (rivalRankFen / qualityScore) * (1 - (y * lost) / share) };
}

/** Daily reach of an e-mail programme: visits per contactable customer and week. */
export function emailVisitsPerCustomer(world: World, sends: number, contactable: number): number {
  const email = world.scenario.channels.email;
  return sends * email.openRate * email.clickToOpenRate * exp(-email.crowding * (sends - 1)) * contactable;
}

/** One week's constants of the channels that do not change by day. */
export interface TrafficWeek {
  readonly seoPerDay: number;
  readonly semPerDay: number;
  readonly affiliatePerDay: number;
  readonly directPerDay: number;
  readonly emailPerCustomer: number;
  readonly socialDecay: number;
  readonly kolDecay: number;
  readonly contentDecay: number;
  readonly season: number;
  /** More visits from aimed media, 1 without targeting. */
  readonly aimed: number;
}

export function openTraffic(
  world: World,
  work: Workspace,
  state: Float64Array,
  decisions: Decisions,
): TrafficWeek {
  const { channels } = world.scenario;
  const { layout } = world;
  const { plan } = decisions;
  const { season, bidFactor } = work.market;
  openViewers(world, work, decisions);
  const weekIndex = state[layout.weekIndex]!;

  let seoPerDay = 0;
  for (const words of channels.seo.keywords) {
    const competition = words.competition * Math.max(0.5, 1 + words.weeklyTrend * weekIndex);
    const lead = (state[layout.seoStock]! - competition) / channels.seo.spread;
    seoPerDay += (words.count * words.searchesPerMonth * channels.seo.topClickRate) / 30.4 / (1 + exp(-lead));
  }

  const rivalRank =
    channels.sem.rivalRankFen *
    bidFactor *
    (season >= channels.sem.eventSeasonFrom ? power(season, channels.sem.eventBidExponent) : 1);
  const { targeting } = world.scenario;
  const aimed = 1 + targeting.visitLift * plan.targetingLevel;
  for (const c of AIMED) work.channelIntent[c] = 1 + targeting.intentLift * plan.targetingLevel;
  const { share, costPerClickFen } = auction(plan.semMaxBidFen, rivalRank, channels.sem.qualityScore);
  work.totals[TOTAL.costPerClick] = costPerClickFen;
  const clicks = (channels.sem.searchesPerWeek / 7) * channels.sem.clickRate * share * aimed;

  const affiliate = channels.affiliate;
  return {
    seoPerDay,
    semPerDay: clicks,
    affiliatePerDay:
      affiliate.dailyVisits *
      hill(plan.affiliateCommissionRate, affiliate.halfSaturationRate, affiliate.exponent),
    directPerDay:
      world.newDirectVisitsPerDay *
      power(state[layout.searchWeight]!, channels.direct.searchWeightExponent) *
      decisions.platforms.visitFactor *
      warmUpFactor(world, work, state),
    emailPerCustomer:
      plan.emailSends > 0 ? emailVisitsPerCustomer(world, plan.emailSends, state[layout.contactable]!) : 0,
    socialDecay: power(Math.max(channels.social.weeklyCarryOver, 1e-9), 1 / 7),
    kolDecay: power(Math.max(channels.kol.weeklyCarryOver, 1e-9), 1 / 7),
    contentDecay: power(Math.max(channels.content.weeklyCarryOver, 1e-9), 1 / 7),
    season,
    aimed,
  };
}

function fade(state: Float64Array, at: number, decay: number, spend: number): number {
  const next = decay * state[at]! + (1 - decay) * spend;
  state[at] = next;
  return next;
}

/**
 * Fills `channelVisitMean`, `newViewers`, `returningViewers` and the returning visits by segment.
 *
 * @param dayFactor   market, day and weekday shocks times season
 * @param kolFactor   this week's luck with creators (mean 1)
 */
export function visitsOfDay(
  world: World,
  work: Workspace,
  state: Float64Array,
  decisions: Decisions,
  traffic: TrafficWeek,
  day: number,
  dayFactor: number,
  kolFactor: number,
): void {
  const { channels } = world.scenario;
  const { layout } = world;
  const { plan } = decisions;
  const mean = work.channelVisitMean;

  const social = fade(state, layout.adstock, traffic.socialDecay, plan.socialBudgetFen / 7);
  const pacing = creatorPacing(channels.kol, plan.kolLiveDay, plan.liveConcentration, day);
  const kol = fade(state, layout.adstock + 1, traffic.kolDecay, (plan.kolBudgetFen / 7) * pacing);
  const content = fade(state, layout.adstock + 2, traffic.contentDecay, plan.contentBudgetFen / 7);

  mean[DIRECT] = traffic.directPerDay * dayFactor;
  mean[SEO] = traffic.seoPerDay * dayFactor;
  const costPerClick = work.totals[TOTAL.costPerClick]!;
  const affordable = costPerClick > 0 ? plan.semBudgetFen / 7 / costPerClick : 0;
  mean[SEM] = Math.min(traffic.semPerDay * dayFactor, affordable);
  mean[SOCIAL] =
    channels.social.dailyVisits *
    hill(social, channels.social.halfSaturationFen, channels.social.exponent) *
    traffic.aimed *
    dayFactor;
  mean[KOL] =
    channels.kol.dailyVisits *
    hill(kol, channels.kol.halfSaturationFen, channels.kol.exponent) *
    traffic.aimed *
    dayFactor *
    kolFactor;
  mean[EMAIL] = 0;
  mean[AFFILIATE] = traffic.affiliatePerDay * dayFactor;
  mean[CONTENT] =
    channels.content.dailyVisits *
    hill(content, channels.content.halfSaturationFen, channels.content.exponent) *
    traffic.aimed *
    dayFactor;

  const { channelFactor } = work.market;
  if (channelFactor !== undefined) for (let c = 0; c < CHANNEL_COUNT; c++) mean[c]! *= channelFactor[c]!;

  // who joined a group yesterday told others
  mean[SOCIAL]! += state[layout.referrals]!;
  state[layout.referrals] = 0;

  for (let g = 0; g < SEGMENT_COUNT; g++) {
    let direct = 0;
    let alive = 0;
    for (let l = 0; l < CLASS_COUNT; l++) {
      const customers = state[layout.customers + g * CLASS_COUNT + l]!;
      alive += customers;
      direct += customers * work.visitRate[l]!;
    }
    work.returningDirect[g] = (direct / 7) * dayFactor;
    work.returningEmail[g] =
      ((alive * traffic.emailPerCustomer) / 7) * channels.email.landingShare * dayFactor;
  }
  viewersOf(world, work);
}

/** Flash days draw extra direct visitors, as far as the discounted products are wanted and in stock. */
export function flashTraffic(world: World, work: Workspace, state: Float64Array, decisions: Decisions): void {
  const { layout, skuCount: J } = world;
  const { channels, promotion } = world.scenario;
  let wanted = 0;
  let atHand = 0;
  let expected = 0;
  for (let j = 0; j < J; j++) {
    if (!decisions.flashSku[j]) continue;
    let share = 0;
    for (let g = 0; g < SEGMENT_COUNT; g++) share += world.segmentMix[g]! * work.flashShare[g * J + j]!;
    wanted += share;
    expected += (share * world.ordersPerWeek) / 7;
    atHand += Math.min(decisions.flashCap, state[layout.stock + j]!);
  }
  const reachable = Math.min(1, wanted / 0.2) * (expected > 0 ? Math.min(1, atHand / expected) : 0);
  const tired = exp(-promotion.fatigueEffect * state[layout.fatigue]!);
  const lift = channels.direct.flashLift * (1 - exp(-decisions.flashDepth / 0.12)) * tired * reachable;
  work.channelVisitMean[DIRECT]! *= 1 + lift;
  viewersOf(world, work);
}

/** What a visit of each channel is worth this week: the direct buyers are those of the platforms chosen. */
function openViewers(world: World, work: Workspace, decisions: Decisions): void {
  work.viewerWeight.set(world.viewerWeight);
  const { segmentMix } = decisions.platforms;
  if (segmentMix === undefined) return;
  const { purchaseIntent } = world.scenario.channels;
  for (let g = 0; g < SEGMENT_COUNT; g++)
    work.viewerWeight[DIRECT * SEGMENT_COUNT + g] =
      segmentMix[g]! * world.viewShare[DIRECT]! * purchaseIntent.direct;
}

/** Turns visit means into effective product viewers by segment, new and returning. */
export function viewersOf(world: World, work: Workspace): void {
  const load = work.pageLoad;
  for (let g = 0; g < SEGMENT_COUNT; g++) {
    let viewers = 0;
    for (let c = 0; c < CHANNEL_COUNT; c++)
      viewers +=
        work.channelVisitMean[c]! * work.viewerWeight[c * SEGMENT_COUNT + g]! * work.channelIntent[c]!;
    work.newViewers[g] = load * viewers;
    work.returningViewers[g] =
      load *
      (work.returningDirect[g]! * world.viewShare[DIRECT]! +
        work.returningEmail[g]! * world.viewShare[EMAIL]! * world.scenario.channels.purchaseIntent.email);
  }
}
