/**
 * What rulings do to the shop, in a few measures (rules DK13–DK15).
 *
 * Fines are game-scaled expected values, chance of being found out times penalty; the sizes of service
 * effects are assumptions.
 */
import type { DeskAnswer, DeskEffects } from '../vocabulary.ts';

export const NO_DESK_EFFECTS: DeskEffects = {
  ledgerFen: 0,
  stock: [],
  satisfactionDelta: 0,
  ticketsDelta: 0,
  riskPenaltyFen: 0,
};

type Some = Partial<DeskEffects>;

/** Expected cost of a breach, fen. */
export const RISKS = {
  absoluteClaim: 40_000, // .08 × ¥5,000
  falsePrice: 30_000, // .10 × ¥3,000
  falseSales: 40_000,
  healthClaim: 64_000, // .08 × ¥8,000
  fakeOrders: 120_000, // .15 × ¥8,000
  dataMisuse: 30_000, // .05 × ¥6,000
  hushedLeak: 100_000, // .10 × ¥10,000
  refusedReturn: 24_000, // .12 × ¥2,000
  unclearTerms: 7_500, // .05 × ¥1,500
  hiddenAdvertising: 15_000, // .05 × ¥3,000
  badGoods: 50_000, // .10 × ¥5,000
  bribery: 75_000, // .05 × ¥15,000
} as const;

/** What goes beyond falls into later weeks or on others, and is not followed. */
const LIMIT_FEN = 100_000;

/** An amount of at most ¥1,000 either way. */
export const limited = (fen: number): number =>
  Math.max(-LIMIT_FEN, Math.min(LIMIT_FEN, Math.round(fen))) + 0;

const within = (effects: DeskEffects): DeskEffects => ({ ...effects, ledgerFen: limited(effects.ledgerFen) });

/** Well handled: the buyer is content and the matter closed. */
export const settled = (more: Some = {}): DeskEffects => ({
  ...NO_DESK_EFFECTS,
  satisfactionDelta: 0.004,
  ticketsDelta: -1,
  ...more,
});

/** The buyer is content, and the shop pays more than it owes. */
export const overpaid = (fen: number): DeskEffects => settled({ ledgerFen: limited(-Math.max(1, fen)) });

/** The buyer is angry and writes again. */
export const angered = (riskPenaltyFen = 0, more: Some = {}): DeskEffects =>
  within({
    ...NO_DESK_EFFECTS,
    satisfactionDelta: -0.012,
    ticketsDelta: 1,
    riskPenaltyFen,
    ...more,
  });

/** Nobody complains yet, but the shop may be fined. */
export const exposed = (riskPenaltyFen: number, more: Some = {}): DeskEffects =>
  within({
    ...NO_DESK_EFFECTS,
    riskPenaltyFen,
    ...more,
  });

/** Money alone, + in favour of the shop. */
export const money = (fen: number, more: Some = {}): DeskEffects =>
  within({
    ...NO_DESK_EFFECTS,
    ledgerFen: Math.round(fen),
    ...more,
  });

/** The buyer waits or is put out a little. */
export const irked = (more: Some = {}): DeskEffects =>
  within({
    ...NO_DESK_EFFECTS,
    satisfactionDelta: -0.004,
    ...more,
  });

export const best = (id: string, effects: DeskEffects = settled()): DeskAnswer => ({
  id,
  points: 1,
  effects,
});
export const partly = (id: string, effects: DeskEffects): DeskAnswer => ({ id, points: 0.5, effects });
export const wrong = (id: string, effects: DeskEffects): DeskAnswer => ({ id, points: 0, effects });

/** Rulings of which figures decide the best: the one at `bestIndex` gets the point. */
export function decided(
  bestIndex: number,
  rulings: readonly (readonly [id: string, effects: DeskEffects])[],
): DeskAnswer[] {
  return rulings.map(([id, effects], index) => ({ id, points: index === bestIndex ? 1 : 0, effects }));
}

/** All effects together. */
export function sumEffects(parts: readonly DeskEffects[]): DeskEffects {
  const units = new Map<string, number>();
  let { ledgerFen, satisfactionDelta, ticketsDelta, riskPenaltyFen } = NO_DESK_EFFECTS;
  for (const part of parts) {
    ledgerFen += part.ledgerFen;
    satisfactionDelta += part.satisfactionDelta;
    ticketsDelta += part.ticketsDelta;
    riskPenaltyFen += part.riskPenaltyFen;
    for (const move of part.stock) units.set(move.skuId, (units.get(move.skuId) ?? 0) + move.units);
  }
  const stock = [...units].map(([skuId, moved]) => ({ skuId, units: moved }));
  return { ledgerFen, stock, satisfactionDelta, ticketsDelta, riskPenaltyFen };
}
