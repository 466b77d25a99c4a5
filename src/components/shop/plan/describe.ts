import { common } from '../../../i18n/areas/common.ts';
import { plan as planWords } from '../../../i18n/areas/plan.ts';
import { discount, integer, money, moneyPerUnit, percent, price, weekday } from '../../../i18n/formats.ts';
import { type Locale, textOf } from '../../../i18n/locale.ts';
import type { Coupon, Flash, Gift, PublicFacts, Purchase, Threshold } from '../../../simulator/index.ts';
import { SWITCH_LEVERS } from '../../../simulator/index.ts';
import { type Change, DELIVERY_SHARES, type DeliveryShares } from '../../../stores/plan.ts';
import { describeDays } from './describe-days.ts';
import { describeNamed } from './describe-named.ts';

export { describeDays } from './describe-days.ts';

/** A change in words: what it is, its value last week and its value now. */
export interface ChangeWords {
  readonly what: string;
  readonly was: string;
  readonly now: string;
}

/** Puts a staged change into words, names of products included. */
export function describeStagedChange(change: Change, facts: PublicFacts, locale: Locale): ChangeWords {
  const t = planWords[locale];
  const write = (value: unknown) => describeValue(change, value, facts, locale);
  const values = { was: write(change.was), now: write(change.now) };
  if (change.path === DELIVERY_SHARES) return { what: t.deliveryMix, ...values };
  const lever = common[locale].levers[change.lever];
  const sku = facts.skus.find(({ id }) => id === change.skuId);
  if (sku === undefined) return { what: lever, ...values };
  return { what: t.product(textOf(sku.name, locale), lowerFirst(lever, locale)), ...values };
}

function describeValue(change: Change, value: unknown, facts: PublicFacts, locale: Locale): string {
  const { value: t } = planWords[locale];
  if ((SWITCH_LEVERS as readonly string[]).includes(change.lever)) return value === true ? t.on : t.off;
  if (change.path === DELIVERY_SHARES) {
    const { ownShare, thirdPartyShare, crowdsourcedShare } = value as DeliveryShares;
    const share = (rate: number) => percent(rate, locale, 0);
    return t.shares(share(ownShare), share(thirdPartyShare), share(crowdsourcedShare));
  }
  switch (change.lever) {
    case 'listPriceFen':
    case 'reviewRewardFen':
      return price(Number(value), locale);
    case 'coupon':
    case 'threshold':
    case 'gift':
    case 'flash':
      return value === null ? t.none : describePromotion(change.lever, value, locale);
    case 'purchase':
      return describePurchase(value as Purchase | undefined, locale);
    case 'kolLiveDay':
      return weekday(Number(value), locale, 'long');
    case 'semMaxBidFen':
      return moneyPerUnit(Number(value), locale);
    case 'affiliateCommissionRate':
    case 'liveConcentration':
    case 'targetingLevel':
    case 'inspectionShare':
    case 'botShare':
    case 'tierBenefit':
    case 'riskStrictness':
      return percent(Number(value), locale, 0);
    case 'emailSends':
      return t.times(Number(value));
    case 'promiseDays':
    case 'returnWindowDays':
      return t.days(Number(value));
    case 'pointsRate':
      return percent(Number(value), locale, 1);
    case 'ownStaff':
    case 'reviewStaff':
    case 'serviceAgents':
      return t.people(String(value));
    case 'batchingHours':
    case 'serviceHoursPerDay':
      return t.hours(Number(value));
    case 'paymentMethods':
      return t.kinds(Number(value));
    case 'doublePointsDays':
      return describeDays(Number(value), locale);
    case 'packaging':
      return t.packaging[value as keyof typeof t.packaging];
    case 'incentive':
      return t.incentive[value as keyof typeof t.incentive];
    case 'bundle':
    case 'groupBuy':
    case 'memberPrice':
    case 'pricingRule':
    case 'experiment':
    case 'carrierId':
    case 'supplierId':
    case 'platformIds':
    case 'adoptedVariants':
    case 'onShelf':
    case 'clearanceUnits':
    case 'violations':
      return describeNamed(change.lever, value, facts, locale);
    default:
      return money(Number(value), locale);
  }
}

function describePromotion(lever: 'coupon' | 'threshold' | 'gift' | 'flash', value: unknown, locale: Locale) {
  const { value: t } = planWords[locale];
  if (lever === 'coupon') {
    const { valueFen, minimumFen, dayMask } = value as Coupon;
    return t.coupon(price(valueFen, locale), price(minimumFen, locale), describeDays(dayMask, locale));
  }
  if (lever === 'threshold') {
    const { thresholdFen, discountFen, dayMask } = value as Threshold;
    return t.threshold(
      price(discountFen, locale),
      price(thresholdFen, locale),
      describeDays(dayMask, locale),
    );
  }
  if (lever === 'gift') {
    const { thresholdFen, valueFen, dayMask } = value as Gift;
    return t.gift(price(valueFen, locale), price(thresholdFen, locale), describeDays(dayMask, locale));
  }
  const { skuIds, depthShare, dayMask } = value as Flash;
  return t.flash(skuIds.length, discount(depthShare, locale), describeDays(dayMask, locale));
}

/** A purchase setting in words. */
export function describePurchase(purchase: Purchase | undefined, locale: Locale): string {
  const { value: t } = planWords[locale];
  if (purchase === undefined || (purchase.kind === 'order' && purchase.units === 0)) return t.noOrder;
  const units = integer(purchase.units, locale);
  return purchase.kind === 'order-up-to' ? t.upTo(units) : t.once(units);
}

function lowerFirst(text: string, locale: Locale): string {
  return locale === 'en' ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
