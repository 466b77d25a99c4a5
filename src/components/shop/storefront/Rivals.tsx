import { storefront as words } from '../../../i18n/areas/storefront.ts';
import { integer, list, percent } from '../../../i18n/formats.ts';
import { type Locale, textOf } from '../../../i18n/locale.ts';
import { routeHash } from '../../shell/route.ts';
import { ChartFrame } from '../../ui/ChartFrame.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { weekName } from '../cockpit/metric-words.ts';
import { RuleTag } from '../decisions/RuleTag.tsx';
import type { Desk } from '../decisions/use-desk.ts';
import { type CategoryPrices, categoryPrices } from './rivals.ts';

/** A difference smaller than this is none. */
const LEVEL = 0.01;

/** What the same goods cost at rivals, beside the prices of the plan. */
export function Rivals({ desk }: { desk: Desk }) {
  const locale = useLocale();
  const t = words[locale].rivals;
  const rows = categoryPrices(desk);
  const nameOf = (id: string) => {
    const category = desk.shop.facts.categories.find((one) => one.id === id);
    return category === undefined ? id : textOf(category.name, locale);
  };
  const events = rivalEvents(desk, locale);
  return (
    <section class="panel" aria-labelledby="rivals-title">
      <header>
        <h2 id="rivals-title">{t.title}</h2>
        <p>{t.lead}</p>
      </header>
      <section class="tscroll" tabIndex={0} aria-label={t.table}>
        <table class="tbl slim">
          <thead>
            <tr>
              <th scope="col">{t.category}</th>
              <th scope="col" class="n">
                {t.yours} <RuleTag lever="listPriceFen" />
              </th>
              <th scope="col" class="n">
                {t.theirs}
              </th>
              <th scope="col">{t.reading}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.categoryId}>
                <th scope="row">
                  <a href={routeHash('products')}>{nameOf(row.categoryId)}</a>
                </th>
                <td class="n">{integer(100 * row.yours, locale)}</td>
                <td class="n">{integer(100 * row.theirs, locale)}</td>
                <td>{beside(row, locale)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <div class="body rivals-chart">
        <IndexChart rows={rows} nameOf={nameOf} />
        {events !== '' && <p class="small">{t.event(events)}</p>}
        <p class="note">{t.yoursHelp}</p>
      </div>
    </section>
  );
}

function beside({ yours, theirs }: CategoryPrices, locale: Locale): string {
  const t = words[locale].rivals;
  const gap = yours / theirs - 1;
  if (Math.abs(gap) < LEVEL) return t.same;
  return (gap > 0 ? t.dearer : t.cheaper)(percent(Math.abs(gap), locale, 0));
}

/** Announced events of this week in which rivals cut their prices. */
function rivalEvents({ shop }: Desk, locale: Locale): string {
  const { facts, position } = shop;
  const names = facts.calendar
    .filter(({ kinds }) => kinds.includes('rival-promotion'))
    .filter(({ isoWeek, weeks }) => (position.isoWeek - isoWeek + 52) % 52 < weeks)
    .map(({ name }) => textOf(name, locale));
  return names.length === 0 ? '' : list(names, locale);
}

const WIDTH = 360;
const HEIGHT = 96;
const MARKS = ['circle', 'square', 'triangle'] as const;

/** Index by week, a line a kind of goods, told apart by colour and mark. */
function IndexChart({ rows, nameOf }: { rows: readonly CategoryPrices[]; nameOf: (id: string) => string }) {
  const locale = useLocale();
  const t = words[locale].rivals;
  const weeks = rows[0]?.weeks.map(({ week }) => week) ?? [];
  const all = rows.flatMap((row) => row.weeks.map(({ index }) => index));
  const low = Math.min(0.95, ...all);
  const high = Math.max(1.05, ...all);
  const x = (n: number) => 6 + (n * (WIDTH - 12)) / Math.max(1, weeks.length - 1);
  const y = (index: number) => 6 + ((high - index) * (HEIGHT - 12)) / (high - low);
  const lowest = [...rows].sort((a, b) => a.theirs - b.theirs)[0];
  if (lowest === undefined) return null;
  return (
    <ChartFrame
      title={t.chart}
      name={t.name(nameOf(lowest.categoryId), integer(100 * lowest.theirs, locale))}
      table={{
        caption: t.chart,
        columns: [words[locale].why.week, ...rows.map(({ categoryId }) => nameOf(categoryId))],
        rows: weeks.map((week, n) => [
          weekName(week, locale),
          ...rows.map((row) => integer(100 * (row.weeks[n]?.index ?? 1), locale)),
        ]),
      }}
      legend={
        <span class="rivals-key">
          {rows.map(({ categoryId }, k) => (
            <span key={categoryId} class={`rivals-series s${k % 3}`}>
              <svg width="12" height="12" viewBox="-6 -6 12 12" aria-hidden="true">
                <Mark kind={MARKS[k % 3] ?? 'circle'} />
              </svg>
              {nameOf(categoryId)}
            </span>
          ))}
        </span>
      }
    >
      <span class="rivals-axis" aria-hidden="true">
        {[...new Set([Math.round(100 * high), 100, Math.round(100 * low)])].map((index) => (
          <span key={index} class="num" style={{ insetBlockStart: `${(100 * y(index / 100)) / HEIGHT}%` }}>
            {integer(index, locale)}
          </span>
        ))}
      </span>
      <svg class="rivals-plot" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        <line class="base" x1="0" x2={WIDTH} y1={y(1)} y2={y(1)} />
        {rows.map((row, k) => (
          <g key={row.categoryId} class={`rivals-series s${k % 3}`}>
            <polyline points={row.weeks.map(({ index }, n) => `${x(n)},${y(index)}`).join(' ')} />
            {row.weeks.map(({ week, index }, n) => (
              <g key={week} transform={`translate(${x(n)} ${y(index)})`}>
                <Mark kind={MARKS[k % 3] ?? 'circle'} />
              </g>
            ))}
          </g>
        ))}
      </svg>
    </ChartFrame>
  );
}

function Mark({ kind }: { kind: (typeof MARKS)[number] }) {
  if (kind === 'square') return <rect x="-3" y="-3" width="6" height="6" />;
  if (kind === 'triangle') return <path d="M0 -3.600L3.400 2.800H-3.400z" />;
  return <circle r="3.200" />;
}
