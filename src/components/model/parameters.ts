/** Every parameter of a scenario as a row: where it stands in the file, its values and its source. */
import { CHANNELS, FULFILMENT_MODES, type Scenario } from '../../simulator/index.ts';

/** What the values of a list stand for, in order. */
export type ListOrder = 'segments' | 'channels' | 'modes' | 'skus';

export interface ParameterRow {
  /** `choice.nestDissimilarity`; a list of objects has `*` for its place: `segments.*.addOnItems`. */
  readonly path: string;
  readonly values: readonly number[];
  readonly order?: ListOrder;
  /** Key of the scenario's sources, `solved` for what calibration found, absent for an assumption. */
  readonly source?: string;
}

export interface ParameterGroup {
  readonly id: keyof typeof GROUPS;
  readonly rows: readonly ParameterRow[];
}

/** Groups of the table and the parts of a scenario they hold. */
export const GROUPS = {
  buyers: ['segments', 'choice'],
  traffic: ['channels', 'platforms', 'platformOverlapShare', 'extraPlatformFen', 'liveSelling', 'warmUp'],
  promotion: ['promotion', 'specialOffers'],
  memory: ['dynamics', 'rivals', 'rivalPromotions', 'launch'],
  calendar: ['season', 'dayOfWeek', 'hourlyTraffic', 'pageLoad', 'pageWork', 'disruption'],
  fulfilment: ['fulfilment'],
  returns: ['returns'],
  service: ['service'],
  satisfaction: ['satisfaction'],
  customers: ['customers', 'members'],
  risk: ['risk'],
  finance: ['finance'],
  products: ['skus'],
} as const satisfies Readonly<Record<string, readonly (keyof Scenario)[]>>;

/** Parts of a scenario that are names, decisions, aims or dates. */
export const NO_PARAMETERS: readonly (keyof Scenario)[] = [
  'format',
  'formatVersion',
  'id',
  'name',
  'summary',
  'card',
  'categories',
  'targets',
  'canonical',
  'reference',
  'takeover',
  'nullPolicy',
  'ranges',
  'calendar',
  'variants',
  'unlocks',
  'firstIsoWeek',
  'weeks',
  'sources',
  'calibrated',
];

/** `channels.social, kol` and `promotion.fatigue*` name several parameters each. */
function patternsOf(key: string): string[] {
  const [first = '', ...others] = key.split(', ');
  const prefix = first.slice(0, first.lastIndexOf('.') + 1);
  return [first, ...others.map((name) => prefix + name)];
}

/** The key of the most exact source for a parameter; absent when there is none or it says `assumption`. */
export function sourceKeyOf(path: string, sources: Readonly<Record<string, string>>): string | undefined {
  let found: { readonly key: string; readonly pattern: string } | undefined;
  for (const key of Object.keys(sources)) {
    for (const pattern of patternsOf(key)) {
      const expression = pattern.replaceAll('.', '\\.').replaceAll('*', '.*');
      if (!new RegExp(`^${expression}(\\.|$)`).test(path)) continue;
      if (found === undefined || pattern.length > found.pattern.length) found = { key, pattern };
    }
  }
  return found === undefined || sources[found.key] === 'assumption' ? undefined : found.key;
}

type Bare = Omit<ParameterRow, 'source'>;

const isNumber = (value: unknown): value is number => typeof value === 'number';

function namedList(path: string, value: object): Bare | undefined {
  const entries = Object.entries(value);
  if (!entries.every(([, one]) => isNumber(one))) return undefined;
  for (const [order, names] of [
    ['channels', CHANNELS],
    ['modes', FULFILMENT_MODES],
  ] as const) {
    if (entries.length === names.length && names.every((name) => name in value))
      return { path, order, values: names.map((name) => (value as Record<string, number>)[name] ?? 0) };
  }
  return undefined;
}

function orderOf(path: string, length: number): { order?: ListOrder } {
  if (path.startsWith('segments.') || path.startsWith('channels.segmentMix')) return { order: 'segments' };
  return path.startsWith('skus.') && length > 1 ? { order: 'skus' } : {};
}

function rowsOf(path: string, value: unknown): Bare[] {
  if (isNumber(value)) return [{ path, values: [value] }];
  if (Array.isArray(value)) {
    if (value.every(isNumber)) return [{ path, values: value, ...orderOf(path, value.length) }];
    const objects = value as Record<string, unknown>[];
    const keys = Object.keys(objects[0] ?? {}).filter((key) => isNumber(objects[0]?.[key]));
    return keys.map((key) => ({
      path: `${path}.*.${key}`,
      values: objects.map((one) => Number(one[key])),
      ...orderOf(`${path}.`, objects.length),
    }));
  }
  if (typeof value !== 'object' || value === null) return [];
  const list = namedList(path, value);
  if (list !== undefined) return [list];
  return Object.entries(value).flatMap(([key, one]) => rowsOf(`${path}.${key}`, one));
}

/** All parameters an author set, group by group, in the order of the file. */
export function parameterGroups(scenario: Scenario): ParameterGroup[] {
  return Object.entries(GROUPS).map(([id, parts]) => ({
    id: id as keyof typeof GROUPS,
    rows: parts
      .flatMap((part) => rowsOf(part, scenario[part]))
      .map((row) => {
        const source = sourceKeyOf(row.path, scenario.sources);
        return source === undefined ? row : { ...row, source };
      }),
  }));
}

/** What calibration found, apart from the warm state. */
export function solvedRows(scenario: Scenario): ParameterRow[] {
  const { calibrated } = scenario;
  const solved = (row: Bare): ParameterRow => ({ ...row, source: 'solved' });
  const skus = { order: 'skus' } as const;
  return [
    ...rowsOf('calibrated.baseUtility', calibrated.baseUtility),
    ...rowsOf('calibrated.newDirectVisitsPerDay', calibrated.newDirectVisitsPerDay),
    { path: 'calibrated.visitsPerWeek', values: calibrated.visitsPerWeek },
    ...rowsOf('calibrated.promotionUrgency', calibrated.promotionUrgency),
    { path: 'calibrated.weeklyUnits', values: calibrated.weeklyUnits, ...skus },
    { path: 'calibrated.baseStockUnits', values: calibrated.baseStockUnits, ...skus },
    ...rowsOf('calibrated.shadowPriceFen', calibrated.shadowPriceFen),
  ].map(solved);
}

/** Last word of a path that says what the number is: `transit` for `fulfilment.transit.own`. */
function kindOf(path: string): string {
  const words = path.split('.').filter((word) => word !== '*');
  if (words.includes('shadowPriceFen')) return 'shadowPriceFen';
  return words[1] === 'segmentMix' || words[1] === 'transit' ? (words[1] ?? '') : (words.at(-1) ?? '');
}

const SHARES = new Set([
  'segmentMix',
  'transit',
  'timing',
  'priorityMix',
  'causeMix',
  'weights',
  'weeklyTrend',
  'referenceAnswered',
  'falseAlarm',
]);

/** How a parameter's values are written. */
export function unitOf(path: string): 'money' | 'share' | 'number' {
  const kind = kindOf(path);
  if (/Fen(Per[A-Z]\w*)?$/.test(kind) || ['baseFen', 'perKilogramFen'].includes(path.split('.')[1] ?? ''))
    return 'money';
  if (SHARES.has(kind) || /(Share|Rate)(PerWeek)?$/.test(kind)) return 'share';
  return path.startsWith('channels.productViewShare') ? 'share' : 'number';
}
