import { type Locale, textOf } from '../../../i18n/locale.ts';
import type { ShopView } from '../../../simulator/index.ts';
import type { ProductName } from '../run/event-sentence.ts';

/** Names products in one language. */
export const productNames =
  (shop: ShopView, locale: Locale): ProductName =>
  (skuId) => {
    const sku = shop.facts.skus.find(({ id }) => id === skuId);
    return sku ? textOf(sku.name, locale) : skuId;
  };
