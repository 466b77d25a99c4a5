/** How the values of a parameter are written. */

/** Last word of a path that says what the number is: `transit` for `fulfilment.transit.own`. */
function kindOf(path: string): string {
  const words = path.split('.').filter((word) => word !== '*');
  if (words.includes('shadowPriceFen')) return 'shadowPriceFen';
  return NAMED.has(words[1] ?? '') ? (words[1] ?? '') : (words.at(-1) ?? '');
}

/** Second words of a path after which a member follows: `suppliers.punctuality.house`. */
export const NAMED: ReadonlySet<string> = new Set([
  'segmentMix',
  'transit',
  'punctuality',
  'fromUnits',
  'discountShare',
]);

const SHARES = new Set([
  'segmentMix',
  'transit',
  'punctuality',
  'timing',
  'priorityMix',
  'causeMix',
  'weights',
  'weeklyTrend',
  'referenceAnswered',
  'falseAlarm',
  'hazard',
  'topUpReach',
  'visitLift',
  'intentLift',
  'pairLift',
  'liftCeiling',
  'depth',
  'commissionShift',
  'paymentFeeShift',
  'effect',
  'stockMove',
  'sameDayLossPerHour',
  'timeSaving',
  'trainingEffect',
  'tierCostRates',
  'redemptionPerWeek',
  'expiryPerWeek',
  'joinBenefitEffect',
  'joinPriceEffect',
  'joinPriceScale',
  'joinFactor',
  'failurePerMember',
  'depthScale',
  'referralScale',
]);

export function unitOf(path: string): 'money' | 'share' | 'number' {
  const kind = kindOf(path);
  if (/Fen(Per[A-Z]\w*)?$/.test(kind) || ['baseFen', 'perKilogramFen'].includes(path.split('.')[1] ?? ''))
    return 'money';
  if (SHARES.has(kind) || /(Share|Rate|[cC]hance)(PerWeek)?$/.test(kind)) return 'share';
  return path.startsWith('channels.productViewShare') ? 'share' : 'number';
}
