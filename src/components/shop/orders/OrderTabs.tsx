import { orders as words } from '../../../i18n/areas/orders.ts';
import { integer } from '../../../i18n/formats.ts';
import { ORDER_STATES, type Order } from '../../../simulator/index.ts';
import { useLocale } from '../../ui/locale.tsx';
import { countStates } from './order-list.ts';
import { type OrderQuery, orderHash } from './order-query.ts';

interface OrderTabsProps {
  readonly query: OrderQuery;
  /** Orders that pass the filters, whatever their state. */
  readonly filtered: readonly Order[];
}

/** The states as tabs, each with its count under the filters chosen. */
export function OrderTabs({ query, filtered }: OrderTabsProps) {
  const locale = useLocale();
  const t = words[locale];
  const counts = countStates(filtered);
  const tab = (state: OrderQuery['state'], name: string, count: number) => (
    <li key={name}>
      <a
        href={orderHash(query, { state })}
        aria-current={query.state === state ? 'true' : undefined}
        class={count === 0 ? 'none' : undefined}
        {...(state === undefined ? {} : { title: t.stateMeaning[state] })}
      >
        {name} <b>{integer(count, locale)}</b>
      </a>
    </li>
  );
  return (
    <nav class="orders-tabs no-print" aria-label={t.tabsName}>
      <ul>
        {tab(undefined, t.all, filtered.length)}
        {ORDER_STATES.map((state) => tab(state, t.states[state], counts[state]))}
      </ul>
    </nav>
  );
}
