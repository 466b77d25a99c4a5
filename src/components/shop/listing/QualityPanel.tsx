import { linesChart } from '../../../charts/lines.ts';
import { listing as words } from '../../../i18n/areas/listing.ts';
import { decimal, money, percent } from '../../../i18n/formats.ts';
import { LISTING_CEILING } from '../../../simulator/index.ts';
import { Chart } from '../../ui/Chart.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { weekName, weekTick } from '../cockpit/metric-words.ts';
import { RuleTag } from '../decisions/RuleTag.tsx';
import type { Desk } from '../decisions/use-desk.ts';
import { qualityAhead, qualityNow, qualityWeeks } from './quality.ts';

interface QualityPanelProps {
  readonly desk: Desk;
  /** The budget that the drafts ask for, fen a week. */
  readonly askedFen: number;
}

/** Page quality until now, where three budgets lead it, and what conversion and returns did meanwhile. */
export function QualityPanel({ desk, askedFen }: QualityPanelProps) {
  const locale = useLocale();
  const t = words[locale];
  return (
    <section class="panel" aria-labelledby="quality-title">
      <header>
        <h2 id="quality-title">
          {t.quality} <RuleTag lever="listingBudgetFen" />
        </h2>
        <p class="num">{t.qualityNow(decimal(qualityNow(desk.shop), locale, 3))}</p>
      </header>
      <div class="body">
        <QualityChart desk={desk} askedFen={askedFen} />
        <p class="note">{t.qualityBasis}</p>
      </div>
      <QualityTable desk={desk} />
    </section>
  );
}

function QualityChart({ desk, askedFen }: QualityPanelProps) {
  const locale = useLocale();
  const t = words[locale];
  const { facts, position } = desk.shop;
  const past = qualityWeeks(desk.shop);
  const now = qualityNow(desk.shop);
  const weeksLeft = Math.max(0, facts.weeks - position.week + 1);
  const ahead = (budgetFen: number) => qualityAhead(facts.listingWork, now, budgetFen, weeksLeft);
  const gap = (count: number) => Array.from({ length: count }, () => null);
  // Values stand at the beginning of each week; the last place is the end of the season.
  const weeks = [
    ...past.map(({ week }) => week),
    ...Array.from({ length: weeksLeft + 1 }, (_, step) => position.week + step),
  ];
  const paths = [
    { key: 'none', budgetFen: 0, colour: 'viz-base' },
    { key: 'staged', budgetFen: desk.plan.listingBudgetFen, colour: 'viz-2' },
    { key: 'asked', budgetFen: askedFen, colour: 'viz-3' },
  ] as const;
  const lines = [
    {
      name: t.lines.past,
      values: [...past.map(({ before }) => before), now, ...gap(weeksLeft)],
      colour: 'viz-1' as const,
      widthPixels: 3,
    },
    ...paths
      .filter(({ key }) => key !== 'asked' || askedFen !== desk.plan.listingBudgetFen)
      .map(({ key, budgetFen, colour }) => ({
        name: t.lines[key],
        values: [...gap(past.length), ...ahead(budgetFen)],
        colour,
        dashed: true,
      })),
  ];
  const values = lines.flatMap((line) => line.values.filter((value) => value !== null));
  const nameOf = (week: number) => (week > facts.weeks ? t.seasonEnd : weekName(week, locale));
  const write = (value: number | null) => (value === null ? '—' : decimal(value, locale, 3));
  return (
    <Chart
      title={t.qualityChart}
      name={t.qualityChartName}
      heightPixels={200}
      version={JSON.stringify([lines.map((line) => line.values), locale])}
      legend={lines.map(({ name, colour }) => (
        <span key={name}>
          <i style={{ background: `var(--${colour})` }} />
          {name}
        </span>
      ))}
      build={(around) =>
        linesChart(
          {
            places: weeks.map((week) => ({
              tick: week > facts.weeks ? t.seasonEnd : weekTick(week, locale, true),
              name: nameOf(week),
            })),
            lines,
            yValue: (value) => decimal(value, locale, 2),
            from: Math.max(0, Math.floor((Math.min(...values) - 0.02) * 20) / 20),
            to: Math.min(LISTING_CEILING, Math.ceil((Math.max(...values) + 0.02) * 20) / 20),
          },
          around,
        )
      }
      table={{
        caption: t.qualityChartName,
        columns: [t.weekColumns.week, ...lines.map(({ name }) => name)],
        rows: weeks.map((week, index) => [
          nameOf(week),
          ...lines.map((line) => write(line.values[index] ?? null)),
        ]),
      }}
    />
  );
}

function QualityTable({ desk }: { desk: Desk }) {
  const locale = useLocale();
  const t = words[locale];
  const columns = t.weekColumns;
  const quality = new Map(qualityWeeks(desk.shop).map((row) => [row.week, row]));
  const weeks = [...desk.shop.results].reverse();
  if (weeks.length === 0) {
    return (
      <div class="body ruled">
        <p class="muted small">{t.noWeeks}</p>
      </div>
    );
  }
  return (
    <>
      <section class="tscroll" tabIndex={0} aria-label={t.weeksTable}>
        <table class="tbl slim listing-weeks">
          <thead>
            <tr>
              <th scope="col">{columns.week}</th>
              {[columns.budget, columns.quality, columns.viewToOrder, columns.returnRate, columns.rating].map(
                (label) => (
                  <th key={label} scope="col" class="n">
                    {label}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {weeks.map((result) => {
              const returned = result.skus.reduce((sum, { returnedUnits }) => sum + returnedUnits, 0);
              const row = quality.get(result.week);
              return (
                <tr key={result.week}>
                  <th scope="row">{weekName(result.week, locale)}</th>
                  <td class="n">{money(result.plan.listingBudgetFen, locale)}</td>
                  <td class="n">{row === undefined ? '—' : decimal(row.before, locale, 3)}</td>
                  <td class="n">
                    {result.productViews === 0
                      ? '—'
                      : percent(result.orders / result.productViews, locale, 2)}
                  </td>
                  <td class="n">{result.units === 0 ? '—' : percent(returned / result.units, locale, 1)}</td>
                  <td class="n">{decimal(result.satisfaction.rating, locale, 2)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      <footer>
        <p class="note">{t.weeksNote}</p>
      </footer>
    </>
  );
}
