import { products as words } from '../../../i18n/areas/products.ts';
import { percent, price } from '../../../i18n/formats.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { textOf } from '../../../i18n/locale.ts';
import { useRoute } from '../../shell/route.ts';
import { useLocale } from '../../ui/locale.tsx';
import { NoShop } from '../decisions/NoShop.tsx';
import { PageHead } from '../decisions/PageHead.tsx';
import { distinctPrices, pricePoints } from '../decisions/price-fit.ts';
import { type Desk, useDesk } from '../decisions/use-desk.ts';
import { columnSetOf, productsHash } from './address.ts';
import { BulkEdit } from './BulkEdit.tsx';
import { PricingRulePanel } from './PricingRulePanel.tsx';
import { ProductSheet } from './ProductSheet.tsx';
import { ProductsPanel } from './ProductsPanel.tsx';
import { productRows } from './product-rows.ts';
import { useProductKeys } from './use-product-keys.ts';

/** Products and their prices. */
export function Screen() {
  const desk = useDesk();
  return desk === undefined ? <NoShop /> : <Products desk={desk} />;
}

function Products({ desk }: { desk: Desk }) {
  const locale = useLocale();
  const { query } = useRoute();
  useProductKeys();
  const set = columnSetOf(query);
  const openId = query.get('product');
  const sku = desk.shop.facts.skus.find(({ id }) => id === openId);
  const go = (skuId?: string) => {
    location.hash = productsHash(set, skuId);
  };
  return (
    <div class="stack">
      <PageHead desk={desk} finding={finding(desk, locale)}>
        {words[locale].lede}
      </PageHead>
      <ProductsPanel desk={desk} onOpen={go} />
      {!desk.readOnly && <BulkEdit desk={desk} />}
      <PricingRulePanel desk={desk} />
      {sku !== undefined && <ProductSheet desk={desk} sku={sku} onClose={() => go()} />}
    </div>
  );
}

/**
 * The most telling thing about the range: a loss, what is staged, a product that waits off the shelf, what was
 * never tried, the thinnest margin.
 */
function finding(desk: Desk, locale: Locale): string {
  const t = words[locale];
  const all = productRows(desk);
  const rows = all.filter(({ isOnShelf }) => isOnShelf);
  const losing = rows.find(({ economics }) => economics.marginFen < 0);
  if (losing !== undefined) {
    return t.findLoss(textOf(losing.sku.name, locale), price(-losing.economics.marginFen, locale));
  }
  const staged = rows.filter(({ priceFen, wasFen }) => priceFen !== wasFen).length;
  if (staged > 0) return t.findStaged(staged);
  const waiting = all.find(({ isOnShelf }) => !isOnShelf);
  if (waiting !== undefined) return t.findOffShelf(textOf(waiting.sku.name, locale));
  const untried = rows.filter(({ sku }) => distinctPrices(pricePoints(desk.shop.results, sku.id)) < 2).length;
  if (untried > 0) return t.findUntried(untried);
  const thinnest = [...rows].sort((a, b) => a.economics.marginRate - b.economics.marginRate)[0];
  if (thinnest === undefined) return t.findAllTried;
  return t.findSpread(textOf(thinnest.sku.name, locale), percent(thinnest.economics.marginRate, locale, 0));
}
