import { responseCurveChart } from '../../../charts/response-curve.ts';
import { common } from '../../../i18n/areas/common.ts';
import { marketing as words } from '../../../i18n/areas/marketing.ts';
import { between, integer, money, moneyCompact } from '../../../i18n/formats.ts';
import { replaceRoute, useRoute } from '../../shell/route.ts';
import { Chart } from '../../ui/Chart.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { weekName } from '../cockpit/metric-words.ts';
import type { Desk } from '../decisions/use-desk.ts';
import { CurveWords } from './CurveWords.tsx';
import { curveTable, returnWords } from './curve-table.ts';
import { type MediaReading, STEP_FEN } from './media-readings.ts';
import { MEDIA, type MediaResponse } from './response.ts';

const STEPS = 32;
/** The curve is drawn this far beyond the largest budget spent or staged. */
const BEYOND = 1.25;
/** Half the width of the drawn slope, as a share of the drawn budgets. */
const SLOPE_REACH = 0.14;

interface ResponseCurvesProps {
  readonly desk: Desk;
  readonly media: readonly MediaReading[];
  readonly evenReturn: number | undefined;
}

/** One medium's response: past weeks, the fitted curve, the staged budget and the slope of its last ¥100. */
export function ResponseCurves({ desk, media, evenReturn }: ResponseCurvesProps) {
  const locale = useLocale();
  const t = words[locale].curve;
  const names = common[locale].channels;
  const asked = useRoute().query.get('channel');
  const reading =
    media.find(({ medium }) => medium === asked) ??
    media.find(({ isLeftOver, stagedFen }) => !isLeftOver && stagedFen > 0) ??
    media[0];
  if (reading === undefined) return null;
  const { medium, response } = reading;
  return (
    <section class="panel" aria-labelledby="curve-title">
      <header>
        <h2 id="curve-title">{t.title}</h2>
        <label class="row small">
          {t.choose}
          <select
            class="select"
            value={medium}
            onChange={(event) => replaceRoute('marketing', undefined, { channel: event.currentTarget.value })}
          >
            {MEDIA.map((id) => (
              <option key={id} value={id}>
                {names[id]}
              </option>
            ))}
          </select>
        </label>
      </header>
      <div class="body curve-body">
        {response === undefined ? (
          <p class="small">{words[locale].never}</p>
        ) : (
          <>
            <Curve desk={desk} reading={reading} response={response} />
            <CurveWords reading={reading} response={response} evenReturn={evenReturn} desk={desk} />
          </>
        )}
      </div>
    </section>
  );
}

interface CurveProps {
  readonly desk: Desk;
  readonly reading: MediaReading;
  readonly response: MediaResponse;
}

function Curve({ desk, reading, response }: CurveProps) {
  const locale = useLocale();
  const t = words[locale].curve;
  const { medium, spendFen } = reading;
  const name = common[locale].channels[medium];
  const most = Math.max(STEP_FEN * 10, spendFen, ...response.weeks.map(({ levelFen }) => levelFen)) * BEYOND;
  const at = response.visits(spendFen).mid;
  const perFen = (reading.response?.lastStep(Math.max(STEP_FEN, spendFen), STEP_FEN).mid ?? 0) / STEP_FEN;
  const reach = most * SLOPE_REACH;
  const end = (x: number) => ({ x, y: Math.max(0, at + (x - spendFen) * perFen) });
  return (
    <Chart
      title={name}
      name={t.name(name)}
      heightPixels={260}
      version={JSON.stringify([medium, response.weeks.length, spendFen, desk.plan.semMaxBidFen, locale])}
      build={(around) =>
        responseCurveChart(
          {
            points: response.weeks.map((week) => ({
              x: week.levelFen,
              y: response.comingVisits(week),
              name: weekName(week.week, locale),
            })),
            line: Array.from({ length: STEPS + 1 }, (_, step) => {
              const x = (most * step) / STEPS;
              return { x, ...response.visits(x) };
            }),
            hasBand: true,
            you: { x: spendFen, y: at, name: t.you },
            tangent: [end(Math.max(0, spendFen - reach)), end(spendFen + reach)],
            xTitle: t.axisX,
            yTitle: t.axisY,
            xValue: (fen) => moneyCompact(fen, locale),
            yValue: (visits) => integer(visits, locale),
          },
          around,
        )
      }
      legend={
        <>
          <span>
            <i class="key-point" />
            {t.point}
          </span>
          <span>
            <i class="key-you" />
            {t.you}
          </span>
          <span>
            <i class="key-slope" />
            {t.slope}
          </span>
          <span>
            <i class="key-band" />
            {t.band}
          </span>
        </>
      }
      table={curveTable({
        caption: t.name(name),
        columns: [t.columns.budget, t.columns.visits, t.columns.range, t.columns.last],
        response,
        spendFen,
        returnOf: (budgetFen) => returnWords(desk.shop.results, medium, response, budgetFen, locale),
        week: ({ week, spendFen: spent }) => t.pastWeek(weekName(week, locale), money(spent, locale)),
        money: (fen) => money(fen, locale),
        visits: (count) => integer(count, locale),
        range: (low, high) => between(low, high, locale),
      })}
    />
  );
}
