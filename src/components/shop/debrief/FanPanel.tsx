import { type FanWeek, fanChart } from '../../../charts/fan.ts';
import { luck } from '../../../i18n/areas/luck.ts';
import { between, integer, money, moneyCompact } from '../../../i18n/formats.ts';
import type { FanChart, WeekResult } from '../../../simulator/index.ts';
import { Chart } from '../../ui/Chart.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { AnswerNote } from './AnswerNote.tsx';
import type { Answer } from './answer.ts';

interface FanPanelProps {
  readonly answer: Answer<FanChart>;
  readonly results: readonly WeekResult[];
}

/** What the week could have brought and eight more weeks; dots where weeks have come. */
export function FanPanel({ answer, results }: FanPanelProps) {
  const locale = useLocale();
  const t = luck[locale].fan;
  return (
    <section
      class="panel fan"
      aria-labelledby="debrief-fan"
      aria-busy={answer.status === 'waiting' || undefined}
    >
      <header>
        <h2 id="debrief-fan">{fanTitle(answer, (share) => integer(share, locale), t)}</h2>
        {answer.status === 'ready' ? <p>{t.lede(integer(answer.value.futures, locale))}</p> : undefined}
      </header>
      <AnswerNote answer={answer} waiting={t.replaying} failed={t.failed} />
      {answer.status === 'ready' ? <Drawn fan={answer.value} results={results} /> : undefined}
    </section>
  );
}

function fanTitle(
  answer: Answer<FanChart>,
  write: (value: number) => string,
  t: (typeof luck)['en']['fan'],
): string {
  const percentile = answer.status === 'ready' ? answer.value.percentile : undefined;
  return percentile === undefined ? t.title : t.finding(write(percentile * 100));
}

function Drawn({ fan, results }: { readonly fan: FanChart; readonly results: readonly WeekResult[] }) {
  const locale = useLocale();
  const t = luck[locale].fan;
  const weeks: readonly FanWeek[] = fan.weeks.map((one) => ({
    ...one,
    cameFen: results.find(({ week }) => week === one.week)?.profit.operatingProfitFen,
  }));
  const first = weeks[0];
  if (first === undefined) return null;
  const write = (fen: number) => money(fen, locale);
  return (
    <div class="body">
      <Chart
        title={t.title}
        name={t.name(fan.week, write(first.p10), write(first.p90), write(first.cameFen ?? first.p50))}
        heightPixels={230}
        version={JSON.stringify([weeks, locale])}
        build={(around) =>
          fanChart(
            {
              weeks,
              weekName: (week) => String(week),
              axisValue: (fen) => moneyCompact(fen, locale),
              fullValue: write,
              words: { half: t.half, eight: t.eight, middle: t.middle, came: t.came },
              range: (low, high) => between(low, high, locale),
            },
            around,
          )
        }
        legend={
          <>
            <span>
              <i class="fan-eight" />
              {t.eight}
            </span>
            <span>
              <i class="fan-half" />
              {t.half}
            </span>
            <span>
              <i class="fan-middle" />
              {t.middle}
            </span>
            <span>
              <i class="fan-came" />
              {t.came}
            </span>
          </>
        }
        table={{
          caption: t.caption,
          columns: [t.columnWeek, t.columnLow, t.columnMiddle, t.columnHigh, t.columnCame],
          rows: weeks.map((week) => [
            t.week(week.week),
            write(week.p10),
            write(week.p50),
            write(week.p90),
            week.cameFen === undefined ? t.none : write(week.cameFen),
          ]),
        }}
      />
      <p class="note fan-note">{t.note}</p>
    </div>
  );
}
