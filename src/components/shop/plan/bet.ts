import type { Bet } from '../../../simulator/index.ts';
import { readNumber } from '../../ui/number-text.ts';

/** The margin offered at first: about a tenth of the usual week, whole hundreds of yuan, at least ¥500. */
export function usualTolerance(profitFen: number | undefined): number {
  const tenth = Math.abs(profitFen ?? 0) / 10;
  return Math.max(50_000, Math.round(tenth / 10_000) * 10_000);
}

/** No shop of this size turns over more in a week: ¥10 million. */
const LARGEST_FEN = 1_000_000_000;

export type BetReading =
  | { readonly kind: 'none' }
  | { readonly kind: 'not-number' | 'too-large' | 'no-tolerance' }
  | { readonly kind: 'bet'; readonly bet: Bet };

/** Reads the two fields of the bet, typed in yuan. An empty guess is no bet, which is allowed. */
export function readBet(guess: string, tolerance: string): BetReading {
  if (guess.trim() === '') return { kind: 'none' };
  const yuan = readNumber(guess);
  if (yuan === undefined || !Number.isInteger(yuan)) return { kind: 'not-number' };
  const operatingProfitFen = yuan * 100;
  if (Math.abs(operatingProfitFen) > LARGEST_FEN) return { kind: 'too-large' };
  const margin = readNumber(tolerance);
  if (margin === undefined || margin <= 0 || margin * 100 > LARGEST_FEN) return { kind: 'no-tolerance' };
  return { kind: 'bet', bet: { operatingProfitFen, toleranceFen: Math.round(margin * 100) } };
}
