import { plan as planWords } from '../../../i18n/areas/plan.ts';
import { discount, integer, percent } from '../../../i18n/formats.ts';
import { type Locale, textOf } from '../../../i18n/locale.ts';
import type { FullPlan, LocalText, PublicFacts } from '../../../simulator/index.ts';
import { describeDays } from './describe-days.ts';

type Named =
  | 'bundle'
  | 'groupBuy'
  | 'memberPrice'
  | 'pricingRule'
  | 'experiment'
  | 'carrierId'
  | 'supplierId'
  | 'platformIds'
  | 'adoptedVariants'
  | 'onShelf'
  | 'clearanceUnits'
  | 'violations';

/** Values that name products, partners or rules of the shop. */
export function describeNamed(lever: Named, value: unknown, facts: PublicFacts, locale: Locale): string {
  const { value: t } = planWords[locale];
  const nameIn = (rows: readonly { readonly id: string; readonly name: LocalText }[], id: string) => {
    const row = rows.find((one) => one.id === id);
    return row === undefined ? id : textOf(row.name, locale);
  };
  const product = (id: string) => nameIn(facts.skus, id);
  const list = (names: readonly string[]) => (names.length > 0 ? names.join(t.listJoin) : t.none);
  const as = <Lever extends Named>(_lever: Lever) => value as FullPlan[Lever];
  const days = (mask: number) => describeDays(mask, locale);
  if (value === null || value === undefined) return t.none;
  if (lever === 'onShelf' && typeof value === 'boolean') return value ? t.on : t.off;
  if (lever === 'supplierId' && typeof value === 'string') return nameIn(facts.suppliers, value);
  if (lever === 'clearanceUnits' && typeof value === 'number')
    return value > 0 ? t.cleared(integer(value, locale)) : t.none;
  switch (lever) {
    case 'bundle': {
      const offer = as('bundle');
      if (offer === null) return t.none;
      const { firstSkuId, secondSkuId, depthShare, dayMask } = offer;
      return t.bundle(product(firstSkuId), product(secondSkuId), discount(depthShare, locale), days(dayMask));
    }
    case 'groupBuy': {
      const offer = as('groupBuy');
      if (offer === null) return t.none;
      const { skuId, depthShare, groupSize, dayMask } = offer;
      return t.groupBuy(product(skuId), discount(depthShare, locale), groupSize, days(dayMask));
    }
    case 'memberPrice': {
      const offer = as('memberPrice');
      return offer === null ? t.none : t.memberPrice(discount(offer.depthShare, locale), days(offer.dayMask));
    }
    case 'pricingRule': {
      const rule = as('pricingRule');
      if (rule === null) return t.none;
      const words = rule.follow === 'rivals' ? t.followRivals : t.followStock;
      return words(percent(rule.strengthShare, locale, 0), percent(rule.floorMarginShare, locale, 0));
    }
    case 'experiment': {
      const test = as('experiment');
      if (test === null) return t.none;
      return t.experiment(nameIn(facts.variants, test.variantId), percent(test.share, locale, 0));
    }
    case 'carrierId':
      return nameIn(facts.carriers, as('carrierId'));
    case 'supplierId':
      return list([...new Set(Object.values(as('supplierId')))].map((id) => nameIn(facts.suppliers, id)));
    case 'platformIds':
      return list(as('platformIds').map((id) => nameIn(facts.platforms, id)));
    case 'adoptedVariants':
      return list(as('adoptedVariants').map((id) => nameIn(facts.variants, id)));
    case 'onShelf': {
      const shelf = Object.values(as('onShelf'));
      return t.onShelf(shelf.filter(Boolean).length, shelf.length);
    }
    case 'clearanceUnits': {
      const units = Object.values(as('clearanceUnits')).reduce((sum, count) => sum + count, 0);
      return units > 0 ? t.cleared(integer(units, locale)) : t.none;
    }
    default:
      return t.breaches(as('violations').length);
  }
}
