import { type CustomerBook, twoProportionTest } from '../../../../simulator/index.ts';

/** What is known of a customer on the Sunday after this week; what came later is the test. */
export const KNOWN_WEEKS = 6;
/** Where fewer than this came back, and fewer would at the mean rate, nothing can be said. */
export const LEAST_AGAIN = 10;
/** Differences beyond so many standard errors are more than luck nineteen times in twenty. */
export const LUCK_LIMIT = 1.96;

/** Traits by what a choice of them can be; position 0 of a choice means anybody. */
export const TRAITS = {
  orders: ['one', 'more'],
  channel: ['direct', 'search', 'social', 'email'],
  value: ['low', 'middle', 'high'],
  days: ['week', 'weekend'],
  region: ['north', 'east', 'south', 'west'],
} as const;
export type Trait = keyof typeof TRAITS;
export const TRAIT_NAMES = ['orders', 'channel', 'value', 'days', 'region'] as const satisfies Trait[];
export type Traits = Readonly<Record<Trait, number>>;

/** Customers, those of them who ordered later, what they then paid, and who may be written to. */
export interface PersonaCount {
  readonly customers: number;
  readonly again: number;
  readonly laterFen: number;
  readonly contacts: number;
}
export interface PersonaSetup {
  readonly untilWeek: number;
  /** One row for each combination that occurs: a place for each trait, then the four counts, yuan for fen. */
  readonly cells: readonly (readonly number[])[];
}

const CHANNEL_PLACE: Readonly<Record<string, number>> = { direct: 1, seo: 2, sem: 2, email: 4 };
const LOW_FEN = 10_000;
const HIGH_FEN = 20_000;

/** North (1, 2), east (3), south and centre (4), west (5, 6) by the first digit of a province's code. */
const regionPlace = (code: string): number => ({ 1: 1, 2: 1, 3: 2, 4: 3 })[code.slice(0, 1)] ?? 4;

/** Counts the customers of a book by what was known of them after six weeks. */
export function personaSetup({ customers, untilWeek }: CustomerBook): PersonaSetup {
  const cells = new Map<string, number[]>();
  for (const { orders, regionCode, emailConsent } of customers) {
    const known = orders.filter(({ week }) => week <= KNOWN_WEEKS);
    const last = known.at(-1);
    if (!last) continue;
    const later = orders.filter(({ week }) => week > KNOWN_WEEKS);
    const meanFen = known.reduce((sum, one) => sum + one.netFen, 0) / known.length;
    const place = [
      known.length > 1 ? 2 : 1,
      CHANNEL_PLACE[last.channel] ?? 3,
      meanFen < LOW_FEN ? 1 : meanFen < HIGH_FEN ? 2 : 3,
      last.day >= 5 ? 2 : 1,
      regionPlace(regionCode),
    ];
    const cell = cells.get(place.join()) ?? [...place, 0, 0, 0, 0];
    const paidFen = later.reduce((sum, one) => sum + one.netFen, 0);
    [1, later.length > 0 ? 1 : 0, paidFen / 100, emailConsent ? 1 : 0].forEach((value, n) => {
      cell[TRAIT_NAMES.length + n] = (cell[TRAIT_NAMES.length + n] ?? 0) + value;
    });
    cells.set(place.join(), cell);
  }
  return { untilWeek, cells: [...cells.values()].map((cell) => cell.map(Math.round)) };
}

export interface PersonaReading {
  readonly segment: PersonaCount;
  readonly rest: PersonaCount;
  /** Standard errors between the shares that ordered again. */
  readonly z: number;
  readonly verdict: 'everybody' | 'small' | 'alike' | 'distinct';
}

/** The customers with these traits against all others. */
export function readPersona({ cells }: PersonaSetup, traits: Traits): PersonaReading {
  const empty = { customers: 0, again: 0, laterFen: 0, contacts: 0 };
  let [segment, rest]: [PersonaCount, PersonaCount] = [empty, empty];
  const add = (sum: PersonaCount, cell: readonly number[]): PersonaCount => {
    const [customers = 0, again = 0, laterYuan = 0, contacts = 0] = cell.slice(TRAIT_NAMES.length);
    return {
      customers: sum.customers + customers,
      again: sum.again + again,
      laterFen: sum.laterFen + laterYuan * 100,
      contacts: sum.contacts + contacts,
    };
  };
  for (const cell of cells) {
    const isIn = TRAIT_NAMES.every((trait, n) => traits[trait] === 0 || traits[trait] === cell[n]);
    if (isIn) segment = add(segment, cell);
    else rest = add(rest, cell);
  }
  if (rest.customers === 0) return { segment, rest, z: 0, verdict: 'everybody' };
  const meanShare = (segment.again + rest.again) / (segment.customers + rest.customers);
  const { z } = twoProportionTest(
    { visits: rest.customers, orders: rest.again },
    { visits: segment.customers, orders: segment.again },
  );
  const isSmall = Math.max(segment.again, segment.customers * meanShare) < LEAST_AGAIN;
  return { segment, rest, z, verdict: isSmall ? 'small' : Math.abs(z) < LUCK_LIMIT ? 'alike' : 'distinct' };
}
