import type { ComponentChildren } from 'preact';
import { common } from '../../../i18n/areas/common.ts';
import { customers as words } from '../../../i18n/areas/customers.ts';
import type { CustomerBook } from '../../../simulator/index.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useLocale } from '../../ui/locale.tsx';
import type { BookState } from './use-book.ts';

interface BookGateProps {
  readonly state: BookState;
  readonly children: (book: CustomerBook) => ComponentChildren;
}

/** What needs the customer book, or why it is not there. */
export function BookGate({ state, children }: BookGateProps) {
  const locale = useLocale();
  const t = words[locale].book;
  if (state.status === 'loading') {
    return (
      <p class="body muted book-wait" role="status" aria-busy="true">
        {t.loading}
      </p>
    );
  }
  if (state.status === 'failed') {
    return (
      <EmptyState
        headingLevel={3}
        title={t.failed}
        action={<Button onClick={state.retry}>{common[locale].actions.tryAgain}</Button>}
      />
    );
  }
  if (state.book.customers.every(({ orders }) => orders.length === 0)) {
    return (
      <EmptyState headingLevel={3} title={t.emptyTitle}>
        {t.emptyBody}
      </EmptyState>
    );
  }
  return <>{children(state.book)}</>;
}
