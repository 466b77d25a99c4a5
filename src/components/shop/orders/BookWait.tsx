import { common } from '../../../i18n/areas/common.ts';
import { orders as words } from '../../../i18n/areas/orders.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useLocale } from '../../ui/locale.tsx';
import type { BookOnRequest } from './use-order-book.ts';
import './orders.css';

/** Stands where a week's orders will be: the shape of a list while the book opens, or why it did not. */
export function BookWait({ book }: { book: BookOnRequest }) {
  const locale = useLocale();
  const t = words[locale];
  if (book.answer.status === 'failed') {
    return (
      <section class="panel" role="alert">
        <EmptyState
          title={t.failed}
          action={
            <Button icon="rotate-ccw" onClick={book.retry}>
              {common[locale].actions.tryAgain}
            </Button>
          }
        >
          {t.failedBody}
        </EmptyState>
      </section>
    );
  }
  return (
    <section class="panel orders-wait" aria-busy="true">
      <p class="sr" role="status">
        {t.loading}
      </p>
      {[92, 76, 84, 70, 88, 80].map((width) => (
        <i key={width} style={{ inlineSize: `${width}%` }} />
      ))}
    </section>
  );
}
