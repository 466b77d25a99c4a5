import { seasonLinesChart } from '../../../charts/season-lines.ts';
import { season } from '../../../i18n/areas/season.ts';
import { money, moneyCompact } from '../../../i18n/formats.ts';
import type { WeekResult } from '../../../simulator/index.ts';
import { Chart } from '../../ui/Chart.tsx';
import { useLocale } from '../../ui/locale.tsx';
import type { WorthOfWeek } from './season-record.ts';

const HEIGHT = 210;

/** Profit of every week beside the previous owner's average. */
export function ProfitLine({ results }: { readonly results: readonly WeekResult[] }) {
  const locale = useLocale();
  const t = season[locale].profit;
  const mine = results.filter(({ week }) => week >= 1);
  const owner = results.filter(({ week }) => week < 1);
  const profits = mine.map(({ profit }) => profit.operatingProfitFen);
  const ownerFen =
    owner.reduce((sum, { profit }) => sum + profit.operatingProfitFen, 0) / Math.max(1, owner.length);
  const write = (fen: number) => money(fen, locale);
  return (
    <div class="panel body-panel">
      <Chart
        title={t.title}
        headingLevel={2}
        name={t.name(mine.length, write(Math.min(...profits)), write(Math.max(...profits)))}
        heightPixels={HEIGHT}
        version={JSON.stringify([profits, ownerFen, locale])}
        build={(around) =>
          seasonLinesChart(
            {
              weeks: mine.map(({ week }) => String(week)),
              lines: [
                { name: t.you, values: profits, look: 'you' },
                { name: t.owner, values: profits.map(() => ownerFen), look: 'base' },
              ],
              axisValue: (fen) => moneyCompact(fen, locale),
              fullValue: write,
            },
            around,
          )
        }
        legend={
          <>
            <span>
              <i class="line-you" />
              {t.you}
            </span>
            <span>
              <i class="line-base" />
              {t.owner} <b class="num">{write(ownerFen)}</b>
            </span>
          </>
        }
        table={{
          caption: t.title,
          columns: [t.columnWeek, t.you],
          rows: mine.map(({ week, profit }) => [season[locale].week(week), write(profit.operatingProfitFen)]),
        }}
      />
    </div>
  );
}

/** What the plans were worth above the naive ones, yours and the best found. */
export function WorthLines({ worth }: { readonly worth: readonly WorthOfWeek[] }) {
  const locale = useLocale();
  const t = season[locale].worth;
  const known = worth.filter(({ youFen }) => youFen !== undefined).length;
  const write = (fen: number | undefined) => (fen === undefined ? '–' : money(fen, locale));
  return (
    <div class="panel body-panel">
      <Chart
        title={t.title}
        headingLevel={2}
        name={t.name(worth.length)}
        heightPixels={HEIGHT}
        version={JSON.stringify([worth, locale])}
        build={(around) =>
          seasonLinesChart(
            {
              weeks: worth.map(({ week }) => String(week)),
              lines: [
                { name: t.best, values: worth.map(({ bestFen }) => bestFen), look: 'best' },
                { name: t.you, values: worth.map(({ youFen }) => youFen), look: 'you' },
              ],
              axisValue: (fen) => moneyCompact(fen, locale),
              fullValue: (fen) => money(fen, locale),
            },
            around,
          )
        }
        legend={
          <>
            <span>
              <i class="line-you" />
              {t.you}
            </span>
            <span>
              <i class="line-best" />
              {t.best}
            </span>
          </>
        }
        table={{
          caption: t.title,
          columns: [season[locale].profit.columnWeek, t.you, t.best],
          rows: worth.map(({ week, youFen, bestFen }) => [
            season[locale].week(week),
            write(youFen),
            write(bestFen),
          ]),
        }}
      />
      <p class="note">{t.note}</p>
      {known < worth.length ? (
        <p class="note" role="status">
          {t.waiting(known, worth.length)}
        </p>
      ) : undefined}
    </div>
  );
}
