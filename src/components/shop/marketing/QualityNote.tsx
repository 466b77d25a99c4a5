import { marketing as words } from '../../../i18n/areas/marketing.ts';
import { percent, points } from '../../../i18n/formats.ts';
import type { Channel } from '../../../simulator/index.ts';
import { useLocale } from '../../ui/locale.tsx';
import type { BookState } from '../members/use-book.ts';
import { qualityOf } from './quality.ts';

/** Who a channel brings and how much of it comes back. */
export function QualityNote({ book, channel }: { book: BookState; channel: Channel }) {
  const locale = useLocale();
  const t = words[locale].quality;
  if (book.status === 'loading') return <span class="quality muted tiny">{t.loading}</span>;
  if (book.status === 'failed') return null;
  const row = qualityOf(book.book).find((entry) => entry.channel === channel);
  if (row?.newShare === undefined) return null;
  return (
    <span class="quality muted tiny">
      <span>{t.newShare(percent(row.newShare, locale, 0))}</span>
      {row.refundedShare !== undefined && (
        <span>{t.refunded(percent(row.refundedShare, locale, 0), points(row.margin, locale, 0))}</span>
      )}
    </span>
  );
}
