import { products as words } from '../../../i18n/areas/products.ts';
import { price } from '../../../i18n/formats.ts';
import { textOf } from '../../../i18n/locale.ts';
import type { SkuFacts } from '../../../simulator/index.ts';
import { stagePrice } from '../../../stores/plan.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { allowedPrice, clampPrice, roundToNine } from '../decisions/prices.ts';
import type { Desk } from '../decisions/use-desk.ts';
import { problemAt } from '../plan/problem-words.ts';
import { OwnPrices } from './OwnPrices.tsx';
import { PriceAccount } from './PriceAccount.tsx';
import { ProductHistory } from './ProductHistory.tsx';

interface ProductSheetProps {
  readonly desk: Desk;
  readonly sku: SkuFacts;
  readonly onClose: () => void;
}

const YUAN = 100;

/** One product: its price, where the price goes, what the shop's own weeks say, and its history. */
export function ProductSheet({ desk, sku, onClose }: ProductSheetProps) {
  const locale = useLocale();
  const t = words[locale].sheet;
  const priceFen = desk.plan.listPriceFen[sku.id] ?? sku.usualPriceFen;
  const wasFen = desk.unchanged.listPriceFen[sku.id] ?? priceFen;
  const nineFen = roundToNine(sku, priceFen);
  const stageFen = (fen: number) => stagePrice(sku.id, allowedPrice(sku, fen));
  const problem = problemAt(desk.problems, `listPriceFen.${sku.id}`, locale);
  return (
    <Dialog open onClose={onClose} title={textOf(sku.name, locale)} wide sheet>
      <div class="product-sheet">
        <section class="sheet-part">
          <div class="price-row">
            <NumberField
              label={t.price}
              value={priceFen}
              scale={YUAN}
              min={sku.minimumPriceFen}
              max={sku.maximumPriceFen}
              step={10}
              prefix="¥"
              staged={priceFen !== wasFen}
              disabled={desk.readOnly}
              onCommit={stageFen}
              {...(problem === undefined ? {} : { problem })}
            />
            {!desk.readOnly && (
              <>
                <IconButton
                  icon="minus"
                  label={t.down}
                  onClick={() => stageFen(clampPrice(sku, priceFen - YUAN))}
                />
                <IconButton
                  icon="plus"
                  label={t.up}
                  onClick={() => stageFen(clampPrice(sku, priceFen + YUAN))}
                />
                {nineFen !== priceFen && (
                  <Button size="sm" onClick={() => stageFen(nineFen)}>
                    {t.nine(price(nineFen, locale))}
                  </Button>
                )}
              </>
            )}
          </div>
          <input
            type="range"
            class="range-input"
            aria-label={t.slider}
            aria-valuetext={price(priceFen, locale)}
            min={Math.ceil(sku.minimumPriceFen / YUAN)}
            max={Math.floor(sku.maximumPriceFen / YUAN)}
            step={1}
            value={Math.round(priceFen / YUAN)}
            disabled={desk.readOnly}
            onInput={(event) => stageFen(Number(event.currentTarget.value) * YUAN)}
          />
          <p class="note">
            {t.lastWeek(price(wasFen, locale))}
            {locale === 'en' ? ' ' : ''}
            {t.range(price(sku.minimumPriceFen, locale), price(sku.maximumPriceFen, locale))}
          </p>
        </section>
        <PriceAccount desk={desk} sku={sku} priceFen={priceFen} />
        <OwnPrices desk={desk} sku={sku} priceFen={priceFen} />
        <ProductHistory desk={desk} sku={sku} />
      </div>
    </Dialog>
  );
}
