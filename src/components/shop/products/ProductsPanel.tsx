import { useState } from 'preact/hooks';
import { products as words } from '../../../i18n/areas/products.ts';
import { useRoute } from '../../shell/route.ts';
import { useLocale } from '../../ui/locale.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import type { Desk } from '../decisions/use-desk.ts';
import { ProductTable } from './ProductTable.tsx';
import { COLUMN_SETS, type ColumnSet } from './product-rows.ts';
import './products.css';

interface ProductsPanelProps {
  readonly desk: Desk;
  /** Opens a product; without it the name leads to the products screen. */
  readonly onOpen?: (skuId: string) => void;
}

/** The product table with its three column sets. */
export function ProductsPanel({ desk, onOpen }: ProductsPanelProps) {
  const t = words[useLocale()];
  const [set, setSet] = useState<ColumnSet>(useRoute().query.get('set') === 'refunds' ? 'refunds' : 'trade');
  const open =
    onOpen ??
    ((skuId: string) => {
      location.hash = `#/products?product=${skuId}`;
    });
  return (
    <section class="panel products" aria-labelledby="products-title">
      <header>
        <h2 id="products-title">{t.title}</h2>
        <Segmented
          label={t.columnSets}
          value={set}
          options={COLUMN_SETS.map((value) => ({ value, label: t.sets[value] }))}
          onChange={setSet}
        />
      </header>
      <ProductTable desk={desk} set={set} onOpen={open} />
      {set === 'trade' && <p class="note products-legend">{t.coverLegend}</p>}
    </section>
  );
}
