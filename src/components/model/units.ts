/** How the values of a parameter are written. */

/** Places after which a member's name follows: `suppliers.punctuality.house`. */
const NAMED: ReadonlySet<string> = new Set([
  'channels.segmentMix',
  'platforms.segmentMix',
  'fulfilment.transit',
  'suppliers.punctuality',
  'suppliers.fromUnits',
  'suppliers.discountShare',
]);

/** Place that all members share: `suppliers.punctuality.*` for `suppliers.punctuality.house`. */
export function namePath(path: string): string {
  const [room, kind, member] = path.split('.');
  return member !== undefined && NAMED.has(`${room}.${kind}`) ? `${room}.${kind}.*` : path;
}

/** Last word of a path that says what the number is: `transit` for `fulfilment.transit.own`. */
function kindOf(path: string): string {
  const words = namePath(path)
    .split('.')
    .filter((word) => word !== '*');
  return words.includes('shadowPriceFen') ? 'shadowPriceFen' : (words.at(-1) ?? '');
}

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
