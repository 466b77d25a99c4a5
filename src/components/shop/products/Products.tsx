import { products as words } from '../../../i18n/areas/products.ts';
import { percent, price } from '../../../i18n/formats.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { textOf } from '../../../i18n/locale.ts';
import { useRoute } from '../../shell/route.ts';
import { useLocale } from '../../ui/locale.tsx';
import { LeverField } from '../decisions/LeverField.tsx';
import { NoShop } from '../decisions/NoShop.tsx';
import { PageHead } from '../decisions/PageHead.tsx';
import { distinctPrices, pricePoints } from '../decisions/price-fit.ts';
import { type Desk, useDesk } from '../decisions/use-desk.ts';
import { useRowKeys } from '../decisions/use-row-keys.ts';
import { BulkEdit } from './BulkEdit.tsx';
import { ProductSheet } from './ProductSheet.tsx';
import { ProductsPanel } from './ProductsPanel.tsx';
import { productRows } from './product-rows.ts';

/** Products and their prices. */
export function Screen() {
  const desk = useDesk();
  return desk === undefined ? <NoShop /> : <Products desk={desk} />;
}

function Products({ desk }: { desk: Desk }) {
  const locale = useLocale();
  const t = words[locale];
  const { query } = useRoute();
  useRowKeys();
  const openId = query.get('product');
  const sku = desk.shop.facts.skus.find(({ id }) => id === openId);
  const open = (skuId: string) => {
    location.hash = `#/products?product=${skuId}`;
  };
  return (
    <div class="stack">
      <PageHead desk={desk} finding={finding(desk, locale)}>
        {t.lede}
      </PageHead>
      <ProductsPanel desk={desk} onOpen={open} />
      {!desk.readOnly && <BulkEdit desk={desk} />}
      <section class="panel" aria-labelledby="listing-title">
        <header>
          <h2 id="listing-title">{t.listing}</h2>
        </header>
        <div class="body">
          <LeverField desk={desk} lever="listingBudgetFen" help={t.listingNote} />
        </div>
      </section>
      {sku !== undefined && (
        <ProductSheet
          desk={desk}
          sku={sku}
          onClose={() => {
            location.hash = '#/products';
          }}
        />
      )}
    </div>
  );
}

/** The most telling thing about the prices: a loss, what is staged, what was never tried, the thinnest margin. */
function finding(desk: Desk, locale: Locale): string {
  const t = words[locale];
  const rows = productRows(desk);
  const losing = rows.find(({ economics }) => economics.marginFen < 0);
  if (losing !== undefined) {
    return t.findLoss(textOf(losing.sku.name, locale), price(-losing.economics.marginFen, locale));
  }
  const staged = rows.filter(({ priceFen, wasFen }) => priceFen !== wasFen).length;
  if (staged > 0) return t.findStaged(staged);
  const untried = rows.filter(({ sku }) => distinctPrices(pricePoints(desk.shop.results, sku.id)) < 2).length;
  if (untried > 0) return t.findUntried(untried);
  const thinnest = [...rows].sort((a, b) => a.economics.marginRate - b.economics.marginRate)[0];
  if (thinnest === undefined) return t.findAllTried;
  return t.findSpread(textOf(thinnest.sku.name, locale), percent(thinnest.economics.marginRate, locale, 0));
}
