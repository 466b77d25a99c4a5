import { useState } from 'preact/hooks';
import type { BasketQuote } from '../../../simulator/index.ts';
import { type Basket, type BuyerKind, buyerOf, firstDealDay, quoteOf } from '../decisions/basket.ts';
import type { Desk } from '../decisions/use-desk.ts';
import { type Good, goodsOf } from './goods.ts';

export const PAY_WAYS = ['wallet', 'card', 'later', 'instalments'] as const;
export type PayWay = (typeof PAY_WAYS)[number];

/** A buyer's visit: what is in the cart and how it will be paid. It lives as long as the screen does. */
export interface Visit {
  readonly kind: BuyerKind;
  readonly day: number;
  readonly cart: Basket;
  readonly goods: readonly Good[];
  readonly quote: BasketQuote;
  readonly joinsGroup: boolean;
  readonly usesPoints: boolean;
  readonly payWay: PayWay;
  readonly setKind: (kind: BuyerKind) => void;
  readonly setDay: (day: number) => void;
  readonly put: (skuId: string, units: number) => void;
  readonly setJoinsGroup: (joins: boolean) => void;
  readonly setUsesPoints: (uses: boolean) => void;
  readonly setPayWay: (way: PayWay) => void;
  /** Whether a tool with these days runs on the day of the visit. */
  readonly runs: (tool: { readonly dayMask: number } | null) => boolean;
}

/** Points that an average member holds. */
export function usualPointsFen({ shop }: Desk): number {
  const customers = shop.results.at(-1)?.customers;
  if (customers === undefined || customers.members === 0) return 0;
  return Math.floor(customers.pointsOutstandingFen / customers.members);
}

export function useVisit(desk: Desk): Visit {
  const [kind, setKind] = useState<BuyerKind>('passer');
  const [chosenDay, setDay] = useState<number>();
  const [wanted, setWanted] = useState<Basket>({});
  const [joinsGroup, setJoinsGroup] = useState(false);
  const [usesPoints, setUsesPoints] = useState(false);
  const [payWay, setPayWay] = useState<PayWay>('wallet');
  const day = chosenDay ?? firstDealDay(desk);
  const goods = goodsOf(desk, day);
  // what has left the shelf since cannot be bought
  const cart = Object.fromEntries(
    goods
      .filter(({ stock }) => stock !== 'out')
      .map(({ sku }) => [sku.id, wanted[sku.id] ?? 0] as const)
      .filter(([, units]) => units > 0),
  );
  return {
    kind,
    day,
    cart,
    goods,
    quote: quoteOf(desk, cart, day, buyerOf(kind, joinsGroup, usesPoints ? usualPointsFen(desk) : 0)),
    joinsGroup,
    usesPoints,
    payWay,
    setKind,
    setDay,
    put: (skuId, units) => setWanted({ ...wanted, [skuId]: units }),
    setJoinsGroup,
    setUsesPoints,
    setPayWay,
    runs: (tool) => tool !== null && (tool.dayMask & (1 << day)) !== 0,
  };
}

/** Items in a cart. */
export function itemsIn(cart: Basket): number {
  return Object.values(cart).reduce((sum, units) => sum + units, 0);
}
