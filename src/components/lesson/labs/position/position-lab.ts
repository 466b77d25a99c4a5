import type { OrderBook, Segment, WeekPlan } from '../../../../simulator/index.ts';
import { playSeason } from '../kit/season.ts';
import { lucksOf, type Play } from '../price-lab.ts';

/** All list prices as a share of the usual ones. */
export const PRICE_LEVELS: readonly number[] = [0.8, 0.9, 1, 1.1, 1.2, 1.3];
export const BUYER_KINDS: readonly Segment[] = ['price', 'quality', 'convenience', 'trend', 'gift'];
export const POSITION_WEEKS = 12;
const POSITION_LUCKS = 3;

/** A place on the map, mean week over weeks and lucks. Money in fen. */
export interface Position {
  readonly orders: number;
  readonly salesFen: number;
  readonly profitFen: number;
  /** What rivals ask in the last week as a share of the usual prices. */
  readonly rivalLevel: number;
}
/** Where goods come from, and which share of them is without fault. */
export interface Quality {
  readonly id: string;
  readonly name: string;
  readonly soundShare: number;
}
export interface PositionSetup {
  readonly qualities: readonly Quality[];
  /** By quality, then by price level. */
  readonly positions: readonly (readonly Position[])[];
  /** Orders of the first week by price level, then by kind of buyer; goods have not arrived yet. */
  readonly buyers: readonly (readonly number[])[];
}

export interface PositionProduct {
  readonly id: string;
  readonly usualPriceFen: number;
}

/** What has to be settled to stand at one place of the map. */
export function positionPlan(
  products: readonly PositionProduct[],
  level: number,
  supplierId: string,
): WeekPlan {
  return {
    listPriceFen: Object.fromEntries(
      products.map(({ id, usualPriceFen }) => [id, Math.round((usualPriceFen * level) / 100) * 100]),
    ),
    supplierId: Object.fromEntries(products.map(({ id }) => [id, supplierId])),
  };
}

async function playPosition(seed: string, plan: WeekPlan, play: Play): Promise<Position> {
  let [orders, salesFen, profitFen, rivalLevel] = [0, 0, 0, 0];
  const weeks = POSITION_WEEKS * POSITION_LUCKS;
  for (const luck of lucksOf(seed, POSITION_LUCKS)) {
    const results = await playSeason(play, luck, POSITION_WEEKS, plan);
    for (const week of results) {
      orders += week.orders / weeks;
      salesFen += week.profit.netSalesFen / weeks;
      profitFen += week.profit.operatingProfitFen / weeks;
    }
    const levels = Object.values(results.at(-1)?.rivalPriceIndex ?? {});
    rivalLevel += levels.reduce((sum, one) => sum + one, 0) / levels.length / POSITION_LUCKS;
  }
  return {
    orders: Math.round(orders * 10) / 10,
    salesFen: Math.round(salesFen),
    profitFen: Math.round(profitFen),
    rivalLevel: Math.round(rivalLevel * 1000) / 1000,
  };
}

/** Plays a season at every place of the map. */
export async function playPositions(
  seed: string,
  qualities: readonly Quality[],
  products: readonly PositionProduct[],
  play: Play,
): Promise<Position[][]> {
  const positions: Position[][] = [];
  for (const { id } of qualities) {
    const row: Position[] = [];
    for (const level of PRICE_LEVELS)
      row.push(await playPosition(seed, positionPlan(products, level, id), play));
    positions.push(row);
  }
  return positions;
}

/** Orders of a week by kind of buyer, in the order of `BUYER_KINDS`. */
export function countBuyers({ orders }: OrderBook): number[] {
  return BUYER_KINDS.map((kind) => orders.filter(({ sale, buyer }) => sale && buyer.segment === kind).length);
}

export interface PositionReading extends Position {
  /** 1 is the most profitable place of the map. */
  readonly rank: number;
  /** Orders of the first week by kind of buyer, and their share. */
  readonly buyers: readonly { readonly count: number; readonly share: number }[];
}

export function readPosition(setup: PositionSetup, quality: number, level: number): PositionReading {
  const one = setup.positions[quality]?.[level];
  const counts = setup.buyers[level];
  if (!one || !counts) throw new Error(`no place at ${quality}, ${level}`);
  const all = counts.reduce((sum, count) => sum + count, 0);
  return {
    ...one,
    rank: 1 + setup.positions.flat().filter(({ profitFen }) => profitFen > one.profitFen).length,
    buyers: counts.map((count) => ({ count, share: count / all })),
  };
}
