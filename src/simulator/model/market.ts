/**
 * What happens around the shop: events of the calendar, promotions of rivals, disturbed parcels (rules EV1–EV12
 * and RV1–RV4).
 *
 * The calendar is compiled once into 53 weeks, so that a week costs a look-up; week 0 is an average one.
 */
import { SUBSYSTEMS } from '../random.ts';
import type { ScenarioDraft } from '../scenario.ts';
import { CHANNELS, type EventKind, type WeekEvent } from '../vocabulary.ts';
import { type Luck, uniformOf } from './luck.ts';
import type { Workspace } from './workspace.ts';
import type { World } from './world.ts';

export const ISO_WEEKS = 52;
/** Entity of the draw that disturbs a week's parcels, apart from those of the parcels themselves. */
const DISRUPTION = 63;
/** Rivals are never read below half of their usual prices. */
const LOWEST_RIVAL_INDEX = 0.5;

/** What the calendar does to one week. */
export interface MarketWeek {
  readonly season: number;
  /** Factor on the visits of each channel; undefined where no event touches one. */
  readonly channelFactor: Float64Array | undefined;
  /** Utility added by product; undefined where no event touches one. */
  readonly taste: Float64Array | undefined;
  readonly rivalDepth: number;
  readonly bidFactor: number;
  readonly transitDays: number;
  /** Days by which purchase orders of this week arrive later. */
  readonly leadDelayDays: number;
  readonly commissionShift: number;
  readonly paymentFeeShift: number;
  readonly returnFactor: number;
  /** Whether an announced campaign of a platform falls into it. */
  readonly campaign: boolean;
}

type MarketEvent = ScenarioDraft['calendar'][number];
type Draft = { -readonly [Key in keyof MarketWeek]: MarketWeek[Key] };

/** Whether an event lasts in ISO week `isoWeek`, 1 to 52, over the turn of the year where it must. */
export function lasts(event: Pick<MarketEvent, 'isoWeek' | 'weeks'>, isoWeek: number): boolean {
  return (isoWeek - event.isoWeek + ISO_WEEKS) % ISO_WEEKS < event.weeks;
}

function average(): Draft {
  return {
    season: 1,
    channelFactor: undefined,
    taste: undefined,
    rivalDepth: 0,
    bidFactor: 1,
    transitDays: 0,
    leadDelayDays: 0,
    commissionShift: 0,
    paymentFeeShift: 0,
    returnFactor: 1,
    campaign: false,
  };
}

function apply(scenario: ScenarioDraft, week: Draft, event: MarketEvent): void {
  for (const effect of event.effects) {
    if (effect.kind === 'demand') week.season *= effect.factor;
    else if (effect.kind === 'channel-visits') {
      week.channelFactor ??= new Float64Array(CHANNELS.length).fill(1);
      week.channelFactor[CHANNELS.indexOf(effect.channel)]! *= effect.factor;
    } else if (effect.kind === 'taste') {
      week.taste ??= new Float64Array(scenario.skus.length);
      week.taste[scenario.skus.findIndex(({ id }) => id === effect.skuId)]! += effect.utility;
    } else if (effect.kind === 'rival-promotion') week.rivalDepth += effect.depth;
    else if (effect.kind === 'bids') week.bidFactor *= effect.factor;
    else if (effect.kind === 'transit') week.transitDays = Math.max(week.transitDays, effect.days);
    else if (effect.kind === 'supplier-delay') week.leadDelayDays += effect.days;
    else if (effect.kind === 'returns') week.returnFactor *= effect.factor;
    else if (effect.kind === 'campaign') week.campaign ||= event.announced;
    else {
      week.commissionShift += effect.commissionShift;
      week.paymentFeeShift += effect.paymentFeeShift;
    }
  }
}

/** The calendar as 53 weeks: 1 to 52 of the fictional year, and 0 for an average week without events. */
export function compileMarket(scenario: ScenarioDraft): MarketWeek[] {
  const mean = scenario.season.reduce((total, week) => total + week, 0) / scenario.season.length;
  const weeks = [average()];
  for (let isoWeek = 1; isoWeek <= ISO_WEEKS; isoWeek++) {
    const week = average();
    week.season = scenario.season[isoWeek - 1]! / mean;
    for (const event of scenario.calendar) if (lasts(event, isoWeek)) apply(scenario, week, event);
    weeks.push(week);
  }
  return weeks;
}

/** What an event changes, each kind once. */
export function kindsOf(event: Pick<MarketEvent, 'effects'>): EventKind[] {
  return [...new Set(event.effects.map(({ kind }) => kind))];
}

const seen = (event: MarketEvent): WeekEvent => ({
  id: event.id,
  name: event.name,
  kinds: kindsOf(event),
  announced: event.announced,
});

/** Events of ISO week `isoWeek` as a keeper sees them when it is over. */
export function eventsOf(scenario: ScenarioDraft, isoWeek: number): WeekEvent[] {
  return scenario.calendar.filter((event) => lasts(event, isoWeek)).map(seen);
}

/** Events outside the calendar that start in the week after `isoWeek` and are made known in it. */
export function noticesOf(scenario: ScenarioDraft, isoWeek: number): WeekEvent[] {
  const next = (isoWeek % ISO_WEEKS) + 1;
  return scenario.calendar
    .filter(({ announced, noticeWeeks, isoWeek: start }) => !announced && noticeWeeks > 0 && start === next)
    .map(seen);
}

/** Days by which purchase orders of ISO week `isoWeek` (0: an average week) arrive later than usual. */
export function leadDelayDays(world: World, isoWeek: number): number {
  return world.market[isoWeek]!.leadDelayDays;
}

/** Looks up the week's events, draws rivals' promotions and whether parcels are disturbed. */
export function openMarket(
  world: World,
  work: Workspace,
  state: Float64Array,
  luck: Luck,
  isoWeek: number,
): void {
  const { rivalPromotions, disruption } = world.scenario;
  const week = (work.foreseen ? world.foreseen : world.market)[isoWeek]!;
  work.market = week;
  for (let k = 0; k < world.categoryCount; k++) {
    const share = luck.expected
      ? rivalPromotions.chancePerWeek
      : uniformOf(luck, SUBSYSTEMS.rivals, 0, k, 0, 0) < rivalPromotions.chancePerWeek
        ? 1
        : 0;
    work.rivalIndex[k] = Math.max(
      LOWEST_RIVAL_INDEX,
      state[world.layout.rivalPrice + k]! - week.rivalDepth - share * rivalPromotions.depth,
    );
  }
  work.transitDays = week.transitDays;
  work.slowShare = 0;
  if (luck.expected) work.slowShare = disruption.chancePerWeek;
  else if (uniformOf(luck, SUBSYSTEMS.transit, 0, DISRUPTION, 0, 0) < disruption.chancePerWeek)
    work.transitDays += 1;
}

/** Adds what an event does to tastes, after the week's taste shocks are drawn. */
export function shiftTastes(work: Workspace): void {
  const { taste } = work.market;
  if (taste === undefined) return;
  for (let j = 0; j < taste.length; j++) work.taste[j]! += taste[j]!;
}
