import { common } from '../../../i18n/areas/common.ts';
import { promotions as promotionWords } from '../../../i18n/areas/promotions.ts';
import { storefront as words } from '../../../i18n/areas/storefront.ts';
import { moneyPerUnit, price } from '../../../i18n/formats.ts';
import { textOf } from '../../../i18n/locale.ts';
import type { BasketQuote } from '../../../simulator/index.ts';
import { IconButton } from '../../ui/Button.tsx';
import { Glyph } from '../../ui/Glyph.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { itemsIn, type Visit } from './visit.ts';
import { type Walk, walkHash } from './walk.ts';

const MOST_UNITS = 99;

/** What is in the cart, and what it would pay. */
export function CartPage({ walk, visit }: { walk: Walk; visit: Visit }) {
  const locale = useLocale();
  const t = words[locale].cartStep;
  if (itemsIn(visit.cart) === 0) return <EmptyCart walk={walk} />;
  return (
    <>
      <ul class="storefront-cart">
        {visit.goods
          .filter(({ sku }) => (visit.cart[sku.id] ?? 0) > 0)
          .map(({ sku, priceFen }) => {
            const name = textOf(sku.name, locale);
            return (
              <li key={sku.id}>
                <Glyph name={sku.glyph} />
                <span>
                  <b>{name}</b>
                  <span class="small num">{price(priceFen, locale)}</span>
                </span>
                <NumberField
                  label={t.units(name)}
                  labelHidden
                  value={visit.cart[sku.id] ?? 0}
                  min={0}
                  max={MOST_UNITS}
                  onCommit={(units) => visit.put(sku.id, units)}
                />
                <IconButton icon="x" size="sm" label={t.remove(name)} onClick={() => visit.put(sku.id, 0)} />
              </li>
            );
          })}
      </ul>
      <Money quote={visit.quote} name={t.total} />
      <Missing quote={visit.quote} />
      <a class="btn primary lg" href={walkHash({ ...walk, step: 'checkout' })}>
        {t.checkout}
      </a>
    </>
  );
}

export function EmptyCart({ walk }: { walk: Walk }) {
  const t = words[useLocale()];
  return (
    <div class="empty">
      <h3>{t.cartStep.empty}</h3>
      <p>{t.cartStep.emptyBody}</p>
      <a class="btn" href={walkHash({ ...walk, step: 'shop', skuId: undefined })}>
        {t.paid.again}
      </a>
    </div>
  );
}

/** The money of a basket, line by line, as the till books it. */
export function Money({ quote, name }: { quote: BasketQuote; name: string }) {
  const locale = useLocale();
  const t = promotionWords[locale].till;
  return (
    <table class="money-table storefront-money" aria-label={name}>
      <tbody>
        <tr>
          <th scope="row">{t.list}</th>
          <td>{moneyPerUnit(quote.listFen, locale)}</td>
        </tr>
        {quote.steps.map(({ kind, amountFen }) => (
          <tr key={kind}>
            <th scope="row">{t.steps[kind]}</th>
            <td>{moneyPerUnit(amountFen, locale)}</td>
          </tr>
        ))}
        <tr class="total">
          <th scope="row">{t.paid}</th>
          <td>{moneyPerUnit(quote.paidFen, locale)}</td>
        </tr>
      </tbody>
    </table>
  );
}

/** How much more would reach what the basket does not. */
export function Missing({ quote }: { quote: BasketQuote }) {
  const locale = useLocale();
  const t = words[locale].cartStep;
  const nameOf = (tool: keyof BasketQuote['missingFen']) =>
    tool === 'shipFee' ? promotionWords[locale].till.freeShip : common[locale].promotionKinds[tool];
  const missing = Object.entries(quote.missingFen) as readonly [keyof BasketQuote['missingFen'], number][];
  return (
    <>
      {missing.map(([tool, fen]) => (
        <p key={tool} class="small muted">
          {t.missing(price(fen, locale), nameOf(tool))}
        </p>
      ))}
    </>
  );
}
