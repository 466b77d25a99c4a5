import { products as words } from '../../../i18n/areas/products.ts';
import { percent, weekday } from '../../../i18n/formats.ts';
import { useLocale } from '../../ui/locale.tsx';
import type { ProductNote } from './product-rows.ts';

/** The one thing to say about a product, as a tag. */
export function ProductNoteTag({ note }: { note: ProductNote | undefined }) {
  const locale = useLocale();
  const t = words[locale].note;
  if (note === undefined) return null;
  switch (note.kind) {
    case 'loss':
      return <span class="tag bad">{t.loss}</span>;
    case 'runs-out':
      return <span class="tag bad">{t.runsOut(weekday(note.day, locale))}</span>;
    case 'runs-out-next':
      return <span class="tag warn">{t.runsOutNext(weekday(note.day, locale))}</span>;
    case 'returns':
      return <span class="tag warn">{t.returns(percent(note.rate, locale, 0))}</span>;
    case 'thin':
      return <span class="tag">{t.thin}</span>;
    case 'staged':
      return <span class="tag mark">{t.staged}</span>;
    case 'off-shelf':
      return <span class="tag">{t.offShelf}</span>;
  }
}
