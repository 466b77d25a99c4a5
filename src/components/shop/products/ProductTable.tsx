import type { ComponentChildren } from 'preact';
import { products as words } from '../../../i18n/areas/products.ts';
import { decimal, integer, money, percent, price, weekday } from '../../../i18n/formats.ts';
import { textOf } from '../../../i18n/locale.ts';
import { stagePrice } from '../../../stores/plan.ts';
import { useLocale } from '../../ui/locale.tsx';
import { PriceCell } from '../../ui/PriceCell.tsx';
import { Sparkline } from '../../ui/Sparkline.tsx';
import { CoverBar } from '../decisions/CoverBar.tsx';
import { ProductName } from '../decisions/ProductName.tsx';
import { allowedPrice } from '../decisions/prices.ts';
import type { Desk } from '../decisions/use-desk.ts';
import { problemAt } from '../plan/problem-words.ts';
import { type ColumnSet, type ProductNote, type ProductRow, productRows } from './product-rows.ts';

interface ProductTableProps {
  readonly desk: Desk;
  readonly set: ColumnSet;
  readonly onOpen: (skuId: string) => void;
}

interface Column {
  readonly id: string;
  readonly label: string;
  readonly isNumber: boolean;
  cell(row: ProductRow): ComponentChildren;
}

/** One row per product; prices can be changed in place. */
export function ProductTable({ desk, set, onOpen }: ProductTableProps) {
  const locale = useLocale();
  const t = words[locale];
  const columns = useColumns(set);
  return (
    <section class="tscroll" tabIndex={0} aria-label={t.tableName}>
      <table class="tbl product-table">
        <thead>
          <tr>
            <th scope="col">{t.columns.product}</th>
            <th scope="col" class="n">
              {t.columns.price}
            </th>
            {columns.map(({ id, label, isNumber }) => (
              <th key={id} scope="col" class={isNumber ? 'n' : undefined}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {productRows(desk).map((row) => (
            <tr key={row.sku.id}>
              <th scope="row">
                <ProductName sku={row.sku} onOpen={() => onOpen(row.sku.id)} />
              </th>
              <td class="n price">
                <Price row={row} desk={desk} />
              </td>
              {columns.map(({ id, label, isNumber, cell }) => (
                <td key={id} class={isNumber ? `n num ${id}` : id} data-label={label}>
                  {cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Price({ row, desk }: { row: ProductRow; desk: Desk }) {
  const locale = useLocale();
  const { sku, priceFen, wasFen } = row;
  if (desk.readOnly) return <span class="num">{price(priceFen, locale)}</span>;
  const problem = problemAt(desk.problems, `listPriceFen.${sku.id}`, locale);
  return (
    <PriceCell
      name={textOf(sku.name, locale)}
      valueFen={priceFen}
      wasFen={wasFen}
      minimumFen={sku.minimumPriceFen}
      maximumFen={sku.maximumPriceFen}
      onCommit={(fen) => stagePrice(sku.id, allowedPrice(sku, fen))}
      {...(problem === undefined ? {} : { problem })}
    />
  );
}

function useColumns(set: ColumnSet): readonly Column[] {
  const locale = useLocale();
  const t = words[locale].columns;
  const count = (value: number | undefined) => (value === undefined ? '—' : integer(value, locale));
  const column = (id: string, label: string, cell: Column['cell'], isNumber = true): Column => ({
    id,
    label,
    isNumber,
    cell,
  });
  if (set === 'trade') {
    return [
      column('sold', t.sold, ({ last }) => count(last?.units)),
      column('weeks', t.weeks, ({ recentUnits }) => <Sparkline values={recentUnits} width={74} />, false),
      column('margin', t.margin, ({ economics }) => percent(economics.marginRate, locale, 0)),
      column('cover-cell', t.cover, ({ cover }) => <CoverBar cover={cover} />),
      column('note-cell', t.note, ({ note }) => <Note note={note} />, false),
    ];
  }
  if (set === 'traffic') {
    return [
      column('views', t.views, ({ last }) => count(last?.productViews)),
      column('rate', t.viewsToUnits, ({ last }) =>
        last === undefined || last.productViews === 0
          ? '—'
          : percent(last.units / last.productViews, locale, 1),
      ),
      column('sales', t.sales, ({ last }) => (last === undefined ? '—' : money(last.grossSalesFen, locale))),
      column('share', t.share, ({ salesShare }) => percent(salesShare, locale, 0)),
      column('rating', t.rating, ({ last }) => (last === undefined ? '—' : decimal(last.rating, locale, 2))),
      column('reviews', t.reviews, ({ last }) => count(last?.reviews)),
    ];
  }
  return [
    column('sold', t.sold, ({ last }) => count(last?.units)),
    column('returned', t.returned, ({ last }) => count(last?.returnedUnits)),
    column('rate', t.returnRate, ({ returnRate }) => percent(returnRate, locale, 0)),
    column('refunds', t.refunds, ({ last }) => (last === undefined ? '—' : money(last.refundsFen, locale))),
    column('lost', t.lost, ({ last }) => count(last?.lostUnits)),
    column('rating', t.rating, ({ last }) => (last === undefined ? '—' : decimal(last.rating, locale, 2))),
  ];
}

function Note({ note }: { note: ProductNote | undefined }) {
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
      return <span class="tag">{t.staged}</span>;
  }
}
