import { smallMultiple } from '../../../charts/small-multiples.ts';
import { analytics } from '../../../i18n/areas/analytics.ts';
import { common } from '../../../i18n/areas/common.ts';
import { compact, moneyCompact } from '../../../i18n/formats.ts';
import { type Locale, textOf } from '../../../i18n/locale.ts';
import { keyFigures, type WeekResult } from '../../../simulator/index.ts';
import { Chart } from '../../ui/Chart.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { weekName, weekTick } from '../cockpit/metric-words.ts';
import type { Desk } from '../decisions/use-desk.ts';
import type { Block, Cell, CellKind } from '../evidence/block.ts';
import { FigureTerm } from '../report/FigureTerm.tsx';
import { figureChange, type KeyFigure, writeFigure } from '../report/key-figures.ts';
import type { Asked } from './asked.ts';
import { BlockPanel } from './BlockPanel.tsx';
import { BlockTable } from './BlockTable.tsx';
import { FIGURE_NAMES, FIGURES, shortRate } from './figures.ts';
import {
  beginsIn,
  chosenFigures,
  eventNames,
  movesOf,
  TRENDS_SHOWN,
  trendBlock,
  trendWeeks,
} from './trend-data.ts';
import { both } from './words.ts';

/** Up to four figures by week, and all of them against the week before. */
export function TrendTab({ desk, asked }: { desk: Desk; asked: Asked }) {
  const locale = useLocale();
  const t = analytics[locale].trends;
  const { results } = desk.shop;
  const chosen = chosenFigures(asked);
  const block = trendBlock(results, asked.week, chosen);
  const changes = asked.compare ? changeBlock(results, asked.week) : undefined;
  return (
    <>
      <BlockPanel title={t.title} block={block}>
        <Chooser asked={asked} chosen={chosen} />
        <div class="body analytics-multiples">
          {chosen.map((figure) => (
            <Multiple key={figure} figure={figure} results={results} asked={asked} locale={locale} />
          ))}
        </div>
      </BlockPanel>
      {changes !== undefined && (
        <BlockPanel title={t.changes} block={changes}>
          <BlockTable
            block={changes}
            mode="matrix"
            look={(row, column) => (column === 3 ? lookOf(results, asked.week, row, locale) : undefined)}
          />
        </BlockPanel>
      )}
    </>
  );
}

function lookOf(
  results: readonly WeekResult[],
  week: number,
  row: number,
  locale: Locale,
): string | undefined {
  const move = movesOf(results, week)?.[row];
  if (move === undefined) return undefined;
  const { judgement } = figureChange(move.figure, move.now, move.was, locale);
  return judgement === 'same' ? undefined : judgement;
}

/** All key figures beside the week before. */
function changeBlock(results: readonly WeekResult[], week: number): Block | undefined {
  const moves = movesOf(results, week);
  if (moves === undefined) return undefined;
  const text: CellKind = 'text';
  return {
    kind: 'changes',
    week,
    title: both((t, locale) => `${t.trends.changes} · ${weekName(week, locale)}`),
    caption: both((t) => t.trends.changesCaption),
    columns: [
      { label: both((t) => t.trends.figure), kind: text },
      { label: both((t) => t.trends.now), kind: 'count' },
      { label: both((t) => t.trends.was), kind: 'count' },
      { label: both((t) => t.trends.change), kind: 'count' },
    ],
    rows: moves.map(({ figure, now, was }): readonly Cell[] => [
      both((_t, locale) => common[locale].kpis[figure].label),
      both((_t, locale) => writeFigure(figure, now, locale)),
      both((_t, locale) => writeFigure(figure, was, locale)),
      both((_t, locale) => {
        const { arrow, amount, word } = figureChange(figure, now, was, locale);
        return arrow === '–' ? word : `${arrow} ${amount} ${word}`;
      }),
    ]),
  };
}

function Chooser({ asked, chosen }: { asked: Asked; chosen: readonly KeyFigure[] }) {
  const locale = useLocale();
  const t = analytics[locale].trends;
  const isFull = chosen.length >= TRENDS_SHOWN;
  const set = (next: readonly KeyFigure[]) => {
    location.hash = asked.hash({ options: { k: next.join('.') } });
  };
  return (
    <details class="body analytics-chooser no-print">
      <summary>{t.choose}</summary>
      <fieldset>
        <legend class="sr">{t.choose}</legend>
        {FIGURE_NAMES.map((figure) => {
          const isOn = chosen.includes(figure);
          return (
            <label key={figure} class="check small">
              <input
                type="checkbox"
                checked={isOn}
                disabled={(isFull && !isOn) || (isOn && chosen.length === 1)}
                onChange={() => set(isOn ? chosen.filter((other) => other !== figure) : [...chosen, figure])}
              />
              {common[locale].kpis[figure].label}
            </label>
          );
        })}
      </fieldset>
      {isFull && <p class="note">{t.chooseFull}</p>}
    </details>
  );
}

interface MultipleProps {
  readonly figure: KeyFigure;
  readonly results: readonly WeekResult[];
  readonly asked: Asked;
  readonly locale: Locale;
}

function Multiple({ figure, results, asked, locale }: MultipleProps) {
  const { week, compare } = asked;
  const t = analytics[locale].trends;
  const { label } = common[locale].kpis[figure];
  const weeks = trendWeeks(results);
  const values = weeks.map((result) => keyFigures(result)[figure]);
  const names = weeks.map((result) => weekName(result.week, locale));
  const words = weeks.map((result) =>
    eventNames(result)
      .map((name) => textOf(name, locale))
      .join(locale === 'zh' ? '、' : ', '),
  );
  const events = Object.fromEntries([...words.entries()].filter(([index]) => beginsIn(weeks, index)));
  const { kind } = FIGURES[figure] as { kind: CellKind };
  const short = (value: number) => shortFigure(kind, value, locale);
  const step = weeks.length > 8 ? 2 : 1;
  const at = weeks.findIndex((result) => result.week === week);
  const shown = at < 0 ? undefined : at;
  const now = shown === undefined ? undefined : values[shown];
  const asShown = shown === undefined ? undefined : weeks[shown];
  const was = shown === undefined || !compare ? undefined : values[shown - 1];
  const change = now === undefined || was === undefined ? undefined : figureChange(figure, now, was, locale);
  return (
    <Chart
      title={label}
      headingLevel={3}
      heightPixels={150}
      name={t.chartName(label, names[0] ?? '', names.at(-1) ?? '')}
      version={JSON.stringify([figure, values, week, locale])}
      legend={
        <>
          {now !== undefined && asShown !== undefined && (
            <FigureTerm figure={figure} result={asShown}>
              <b class="num">{writeFigure(figure, now, locale)}</b>
            </FigureTerm>
          )}
          {change !== undefined && (
            <span class={change.judgement === 'same' ? '' : change.judgement}>
              {change.arrow} {change.arrow === '–' ? '' : change.amount} {change.word}
            </span>
          )}
        </>
      }
      build={(around) =>
        smallMultiple(
          {
            weeks: names,
            ticks: weeks.map((result, index) =>
              (weeks.length - 1 - index) % step === 0 ? weekTick(result.week, locale, true) : '',
            ),
            lines: [{ name: label, values }],
            events,
            shown,
            axisValue: short,
            fullValue: (value) => writeFigure(figure, value, locale),
          },
          around,
        )
      }
      table={{
        caption: t.chartName(label, names[0] ?? '', names.at(-1) ?? ''),
        columns: [analytics[locale].week, label, t.events],
        rows: weeks.map((_, index) => [
          names[index] ?? '',
          writeFigure(figure, values[index] ?? 0, locale),
          words[index] === '' ? t.noEvents : (words[index] ?? ''),
        ]),
      }}
    />
  );
}

function shortFigure(kind: CellKind, value: number, locale: Locale): string {
  if (kind === 'money' || kind === 'unitMoney') return moneyCompact(value, locale);
  if (kind === 'count') return compact(value, locale);
  return shortRate(kind, value, locale);
}
