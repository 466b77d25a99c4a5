import { useState } from 'preact/hooks';
import { common } from '../../../i18n/areas/common.ts';
import { promotions as words } from '../../../i18n/areas/promotions.ts';
import { money, moneyPerUnit, percent, weekday } from '../../../i18n/formats.ts';
import { textOf } from '../../../i18n/locale.ts';
import { IconButton } from '../../ui/Button.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { type BasketQuote, quoteBasket } from '../decisions/basket.ts';
import { ProductName } from '../decisions/ProductName.tsx';
import type { Desk } from '../decisions/use-desk.ts';

type Basket = Readonly<Record<string, number>>;
const MOST_UNITS = 99;

interface TillProps {
  readonly desk: Desk;
  readonly basket: Basket;
  readonly onBasket: (basket: Basket) => void;
}

/** One basket through the till: what runs on a day is taken off line by line, down to what is left. */
export function Till({ desk, basket, onBasket }: TillProps) {
  const locale = useLocale();
  const t = words[locale].till;
  const [day, setDay] = useState(5);
  const quote = quoteBasket(desk.shop, desk.plan, basket, day);
  const { skus } = desk.shop.facts;
  const inside = skus.filter(({ id }) => (basket[id] ?? 0) > 0);
  const outside = skus.filter(({ id }) => (basket[id] ?? 0) === 0);
  return (
    <section class="panel" aria-labelledby="till-title">
      <header>
        <h2 id="till-title">{t.title}</h2>
        <p>{t.lead}</p>
      </header>
      <div class="body till">
        <div class="till-basket">
          <label class="field">
            <span class="label">{t.day}</span>
            <select
              class="select"
              value={day}
              onChange={(event) => setDay(Number(event.currentTarget.value))}
            >
              {[0, 1, 2, 3, 4, 5, 6].map((option) => (
                <option key={option} value={option}>
                  {weekday(option, locale, 'long')}
                </option>
              ))}
            </select>
          </label>
          {inside.length === 0 && <p class="muted small">{t.empty}</p>}
          <ul>
            {inside.map((sku) => {
              const name = textOf(sku.name, locale);
              return (
                <li key={sku.id}>
                  <ProductName sku={sku} />
                  <NumberField
                    label={t.units(name)}
                    labelHidden
                    value={basket[sku.id] ?? 0}
                    min={0}
                    max={MOST_UNITS}
                    onCommit={(units) => onBasket({ ...basket, [sku.id]: units })}
                  />
                  <IconButton
                    icon="x"
                    size="sm"
                    label={t.remove(name)}
                    onClick={() => onBasket({ ...basket, [sku.id]: 0 })}
                  />
                </li>
              );
            })}
          </ul>
          {outside.length > 0 && (
            <label class="field">
              <span class="label">{t.addProduct}</span>
              <select
                class="select"
                value=""
                onChange={(event) => {
                  const skuId = event.currentTarget.value;
                  event.currentTarget.value = '';
                  if (skuId !== '') onBasket({ ...basket, [skuId]: 1 });
                }}
              >
                <option value="">{t.choose}</option>
                {outside.map((sku) => (
                  <option key={sku.id} value={sku.id}>
                    {textOf(sku.name, locale)}
                  </option>
                ))}
              </select>
            </label>
          )}
        </div>
        <Receipt quote={quote} />
      </div>
    </section>
  );
}

function Receipt({ quote }: { quote: BasketQuote }) {
  const locale = useLocale();
  const t = words[locale].till;
  const { promotionKinds } = common[locale];
  const isEmpty = quote.lines.length === 0;
  const lines: readonly (readonly [label: string, fen: number, always: boolean])[] = [
    [t.list, quote.listFen, true],
    [t.flash, -quote.flashDiscountFen, false],
    [t.threshold, -quote.thresholdDiscountFen, false],
    [t.coupon, -quote.couponDiscountFen, false],
    [t.ceiling, quote.ceilingFen, false],
  ];
  const costs: readonly (readonly [label: string, fen: number])[] = [
    [t.gift, -quote.giftCostFen],
    [t.cost, -quote.costOfGoodsFen],
    [t.fees, -quote.feesFen],
    [t.delivery, -quote.deliveryFen],
  ];
  const missing = (['threshold', 'coupon', 'gift'] as const).flatMap((kind) => {
    const fen = quote.missing[kind];
    return fen === undefined || isEmpty ? [] : [t.missing(money(fen, locale), promotionKinds[kind])];
  });
  return (
    <div class="receipt">
      <table class="money-table">
        <tbody>
          {lines
            .filter(([, fen, always]) => always || fen !== 0)
            .map(([label, fen]) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{moneyPerUnit(fen, locale)}</td>
              </tr>
            ))}
          <tr class="total">
            <th scope="row">{t.paid}</th>
            <td>{moneyPerUnit(quote.paidFen, locale)}</td>
          </tr>
          {costs
            .filter(([, fen]) => fen !== 0)
            .map(([label, fen]) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{moneyPerUnit(fen, locale)}</td>
              </tr>
            ))}
          <tr class="total">
            <th scope="row">{t.margin}</th>
            <td class={quote.marginFen < 0 ? 'bad' : undefined}>{moneyPerUnit(quote.marginFen, locale)}</td>
          </tr>
        </tbody>
      </table>
      <div aria-live="polite">
        {!isEmpty && quote.marginFen < 0 && (
          <p class="problem">{t.loss(moneyPerUnit(-quote.marginFen, locale))}</p>
        )}
        {!isEmpty && quote.marginFen >= 0 && (
          <p class="small">{t.floor(percent(quote.marginFen / Math.max(1, quote.paidFen), locale, 0))}</p>
        )}
        {missing.map((line) => (
          <p class="small muted" key={line}>
            {line}
          </p>
        ))}
      </div>
      {quote.couponDiscountFen > 0 && <p class="note">{t.note}</p>}
    </div>
  );
}
