import { analytics } from '../../../i18n/areas/analytics.ts';
import { common } from '../../../i18n/areas/common.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { keyFigures, type WeekResult } from '../../../simulator/index.ts';
import type { Limit } from '../../../stores/limits.ts';
import { weekName } from '../cockpit/metric-words.ts';
import { type Block, type Cell, cellText } from '../evidence/block.ts';
import type { KeyFigure } from '../report/key-figures.ts';
import { FIGURES, scaleOf } from './figures.ts';
import { both } from './words.ts';

export interface Usual {
  readonly mean: number;
  /** Standard deviation over the weeks. */
  readonly spread: number;
}

/** Mean and spread of a figure over all weeks there are. */
export function usualOf(results: readonly WeekResult[], figure: KeyFigure): Usual {
  const values = results.map((result) => keyFigures(result)[figure]);
  const mean = values.reduce((total, value) => total + value, 0) / Math.max(1, values.length);
  const square = values.reduce((total, value) => total + (value - mean) ** 2, 0);
  return { mean, spread: Math.sqrt(square / Math.max(1, values.length - 1)) };
}

/** How many spreads away a proposed limit lies: by chance alone a figure gets there in few weeks. */
const SPREADS = 2;

/** A limit made from the shop's own weeks, on the side where the figure worries, rounded to a typed step. */
export function proposedLimit(results: readonly WeekResult[], figure: KeyFigure): Limit {
  const { mean, spread } = usualOf(results, figure);
  const { alarm } = FIGURES[figure];
  const { step } = scaleOf(figure);
  const raw = mean + (alarm === 'above' ? SPREADS : -SPREADS) * spread;
  const isSigned = figure === 'operatingProfitFen' || figure === 'cashFen';
  const value = Math.round((isSigned ? raw : Math.max(0, raw)) / step) * step;
  // steps of a thousandth leave digits that nobody typed
  return { id: figure, figure, side: alarm, value: Number(value.toFixed(6)) };
}

/** What a new keeper is warned of first: money, buyers, service, parcels. */
export const FIRST_LIMITS: readonly KeyFigure[] = [
  'operatingProfitFen',
  'conversionRate',
  'refundRate',
  'lateRate',
  'adCostRate',
  'answeredIn60SecondsRate',
];

export interface Judged {
  readonly limit: Limit;
  readonly value: number;
  readonly isCrossed: boolean;
  /** Weeks up to the one shown in which it was crossed. */
  readonly firedWeeks: readonly number[];
  readonly weeks: number;
}

const crosses = ({ side, value }: Limit, figure: number) =>
  side === 'above' ? figure > value : figure < value;

/** Judges a limit on a week, and on every week before it. */
export function judge(limit: Limit, results: readonly WeekResult[], week: number): Judged | undefined {
  const until = results.filter((result) => result.week <= week);
  const shown = until.at(-1);
  if (shown === undefined || shown.week !== week) return undefined;
  const figure = (result: WeekResult) => keyFigures(result)[limit.figure];
  return {
    limit,
    value: figure(shown),
    isCrossed: crosses(limit, figure(shown)),
    firedWeeks: until.filter((result) => crosses(limit, figure(result))).map((result) => result.week),
    weeks: until.length,
  };
}

/** “Refund rate above 6.0%”. */
export function limitSentence({ figure, side, value }: Limit, locale: Locale): string {
  const t = analytics[locale].alerts;
  return t.sentence(
    common[locale].kpis[figure].label,
    t[side],
    cellText(value, FIGURES[figure].kind, locale),
  );
}

export function alertBlock(judged: readonly Judged[], week: number): Block {
  return {
    kind: 'alerts',
    week,
    title: both((t, locale) => `${t.alerts.title} · ${weekName(week, locale)}`),
    caption: both((t) => t.alerts.caption),
    columns: [
      { label: both((t) => t.alerts.rule), kind: 'text' },
      { label: both((t) => t.alerts.value), kind: 'text' },
      { label: both((t) => t.alerts.state), kind: 'text' },
      { label: both((t) => t.alerts.fired), kind: 'text' },
    ],
    rows: judged.map(({ limit, value, isCrossed, firedWeeks, weeks }): readonly Cell[] => [
      both((_t, locale) => limitSentence(limit, locale)),
      both((_t, locale) => cellText(value, FIGURES[limit.figure].kind, locale)),
      both((t) => (isCrossed ? t.alerts.crossed : t.alerts.kept)),
      both((t) => t.alerts.firedOf(String(firedWeeks.length), String(weeks))),
    ]),
  };
}
