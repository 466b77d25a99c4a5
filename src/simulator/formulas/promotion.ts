import type { Formula } from './formula.ts';
import { valueOf } from './formula.ts';
import { symbol } from './shapes.ts';

/** The rise in sales at which a discount that every buyer gets stops losing money. */
export const breakEvenLift: Formula = {
  id: 'F49',
  tex: '\\frac{\\Delta Q}{Q} \\ge \\frac{d}{m - d}',
  result: symbol('lift', '\\Delta Q / Q', 'share'),
  symbols: [symbol('discountShare', 'd', 'share'), symbol('marginShare', 'm', 'share')],
  compute(values) {
    const [discount, margin] = [valueOf(values, 'discountShare'), valueOf(values, 'marginShare')];
    if (discount < 0 || discount >= margin) throw new RangeError('the discount must be below the margin');
    return discount / (margin - discount);
  },
  check: { values: { discountShare: 0.1, marginShare: 0.4 }, of: '10% ÷ (40% − 10%)', gives: '33.33%' },
};

/** What a coupon earns: the margin of the orders it brought, less its value on every redeemed order. */
export const couponGain: Formula = {
  id: 'F49a',
  tex: 'G = (N_1 - N_0)\\,k - N_r\\,v - K',
  result: symbol('gain', 'G', 'money'),
  symbols: [
    symbol('ordersWith', 'N_1', 'orders'),
    symbol('ordersWithout', 'N_0', 'orders'),
    symbol('marginPerOrder', 'k', 'moneyPerOrder'),
    symbol('redemptions', 'N_r', 'orders'),
    symbol('couponValue', 'v', 'moneyPerOrder'),
    symbol('setUpCost', 'K', 'money'),
  ],
  compute(values) {
    const brought = valueOf(values, 'ordersWith') - valueOf(values, 'ordersWithout');
    const given = valueOf(values, 'redemptions') * valueOf(values, 'couponValue');
    return brought * valueOf(values, 'marginPerOrder') - given - valueOf(values, 'setUpCost');
  },
  check: {
    values: {
      ordersWith: 1120,
      ordersWithout: 1000,
      marginPerOrder: 50,
      redemptions: 600,
      couponValue: 10,
      setUpCost: 800,
    },
    of: '(1120 − 1000) × 50 − 600 × 10 − 800',
    gives: '-800',
  },
};

/** Promotions. */
export const promotionFormulas: readonly Formula[] = [breakEvenLift, couponGain];
