import { useId, useRef } from 'preact/hooks';
import { common } from '../../../i18n/areas/common.ts';
import { orders as words } from '../../../i18n/areas/orders.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { CHANNELS, PROVINCES, type PublicFacts } from '../../../simulator/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { useMedia } from '../../ui/use-media.ts';
import { DISCOUNT_FILTERS, NO_FILTERS, type OrderQuery, orderHash } from './order-query.ts';
import { productName, provinceName } from './order-words.ts';

interface OrderFiltersProps {
  readonly query: OrderQuery;
  readonly facts: PublicFacts;
}

/** Goes to the list with a filter changed. */
function choose(query: OrderQuery, change: Partial<OrderQuery>): void {
  location.hash = orderHash(query, change);
}

/** Search and filters; on a phone the filters fold away. What is chosen stands below as chips. */
export function OrderFilters({ query, facts }: OrderFiltersProps) {
  const locale = useLocale();
  const t = words[locale];
  const hasRoom = useMedia('(min-width: 641px)');
  const chips = chipsOf(query, facts, locale);
  const selects = <Selects query={query} facts={facts} />;
  return (
    <div class="orders-filters no-print">
      <div class="orders-filter-row">
        <Search key={query.text} query={query} />
        {hasRoom ? (
          selects
        ) : (
          <details class="orders-fold">
            <summary>
              <Icon name="filter" size={15} /> {t.filterCount(chips.length)}
            </summary>
            <div class="orders-filter-row">{selects}</div>
          </details>
        )}
      </div>
      {chips.length > 0 && (
        <ul class="orders-chips">
          {chips.map(({ name, change }) => (
            <li key={name}>
              <a href={orderHash(query, change)} aria-label={t.removeFilter(name)}>
                {name}
                <Icon name="x" size={13} />
              </a>
            </li>
          ))}
          <li>
            <a class="clear" href={orderHash(query, { ...NO_FILTERS, state: query.state })}>
              {t.clearFilters}
            </a>
          </li>
        </ul>
      )}
    </div>
  );
}

function Search({ query }: { query: OrderQuery }) {
  const t = words[useLocale()];
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  return (
    <form
      class="orders-search"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        choose(query, { text: (field.current?.value ?? '').trim() });
      }}
    >
      <label class="sr" for={id}>
        {t.search}
      </label>
      <input
        id={id}
        type="search"
        class="input"
        ref={field}
        defaultValue={query.text}
        placeholder={t.search}
        autocomplete="off"
      />
      <Button type="submit" icon="search">
        {t.searchButton}
      </Button>
    </form>
  );
}

function Selects({ query, facts }: OrderFiltersProps) {
  const locale = useLocale();
  const t = words[locale];
  return (
    <>
      <Select
        name={t.channel}
        none={t.anyChannel}
        value={query.channel}
        options={CHANNELS.map((channel) => [channel, common[locale].channels[channel]])}
        onChange={(value) => choose(query, { channel: CHANNELS.find((known) => known === value) })}
      />
      <Select
        name={t.product}
        none={t.anyProduct}
        value={query.product}
        options={facts.skus.map(({ id }) => [id, productName(facts, id, locale)])}
        onChange={(value) => choose(query, { product: value === '' ? undefined : value })}
      />
      <Select
        name={t.province}
        none={t.anyProvince}
        value={query.province}
        options={PROVINCES.map((code) => [code, provinceName(code, locale)])}
        onChange={(value) => choose(query, { province: PROVINCES.find((known) => known === value) })}
      />
      <Select
        name={t.discount}
        none={t.anyDiscount}
        value={query.discount}
        options={DISCOUNT_FILTERS.map((kind) => [kind, discountName(kind, locale)])}
        onChange={(value) => choose(query, { discount: DISCOUNT_FILTERS.find((known) => known === value) })}
      />
      <label class="check">
        <input type="checkbox" checked={query.late} onChange={() => choose(query, { late: !query.late })} />
        {t.lateOnly}
      </label>
    </>
  );
}

interface SelectProps {
  readonly name: string;
  readonly none: string;
  readonly value: string | undefined;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onChange: (value: string) => void;
}

function Select({ name, none, value, options, onChange }: SelectProps) {
  return (
    <select
      class="select"
      aria-label={name}
      value={value ?? ''}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      <option value="">{none}</option>
      {options.map(([option, label]) => (
        <option key={option} value={option}>
          {label}
        </option>
      ))}
    </select>
  );
}

function discountName(kind: NonNullable<OrderQuery['discount']>, locale: Locale): string {
  const t = words[locale].discounts;
  return kind === 'any' || kind === 'none' || kind === 'points'
    ? t[kind]
    : common[locale].promotionKinds[kind];
}

function chipsOf(query: OrderQuery, facts: PublicFacts, locale: Locale) {
  const t = words[locale];
  const { channel, product, province, discount, late, text } = query;
  const chips: { readonly name: string; readonly change: Partial<OrderQuery> }[] = [];
  if (text !== '') chips.push({ name: t.searchChip(text), change: { text: '' } });
  if (channel !== undefined) {
    chips.push({ name: common[locale].channels[channel], change: { channel: undefined } });
  }
  if (product !== undefined) {
    chips.push({ name: productName(facts, product, locale), change: { product: undefined } });
  }
  if (province !== undefined) {
    chips.push({ name: provinceName(province, locale), change: { province: undefined } });
  }
  if (discount !== undefined) {
    chips.push({ name: discountName(discount, locale), change: { discount: undefined } });
  }
  if (late) chips.push({ name: t.lateChip, change: { late: false } });
  return chips;
}
