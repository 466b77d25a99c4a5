import { useState } from 'preact/hooks';
import { products as words } from '../../../i18n/areas/products.ts';
import { price } from '../../../i18n/formats.ts';
import { textOf } from '../../../i18n/locale.ts';
import { stagePrice } from '../../../stores/plan.ts';
import { useLocale } from '../../ui/locale.tsx';
import { PriceCell } from '../../ui/PriceCell.tsx';
import { SortHeading } from '../../ui/SortHeading.tsx';
import { ProductName } from '../decisions/ProductName.tsx';
import { allowedPrice } from '../decisions/prices.ts';
import { RuleTag } from '../decisions/RuleTag.tsx';
import type { Desk } from '../decisions/use-desk.ts';
import { problemAt } from '../plan/problem-words.ts';
import { LadderTag } from './LadderTag.tsx';
import { type ProductColumn, useProductColumns } from './product-columns.tsx';
import { type ColumnSet, type ProductRow, productRows } from './product-rows.ts';

interface ProductTableProps {
  readonly desk: Desk;
  readonly set: ColumnSet;
  readonly onOpen: (skuId: string) => void;
  /** Fewer columns, in catalogue order: a table among other things. */
  readonly brief?: boolean;
}

interface Order {
  readonly id: string;
  readonly rises: boolean;
}

/** One row per product; prices can be changed in place. */
export function ProductTable({ desk, set, onOpen, brief = false }: ProductTableProps) {
  const locale = useLocale();
  const t = words[locale];
  const columns = useProductColumns(desk, set, brief);
  const [order, setOrder] = useState<Order>();
  const priceColumn: ProductColumn = {
    id: 'price',
    label: t.columns.price,
    value: (row) => row.priceFen,
    lever: 'listPriceFen',
    cell: (row) => <Price row={row} desk={desk} />,
  };
  const all = [priceColumn, ...columns];
  const sorting = all.find((column) => column.id === order?.id)?.value;
  const rows = sorted(productRows(desk), sorting, order?.rises ?? false);
  const toggle = (id: string) => setOrder({ id, rises: order?.id === id ? !order.rises : false });
  return (
    <section class="tscroll" tabIndex={0} aria-label={t.tableName}>
      <table class={brief ? 'tbl product-table brief' : 'tbl product-table'}>
        <thead>
          <tr>
            <th scope="col">{t.columns.product}</th>
            {all.map((column) => (
              <Heading
                key={column.id}
                column={column}
                order={order}
                onSort={brief ? undefined : () => toggle(column.id)}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.sku.id} class={row.isOnShelf ? undefined : 'off-shelf'}>
              <th scope="row">
                <ProductName sku={row.sku} onOpen={() => onOpen(row.sku.id)} />
                {!brief && row.ladder !== undefined && <LadderTag place={row.ladder} />}
              </th>
              {all.map((column) => (
                <td
                  key={column.id}
                  class={column.value === undefined ? column.id : `n num ${column.id}`}
                  data-label={column.label}
                >
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface HeadingProps {
  readonly column: ProductColumn;
  readonly order: Order | undefined;
  readonly onSort: (() => void) | undefined;
}

function Heading({ column, order, onSort }: HeadingProps) {
  const t = words[useLocale()];
  const { label, value, lever } = column;
  const isSorted = order?.id === column.id;
  const tag = onSort !== undefined && lever !== undefined && <RuleTag lever={lever} />;
  if (value === undefined || onSort === undefined) {
    return (
      <th scope="col" class={value === undefined ? column.id : 'n'}>
        {label}
        {tag}
      </th>
    );
  }
  return (
    <SortHeading
      name={label}
      class="n"
      title={t.sortBy(label)}
      direction={isSorted ? (order.rises ? 'ascending' : 'descending') : undefined}
      onSort={onSort}
    >
      {tag}
    </SortHeading>
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

function sorted(
  rows: readonly ProductRow[],
  value: ((row: ProductRow) => number) | undefined,
  rises: boolean,
): readonly ProductRow[] {
  if (value === undefined) return rows;
  return [...rows].sort((a, b) => (value(a) - value(b)) * (rises ? 1 : -1));
}
