import type { ComponentChildren } from 'preact';
import { products as words } from '../../../i18n/areas/products.ts';
import { decimal, integer, money, percent, price, signedPercent } from '../../../i18n/formats.ts';
import type { Lever } from '../../../simulator/index.ts';
import { useLocale } from '../../ui/locale.tsx';
import { Sparkline } from '../../ui/Sparkline.tsx';
import { CoverBar } from '../decisions/CoverBar.tsx';
import type { Desk } from '../decisions/use-desk.ts';
import { ProductNoteTag } from './ProductNoteTag.tsx';
import type { ColumnSet, ProductRow } from './product-rows.ts';
import { ShelfSwitch } from './ShelfSwitch.tsx';

export interface ProductColumn {
  readonly id: string;
  readonly label: string;
  /** What rows are sorted by; columns without it are text and are not sorted. */
  readonly value?: (row: ProductRow) => number;
  /** The lever that the column moves. */
  readonly lever?: Lever;
  cell(row: ProductRow): ComponentChildren;
}

/**
 * The columns of a set. The brief table of the cockpit has fewer.
 *
 * @param brief true for a table among other things
 */
export function useProductColumns(desk: Desk, set: ColumnSet, brief: boolean): readonly ProductColumn[] {
  const locale = useLocale();
  const t = words[locale].columns;
  const count = (id: string, label: string, value: (row: ProductRow) => number): ProductColumn => ({
    id,
    label,
    value,
    cell: (row) => (row.last === undefined ? '—' : integer(value(row), locale)),
  });
  const rate = (
    id: string,
    label: string,
    value: (row: ProductRow) => number,
    digits = 0,
  ): ProductColumn => ({
    id,
    label,
    value,
    cell: (row) => (row.last === undefined ? '—' : percent(value(row), locale, digits)),
  });
  const sold = count('sold', t.sold, (row) => row.last?.units ?? 0);
  const weeks: ProductColumn = {
    id: 'weeks',
    label: t.weeks,
    cell: ({ recentUnits }) => <Sparkline values={recentUnits} width={74} />,
  };
  const sales: ProductColumn = {
    id: 'sales',
    label: t.sales,
    value: (row) => row.last?.grossSalesFen ?? 0,
    cell: ({ last }) => (last === undefined ? '—' : money(last.grossSalesFen, locale)),
  };
  const rating: ProductColumn = {
    id: 'rating',
    label: t.rating,
    value: (row) => row.last?.rating ?? 0,
    cell: ({ last }) => (last === undefined ? '—' : decimal(last.rating, locale, 2)),
  };
  const margin: ProductColumn = {
    id: 'margin',
    label: t.margin,
    value: (row) => row.economics.marginRate,
    cell: ({ economics }) => percent(economics.marginRate, locale, 0),
  };
  const cover: ProductColumn = {
    id: 'cover-cell',
    label: t.cover,
    value: (row) => row.cover.coverDays ?? Number.MAX_SAFE_INTEGER,
    cell: ({ cover: shelf }) => <CoverBar cover={shelf} />,
  };
  const note: ProductColumn = {
    id: 'note-cell',
    label: t.note,
    cell: (row) => <ProductNoteTag note={row.note} />,
  };
  const bought = rate(
    'rate',
    t.viewsToUnits,
    ({ last }) => (last === undefined || last.productViews === 0 ? 0 : last.units / last.productViews),
    1,
  );
  const returned = count('returned', t.returned, (row) => row.last?.returnedUnits ?? 0);
  const returnRate = rate('return-rate', t.returnRate, (row) => row.returnRate);
  const refunds: ProductColumn = {
    id: 'refunds',
    label: t.refunds,
    value: (row) => row.last?.refundsFen ?? 0,
    cell: ({ last }) => (last === undefined ? '—' : money(last.refundsFen, locale)),
  };
  const views = count('views', t.views, (row) => row.last?.productViews ?? 0);
  const reviews = count('reviews', t.reviews, (row) => row.last?.reviews ?? 0);
  if (set === 'trade') {
    if (brief) return [sold, weeks, margin, cover, note];
    const shelf: ProductColumn = {
      id: 'shelf',
      label: t.shelf,
      lever: 'onShelf',
      cell: ({ sku }) => <ShelfSwitch desk={desk} sku={sku} />,
    };
    return [sold, weeks, sales, margin, cover, shelf, note];
  }
  if (set === 'traffic') {
    if (brief)
      return [views, bought, sales, rate('share', t.share, (row) => row.salesShare), rating, reviews];
    return [
      views,
      rate('views-share', t.viewsShare, (row) => row.viewsShare),
      bought,
      rate('share', t.share, (row) => row.salesShare),
      count('lost', t.lost, (row) => row.last?.lostUnits ?? 0),
      {
        id: 'rivals',
        label: t.rivals,
        value: (row) => row.versusRivals,
        cell: (row) => (
          <>
            {signedPercent(row.versusRivals, locale, 0)}
            <small class="muted">{words[locale].rivalsNote(price(yuan(row.rivalPriceFen), locale))}</small>
          </>
        ),
      },
      rate('awareness', t.awareness, (row) => row.last?.awarenessShare ?? 0),
    ];
  }
  if (brief) return [sold, returned, returnRate, refunds, rating];
  const faulty = rate('faulty', t.faulty, (row) => row.last?.defectShare ?? 0, 1);
  return [sold, returned, returnRate, refunds, faulty, rating, reviews];
}

const yuan = (fen: number) => Math.round(fen / 100) * 100;
