/** The words of the sample class, with the figures of each report put in. */
import english from '../../content/sample-class/en.json' with { type: 'json' };
import chinese from '../../content/sample-class/zh.json' with { type: 'json' };
import { integer, money, percent } from '../../i18n/formats.ts';
import type { Locale } from '../../i18n/locale.ts';
import { type Narrative, REPORT_PARTS, type ReportGoal, type WeeklyReport } from '../../simulator/index.ts';

export const TEXTS = { en: english, zh: chinese } as const;

/** Each part of a report comes from a text of the list: the first from `start`, the next from `step` further. */
export interface TextMix {
  readonly start: number;
  readonly step: number;
}
export const mix = (start: number, step: number): TextMix => ({ start, step });

/** What is promised for the coming week. */
export function goals(now: WeeklyReport['figures']['thisWeek'], locale: Locale): readonly ReportGoal[] {
  const { how } = TEXTS[locale];
  const profit = Math.ceil((now.operatingProfitFen + 50_000) / 10_000) * 10_000;
  const conversion = Math.round((now.conversionRate + 0.002) * 1000) / 1000;
  return [
    { figure: 'operatingProfitFen', direction: 'at-least', target: profit, how: how.operatingProfitFen },
    { figure: 'conversionRate', direction: 'at-least', target: conversion, how: how.conversionRate },
  ];
}

/** A text of the list with the figures of a report put in; without a report it is empty. */
export function narrative(
  report: WeeklyReport | undefined,
  { start, step }: TextMix,
  isThorough: boolean,
  locale: Locale,
): Narrative {
  const { narratives } = TEXTS[locale];
  const textOf = (part: number): Readonly<Record<string, readonly string[] | undefined>> =>
    report === undefined ? {} : (narratives[(start + step * part) % narratives.length] ?? {});
  const values = report === undefined ? {} : figuresIn(report, isThorough, locale);
  const section = (part: string, place: number, index: number) =>
    (textOf(place)[part]?.[index] ?? '').replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
  const parts = REPORT_PARTS.map((part, place) => [
    part,
    [0, 1, 2].map((index) => section(part, place, index)),
  ]);
  return Object.fromEntries(parts) as unknown as Narrative;
}

function figuresIn(
  { week: number, figures }: WeeklyReport,
  isThorough: boolean,
  locale: Locale,
): Readonly<Record<string, string>> {
  const t = TEXTS[locale];
  const { thisWeek, lastWeek } = figures;
  const change = thisWeek.operatingProfitFen - lastWeek.operatingProfitFen;
  const move =
    change === 0
      ? t.same
      : (change > 0 ? t.rose : t.fell).replace('{amount}', money(Math.abs(change), locale));
  const chip = (count: number) => (isThorough ? `[[E${number}-${count}]]` : '');
  return {
    profit: money(thisWeek.operatingProfitFen, locale),
    move,
    orders: integer(thisWeek.orders, locale),
    visits: integer(thisWeek.visits, locale),
    sales: money(thisWeek.netSalesFen, locale),
    conversion: percent(thisWeek.conversionRate, locale),
    refund: percent(thisWeek.refundRate, locale),
    late: percent(thisWeek.lateRate, locale),
    chipProfit: chip(1),
    chipConversion: chip(2),
  };
}
