import { common } from '../../../i18n/areas/common.ts';
import { decimal } from '../../../i18n/formats.ts';
import { useLocale } from '../../ui/locale.tsx';
import type { Cover } from './cover.ts';

/** Days drawn in full width. */
const FULL_DAYS = 35;

/** How long a product lasts, with a tick where an order placed today would arrive. */
export function CoverBar({ cover }: { cover: Cover }) {
  const locale = useLocale();
  const t = common[locale];
  const { coverDays, sku, emptyFromDay } = cover;
  const place = (days: number) => `${Math.min(100, (days / FULL_DAYS) * 100).toFixed(1)}%`;
  const colour =
    emptyFromDay === undefined ? 'var(--viz-1)' : emptyFromDay < 7 ? 'var(--alarm)' : 'var(--viz-4)';
  const style = {
    '--w': place(coverDays ?? FULL_DAYS),
    '--tick': place(cover.leadTimeDays),
    '--cc': colour,
  };
  return (
    <span class="cover" data-coach="cover" data-sku={sku.id} data-days={coverDays}>
      <span class="num">
        {coverDays === undefined
          ? '—'
          : t.days(coverDays > 99 ? '99+' : decimal(coverDays, locale, coverDays < 10 ? 1 : 0))}
      </span>
      <i style={style} aria-hidden="true" />
    </span>
  );
}
