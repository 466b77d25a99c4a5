/** Reads the values of a scenario as rows: where each stands in the file and what its lists stand for. */
import type { Locale } from '../../i18n/locale.ts';
import { CHANNELS, FULFILMENT_MODES, type Scenario } from '../../simulator/index.ts';

type Name = Readonly<Record<Locale, string>>;

/** What the values of a list stand for, in order. */
export type ListOrder =
  | 'segments'
  | 'channels'
  | 'platforms'
  | 'suppliers'
  | 'modes'
  | 'carriers'
  | 'packagings'
  | 'pay'
  | 'violations'
  | 'variants'
  | 'skus';

/** What one value of a row belongs to: a name, the weeks of an event, or a surprise that stays unnamed. */
export interface RowLabel {
  readonly name?: Name;
  readonly weeks?: readonly [first: number, last: number];
  /** Not announced: without any notice, or with a week's. */
  readonly surprise?: 'none' | 'notice';
}

/** A row before its source is known. */
export interface Row {
  /** `choice.nestDissimilarity`; a list of objects has `*` for its place: `segments.*.addOnItems`. */
  readonly path: string;
  /** NaN where a member of a list has no such value. */
  readonly values: readonly number[];
  readonly order?: ListOrder;
  /** One for each value, or on its own where there are no numbers. */
  readonly labels?: readonly RowLabel[];
}

type Fields = Readonly<Record<string, unknown>>;

const isNumber = (value: unknown): value is number => typeof value === 'number';
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const ORDERS: Readonly<Record<string, ListOrder>> = {
  skus: 'skus',
  suppliers: 'suppliers',
  carriers: 'carriers',
  platforms: 'platforms',
  variants: 'variants',
  segments: 'segments',
  packagings: 'packagings',
  'team.pay': 'pay',
  'compliance.rules': 'violations',
};

const ordered = (order: ListOrder | undefined) => (order === undefined ? {} : { order });

/** Numbers by channel or by way of delivery, as one row. */
function namedList(path: string, value: Fields): Row | undefined {
  if (!Object.values(value).every(isNumber)) return undefined;
  for (const [order, names] of [
    ['channels', CHANNELS],
    ['modes', FULFILMENT_MODES],
  ] as const) {
    if (Object.keys(value).length === names.length && names.every((name) => name in value))
      return { path, order, values: names.map((name) => Number(value[name])) };
  }
  return undefined;
}

/** Lists inside the members of a list, each member by its name: `suppliers.punctuality.house`. */
function innerRows(path: string, members: readonly Fields[]): Row[] {
  return members.flatMap((member) =>
    Object.entries(member).flatMap(([key, value]): Row[] => {
      if (!Array.isArray(value) || value.length === 0) return [];
      if (value.every(isNumber)) {
        const segments = key === 'segmentMix' ? ({ order: 'segments' } as const) : {};
        return [{ path: `${path}.${key}.${member['id']}`, values: value, ...segments }];
      }
      const steps = value as Fields[];
      return Object.keys(steps[0] ?? {}).map((inner) => ({
        path: `${path}.${inner}.${member['id']}`,
        values: steps.map((step) => Number(step[inner])),
      }));
    }),
  );
}

/** Members of the same shape, one row a number they have. */
function memberRows(path: string, members: readonly Fields[]): Row[] {
  const keys = new Set(
    members.flatMap((member) => Object.keys(member).filter((key) => isNumber(member[key]))),
  );
  return [...keys].map((key) => ({
    path: `${path}.*.${key}`,
    values: members.map((member) => (isNumber(member[key]) ? member[key] : Number.NaN)),
    ...ordered(ORDERS[path]),
  }));
}

/** Rows of any part of a scenario, in the order of the file. */
export function rowsOf(path: string, value: unknown): Row[] {
  if (isNumber(value)) return [{ path, values: [value] }];
  if (Array.isArray(value)) {
    if (value.every(isNumber))
      return [
        { path, values: value, ...(path.startsWith('channels.segmentMix') ? { order: 'segments' } : {}) },
      ];
    if (!value.every(isFields)) return [];
    return [...memberRows(path, value), ...innerRows(path, value)];
  }
  if (!isFields(value)) return [];
  const list = namedList(path, value);
  if (list !== undefined) return [list];
  const members = Object.values(value);
  if (ORDERS[path] !== undefined && members.every(isFields)) return memberRows(path, members);
  return Object.entries(value).flatMap(([key, one]) => rowsOf(`${path}.${key}`, one));
}

/** What events change, one row a kind: announced events by name and week, the others without either. */
export function eventRows(calendar: Scenario['calendar']): Row[] {
  const rows = new Map<string, { values: number[]; labels: RowLabel[] }>();
  for (const { name, isoWeek, weeks, announced, noticeWeeks, effects } of calendar) {
    const label: RowLabel = announced
      ? { name, weeks: [isoWeek, ((isoWeek + weeks - 2) % 52) + 1] }
      : { surprise: noticeWeeks > 0 ? 'notice' : 'none' };
    for (const { kind, ...amounts } of effects) {
      for (const [key, amount] of Object.entries(amounts)) {
        if (!isNumber(amount) || (kind === 'fees' && amount === 0)) continue;
        const path = `calendar.${kind}.${key}`;
        const row = rows.get(path) ?? { values: [], labels: [] };
        rows.set(path, { values: [...row.values, amount], labels: [...row.labels, label] });
      }
    }
  }
  return [...rows].map(([path, row]) => ({ path, ...row }));
}

/** Costs of page trials, and their effects sorted, so that none gives away which variant has it. */
export function trialRows(variants: Scenario['variants']): Row[] {
  return rowsOf('variants', variants).map((row) =>
    row.path === 'variants.*.effect'
      ? { path: row.path, values: row.values.toSorted((low, high) => low - high) }
      : row,
  );
}

/** Pairs of products that a bundle suits, by name. */
export function pairRow({ specialOffers, skus }: Pick<Scenario, 'specialOffers' | 'skus'>): Row {
  const nameOf = (wanted: string) => skus.find(({ id }) => id === wanted)?.name ?? { en: wanted, zh: wanted };
  const labels = specialOffers.bundle.pairs.map(([first, second]) => ({
    name: {
      en: `${nameOf(first).en} + ${nameOf(second).en}`,
      zh: `${nameOf(first).zh}＋${nameOf(second).zh}`,
    },
  }));
  return { path: 'specialOffers.bundle.pairs', values: [], labels };
}
