import { common } from '../../i18n/areas/common.ts';
import { verify } from '../../i18n/areas/verify.ts';
import { integer, money, percent, price, weekday } from '../../i18n/formats.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { WeeklyReport } from '../../simulator/index.ts';
import { type KeyFigure, writeFigure } from '../shop/report/key-figures.ts';
import type { ProductName } from '../shop/run/event-sentence.ts';

/** Everything needed to name a figure in a report: the report itself and its products. */
export interface ReportNames {
  readonly report: WeeklyReport | undefined;
  readonly productName: ProductName;
}

/** Whether a difference is a seal over figures, decisions or words, and not itself a figure. */
export function isSeal(path: string): boolean {
  return path === 'hash' || /^entries\.\d+\.(hash|resultHash)$/.test(path);
}

/** A differing figure, ready to read. */
export interface NamedDifference {
  readonly name: string;
  readonly stored: string;
  readonly replayed: string;
}

interface Place {
  readonly name: string;
  readonly write?: (value: number) => string;
}

/**
 * Names a figure by its place in the file, such as `figures.skus.3.units` or `entries.2.resultHash`, in
 * the reader's language. A place it does not know is shown as it stands.
 */
export function nameDifference(
  difference: { readonly path: string; readonly stored: string | number; readonly replayed: string | number },
  names: ReportNames,
  locale: Locale,
): NamedDifference {
  const place = placeOf(difference.path, names, locale);
  const write = (value: string | number) => {
    if (typeof value === 'string') return value.length > 16 ? `${value.slice(0, 12)}…` : value;
    return place.write ? place.write(value) : integer(value, locale);
  };
  return { name: place.name, stored: write(difference.stored), replayed: write(difference.replayed) };
}

function placeOf(path: string, names: ReportNames, locale: Locale): Place {
  const t = verify[locale];
  const steps = path.split(/[.[\]/]+/).filter(Boolean);
  if (steps[0] === 'figures') steps.shift();
  const [group = '', step = '', field = ''] = steps;
  if (group === 'thisWeek' || group === 'lastWeek')
    return keyFigurePlace(t.groups[group], step, locale) ?? unknown(path, locale);
  if (group === 'hash') return { name: t.fields.hash };
  if (group === 'scenarioHash' || step === 'scenarioHash') return { name: t.fields.scenarioHash };
  if (group === 'entries') {
    const seal = field === 'resultHash' ? t.fields.resultHash : t.fields.entryHash;
    return { name: t.weekFigure(step, seal) };
  }
  if (step === 'length') return { name: t.figureIn(groupName(group, locale) ?? group, t.fields.length) };
  return rowPlace(group, step, field, names, locale) ?? unknown(path, locale);
}

function rowPlace(
  group: string,
  step: string,
  field: string,
  names: ReportNames,
  locale: Locale,
): Place | undefined {
  const t = verify[locale];
  const words = common[locale];
  const figures = names.report?.figures;
  if (group === 'profit') {
    const line = (words.profitLines as Readonly<Record<string, string>>)[step];
    return line === undefined ? undefined : { name: t.figureIn(t.groups.profit, line), write: yuan(locale) };
  }
  if (group === 'ticketsByCause') {
    const cause = (words.ticketCauses as Readonly<Record<string, string>>)[step];
    return cause === undefined ? undefined : { name: t.figureIn(t.groups.ticketsByCause, cause) };
  }
  if (group === 'days') return fieldPlace(weekday(Number(step) % 7, locale, 'long'), field, locale);
  if (group === 'skus') {
    const skuId = figures?.skus[Number(step)]?.skuId ?? step;
    return fieldPlace(names.productName(skuId), field, locale);
  }
  if (group === 'channels') {
    const channel = figures?.channels[Number(step)]?.channel ?? step;
    return fieldPlace(
      (words.channels as Readonly<Record<string, string>>)[channel] ?? channel,
      field,
      locale,
    );
  }
  if (group === 'promotions') {
    const kind = figures?.promotions[Number(step)]?.kind ?? step;
    return fieldPlace(
      (words.promotionKinds as Readonly<Record<string, string>>)[kind] ?? kind,
      field,
      locale,
    );
  }
  if (group === 'bridge') {
    const line = figures?.bridge[Number(step)]?.line ?? step;
    const name = (words.bridgeLines as Readonly<Record<string, string>>)[line] ?? line;
    return { name: t.figureIn(t.groups.bridge, name), write: yuan(locale) };
  }
  return undefined;
}

function keyFigurePlace(group: string, figure: string, locale: Locale): Place | undefined {
  const kpi = (common[locale].kpis as Readonly<Record<string, { readonly label: string } | undefined>>)[
    figure
  ];
  if (kpi === undefined) return undefined;
  return {
    name: verify[locale].figureIn(group, kpi.label),
    write: (value) => exactFigure(figure as KeyFigure, value, locale),
  };
}

/** Differences may be finer than the digits on screens, so rates and money show more of them here. */
function exactFigure(figure: KeyFigure, value: number, locale: Locale): string {
  if (figure.endsWith('Fen')) return yuan(locale)(value);
  if (figure.endsWith('Rate')) return percent(value, locale, 3);
  return writeFigure(figure, value, locale);
}

function fieldPlace(of: string, field: string, locale: Locale): Place | undefined {
  const t = verify[locale];
  const name = (t.fields as Readonly<Record<string, unknown>>)[field];
  if (typeof name !== 'string') return undefined;
  return { name: t.figureIn(of, name), ...(field.endsWith('Fen') ? { write: yuan(locale) } : {}) };
}

function groupName(group: string, locale: Locale): string | undefined {
  return (verify[locale].groups as Readonly<Record<string, string>>)[group];
}

function unknown(path: string, locale: Locale): Place {
  return { name: verify[locale].fields.unknown(path) };
}

/** Money to the fen: two files may differ by less than a yuan. */
function yuan(locale: Locale): (fen: number) => string {
  return (fen) => (fen % 100 === 0 ? money(fen, locale) : price(fen, locale));
}
