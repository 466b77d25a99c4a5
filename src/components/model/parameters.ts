/** Every parameter of a scenario as a row: where it stands in the file, its values and its source. */
import type { Scenario } from '../../simulator/index.ts';
import { eventRows, pairRow, type Row, rowsOf, trialRows } from './rows.ts';
import { sourceKeyOf } from './sources.ts';

export interface ParameterRow extends Row {
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
  traffic: [
    'channels',
    'targeting',
    'platforms',
    'platformOverlapShare',
    'extraPlatformFen',
    'liveSelling',
    'warmUp',
  ],
  promotion: ['promotion', 'specialOffers'],
  memory: ['dynamics', 'rivals', 'rivalPromotions'],
  calendar: ['season', 'dayOfWeek', 'hourlyTraffic', 'calendar', 'disruption'],
  pages: ['pageLoad', 'pageWork', 'variants'],
  products: ['skus', 'launch', 'pricingRules'],
  supply: ['suppliers', 'quality', 'clearance'],
  checkout: ['checkout', 'payment'],
  fulfilment: ['fulfilment', 'carriers', 'remoteZones', 'packagings', 'crowdsourcedDamageExtra', 'batching'],
  returns: ['returns', 'freightInsurance'],
  service: ['service', 'bot', 'scripts', 'compensation', 'team'],
  satisfaction: ['satisfaction'],
  customers: ['customers', 'members'],
  risk: ['risk', 'verification'],
  compliance: ['compliance'],
  finance: ['finance'],
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
  'unlocks',
  'firstIsoWeek',
  'weeks',
  'sources',
  'calibrated',
];

/** Rows of one part of the scenario. */
function partRows(scenario: Scenario, part: keyof Scenario): Row[] {
  if (part === 'calendar') return eventRows(scenario.calendar);
  if (part === 'variants') return trialRows(scenario.variants);
  const rows = rowsOf(part, scenario[part]);
  return part === 'specialOffers' ? [pairRow(scenario), ...rows] : rows;
}

/** All parameters an author set, group by group, in the order of the file. */
export function parameterGroups(scenario: Scenario): ParameterGroup[] {
  return Object.entries(GROUPS).map(([id, parts]) => ({
    id: id as keyof typeof GROUPS,
    rows: parts
      .flatMap((part) => partRows(scenario, part))
      .map((row) => {
        const source = sourceKeyOf(row.path, scenario.sources);
        return source === undefined ? row : { ...row, source };
      }),
  }));
}

/** What calibration found, apart from the warm state. */
export function solvedRows({ calibrated }: Scenario): ParameterRow[] {
  const skus = { order: 'skus' } as const;
  const rows: Row[] = [
    ...rowsOf('calibrated.baseUtility', calibrated.baseUtility),
    ...rowsOf('calibrated.newDirectVisitsPerDay', calibrated.newDirectVisitsPerDay),
    { path: 'calibrated.visitsPerWeek', values: calibrated.visitsPerWeek },
    ...rowsOf('calibrated.promotionUrgency', calibrated.promotionUrgency),
    { path: 'calibrated.weeklyUnits', values: calibrated.weeklyUnits, ...skus },
    { path: 'calibrated.baseStockUnits', values: calibrated.baseStockUnits, ...skus },
    ...rowsOf('calibrated.shadowPriceFen', calibrated.shadowPriceFen),
  ];
  return rows.map((row) => ({ ...row, source: 'solved' }));
}

/** Every row of a shop, solved ones last. */
export function allRows(scenario: Scenario): ParameterRow[] {
  return [...parameterGroups(scenario).flatMap(({ rows }) => rows), ...solvedRows(scenario)];
}

/** Rows of `scenario` whose values or whose source are not those of `other`. */
export function differentRows(scenario: Scenario, other: Scenario): ParameterRow[] {
  const told = (row: ParameterRow, { sources }: Scenario) =>
    JSON.stringify([row.values, row.labels ?? [], sources[row.source ?? ''] ?? row.source ?? '']);
  const known = new Map(allRows(other).map((row) => [row.path, told(row, other)]));
  return allRows(scenario).filter((row) => known.get(row.path) !== told(row, scenario));
}
