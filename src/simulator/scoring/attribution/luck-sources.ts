/**
 * Where a week's luck came from (rules AT8–AT10).
 *
 * The week is run again with a part of its own luck at a time: first the shocks of market, days and creators
 * alone, then those of taste, each in expected values; then all of it. These runs have full shelves, so that
 * demand shows; what empty shelves made of it, beyond what was to be expected, is the luck of supply. Counts
 * are drawn together, so the last step is shared out by account: orders at the expected margin, what else the
 * margin changed by (baskets), and the rest (returns, parcels, tickets, fraud).
 */
import type { Decisions } from '../../model/decisions.ts';
import { operatingProfit } from '../../model/finance.ts';
import type { Luck } from '../../model/luck.ts';
import { dayShock, openShocks } from '../../model/shocks.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { World } from '../../model/world.ts';
import type { Scenario } from '../../scenario.ts';
import type { Game, ProfitLine, WeekLuck } from '../../vocabulary.ts';
import { LUCK_SOURCES, PROFIT_LINES } from '../../vocabulary.ts';
import { decisionsOf, type Morning, morningOf, rerun } from './morning.ts';
import { roundToTotal } from './rounding.ts';

/** Account lines that a day's sales decide; cost of goods is taken before returns. */
const SALES_LINES: readonly number[] = (
  [
    'grossSales',
    'discounts',
    'pointsRedeemed',
    'shipFees',
    'giftCost',
    'paymentFees',
    'commission',
    'affiliate',
  ] satisfies ProfitLine[]
)
  .map((line) => PROFIT_LINES.indexOf(line))
  .filter((index) => index >= 0);

/** Weeks of demand that the full shelves of a re-run hold on top. */
const FULL_SHELF_WEEKS = 30;

interface Outcome {
  readonly profitFen: number;
  readonly marginFen: number;
  readonly orders: number;
}

/**
 * A week's luck, against its expected value, by source; the rows add up to it, to the fen.
 *
 * @throws if the week has not been played
 */
export function explainLuck(game: Game, week: number, scenario: Scenario): WeekLuck {
  const morning = morningOf(game, week, scenario);
  const { world, work, luck, realisedFen } = morning;
  rerun(morning);
  const expected = operatingProfit(work);
  const full = fullShelves(morning, work.skuOrdered);
  const run = (shop: World, drawn?: Luck): Outcome => {
    rerun(morning, { ...full, world: shop, ...(drawn ? { luck: drawn } : {}) });
    return outcomeOf(world, work);
  };
  const lasting: World = { ...world, ...unspoilt(world) };
  const shocked = withShocks(morning, lasting);
  const plain = run(lasting);
  const visited = run(shocked.traffic);
  const tasted = run(shocked.taste);
  const drawn = run(lasting, luck);

  const perOrder = tasted.orders > 0 ? tasted.marginFen / tasted.orders : 0;
  const counted = (drawn.orders - tasted.orders) * perOrder;
  const effects: Record<(typeof LUCK_SOURCES)[number], number> = {
    traffic: visited.profitFen - plain.profitFen,
    conversion: tasted.profitFen - visited.profitFen + counted,
    basket: drawn.marginFen - tasted.marginFen - counted,
    supply: realisedFen - drawn.profitFen - (expected - plain.profitFen),
    afterSales: drawn.profitFen - tasted.profitFen - (drawn.marginFen - tasted.marginFen),
  };
  const expectedFen = Math.floor(expected + 0.5);
  const luckFen = realisedFen - expectedFen;
  const rounded = roundToTotal(
    LUCK_SOURCES.map((source) => effects[source]),
    luckFen,
  );
  const rows = LUCK_SOURCES.map((source, i) => ({ source, effectFen: rounded[i]! }));
  return { week, expectedFen, realisedFen, luckFen, rows };
}

function outcomeOf(world: World, work: Workspace): Outcome {
  let marginFen = 0;
  for (const line of SALES_LINES) marginFen += work.lines[line]!;
  for (let j = 0; j < world.skuCount; j++) marginFen -= work.skuUnits[j]! * world.unitCost[j]!;
  let orders = 0;
  for (let day = 0; day < 7; day++) orders += work.dayOrders[day]!;
  return { profitFen: operatingProfit(work), marginFen, orders };
}

/** What a world is without goods that perish: full shelves would only rot. */
function unspoilt({ skuCount }: World): Pick<World, 'perishes' | 'lifeDays' | 'orderedDaily'> {
  return { perishes: false, lifeDays: new Int32Array(skuCount), orderedDaily: new Uint8Array(skuCount) };
}

/** The same morning with more on every shelf than a week can sell, and the same purchases as units. */
function fullShelves(
  morning: Morning,
  ordered: Float64Array,
): { readonly state: Float64Array; readonly decisions: Decisions } {
  const { world } = morning;
  const state = morning.state.slice();
  for (let j = 0; j < world.skuCount; j++)
    state[world.layout.stock + j]! += Math.ceil(FULL_SHELF_WEEKS * world.usualUnits[j]! + 100);
  const orderUpTo = new Uint8Array(world.skuCount);
  return { state, decisions: { ...decisionsOf(morning), orderUpTo, purchaseUnits: ordered.slice() } };
}

/** Worlds in which the week's shocks are the rule: of market, days and creators, then those of taste as well. */
function withShocks(morning: Morning, world: World): { readonly traffic: World; readonly taste: World } {
  const { work, luck } = morning;
  const { scenario } = world;
  const shocks = openShocks(world, work, morning.state.slice(), luck);
  const { kol } = scenario.channels;
  const traffic: World = {
    ...world,
    scenario: {
      ...scenario,
      dayOfWeek: scenario.dayOfWeek.map((_, day) => dayShock(world, luck, shocks, 1, day)),
      channels: { ...scenario.channels, kol: { ...kol, dailyVisits: kol.dailyVisits * shocks.kol } },
    },
  };
  const popularity = world.popularity.map((utility, j) => utility + work.taste[j]!);
  return { traffic, taste: { ...traffic, popularity } };
}
