import { boughtTogether } from '../../../i18n/areas/bought-together.ts';
import { decimal, integer } from '../../../i18n/formats.ts';
import type { PublicFacts } from '../../../simulator/index.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { BlockPanel } from './BlockPanel.tsx';
import { BlockTable } from './BlockTable.tsx';
import { BookWait } from './BookWait.tsx';
import type { Books } from './books.ts';
import { chanceLift, pairBlock, pairs } from './pair-data.ts';

/** Which products share a basket more often than chance: what a recommendation or a bundle builds on. */
export function PairPanel({ facts, books }: { readonly facts: PublicFacts; readonly books: Books }) {
  const locale = useLocale();
  const t = boughtTogether[locale];
  const products = facts.skus.length;
  const book = books.asOf.status === 'ready' ? books.asOf.value : undefined;
  if (book === undefined) {
    return (
      <BlockPanel title={t.title} block={undefined}>
        <BookWait status={books.asOf.status === 'failed' ? 'failed' : 'waiting'} />
      </BlockPanel>
    );
  }
  const found = pairs(book);
  const block = pairBlock(book, found, (id) => {
    const name = facts.skus.find((sku) => sku.id === id)?.name;
    return name ?? { en: id, zh: id };
  });
  if (found.length === 0) {
    return (
      <BlockPanel title={t.title} block={undefined}>
        <EmptyState title={t.none} />
      </BlockPanel>
    );
  }
  return (
    <BlockPanel
      title={t.title}
      block={block}
      notes={[t.note(integer(products, locale), decimal(chanceLift(products), locale, 2)), t.use]}
      choices={
        <a class="btn sm no-print" href="#/promotions">
          {t.toBundle}
        </a>
      }
    >
      <BlockTable block={block} mode="matrix" />
    </BlockPanel>
  );
}
