/**
 * The customer book (rules CB1–CB8): who placed each order, made from the order book, the shop's count of
 * customers and keyed draws.
 *
 * Sums over customers are the week's figures; who among like customers bought, draws decide, week after
 * week, so a later week never rewrites an earlier one.
 */
import { SEGMENT_COUNT, type World, worldOf } from '../model/world.ts';
import { keyFromSeed } from '../random.ts';
import type { Scenario } from '../scenario.ts';
import type { Channel, CustomerBook, CustomerBookWeek, Game } from '../vocabulary.ts';
import { CHANNELS } from '../vocabulary.ts';
import { type Buyer, chooseBuyers } from './buyers.ts';
import { type Chance, chanceOf, USES } from './draws.ts';
import { earlierOrders } from './earlier.ts';
import { closeWeek } from './leaving.ts';
import { type Newcomer, newcomersOf } from './newcomers.ts';
import { freeVisitsOf, pathOf } from './paths.ts';
import { openPopulation, type Person, type Population, segmentOf, settle } from './population.ts';
import { customerOf } from './records.ts';
import { type Ledger, openLedger, payEarlierRefunds, writeRefunds } from './refunds.ts';
import type { Sale } from './sales.ts';
import { FIRST_WEEK, gatherWeeks, type WeekFacts } from './weeks.ts';

/**
 * All customers of a game with an order or a refund in weeks −3 to `untilWeek`.
 *
 * @param untilWeek a week that has been played, or −3 to 0 of the previous owner
 * @throws if the week has not been played
 */
export function customerBook(game: Game, untilWeek: number, scenario: Scenario): CustomerBook {
  if (untilWeek > game.entries.length)
    throw new Error(`week ${untilWeek} has not been played; the last is ${game.entries.length}`);
  if (untilWeek < FIRST_WEEK) throw new Error(`the book begins with week ${FIRST_WEEK}`);
  const weeks = gatherWeeks(game, untilWeek, scenario);
  const key = keyFromSeed(game.head.seed);
  const writer = openWriter(scenario, weeks);
  for (const facts of weeks) writeWeek(writer, facts, chanceOf(key, facts.week));
  const last = weeks.at(-1)!;
  const names = chanceOf(key, FIRST_WEEK);
  return {
    untilWeek,
    customers: writer.population.people.map((person) =>
      customerOf(person, untilWeek, last.contactableOnSunday, names),
    ),
    weeks: weeks.map(bookWeek),
  };
}

/** The book while it is being written. */
interface Writer {
  readonly scenario: Scenario;
  readonly world: World;
  readonly weeks: readonly WeekFacts[];
  readonly population: Population;
  readonly ledger: Ledger;
  readonly freeVisits: ReturnType<typeof freeVisitsOf>;
  /** Sales of the first week by segment: what amounts of earlier orders are taken from. */
  readonly firstSales: readonly (readonly Sale[])[];
}

function openWriter(scenario: Scenario, weeks: readonly WeekFacts[]): Writer {
  const first = weeks[0]!;
  return {
    scenario,
    world: worldOf(scenario),
    weeks,
    population: openPopulation(first),
    ledger: openLedger(),
    freeVisits: freeVisitsOf(weeks),
    firstSales: Array.from({ length: SEGMENT_COUNT }, (_, g) =>
      first.sales.filter(({ segment }) => segment === g),
    ),
  };
}

function writeWeek(writer: Writer, facts: WeekFacts, chance: Chance): void {
  const { population, ledger } = writer;
  const { week, sales, cells } = facts;
  cells.forEach(({ opening }, cell) => {
    settle(population, cell, opening, week - 1, chance);
  });
  payEarlierRefunds(ledger, population, facts, chance, (cell, bucket) =>
    openRecord(
      writer,
      { cell, bucket, consent: chance(USES.consent, REFUNDS + population.people.length) },
      chance,
    ),
  );
  const buyers = chooseBuyers(population, facts, chance);
  const newcomers = newcomersOf(facts, writer.scenario, chance);
  const staying: Person[] = [];
  sales.forEach((sale, index) => {
    const buyer = buyers[index];
    const newcomer = newcomers[index];
    const person = buyer
      ? personBehind(writer, buyer, sale, chance)
      : newRecord(writer, newcomer!, sale, index, chance);
    if (newcomer?.stays) staying.push(person);
    const { orderId, day, skuIds, units, netFen } = sale;
    person.orders.push({ orderId, week, day, channel: CHANNELS[sale.channel]!, skuIds, units, netFen });
    person.lastWeek = week;
    writeRefunds(ledger, person, sale, writer.weeks.at(-1)!.week);
  });
  closeWeek(population, facts, writer.scenario, buyers, staying, chance);
}

/** Entities of consent draws beside those of buyers by cell. */
const FIRST_ORDERS = 1_048_576;
const REFUNDS = 2_097_152;

/** The record of a returning buyer, opened now if there was none. */
function personBehind(writer: Writer, buyer: Buyer, sale: Sale, chance: Chance): Person {
  if (!buyer.person) {
    buyer.person = openRecord(writer, buyer, chance, sale.regionCode);
    writer.population.alive[buyer.cell]!.push(buyer.person);
  }
  buyer.person.consent = buyer.consent;
  return buyer.person;
}

/** A record for a customer of the time before. */
function openRecord(
  { scenario, population, firstSales }: Writer,
  { cell, bucket, consent }: Pick<Buyer, 'cell' | 'bucket' | 'consent'>,
  chance: Chance,
  regionCode?: string,
): Person {
  const number = population.people.length + 1;
  const likeThem = firstSales[segmentOf(cell)]!;
  const earlier = earlierOrders(scenario, likeThem, cell, bucket, number, chance);
  return addPerson(population, {
    number,
    cell,
    // who sends goods back lives where such customers live
    regionCode: regionCode ?? likeThem[number % Math.max(1, likeThem.length)]?.regionCode ?? '11',
    earlier,
    lastWeek: earlier.at(-1)!.week,
    leftWeek: undefined,
    consent,
  });
}

/** A record for the buyer of a first order. */
function newRecord(
  { population, world, weeks, freeVisits }: Writer,
  { cell, stays }: Newcomer,
  sale: Sale,
  index: number,
  chance: Chance,
): Person {
  const person = addPerson(population, {
    number: population.people.length + 1,
    cell,
    regionCode: sale.regionCode,
    earlier: [],
    lastWeek: sale.week,
    leftWeek: stays ? undefined : sale.week,
    consent: chance(USES.consent, FIRST_ORDERS + index),
  });
  person.path = pathOf(world, weeks, freeVisits, sale, index, chance);
  return person;
}

function addPerson({ people }: Population, start: Omit<Person, 'orders' | 'refunds' | 'path'>): Person {
  const person: Person = { ...start, orders: [], refunds: [], path: [] };
  people.push(person);
  return person;
}

const byChannel = (counts: readonly number[]) =>
  Object.fromEntries(CHANNELS.map((channel, c) => [channel, counts[c]!])) as Record<Channel, number>;

function bookWeek({ week, visits, channelOrders, sales, knownDirectShare }: WeekFacts): CustomerBookWeek {
  const known = channelOrders.map(() => 0);
  for (const { channel, returning } of sales) if (returning) known[channel]! += 1;
  const direct = CHANNELS.indexOf('direct');
  // those who bought are counted, those who only looked are shared by the mean
  known[direct]! += Math.round((visits[direct]! - channelOrders[direct]!) * knownDirectShare);
  const email = CHANNELS.indexOf('email');
  known[email] = visits[email]!;
  return { week, visits: byChannel(visits), returningVisits: byChannel(known) };
}
