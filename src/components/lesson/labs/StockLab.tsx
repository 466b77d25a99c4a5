import { useEffect, useRef, useState } from 'preact/hooks';
import { lab } from '../../../i18n/areas/lab.ts';
import { clock, integer, money, weekday } from '../../../i18n/formats.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { Figures } from './kit/parts.tsx';
import { LabFoot } from './LabFoot.tsx';
import { readLevel, type StockSetting, type StockTry, tryLevel } from './stock-lab.ts';
import { otherLuck, playIn, useReplay } from './use-replay.ts';

export interface StockLabProps {
  readonly locale: Locale;
  readonly scenarioId: string;
  readonly seed: string;
  readonly setting: StockSetting;
  readonly productName: string;
  readonly unitCostFen: number;
  /** The level shown first. */
  readonly level: number;
  readonly tries: readonly StockTry[];
}

/** Twenty real weeks at one order-up-to level: what was left over and what was short. */
export function StockLab(props: StockLabProps) {
  const { locale, scenarioId } = props;
  const t = lab[locale];
  const [tries, setTries] = useState(props.tries);
  const [seed, setSeed] = useState(props.seed);
  const placeOfNow = Math.max(
    0,
    tries.findIndex((one) => one.level === props.level),
  );
  const [place, setPlace] = useState(placeOfNow);
  const slider = useRef<HTMLInputElement>(null);
  const replay = useReplay();
  // the slider may have been moved before this script came
  useEffect(() => setPlace(Number(slider.current?.value ?? placeOfNow)), []);

  const shown = tries[place] ?? tries[0];
  if (!shown) return null;
  const read = readLevel(shown);
  const outText = t.stock.outOf(read.weeksOut, read.weeks);
  const levelText = t.stock.unit(integer(shown.level, locale));
  // one scale for all levels, so that moving the slider moves the columns and not the axis
  const mostLeft = Math.max(1, ...tries.flatMap((one) => one.weeks.map((week) => week.leftUnits)));
  const mostLost = Math.max(1, ...tries.flatMap((one) => one.weeks.map((week) => week.lostUnits)));
  const share = (units: number) => `${((units / (mostLeft + mostLost)) * 100).toFixed(1)}%`;
  const reading = t.stock.reading(
    integer(read.level, locale),
    outText,
    money(read.lostMarginFen, locale),
    integer(read.leftUnits, locale),
  );
  const newLuck = () => {
    const next = otherLuck(seed);
    replay.start(
      async () => {
        const replayed: StockTry[] = [];
        for (const { level } of tries) {
          replayed.push(await tryLevel(playIn(scenarioId), next, props.setting, level));
        }
        return replayed;
      },
      (replayed) => {
        setTries(replayed);
        setSeed(next);
      },
    );
  };
  return (
    <>
      <p class="lab-title">{t.stock.title(props.productName)}</p>
      <p class="lab-legend">
        <span>
          <i class="left" /> {t.stock.leftUnits}
        </span>
        <span>
          <i class="lost" /> {t.stock.lostUnits}
        </span>
      </p>
      <div
        class="weeks-chart"
        role="img"
        aria-label={t.stock.barName(outText, levelText)}
        style={{ '--base': share(mostLost) }}
      >
        {shown.weeks.map((week, index) => (
          <span key={String(index)}>
            <i class="left" style={{ blockSize: share(week.leftUnits) }} />
            <i class="lost" style={{ blockSize: share(week.lostUnits) }} />
          </span>
        ))}
      </div>
      <div class="lab-controls">
        <label class="lab-slider">
          <span>
            {t.stock.slider} <b class="num">{levelText}</b>
          </span>
          <input
            ref={slider}
            class="range-input"
            type="range"
            min={0}
            max={tries.length - 1}
            step={1}
            value={place}
            aria-valuetext={levelText}
            onInput={(event) => setPlace(Number(event.currentTarget.value))}
          />
        </label>
      </div>
      <Figures
        figures={[
          { label: t.stock.outWeeks, value: outText },
          { label: t.stock.lost, value: money(read.lostMarginFen, locale) },
          { label: t.stock.left, value: t.stock.unit(integer(read.leftUnits, locale)) },
          {
            label: t.stock.day,
            value: read.earliest
              ? `${weekday(read.earliest.day, locale)} ${clock(read.earliest.minuteOfDay)}`
              : t.stock.noDay,
          },
        ]}
      />
      <LabFoot locale={locale} status={replay.status} reading={reading} onNewLuck={newLuck} />
      <details class="lab-table">
        <summary>{t.asTable}</summary>
        <table>
          <caption class="sr">{t.stock.tableName}</caption>
          <thead>
            <tr>
              <th scope="col">{t.stock.level}</th>
              <th scope="col">{t.stock.outWeeks}</th>
              <th scope="col">{t.stock.lost}</th>
              <th scope="col">{t.stock.left}</th>
              <th scope="col">{t.stock.tied}</th>
            </tr>
          </thead>
          <tbody>
            {tries.map(readLevel).map((one) => (
              <tr key={one.level} class={one.level === shown.level ? 'you' : undefined}>
                <th scope="row" class="num">
                  {integer(one.level, locale)}
                </th>
                <td class="num">{t.stock.outOf(one.weeksOut, one.weeks)}</td>
                <td class="num">{money(one.lostMarginFen, locale)}</td>
                <td class="num">{integer(one.leftUnits, locale)}</td>
                <td class="num">{money(one.leftUnits * props.unitCostFen, locale)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}
