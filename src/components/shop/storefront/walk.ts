import { routeHash, useRoute } from '../../shell/route.ts';

/** Stations of a buyer's walk. */
export const STEPS = ['shop', 'product', 'cart', 'checkout', 'paid', 'tracking', 'aftersale'] as const;
export type Step = (typeof STEPS)[number];

/** What stands beside the phone. */
export const SIDES = ['why', 'rivals'] as const;
export type Side = (typeof SIDES)[number];

/** Where the walk stands: all of it is in the address. */
export interface Walk {
  readonly step: Step;
  readonly skuId: string | undefined;
  readonly side: Side;
}

/** Reads `#/storefront?step=product&sku=tee&side=rivals`; a product's address alone opens its page. */
export function walkOf(query: URLSearchParams, skuIds: readonly string[]): Walk {
  const skuId = skuIds.find((id) => id === query.get('sku'));
  const named =
    STEPS.find((step) => step === query.get('step')) ?? (skuId === undefined ? 'shop' : 'product');
  return {
    step: named === 'product' && skuId === undefined ? 'shop' : named,
    skuId,
    side: SIDES.find((side) => side === query.get('side')) ?? 'why',
  };
}

/** The address of a place on the walk. */
export function walkHash({ step, skuId, side }: Walk): string {
  const query = new URLSearchParams();
  if (step !== 'shop') query.set('step', step);
  if (skuId !== undefined && step !== 'shop') query.set('sku', skuId);
  if (side !== 'why') query.set('side', side);
  const text = query.toString();
  return text === '' ? routeHash('storefront') : `${routeHash('storefront')}?${text}`;
}

/** The place before a place; undefined where the walk begins. */
export function placeBefore(walk: Walk): Walk | undefined {
  const to = (step: Step): Walk => ({ ...walk, step });
  switch (walk.step) {
    case 'shop':
      return undefined;
    case 'product':
      return { ...walk, step: 'shop', skuId: undefined };
    case 'cart':
      return walk.skuId === undefined ? to('shop') : to('product');
    case 'checkout':
      return to('cart');
    case 'paid':
      return to('shop');
    case 'tracking':
      return to('paid');
    case 'aftersale':
      return to('tracking');
  }
}

export function useWalk(skuIds: readonly string[]): Walk & { readonly go: (change: Partial<Walk>) => void } {
  const walk = walkOf(useRoute().query, skuIds);
  return {
    ...walk,
    go: (change) => {
      location.hash = walkHash({ ...walk, ...change });
    },
  };
}
