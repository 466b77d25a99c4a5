import { FULFILMENT_MODES, type FulfilmentMode } from '../../../simulator/index.ts';

export type Shares = Readonly<Record<FulfilmentMode, number>>;
type Limits = Readonly<Record<FulfilmentMode, { readonly minimum: number; readonly maximum: number }>>;

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));
const wholePercent = (share: number) => Math.round(share * 100);

/**
 * Sets one delivery share; the other two give way in proportion, within their limits, in whole per cent.
 * The three always add up to 1: where the others cannot give enough, the chosen one takes less.
 */
export function shiftShares(shares: Shares, mode: FulfilmentMode, share: number, limits: Limits): Shares {
  const others = FULFILMENT_MODES.filter((other) => other !== mode) as [FulfilmentMode, FulfilmentMode];
  const low = others.reduce((sum, other) => sum + wholePercent(limits[other].minimum), 0);
  const high = others.reduce((sum, other) => sum + wholePercent(limits[other].maximum), 0);
  const wanted = clamp(
    wholePercent(share),
    wholePercent(limits[mode].minimum),
    wholePercent(limits[mode].maximum),
  );
  const chosen = clamp(wanted, 100 - high, 100 - low);
  const left = 100 - chosen;
  const [first, second] = others;
  const sum = shares[first] + shares[second];
  const proportion = sum > 0 ? shares[first] / sum : limits[first].maximum >= limits[second].maximum ? 1 : 0;
  const firstLimits = [wholePercent(limits[first].minimum), wholePercent(limits[first].maximum)] as const;
  const secondLimits = [wholePercent(limits[second].minimum), wholePercent(limits[second].maximum)] as const;
  const firstPercent = clamp(
    Math.round(left * proportion),
    Math.max(firstLimits[0], left - secondLimits[1]),
    Math.min(firstLimits[1], left - secondLimits[0]),
  );
  return {
    ...shares,
    [mode]: chosen / 100,
    [first]: firstPercent / 100,
    [second]: (left - firstPercent) / 100,
  };
}
