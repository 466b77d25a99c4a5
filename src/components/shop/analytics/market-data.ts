import { textOf } from '../../../i18n/locale.ts';
import {
  type CalendarEvent,
  type EventKind,
  type LocalText,
  MOST_PICTURE_SERIES,
  type PublicFacts,
  type WeekResult,
} from '../../../simulator/index.ts';
import { weekName } from '../cockpit/metric-words.ts';
import type { Block, Cell } from '../evidence/block.ts';
import { beginsIn, eventNames, trendWeeks } from './trend-data.ts';
import { both } from './words.ts';

const ISO_WEEKS = 52;

/** ISO week of a week of the game: 1 is the season's first. Years of 53 weeks are rare enough to be left out. */
export function isoWeekOf(facts: PublicFacts, week: number): number {
  return ((facts.firstIsoWeek + week - 2 + 10 * ISO_WEEKS) % ISO_WEEKS) + 1;
}

/** Whether a calendar event lasts in an ISO week, over the turn of the year where it must. */
export function lastsIn({ isoWeek, weeks }: CalendarEvent, week: number): boolean {
  return (week - isoWeek + ISO_WEEKS) % ISO_WEEKS < weeks;
}

export interface MarketWeek {
  readonly week: number;
  readonly isoWeek: number;
  /** Last year's traffic of the platform, 1 = an average week. */
  readonly index: number;
  /** Undefined for weeks ahead. */
  readonly visits: number | undefined;
  readonly events: readonly LocalText[];
  /** Something begins in it: what lasts is flagged once. */
  readonly begins: boolean;
}

/** Up to sixteen weeks that were played, then those of the season that are ahead. */
export function marketWeeks(facts: PublicFacts, results: readonly WeekResult[]): readonly MarketWeek[] {
  const indexOf = (isoWeek: number) => facts.marketIndex[isoWeek - 1] ?? 1;
  const drawn = trendWeeks(results);
  const played = drawn.map(
    (result, at): MarketWeek => ({
      week: result.week,
      isoWeek: result.isoWeek,
      index: indexOf(result.isoWeek),
      visits: result.visits,
      events: eventNames(result),
      begins: beginsIn(drawn, at),
    }),
  );
  const next = (results.at(-1)?.week ?? 0) + 1;
  const ahead = Array.from({ length: Math.max(0, facts.weeks - next + 1) }, (_, at): MarketWeek => {
    const isoWeek = isoWeekOf(facts, next + at);
    return {
      week: next + at,
      isoWeek,
      index: indexOf(isoWeek),
      visits: undefined,
      events: facts.calendar.filter((event) => lastsIn(event, isoWeek)).map(({ name }) => name),
      begins: facts.calendar.some((event) => event.isoWeek === isoWeek),
    };
  });
  return [...played, ...ahead];
}

/** How far the shop's visits went beyond the market's since the first week shown; 0 is along with it. */
export function beyondMarket(week: MarketWeek, base: MarketWeek): number | undefined {
  if (week.visits === undefined || base.visits === undefined || base.visits <= 0) return undefined;
  return week.visits / base.visits / (week.index / base.index) - 1;
}

/** Events that bring or take visitors. */
const DEMAND: ReadonlySet<EventKind> = new Set<EventKind>(['demand', 'channel-visits', 'campaign']);

export interface ComingEvent {
  readonly id: string;
  readonly name: LocalText;
  /** Weeks of the game, both within the season. */
  readonly first: number;
  readonly last: number;
  /** Highest market index of these weeks; undefined for events that bring nobody. */
  readonly index: number | undefined;
  /** Added to the commission while it lasts. */
  readonly commissionShift: number;
}

/** What the calendar holds from the coming week to the season's end. */
export function comingEvents(facts: PublicFacts, results: readonly WeekResult[]): readonly ComingEvent[] {
  const ahead = marketWeeks(facts, results).filter(({ visits }) => visits === undefined);
  return facts.calendar
    .flatMap((event): ComingEvent[] => {
      const weeks = ahead.filter(({ isoWeek }) => lastsIn(event, isoWeek));
      const [first, last] = [weeks[0], weeks.at(-1)];
      if (first === undefined || last === undefined) return [];
      const { id, name, kinds, commissionShift } = event;
      const brings = kinds.some((kind) => DEMAND.has(kind));
      const index = brings ? Math.max(...weeks.map((week) => week.index)) : undefined;
      return [{ id, name, first: first.week, last: last.week, index, commissionShift }];
    })
    .sort((a, b) => a.first - b.first);
}

export function marketBlock(facts: PublicFacts, results: readonly WeekResult[], shown: number): Block {
  const weeks = marketWeeks(facts, results);
  const base = weeks[0];
  return {
    kind: 'market',
    week: shown,
    title: both((t) => t.market.title),
    caption: both((t) => t.market.caption),
    columns: [
      { label: both((t) => t.week), kind: 'text' },
      { label: both((t) => t.market.index), kind: 'index' },
      { label: both((t) => t.market.indexBase), kind: 'index' },
      { label: both((t) => t.market.visitsBase), kind: 'index' },
      { label: both((t) => t.market.gap), kind: 'signedRate' },
      { label: both((t) => t.market.calendar), kind: 'text' },
    ],
    picture: { shape: 'lines', columns: [2, 3] },
    rows: weeks.map((week): readonly Cell[] => [
      both((_t, locale) => weekName(week.week, locale)),
      week.index,
      base && week.index / base.index,
      base?.visits === undefined || week.visits === undefined ? undefined : week.visits / base.visits,
      base && beyondMarket(week, base),
      both((t, locale) =>
        week.events.length === 0
          ? t.trends.noEvents
          : week.events.map((name) => textOf(name, locale)).join(locale === 'zh' ? '、' : ', '),
      ),
    ]),
  };
}

export interface CategoryPrices {
  readonly id: string;
  readonly name: LocalText;
  /** By week of `trendWeeks`; 1 is the usual price. */
  readonly rivals: readonly (number | undefined)[];
  readonly own: readonly (number | undefined)[];
}

/**
 * The shop's price index of a category in a week: posted prices of what was sold over its usual prices,
 * weighted by units; list prices alike where nothing was sold. Undefined without a product of the category.
 */
export function ownPriceIndex(
  facts: PublicFacts,
  result: WeekResult,
  categoryId: string,
): number | undefined {
  let postedFen = 0;
  let usualFen = 0;
  let listFen = 0;
  let listUsualFen = 0;
  for (const row of result.skus) {
    const sku = facts.skus.find(({ id }) => id === row.skuId);
    if (sku === undefined || sku.categoryId !== categoryId) continue;
    if (result.plan.onShelf[row.skuId] === false) continue;
    postedFen += row.grossSalesFen;
    usualFen += row.units * sku.usualPriceFen;
    listFen += row.listPriceFen;
    listUsualFen += sku.usualPriceFen;
  }
  if (usualFen > 0) return postedFen / usualFen;
  return listUsualFen > 0 ? listFen / listUsualFen : undefined;
}

/** Rivals and the shop side by side, categories that the shop sells in. */
export function categoryPrices(
  facts: PublicFacts,
  results: readonly WeekResult[],
): readonly CategoryPrices[] {
  const weeks = trendWeeks(results);
  return facts.categories
    .map(({ id, name }) => ({
      id,
      name,
      rivals: weeks.map((result) => result.rivalPriceIndex[id]),
      own: weeks.map((result) => ownPriceIndex(facts, result, id)),
    }))
    .filter(({ own }) => own.some((value) => value !== undefined));
}

export function rivalsBlock(facts: PublicFacts, results: readonly WeekResult[], shown: number): Block {
  const prices = categoryPrices(facts, results);
  return {
    kind: 'rivals',
    week: shown,
    title: both((t) => t.market.rivalsTitle),
    caption: both((t) => t.market.rivalsCaption),
    columns: [
      { label: both((t) => t.week), kind: 'text' },
      ...prices.flatMap(({ name }) => [
        { label: both((t, locale) => t.market.rivalsOf(textOf(name, locale))), kind: 'index' as const },
        { label: both((t, locale) => t.market.ownOf(textOf(name, locale))), kind: 'index' as const },
      ]),
    ],
    picture: {
      shape: 'lines',
      columns: prices.flatMap((_, at) => [2 * at + 1, 2 * at + 2]).slice(0, MOST_PICTURE_SERIES),
    },
    rows: trendWeeks(results).map((result, at): readonly Cell[] => [
      both((_t, locale) => weekName(result.week, locale)),
      ...prices.flatMap(({ rivals, own }) => [rivals[at], own[at]]),
    ]),
  };
}

export interface PriceGap {
  readonly name: LocalText;
  /** Rivals' index over the shop's, less 1: below 0 the rivals are cheaper. */
  readonly gap: number;
}

/** The category in which rivals and shop stand furthest apart in a week. */
export function widestGap(
  facts: PublicFacts,
  results: readonly WeekResult[],
  week: number,
): PriceGap | undefined {
  const at = trendWeeks(results).findIndex((result) => result.week === week);
  const gaps = categoryPrices(facts, results).flatMap(({ name, rivals, own }): PriceGap[] => {
    const [theirs, mine] = [rivals[at], own[at]];
    return theirs === undefined || mine === undefined ? [] : [{ name, gap: theirs / mine - 1 }];
  });
  return gaps.sort((a, b) => Math.abs(b.gap) - Math.abs(a.gap))[0];
}
