/** Figures as evidence: the place of each has a name, and the name leads back to the number (rules B9–B11). */
import type { FigureEvidence, ReportEvidence, ReportFigures, WeekResult } from '../vocabulary.ts';
import { figuresOfWeek } from './figures.ts';

/** Lists whose rows go by a name; days go by their number. */
const ROW_NAMES = { skus: 'skuId', channels: 'channel', promotions: 'kind', bridge: 'line' } as const;
type NamedList = keyof typeof ROW_NAMES;
const isNamedList = (key: string): key is NamedList => Object.hasOwn(ROW_NAMES, key);

const own = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.keys(value).includes(key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;

/**
 * The number at a path: `thisWeek.conversionRate`, `profit.refunds`, `days.5.orders`, `channels.sem.spendFen`,
 * `skus.tee.lostUnits`, `promotions.coupon.costFen`, `ticketsByCause.quality`, `bridge.prices.effectFen`.
 * Undefined where the week has no such figure.
 */
export function evidenceValue(
  of: ReportFigures | { readonly figures: ReportFigures },
  path: string,
): number | undefined {
  const figures = 'figures' in of ? of.figures : of;
  const [group = '', row = '', field, ...rest] = path.split('.');
  if (rest.length > 0) return undefined;
  const rows = own(figures, group);
  const found = isNamedList(group)
    ? (rows as readonly unknown[]).find((item) => own(item, ROW_NAMES[group]) === row)
    : own(rows, row);
  const value = field === undefined ? found : own(found, field);
  return typeof value === 'number' ? value : undefined;
}

/** The paths of all figures of a week, in the order of the report. */
export function evidencePaths(figures: ReportFigures): readonly string[] {
  return Object.entries(figures).flatMap(([group, rows]) =>
    Object.entries(rows as Readonly<Record<string, unknown>>).flatMap(([key, row]) => {
      if (typeof row === 'number') return [`${group}.${key}`];
      const name = isNamedList(group) ? String(own(row, ROW_NAMES[group])) : key;
      return Object.entries(row as object)
        .filter(([, value]) => typeof value === 'number')
        .map(([field]) => `${group}.${name}.${field}`);
    }),
  );
}

/** The number of a chip as the results have it; undefined for a week or a place that is not there. */
export function chipValue(
  results: readonly WeekResult[],
  { week, path }: Pick<FigureEvidence, 'week' | 'path'>,
): number | undefined {
  const figures = figuresOfWeek(results, week);
  return figures === undefined ? undefined : evidenceValue(figures, path);
}

/** Chips with their numbers read off the results; a chip that names no figure is left out, tables stay as they are. */
export function freshEvidence(
  evidence: readonly ReportEvidence[],
  results: readonly WeekResult[],
): readonly ReportEvidence[] {
  return evidence.flatMap((item): readonly ReportEvidence[] => {
    if (item.kind === 'table') return [item];
    const value = chipValue(results, item);
    return value === undefined ? [] : [{ ...item, value }];
  });
}
