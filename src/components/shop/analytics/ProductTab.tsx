import { QUADRANTS, type Quadrants, quadrantChart } from '../../../charts/quadrant.ts';
import { analytics } from '../../../i18n/areas/analytics.ts';
import { compact, decimal, integer } from '../../../i18n/formats.ts';
import { Chart } from '../../ui/Chart.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { useMedia } from '../../ui/use-media.ts';
import { chartTable } from '../evidence/block.ts';
import type { Asked } from './asked.ts';
import { BlockPanel } from './BlockPanel.tsx';
import { BlockTable } from './BlockTable.tsx';
import { isShort, type ProductPoint, productBlock } from './product-data.ts';

interface ProductTabProps {
  readonly asked: Asked;
  readonly placed: Quadrants<ProductPoint>;
}

/** Products by how many look and how many of them buy. */
export function ProductTab({ asked, placed }: ProductTabProps) {
  const locale = useLocale();
  const t = analytics[locale].products;
  const isNarrow = useMedia('(max-width: 640px)');
  if (placed.points.length === 0) {
    return (
      <section class="panel">
        <EmptyState title={t.findNone}>{t.empty}</EmptyState>
      </section>
    );
  }
  const block = productBlock(asked.week, placed);
  const sorted = [...placed.points].sort((a, b) => b.x - a.x);
  return (
    <BlockPanel
      title={t.title}
      block={block}
      notes={[
        QUADRANTS.map((name) => t.legend(t.quadrants[name], t.quadrantHelp[name])).join(' · '),
        t.middle,
        t.wanted,
      ]}
    >
      <div class="body">
        <Chart
          title={`${t.x} × ${t.y}`}
          name={t.name(integer(placed.points.length, locale))}
          heightPixels={isNarrow ? 300 : 380}
          version={JSON.stringify([placed.points.map(({ name, x, y }) => [name, x, y]), isNarrow])}
          build={(around) =>
            quadrantChart(
              {
                quadrants: placed,
                names: t.quadrants,
                xTitle: t.x,
                yTitle: t.y,
                xValue: (value) => compact(value, locale),
                yValue: (value) => decimal(value, locale, 1),
                isNarrow,
              },
              around,
            )
          }
          table={chartTable(block, locale)}
        />
      </div>
      <BlockTable
        block={block}
        mode="matrix"
        href={(row) => sorted[row] && `#/products?product=${sorted[row].sku.id}`}
        look={(row, column) => {
          const point = sorted[row];
          const isBad = point !== undefined && (isShort(point.result) || point.quadrant === 'leak');
          return column === 7 && isBad ? 'bad' : undefined;
        }}
      />
    </BlockPanel>
  );
}
