import type { Formula } from './formula.ts';
import { ratio, valueOf } from './formula.ts';

/** Mean spend per order (笔单价). Consoles that print 客单价 divide by paying buyers instead. */
export const averageOrderValue: Formula = {
  id: 'F21',
  tex: String.raw`\mathrm{AOV} = \frac{\mathrm{GMV}}{N}`,
  result: { id: 'averageOrderValue', tex: String.raw`\mathrm{AOV}`, unit: 'moneyPerOrder' },
  symbols: [
    { id: 'orderValue', tex: String.raw`\mathrm{GMV}`, unit: 'money' },
    { id: 'orders', tex: 'N', unit: 'orders' },
  ],
  compute: (values) => ratio(valueOf(values, 'orderValue'), valueOf(values, 'orders'), 'orders'),
};

/** The rise in sales at which a discount that every buyer gets stops losing money. */
export const breakEvenLift: Formula = {
  id: 'F49',
  tex: String.raw`\frac{\Delta Q}{Q} \ge \frac{d}{m - d}`,
  result: { id: 'lift', tex: String.raw`\Delta Q / Q`, unit: 'share' },
  symbols: [
    { id: 'discountShare', tex: 'd', unit: 'share' },
    { id: 'marginShare', tex: 'm', unit: 'share' },
  ],
  compute(values) {
    const [discount, margin] = [valueOf(values, 'discountShare'), valueOf(values, 'marginShare')];
    if (discount < 0 || discount >= margin) throw new RangeError('the discount must be below the margin');
    return discount / (margin - discount);
  },
};

/** What a coupon earns: the margin of the orders it brought, less its value on every redeemed order. */
export const couponGain: Formula = {
  id: 'F49a',
  tex: String.raw`G = (N_1 - N_0)\,k - N_r\,v - K`,
  result: { id: 'gain', tex: 'G', unit: 'money' },
  symbols: [
    { id: 'ordersWith', tex: 'N_1', unit: 'orders' },
    { id: 'ordersWithout', tex: 'N_0', unit: 'orders' },
    { id: 'marginPerOrder', tex: 'k', unit: 'moneyPerOrder' },
    { id: 'redemptions', tex: 'N_r', unit: 'orders' },
    { id: 'couponValue', tex: 'v', unit: 'moneyPerOrder' },
    { id: 'setUpCost', tex: 'K', unit: 'money' },
  ],
  compute(values) {
    const brought = valueOf(values, 'ordersWith') - valueOf(values, 'ordersWithout');
    const given = valueOf(values, 'redemptions') * valueOf(values, 'couponValue');
    return brought * valueOf(values, 'marginPerOrder') - given - valueOf(values, 'setUpCost');
  },
};
