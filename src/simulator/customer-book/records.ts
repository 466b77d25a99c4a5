/** A person as the book shows it. */
import { CLASS_COUNT } from '../model/world.ts';
import type { Customer, SpendTier } from '../vocabulary.ts';
import { CUSTOMER_CLASSES, SEGMENTS } from '../vocabulary.ts';
import { type Chance, USES } from './draws.ts';
import { type Person, segmentOf } from './population.ts';

const LETTERS = 'abcdefghijkmnpqrstuvwxyz';
const SIGNS = `${LETTERS}23456789`;
/** Kept spending in a year from which a tier begins. */
const SILVER_FEN = 30_000;
const GOLD_FEN = 100_000;
const WEEKS_OF_YEAR = 52;

/** `a***7`: first and last sign of a nickname. */
export function codeName(number: number, chance: Chance): string {
  const first = LETTERS[Math.floor(chance(USES.codeName, number, 0) * LETTERS.length)]!;
  const last = SIGNS[Math.floor(chance(USES.codeName, number, 1) * SIGNS.length)]!;
  return `${first}***${last}`;
}

function spendTier({ earlier, orders, refunds }: Person, untilWeek: number): SpendTier {
  const since = untilWeek - WEEKS_OF_YEAR;
  let keptFen = 0;
  for (const { week, netFen } of earlier) if (week > since) keptFen += netFen;
  for (const { week, netFen } of orders) if (week > since) keptFen += netFen;
  for (const { week, refundFen } of refunds) if (week > since) keptFen -= refundFen;
  return keptFen >= GOLD_FEN ? 'gold' : keptFen >= SILVER_FEN ? 'silver' : 'none';
}

/** The customer at the end of week `untilWeek`, when `contactableShare` of customers may be written to. */
export function customerOf(
  person: Person,
  untilWeek: number,
  contactableShare: number,
  chance: Chance,
): Customer {
  const { number, cell, regionCode, earlier, orders, refunds, path, leftWeek } = person;
  return {
    id: `C${`${number}`.padStart(5, '0')}`,
    codeName: codeName(number, chance),
    regionCode,
    before: earlier.length > 0,
    firstWeek: earlier[0]?.week ?? orders[0]!.week,
    earlier,
    orders,
    // some are decided weeks before they are paid out
    refunds: refunds.sort((a, b) => a.week - b.week),
    path,
    spendTier: spendTier(person, untilWeek),
    emailConsent: person.consent < contactableShare,
    latent: {
      segment: SEGMENTS[segmentOf(cell)]!,
      customerClass: CUSTOMER_CLASSES[cell % CLASS_COUNT]!,
      ...(leftWeek === undefined ? {} : { leftWeek }),
    },
  };
}
