/** What a wrong ruling on an order costs. */
import type { DeskEffects } from '../vocabulary.ts';
import { angered, money } from './effects.ts';

/** Goods sent to a fraud: gone, and the payment is called back. */
export const stolen = (skuId: string, units: number, freightFen = 800): DeskEffects =>
  money(-freightFen, { stock: [{ skuId, units: -units }], ticketsDelta: 1 });

/** A good sale turned away. */
export const turnedAway = (marginFen: number): DeskEffects =>
  angered(0, { ledgerFen: -Math.max(100, marginFen) });
