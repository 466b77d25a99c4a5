/** Weeks of many shops for the desk: plain ones and ones in which every occasion of a case arises. */

import { materialOf } from '../../../src/simulator/desk/material.ts';
import type { Draft } from '../../../src/simulator/desk/template.ts';
import { DESK_TEMPLATES, type ListedTemplate } from '../../../src/simulator/desk/templates.ts';
import { keyFromSeed, type RandomKey } from '../../../src/simulator/random.ts';
import type { Scenario } from '../../../src/simulator/scenario.ts';
import type { WeekPlan, WeekResult } from '../../../src/simulator/vocabulary.ts';
import { fastSeason } from './games.ts';
import { scenario } from './shop.ts';

const everything: WeekPlan = {
  coupon: { valueFen: 1500, minimumFen: 12_000, dayMask: 127 },
  threshold: { thresholdFen: 19_900, discountFen: 2500, dayMask: 0b1100000 },
  gift: { thresholdFen: 17_900, valueFen: 2500, stockUnits: 60, dayMask: 0b0011110 },
  flash: { skuIds: ['tee', 'cap', 'vest'], depthShare: 0.25, capUnitsPerDay: 9, dayMask: 0b0110000 },
  riskStrictness: 0.6,
};

export interface DeskWeek {
  readonly seed: string;
  readonly key: RandomKey;
  readonly result: WeekResult;
}

/** Thirty seeds, two weeks each with all promotions. */
export const busyWeeks: readonly DeskWeek[] = Array.from({ length: 30 }, (_, n) => `desk ${n}`).flatMap(
  (seed) =>
    fastSeason(seed, () => everything, 2)
      .filter(({ week }) => week >= 1)
      .map((result) => ({ seed, key: keyFromSeed(seed), result })),
);

export interface Instance {
  readonly listed: ListedTemplate;
  readonly week: DeskWeek;
  readonly draft: Draft;
}

/** Every template in every week that it fits; `shop` may differ from the one played in what returns are worth. */
export function instances(shop: Scenario = scenario): Instance[] {
  return busyWeeks.flatMap((week) =>
    DESK_TEMPLATES.filter(({ template }) => template.fits?.(week.result, shop) ?? true).map((listed) => ({
      listed,
      week,
      draft: listed.template.build(materialOf(shop, week.key, week.result, listed.index)),
    })),
  );
}

/** The apparel shop as if its goods spoiled within twelve days: no return is worth anything. */
export const perishableShop: Scenario = {
  ...scenario,
  returns: { ...scenario.returns, resaleShare: 0 },
  skus: scenario.skus.map((sku) => ({ ...sku, lifeDays: 12 })),
};

/** A ruling's effect in fen, with a point of service satisfaction at ¥2,000 and a ticket at ¥12. */
export function worthFen(answer: Draft['answers'][number]): number {
  const { ledgerFen, stock, satisfactionDelta, ticketsDelta, riskPenaltyFen } = answer.effects;
  const goods = stock.reduce(
    (total, { skuId, units }) => total + units * scenario.skus.find(({ id }) => id === skuId)!.unitCostFen,
    0,
  );
  return ledgerFen + goods - riskPenaltyFen + 200_000 * satisfactionDelta - 1200 * ticketsDelta;
}
