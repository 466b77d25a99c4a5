import { products as words } from '../../../i18n/areas/products.ts';
import { textOf } from '../../../i18n/locale.ts';
import type { SkuFacts } from '../../../simulator/index.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { LockNote } from '../decisions/LockNote.tsx';
import { lockedUntil } from '../decisions/locks.ts';
import { RuleTag } from '../decisions/RuleTag.tsx';
import type { Desk } from '../decisions/use-desk.ts';
import { OwnPrices } from './OwnPrices.tsx';
import { PriceAccount } from './PriceAccount.tsx';
import { PricePart } from './PricePart.tsx';
import { ProductHistory } from './ProductHistory.tsx';
import { ProfitCurve } from './ProfitCurve.tsx';
import { ShelfSwitch } from './ShelfSwitch.tsx';

interface ProductSheetProps {
  readonly desk: Desk;
  readonly sku: SkuFacts;
  readonly onClose: () => void;
}

/** One product: its price, where the price goes, what the shop's own weeks say, and its history. */
export function ProductSheet({ desk, sku, onClose }: ProductSheetProps) {
  const locale = useLocale();
  const t = words[locale];
  const priceFen = desk.plan.listPriceFen[sku.id] ?? sku.usualPriceFen;
  const locked = lockedUntil(desk, 'onShelf');
  return (
    <Dialog
      open
      onClose={onClose}
      title={textOf(sku.name, locale)}
      wide
      sheet
      actions={
        <a class="btn" href={`#/listing?sku=${sku.id}`}>
          {t.toListing}
        </a>
      }
    >
      <div class="product-sheet">
        <PricePart desk={desk} sku={sku} priceFen={priceFen} />
        <PriceAccount desk={desk} sku={sku} priceFen={priceFen} />
        <OwnPrices desk={desk} sku={sku} priceFen={priceFen} />
        <ProfitCurve desk={desk} sku={sku} priceFen={priceFen} />
        <section class="sheet-part" aria-labelledby="shelf-title">
          <h3 id="shelf-title">
            {t.sheet.shelf} <RuleTag lever="onShelf" />
          </h3>
          <ShelfSwitch desk={desk} sku={sku} />
          {locked !== undefined && <LockNote week={locked} />}
          <p class="note">{t.sheet.shelfNote}</p>
        </section>
        <ProductHistory desk={desk} sku={sku} />
      </div>
    </Dialog>
  );
}
