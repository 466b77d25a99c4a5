/** Every equation that a lesson or a figure can open, by its number. Words for the symbols live in i18n. */
import { advertisingFormulas } from './advertising.ts';
import { attributionFormulas } from './attribution.ts';
import { conversionFormulas } from './conversion.ts';
import { experimentFormulas } from './experiment.ts';
import type { Formula } from './formula.ts';
import { marketFormulas } from './market.ts';
import { membersFormulas } from './members.ts';
import { miningFormulas } from './mining.ts';
import { ordersFormulas } from './orders.ts';
import { pricingFormulas } from './pricing.ts';
import { profitFormulas } from './profit.ts';
import { promotionFormulas } from './promotion.ts';
import { queueFormulas } from './queue.ts';
import { serviceFormulas } from './service.ts';
import { stockFormulas } from './stock.ts';
import { trafficFormulas } from './traffic.ts';

export type { Formula, FormulaSymbol, FormulaUnit, WorkedCheck } from './formula.ts';

/** F9 before F9a before F10. */
function byNumber(one: Formula, other: Formula): number {
  const order = Number.parseInt(one.id.slice(1), 10) - Number.parseInt(other.id.slice(1), 10);
  return order !== 0 ? order : one.id < other.id ? -1 : 1;
}

/* @__NO_SIDE_EFFECTS__ */
function inOrder(groups: readonly (readonly Formula[])[]): readonly Formula[] {
  return groups.flat().sort(byNumber);
}

/** All equations by number. */
export const FORMULAS: readonly Formula[] = inOrder([
  trafficFormulas,
  advertisingFormulas,
  conversionFormulas,
  ordersFormulas,
  serviceFormulas,
  queueFormulas,
  stockFormulas,
  membersFormulas,
  attributionFormulas,
  miningFormulas,
  pricingFormulas,
  promotionFormulas,
  experimentFormulas,
  profitFormulas,
  marketFormulas,
]);

/** The formula with this number, such as `F40`; undefined when there is none. */
export function formulaById(id: string): Formula | undefined {
  return FORMULAS.find((formula) => formula.id === id);
}
