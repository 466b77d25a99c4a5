import type { Quadrants } from '../../../charts/quadrant.ts';
import { analytics } from '../../../i18n/areas/analytics.ts';
import { common } from '../../../i18n/areas/common.ts';
import { decimal, integer, percent } from '../../../i18n/formats.ts';
import { type Locale, textOf } from '../../../i18n/locale.ts';
import type { WeekResult } from '../../../simulator/index.ts';
import type { Limit } from '../../../stores/limits.ts';
import type { Desk } from '../decisions/use-desk.ts';
import { figureChange } from '../report/key-figures.ts';
import { judge, limitSentence } from './alert-data.ts';
import type { Asked } from './asked.ts';
import { biggestDispute, type Credits } from './attribution-data.ts';
import type { Books } from './books.ts';
import {
  backWithin,
  type ChannelReturn,
  comparableAge,
  returnsByChannel,
  standingOut,
} from './cohort-data.ts';
import type { FunnelReading } from './funnel-data.ts';
import { widestGap } from './market-data.ts';
import { isShort, type ProductPoint } from './product-data.ts';
import { biggestMove, chosenFigures } from './trend-data.ts';

export interface Readings {
  readonly books: Books;
  readonly funnel: FunnelReading | undefined;
  readonly credits: Credits | undefined;
  readonly products: Quadrants<ProductPoint>;
  readonly limits: readonly Limit[];
}

/** What the analysis shown found, as a sentence. */
export function finding(desk: Desk, asked: Asked, readings: Readings, locale: Locale): string {
  const { results } = desk.shop;
  const result = results.find(({ week }) => week === asked.week);
  if (result === undefined) return analytics[locale].trends.findFirst;
  switch (asked.tab) {
    case 'funnel':
      return funnelFinding(result, readings.funnel, locale);
    case 'cohorts':
      return cohortFinding(result, readings.books, asked.option('by') === 'channel', locale);
    case 'attribution':
      return creditFinding(readings.credits, locale);
    case 'trends':
      return trendFinding(results, asked, locale);
    case 'products':
      return productFinding(readings.products, locale);
    case 'market':
      return marketFinding(desk, asked.week, locale);
    case 'alerts':
      return alertFinding(results, asked.week, readings.limits, locale);
  }
}

/** A leak of less than one order is noise. */
const ONE_ORDER = 1;

function funnelFinding(result: WeekResult, reading: FunnelReading | undefined, locale: Locale): string {
  const t = analytics[locale].funnel;
  const leak = reading?.funnel.leak;
  if (leak !== undefined && (leak.lostAtEnd ?? 0) >= ONE_ORDER)
    return t.findLeak(t.steps[leak.name], integer(leak.lostAtEnd ?? 0, locale));
  const narrowest = reading?.funnel.narrowest;
  if (reading?.hasBefore !== true && narrowest?.rate !== undefined)
    return t.findNarrow(t.steps[narrowest.name], percent(narrowest.rate, locale, 1));
  return t.findBetter(percent(result.visits > 0 ? result.orders / result.visits : 0, locale, 2));
}

function cohortFinding(result: WeekResult, { asOf }: Books, byChannel: boolean, locale: Locale): string {
  const t = analytics[locale].cohorts;
  if (asOf.status === 'ready' && byChannel) return channelFinding(returnsByChannel(asOf.value), locale);
  if (asOf.status === 'ready') {
    const age = comparableAge(asOf.value);
    const back = age < 1 ? undefined : backWithin(asOf.value, age);
    if (back !== undefined) return t.find(percent(back, locale, 1), integer(age, locale));
  }
  return t.findYoung(percent(result.customers.repurchaseRate, locale, 1));
}

function channelFinding(rows: readonly ChannelReturn[], locale: Locale): string {
  const t = analytics[locale].cohorts;
  const total = (of: (row: ChannelReturn) => number) => rows.reduce((sum, row) => sum + of(row), 0);
  const all = percent(
    total(({ back }) => back) /
      Math.max(
        1,
        total(({ buyers }) => buyers),
      ),
    locale,
    1,
  );
  const [best] = standingOut(rows);
  const row = rows.find(({ channel }) => channel === best);
  if (row === undefined) return t.findChance(all);
  const name = common[locale].channels[row.channel];
  const spoken = locale === 'en' ? name.toLowerCase() : name;
  return t.findChannel(spoken, percent(row.back / row.buyers, locale, 1), all);
}

function creditFinding(credits: Credits | undefined, locale: Locale): string {
  const t = analytics[locale].attribution;
  if (credits === undefined) return t.findWait;
  const dispute = biggestDispute(credits);
  if (dispute === undefined) return t.findSame;
  return t.find(
    common[locale].channels[dispute.channel],
    decimal(dispute.lastClick, locale, 0),
    decimal(dispute.firstClick, locale, 0),
  );
}

function trendFinding(results: readonly WeekResult[], asked: Asked, locale: Locale): string {
  const t = analytics[locale].trends;
  const move = biggestMove(results, asked.week, chosenFigures(asked));
  if (move === undefined) return t.findFirst;
  const { arrow, amount, word } = figureChange(move.figure, move.now, move.was, locale);
  return t.find(common[locale].kpis[move.figure].label, `${arrow} ${amount}`, word);
}

function productFinding({ points, middleY }: Quadrants<ProductPoint>, locale: Locale): string {
  const t = analytics[locale].products;
  const missed = ({ x, y }: ProductPoint) => ((middleY - y) * x) / 100;
  const leak = points
    .filter(({ quadrant, result }) => quadrant === 'leak' && !isShort(result))
    .sort((a, b) => missed(b) - missed(a))[0];
  if (leak !== undefined && missed(leak) >= 1) return t.findLeak(leak.name, integer(missed(leak), locale));
  const hidden = points.filter(({ quadrant }) => quadrant === 'hidden').sort((a, b) => b.y - a.y)[0];
  return hidden === undefined ? t.findNone : t.findHidden(hidden.name);
}

/** Prices closer than this are the same to a buyer. */
const EVEN = 0.01;

function marketFinding(desk: Desk, week: number, locale: Locale): string {
  const t = analytics[locale].market;
  const widest = widestGap(desk.shop.facts, desk.shop.results, week);
  if (widest === undefined || Math.abs(widest.gap) < EVEN) return t.findEven;
  const name = textOf(widest.name, locale);
  // below 0 the rivals are cheaper; a share of the dearer side either way
  const gap = percent(widest.gap < 0 ? -widest.gap : 1 - 1 / (1 + widest.gap), locale, 0);
  return widest.gap < 0 ? t.findUnder(name, gap) : t.findOver(name, gap);
}

function alertFinding(
  results: readonly WeekResult[],
  week: number,
  limits: readonly Limit[],
  locale: Locale,
): string {
  const t = analytics[locale].alerts;
  if (limits.length === 0) return t.findEmpty;
  const crossed = limits.flatMap((limit) => judge(limit, results, week) ?? []).filter((row) => row.isCrossed);
  const first = crossed[0];
  if (first === undefined) return t.findNone;
  return crossed.length === 1
    ? t.findOne(limitSentence(first.limit, locale))
    : t.findCrossed(integer(crossed.length, locale));
}
