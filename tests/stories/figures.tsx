import { DailyChart } from '../../src/components/shop/cockpit/DailyChart.tsx';
import { KpiLedger } from '../../src/components/shop/cockpit/KpiLedger.tsx';
import '../../src/components/shop/cockpit/cockpit.css';
import '../../src/components/shop/analytics/analytics.css';
import '../../src/components/shop/checkout/checkout.css';
import '../../src/components/shop/inventory/inventory.css';
import { BlockTable } from '../../src/components/shop/analytics/BlockTable.tsx';
import { cohortBlock } from '../../src/components/shop/analytics/cohort-data.ts';
import { FunnelPanel } from '../../src/components/shop/checkout/FunnelPanel.tsx';
import { CoverBar } from '../../src/components/shop/decisions/CoverBar.tsx';
import { allCover } from '../../src/components/shop/decisions/cover.ts';
import { type KpiMetric, weekMetric } from '../../src/components/shop/decisions/kpi.ts';
import { ShelfChart } from '../../src/components/shop/inventory/ShelfChart.tsx';
import { ChartFrame } from '../../src/components/ui/ChartFrame.tsx';
import { Delta } from '../../src/components/ui/Delta.tsx';
import { RangeBar } from '../../src/components/ui/RangeBar.tsx';
import { type SortDirection, SortHeading } from '../../src/components/ui/SortHeading.tsx';
import { Sparkline } from '../../src/components/ui/Sparkline.tsx';
import { cockpit } from '../../src/i18n/areas/cockpit.ts';
import { common } from '../../src/i18n/areas/common.ts';
import { plan } from '../../src/i18n/areas/plan.ts';
import { money } from '../../src/i18n/formats.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import type { WeekResult } from '../../src/simulator/index.ts';
import { customers, orders } from '../../src/stores/analysis.ts';
import { Asked } from './Sheet.tsx';
import { type ShopScene, type Stories, states } from './story.ts';

const profits = ({ desk }: ShopScene) => desk.shop.results.map(({ profit }) => profit.operatingProfitFen);

/** The best and the worst of the played weeks. */
function extremes(scene: ShopScene): readonly [best: number, worst: number] {
  const all = profits(scene);
  return [Math.max(...all), Math.min(...all)];
}

const deltas = states<ShopScene>('Delta', {
  favourable: (scene) => {
    const [best, worst] = extremes(scene);
    return <Delta now={best} was={worst} unit="money" favours="more" />;
  },
  unfavourable: (scene) => {
    const [best, worst] = extremes(scene);
    return <Delta now={worst} was={best} unit="money" favours="more" />;
  },
  'no change': (scene) => {
    const [best] = extremes(scene);
    return <Delta now={best} was={best} unit="money" favours="more" />;
  },
  'less is better': (scene) => {
    const [last, before] = scene.desk.shop.results.slice(-2).reverse() as [WeekResult, WeekResult];
    return <Delta now={last.lostUnits} was={before.lostUnits} unit="count" favours="less" />;
  },
  'with words after': (scene) => {
    const [best, worst] = extremes(scene);
    return (
      <Delta now={best} was={worst} unit="money" favours="more">
        <span>{common[scene.locale].lastWeek}</span>
      </Delta>
    );
  },
});

const sparklines = states<ShopScene>('Sparkline', {
  default: (scene) => <Sparkline values={profits(scene)} />,
  'last step worse': (scene) => <Sparkline values={profits(scene)} bad />,
  flat: (scene) => <Sparkline values={profits(scene).map(() => 1)} />,
  'two weeks': (scene) => <Sparkline values={profits(scene).slice(-2)} />,
  'one week draws nothing': (scene) => <Sparkline values={profits(scene).slice(-1)} />,
});

const ranges = states<ShopScene>('RangeBar', {
  default: (scene) => <Range scene={scene} />,
  'with last week': (scene) => <Range scene={scene} previous={profits(scene).at(-1)} />,
  'last week far away': (scene) => <Range scene={scene} previous={extremes(scene)[0] * 10} />,
  'no width': (scene) => <Range scene={scene} isPoint />,
});

function Range(props: {
  readonly scene: ShopScene;
  readonly previous?: number | undefined;
  readonly isPoint?: boolean;
}) {
  const { locale } = props.scene;
  const [best, worst] = extremes(props.scene);
  const [low, high] = props.isPoint ? [best, best] : [worst, best];
  const write = (fen: number) => money(fen, locale);
  return (
    <RangeBar
      low={low}
      middle={Math.round((low + high) / 2)}
      high={high}
      previous={props.previous}
      previousLabel={plan[locale].lastWeek}
      format={write}
      name={plan[locale].rangeName(write(low), write(high), write(props.previous ?? 0))}
    />
  );
}

const ledgers = states<ShopScene>(
  'KpiLedger',
  {
    'six weeks': ({ desk }) => (
      <KpiLedger results={desk.shop.results} shown="profit" onShow={() => undefined} />
    ),
    'one week': ({ desk }) => (
      <KpiLedger results={desk.shop.results.slice(0, 1)} shown="visitors" onShow={() => undefined} />
    ),
    empty: () => <KpiLedger results={[]} shown="profit" onShow={() => undefined} />,
  },
  { isWide: true },
);

const charts = [
  ...states<ShopScene>('ChartFrame', {
    'picture and table': (scene) => <WeeksFrame scene={scene} metric="profit" />,
    'with parts to focus': (scene) => <WeeksFrame scene={scene} metric="visitors" isInteractive />,
  }),
  ...states<ShopScene>(
    'Chart',
    Object.fromEntries(
      (['profit', 'netSales', 'visitors'] as const).map((metric) => [
        metric,
        ({ desk }: ShopScene) => <DailyChart desk={desk} metric={metric} />,
      ]),
    ),
    { isWide: true },
  ),
  ...states<ShopScene>('ShelfChart', {
    'lasts longest': ({ desk }) => <ShelfChart desk={desk} cover={byCover(desk).at(-1)!} />,
    'empty first': ({ desk }) => <ShelfChart desk={desk} cover={byCover(desk)[0]!} />,
  }),
];

const byCover = ({ shop, plan: planned }: ShopScene['desk']) =>
  allCover(shop, planned).toSorted((a, b) => (a.coverDays ?? 999) - (b.coverDays ?? 999));

/** The played weeks of a figure, drawn and in a table. */
function WeeksFrame(props: {
  readonly scene: ShopScene;
  readonly metric: KpiMetric;
  readonly isInteractive?: boolean;
}) {
  const { scene, metric, isInteractive = false } = props;
  const t = cockpit[scene.locale];
  const { results } = scene.desk.shop;
  const title = t.chartTitle[metric];
  return (
    <ChartFrame
      title={title}
      name={t.chartName.days(title, common[scene.locale].week(1), common[scene.locale].week(results.length))}
      interactive={isInteractive}
      table={{
        caption: title,
        columns: [common[scene.locale].day, t.kpi[metric]],
        rows: results.map((result) => [common[scene.locale].week(result.week), weekMetric(result, metric)]),
      }}
    >
      <Sparkline values={results.map((result) => weekMetric(result, metric))} width={280} />
    </ChartFrame>
  );
}

const covers = states<ShopScene>('CoverBar', {
  'empty first': ({ desk }) => <CoverBar cover={byCover(desk)[0]!} />,
  'lasts longest': ({ desk }) => <CoverBar cover={byCover(desk).at(-1)!} />,
  'nothing sells': ({ desk }) => <CoverBar cover={{ ...byCover(desk)[0]!, coverDays: undefined }} />,
});

const headings = states('SortHeading', {
  'sorted, largest first': ({ locale }) => <Headed locale={locale} direction="descending" />,
  'sorted, smallest first': ({ locale }) => <Headed locale={locale} direction="ascending" />,
  'sorted by another column': ({ locale }) => <Headed locale={locale} />,
});

function Headed({ locale, direction }: { readonly locale: Locale; readonly direction?: SortDirection }) {
  return (
    <table class="tbl slim">
      <thead>
        <tr>
          <SortHeading
            name={common[locale].columns.price}
            direction={direction}
            onSort={() => undefined}
            class="n"
          />
        </tr>
      </thead>
    </table>
  );
}

const tables = [
  ...states<ShopScene>(
    'FunnelPanel',
    {
      'with its orders': ({ desk }) => (
        <Asked ask={() => orders(6)}>{(book) => <FunnelPanel desk={desk} orders={book.orders} />}</Asked>
      ),
      'orders on the way': ({ desk }) => <FunnelPanel desk={desk} orders={undefined} />,
    },
    { isWide: true },
  ),
  ...states<ShopScene>(
    'CohortTable',
    {
      default: () => (
        <Asked ask={() => customers(6)}>
          {(book) => <BlockTable block={cohortBlock(book, 'returned')} mode="matrix" />}
        </Asked>
      ),
      'money kept': () => (
        <Asked ask={() => customers(6)}>
          {(book) => <BlockTable block={cohortBlock(book, 'kept')} mode="stacks" />}
        </Asked>
      ),
    },
    { isWide: true },
  ),
];

export const figureStories: Stories = {
  needNone: headings,
  needShop: [...deltas, ...sparklines, ...ranges, ...covers, ...ledgers, ...charts, ...tables],
};
