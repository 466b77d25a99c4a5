import { useEffect, useRef, useState } from 'preact/hooks';
import { dayStrip } from '../../../charts/day-strip.ts';
import { run } from '../../../i18n/areas/run.ts';
import { money, weekday } from '../../../i18n/formats.ts';
import { type Locale, textOf } from '../../../i18n/locale.ts';
import type { PublicFacts, WeekResult } from '../../../simulator/index.ts';
import { Button } from '../../ui/Button.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { eventSentence, type ProductName } from './event-sentence.ts';
import { type Pace, readPace, rememberPace, useMotion, useShowDays } from './show-pace.ts';

/** How long the finished week stays before the debrief opens by itself, milliseconds. */
const AFTERGLOW_MS = 1600;

interface WeekShowProps {
  readonly result: WeekResult;
  readonly before: WeekResult | undefined;
  readonly facts: Pick<PublicFacts, 'skus'>;
  /** Leaves the show for the debrief. */
  readonly onEnd: () => void;
}

/** Seven days of a finished week. Nothing is computed here: each column is that day's result. */
export function WeekShow({ result, before, facts, onEnd }: WeekShowProps) {
  const locale = useLocale();
  const t = run[locale];
  const isMoving = useMotion();
  const [pace, setPace] = useState<Pace>(readPace);
  const [isPaused, setPaused] = useState(false);
  const isStepwise = isMoving && pace === 'once';
  const [days, setDays] = useShowDays(isStepwise && !isPaused, !isStepwise);
  const isDone = days >= 7;
  const productName: ProductName = (skuId) => {
    const sku = facts.skus.find(({ id }) => id === skuId);
    return sku ? textOf(sku.name, locale) : skuId;
  };
  useShowKeys(() => setPaused((paused) => !paused), onEnd);
  useEffect(() => {
    if (!isDone || !isStepwise || isPaused) return;
    const timer = setTimeout(onEnd, AFTERGLOW_MS);
    return () => clearTimeout(timer);
  }, [isDone, isStepwise, isPaused, onEnd]);
  const choosePace = (next: Pace) => {
    setPace(next);
    rememberPace(next);
    if (next === 'instant') setDays(7);
  };
  const shownFen = result.days.slice(0, days).reduce((sum, day) => sum + day.operatingProfitFen, 0);
  return (
    <div class="stack week-show">
      <header class="ph">
        <h1>{isDone ? t.titleDone(result.week) : t.title(result.week)}</h1>
        <p class="muted">{t.note}</p>
      </header>
      <section class="panel" aria-label={t.chartName(result.week)}>
        <header>
          <p class="show-total">
            <span>{isDone ? t.weekTotal : t.runningTotal}</span>
            <b class="num">{money(shownFen, locale)}</b>
          </p>
          <div class="row">
            <Segmented
              label={t.speed}
              value={pace}
              options={[
                { value: 'once', label: t.speedOnce },
                { value: 'instant', label: t.speedInstant },
              ]}
              onChange={choosePace}
            />
            {isDone ? undefined : (
              <Button icon={isPaused ? 'play' : 'pause'} onClick={() => setPaused(!isPaused)}>
                {isPaused ? t.resume : t.pause}
              </Button>
            )}
            <Leave isDone={isDone} onEnd={onEnd} />
          </div>
        </header>
        <Days result={result} days={days} productName={productName} />
        <footer class="note hide-m">{t.keys}</footer>
      </section>
      <p role="status" class="sr">
        {isDone ? finishedSentence(result, before, locale) : ''}
      </p>
    </div>
  );
}

function Leave({ isDone, onEnd }: { readonly isDone: boolean; readonly onEnd: () => void }) {
  const t = run[useLocale()];
  return isDone ? (
    <Button kind="primary" iconAfter="arrow-right" onClick={onEnd}>
      {t.toDebrief}
    </Button>
  ) : (
    <Button kind="primary" icon="skip-forward" shortcut="Esc" onClick={onEnd}>
      {t.skip}
    </Button>
  );
}

interface DaysProps {
  readonly result: WeekResult;
  readonly days: number;
  readonly productName: ProductName;
}

function Days({ result, days, productName }: DaysProps) {
  const locale = useLocale();
  const strip = dayStrip(result);
  const highest = Math.max(1, ...result.days.map((day) => day.operatingProfitFen));
  const lowest = Math.min(0, ...result.days.map((day) => day.operatingProfitFen));
  const size = (fen: number) => `${((fen / (highest - lowest)) * 100).toFixed(2)}%`;
  return (
    <ol class="show-days" style={`--zero:${size(-lowest)}`}>
      {strip.rows.map((row) => {
        const isShown = row.day < days;
        return (
          <li key={row.day} class={isShown ? 'shown' : undefined}>
            <span class="show-day">{weekday(row.day, locale)}</span>
            <span class="show-column" aria-hidden="true">
              {isShown ? (
                <i
                  class={row.operatingProfitFen < 0 ? 'loss' : undefined}
                  style={`--size:${size(Math.abs(row.operatingProfitFen))}`}
                />
              ) : undefined}
            </span>
            {isShown ? (
              <b class="num">{money(row.operatingProfitFen, locale)}</b>
            ) : (
              <b aria-hidden="true">&nbsp;</b>
            )}
            <span class="show-events">
              {isShown
                ? row.events.map((event, index) => (
                    <small
                      key={`${event.kind}${index}`}
                      class={event.kind === 'sold-out' ? 'alarm' : undefined}
                    >
                      {eventSentence(event, productName, locale)}
                    </small>
                  ))
                : undefined}
            </span>
          </li>
        );
      })}
    </ol>
  );
}

/** The one sentence that is read out when the week is over. */
export function finishedSentence(result: WeekResult, before: WeekResult | undefined, locale: Locale): string {
  const t = run[locale];
  const events = dayStrip(result).rows.reduce((sum, row) => sum + row.events.length, 0);
  const profit = money(result.profit.operatingProfitFen, locale);
  if (before === undefined) return t.finished(result.week, profit, events);
  const changeFen = result.profit.operatingProfitFen - before.profit.operatingProfitFen;
  const words = changeFen < 0 ? t.finishedLess : t.finishedMore;
  return words(result.week, profit, money(Math.abs(changeFen), locale), events);
}

/** Space pauses, Escape leaves; neither while a control has the key for itself or a word is being composed. */
function useShowKeys(onPause: () => void, onLeave: () => void): void {
  const latest = useRef({ onPause, onLeave });
  latest.current = { onPause, onLeave };
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'Escape') latest.current.onLeave();
      const isOnControl =
        event.target instanceof Element && event.target.closest('button, a, input, select, textarea');
      if (event.key === ' ' && !isOnControl) {
        event.preventDefault();
        latest.current.onPause();
      }
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
}
