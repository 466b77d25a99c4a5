/** What rulings at the desk do to the state, on the Monday of the week they are given in (rules DK19–DK21). */
import type { DeskEffects } from '../vocabulary.ts';
import type { World } from './world.ts';

/**
 * Moves goods, service satisfaction and tickets, and returns what the week has to book for it, fen: money less
 * expected fines plus the goods that moved, at cost. Goods are taken out of cash here, so that the line can be
 * booked against cash as a whole and equity changes by exactly its amount.
 *
 * No stock falls below nothing, satisfaction stays within 1 to 5, tickets are never negative.
 */
export function applyDesk(world: World, state: Float64Array, effects: DeskEffects): number {
  const { layout } = world;
  let goodsFen = 0;
  for (const { skuId, units } of effects.stock) {
    const j = world.scenario.skus.findIndex(({ id }) => id === skuId);
    if (j < 0) continue;
    const moved = Math.max(-state[layout.stock + j]!, units);
    state[layout.stock + j]! += moved;
    goodsFen += moved * world.unitCost[j]!;
  }
  state[layout.cash]! -= goodsFen;
  const service = layout.satisfaction + 1;
  state[service] = Math.min(5, Math.max(1, state[service]! + effects.satisfactionDelta));
  state[layout.tickets] = Math.max(0, state[layout.tickets]! + effects.ticketsDelta);
  return effects.ledgerFen - effects.riskPenaltyFen + goodsFen;
}
