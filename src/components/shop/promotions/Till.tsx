import { useState } from 'preact/hooks';
import { promotions as words } from '../../../i18n/areas/promotions.ts';
import { weekday } from '../../../i18n/formats.ts';
import { textOf } from '../../../i18n/locale.ts';
import { IconButton } from '../../ui/Button.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import {
  type Basket,
  BUYER_KINDS,
  type BuyerKind,
  basketAccount,
  buyerOf,
  firstDealDay,
} from '../decisions/basket.ts';
import { ProductName } from '../decisions/ProductName.tsx';
import type { Desk } from '../decisions/use-desk.ts';
import { LineTable } from './LineTable.tsx';
import { Receipt } from './Receipt.tsx';
import { onShelf } from './starting.ts';

const MOST_UNITS = 99;
const DAYS = [0, 1, 2, 3, 4, 5, 6];

interface TillProps {
  readonly desk: Desk;
  readonly basket: Basket;
  readonly onBasket: (basket: Basket) => void;
}

/** One basket through the till for a buyer and a day: what stacks, the final price, and what each unit leaves. */
export function Till({ desk, basket, onBasket }: TillProps) {
  const locale = useLocale();
  const t = words[locale].till;
  const [chosenDay, setDay] = useState<number>();
  const [kind, setKind] = useState<BuyerKind>('claimer');
  const [joinsGroup, setJoinsGroup] = useState(true);
  const day = chosenDay ?? firstDealDay(desk);
  const account = basketAccount(desk, basket, day, buyerOf(kind, joinsGroup));
  return (
    <section class="panel" aria-labelledby="till-title">
      <header>
        <h2 id="till-title">{t.title}</h2>
        <p>{t.lead}</p>
      </header>
      <div class="body till">
        <div class="till-basket">
          <div class="field">
            <span class="label">{t.buyer}</span>
            <Segmented
              label={t.buyer}
              value={kind}
              options={BUYER_KINDS.map((value) => ({ value, label: t.buyers[value] }))}
              onChange={setKind}
            />
          </div>
          <div class="row">
            <label class="field">
              <span class="label">{t.day}</span>
              <select
                class="select"
                value={day}
                onChange={(event) => setDay(Number(event.currentTarget.value))}
              >
                {DAYS.map((option) => (
                  <option key={option} value={option}>
                    {weekday(option, locale, 'long')}
                  </option>
                ))}
              </select>
            </label>
            {desk.plan.groupBuy !== null && (
              <label class="check">
                <input type="checkbox" checked={joinsGroup} onChange={() => setJoinsGroup(!joinsGroup)} />
                {t.group}
              </label>
            )}
          </div>
          <BasketList desk={desk} basket={basket} onBasket={onBasket} />
        </div>
        <Receipt desk={desk} account={account} />
      </div>
      {account.lines.length > 0 && <LineTable desk={desk} account={account} />}
      <footer>
        {desk.plan.pricingRule !== null && <p class="note">{t.ruleNote}</p>}
        <p class="note">{t.cap}</p>
      </footer>
    </section>
  );
}

function BasketList({ desk, basket, onBasket }: TillProps) {
  const locale = useLocale();
  const t = words[locale].till;
  const { skus } = desk.shop.facts;
  const inside = skus.filter(({ id }) => (basket[id] ?? 0) > 0);
  const outside = onShelf(desk).filter(({ id }) => (basket[id] ?? 0) === 0);
  return (
    <>
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
    </>
  );
}
