import { orders as words } from '../../../i18n/areas/orders.ts';
import { integer } from '../../../i18n/formats.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { type OrderQuery, orderHash } from './order-query.ts';

interface OrderPagesProps {
  readonly query: OrderQuery;
  readonly page: number;
  readonly pages: number;
}

/** Goes through the pages of a long list. */
export function OrderPages({ query, page, pages }: OrderPagesProps) {
  const locale = useLocale();
  const t = words[locale];
  if (pages < 2) return null;
  const link = (to: number, name: string, icon: 'arrow-left' | 'arrow-right') =>
    to < 1 || to > pages ? (
      <span class="btn sm" aria-disabled="true">
        <Icon name={icon} size={14} /> {name}
      </span>
    ) : (
      <a class="btn sm" href={orderHash(query, { page: to })}>
        <Icon name={icon} size={14} /> {name}
      </a>
    );
  return (
    <nav class="orders-pages no-print" aria-label={t.pages}>
      {link(page - 1, t.previousPage, 'arrow-left')}
      <span class="muted small num">{t.pageOf(integer(page, locale), integer(pages, locale))}</span>
      {link(page + 1, t.nextPage, 'arrow-right')}
    </nav>
  );
}
