import { ticks } from '../../../charts/curve-parts.ts';
import { teachClass } from '../../../i18n/areas/teach-class.ts';
import { decimal, money, moneyCompact } from '../../../i18n/formats.ts';
import { ChartFrame } from '../../ui/ChartFrame.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { type ClassReport, type Spread, spreads } from './class-data.ts';
import { DotStrip } from './DotStrip.tsx';

interface SpreadPanelProps {
  readonly reports: readonly ClassReport[];
  readonly large: boolean;
}

/** Marks and profit of everybody, week by week. */
export function SpreadPanel({ reports, large }: SpreadPanelProps) {
  const locale = useLocale();
  const t = teachClass[locale].spread;
  const rowName = teachClass[locale].weekName;
  const marks = spreads(reports, ({ score }) => score?.overall);
  const profits = spreads(reports, ({ report }) => report.figures.thisWeek.operatingProfitFen);
  const count = (all: readonly Spread[]) => all.reduce((sum, { values }) => sum + values.length, 0);
  const low = Math.min(0, ...profits.map(({ lowest }) => lowest));
  const high = Math.max(1, ...profits.map(({ highest }) => highest));
  return (
    <section class="panel" aria-labelledby="class-spread">
      <header>
        <h2 id="class-spread">{t.title}</h2>
        <p>{t.legend}</p>
      </header>
      <div class="class-pair">
        {marks.length === 0 ? (
          <div class="class-blank">
            <h3>{t.marks}</h3>
            <p class="note">{t.noMarks}</p>
          </div>
        ) : (
          <ChartFrame
            title={t.marks}
            name={t.marksName(marks.length, count(marks))}
            table={spreadTable(marks, t, rowName, (value) => decimal(value, locale))}
          >
            <DotStrip
              spreads={marks}
              low={0}
              high={100}
              ticks={[0, 20, 60, 100].map((value) => ({
                value,
                label: value === 20 ? `20 ${t.naive}` : value === 100 ? `100 ${t.best}` : String(value),
              }))}
              rowName={rowName}
              valueText={(value) => decimal(value, locale, 0)}
              large={large}
            />
          </ChartFrame>
        )}
        <ChartFrame
          title={t.profit}
          name={t.profitName(profits.length, count(profits))}
          table={spreadTable(profits, t, rowName, (value) => money(value, locale))}
        >
          <DotStrip
            spreads={profits}
            low={low}
            high={high}
            ticks={ticks(low, high, 4, () => 0).map(({ value }) => ({
              value,
              label: moneyCompact(value, locale),
            }))}
            rowName={rowName}
            valueText={(value) => money(value, locale)}
            large={large}
          />
        </ChartFrame>
      </div>
      <footer>
        <p class="note">{t.luck}</p>
      </footer>
    </section>
  );
}

interface SpreadWords {
  readonly caption: string;
  readonly count: string;
  readonly lowest: string;
  readonly median: string;
  readonly highest: string;
}

/** The table twin: also what the CSV holds. */
function spreadTable(
  all: readonly Spread[],
  t: SpreadWords,
  rowName: (week: number) => string,
  text: (value: number) => string,
) {
  return {
    caption: t.caption,
    columns: ['', t.count, t.lowest, t.median, t.highest],
    rows: all.map(({ week, values, lowest, median, highest }) => [
      rowName(week),
      values.length,
      text(lowest),
      text(median),
      text(highest),
    ]),
  };
}
