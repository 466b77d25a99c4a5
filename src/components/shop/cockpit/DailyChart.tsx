import { useStore } from '@nanostores/preact';
import { dailyProfitChart } from '../../../charts/daily-profit.ts';
import { cockpit as words } from '../../../i18n/areas/cockpit.ts';
import { weekday } from '../../../i18n/formats.ts';
import { $forecast } from '../../../stores/forecast.ts';
import { Chart } from '../../ui/Chart.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { hasDays, type KpiMetric, METRIC_FIGURE } from '../decisions/kpi.ts';
import type { Desk } from '../decisions/use-desk.ts';
import { FigureTerm } from '../report/FigureTerm.tsx';
import { chartPoints } from './daily-points.ts';
import { weekName, weekTick, writeMetric, writeMetricShort } from './metric-words.ts';

const NARROW_PIXELS = 640;

/** The chosen metric, day by day, with the forecast of the coming week where one exists. */
export function DailyChart({ desk, metric }: { desk: Desk; metric: KpiMetric }) {
  const locale = useLocale();
  const t = words[locale];
  const { forecast } = useStore($forecast);
  const { results, facts, position } = desk.shop;
  const last = results.at(-1);
  const actual = chartPoints(results, metric, facts, locale);
  const coming = weekName(position.week, locale);
  const days = metric === 'profit' ? (forecast?.days ?? []) : [];
  const band = days.map((range, day) => ({ ...range, name: t.dayName(coming, weekday(day, locale)) }));
  const week =
    metric === 'netSales' ? forecast?.netSalesFen : metric === 'visitors' ? forecast?.visits : undefined;
  const write = (value: number) => writeMetric(metric, value, locale);
  const title = t.chartTitle[metric];
  const plain = t.chartName.days(title, actual[0]?.name ?? '', actual.at(-1)?.name ?? '');
  const isNarrow = typeof innerWidth === 'number' && innerWidth < NARROW_PIXELS;
  const events = actual.some(({ event }) => event !== undefined);

  return (
    <div class="kchart">
      <Chart
        title={title}
        headingLevel={2}
        name={band.length === 0 ? plain : t.chartName.withBand(plain, coming)}
        heightPixels={150}
        version={JSON.stringify([metric, actual, band, locale])}
        build={(around) =>
          dailyProfitChart(
            {
              actual,
              forecast: band,
              comingWeek: position.week,
              weekName: (name) => weekTick(name, locale, isNarrow),
              axisValue: (value) => writeMetricShort(metric, value, locale),
              fullValue: write,
              rangeWord: t.between,
            },
            around,
          )
        }
        legend={
          <>
            {last && (
              <span>
                <FigureTerm figure={METRIC_FIGURE[metric]} result={last}>
                  {t.howWorked}
                </FigureTerm>
              </span>
            )}
            <span>
              <i class="key-actual" />
              {t.actual}
            </span>
            {events && (
              <span>
                <i class="key-event" />
                {t.eventDay}
              </span>
            )}
            {band.length > 0 && (
              <span>
                <i class="key-band" />
                {t.forecastBand}
              </span>
            )}
            {week !== undefined && <span>{t.forecastWeek(write(week.p10), write(week.p90))}</span>}
          </>
        }
        table={{
          caption: plain,
          columns: [hasDays(metric) ? t.column : t.columnWeek, t.kpi[metric], t.columnNote],
          rows: [
            ...actual.map((point) => [point.name, write(point.value), point.event ?? '']),
            ...band.map((range) => [
              range.name,
              t.between(write(range.p10), write(range.p90)),
              t.forecastBand,
            ]),
          ],
        }}
      />
    </div>
  );
}
