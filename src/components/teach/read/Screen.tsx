import { useStore } from '@nanostores/preact';
import { teachRead } from '../../../i18n/areas/teach-read.ts';
import { $pile } from '../../../stores/teaching.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { teachHash, useTeachRoute } from '../route.ts';
import { readable } from './order.ts';
import { Reading } from './Reading.tsx';

/** One report of the pile, read and graded. Without an address, the first that can be read. */
export function Screen() {
  const t = teachRead[useLocale()];
  const { id } = useTeachRoute();
  const pile = useStore($pile);
  const items = readable(pile);
  const item = id === undefined ? items[0] : items.find((one) => one.id === id);
  if (item) return <Reading item={item} items={items} />;
  const isThere = pile.some((one) => one.id === id);
  const title = id === undefined ? t.emptyTitle : t.goneTitle;
  return (
    <div class="stack">
      <header class="ph">
        <h1>{title}</h1>
      </header>
      <section class="panel">
        <EmptyState
          title={title}
          action={
            <a class="btn primary" href={teachHash('pile')}>
              {t.emptyAction}
            </a>
          }
        >
          {isThere ? t.notReport : id === undefined ? t.emptyBody : t.goneBody}
        </EmptyState>
      </section>
    </div>
  );
}
