import { dayStrip } from '../../../charts/day-strip.ts';
import { debrief } from '../../../i18n/areas/debrief.ts';
import { integer, money, weekday } from '../../../i18n/formats.ts';
import type { WeekResult } from '../../../simulator/index.ts';
import { useLocale } from '../../ui/locale.tsx';
import { eventSentence, type ProductName } from '../run/event-sentence.ts';
import './day-strip.css';

/** The week day by day: profit earned, margin lost to empty shelves, and what happened. */
export function DayStrip({
  result,
  productName,
}: {
  readonly result: WeekResult;
  readonly productName: ProductName;
}) {
  const locale = useLocale();
  const t = debrief[locale].days;
  const strip = dayStrip(result);
  return (
    <section class="panel day-strip" aria-labelledby="debrief-days">
      <header>
        <h2 id="debrief-days">{t.title}</h2>
        <p>{t.lede}</p>
      </header>
      <ol class="days">
        {strip.rows.map((row) => (
          <li key={row.day} class={row.events.length > 0 ? 'eventful' : undefined}>
            <span class="day">{weekday(row.day, locale)}</span>
            <span class="bars" aria-hidden="true">
              <i
                class={row.operatingProfitFen < 0 ? 'loss' : undefined}
                style={`inset-inline-start:${share(row.startShare)};inline-size:${share(row.widthShare)}`}
              />
              {row.lostMarginFen > 0 ? (
                <em
                  style={`inset-inline-start:${share(row.lostStartShare)};inline-size:${share(row.lostWidthShare)}`}
                />
              ) : undefined}
            </span>
            <b class="num">{money(row.operatingProfitFen, locale)}</b>
            {row.lostMarginFen > 0 ? (
              <span class="sr">{t.lostInline(money(row.lostMarginFen, locale))}</span>
            ) : undefined}
            {row.events.length > 0 ? (
              <small>
                {row.events.map((event, index) => (
                  <span key={`${event.kind}${index}`}>{eventSentence(event, productName, locale)}</span>
                ))}
              </small>
            ) : undefined}
          </li>
        ))}
      </ol>
      <p class="note legend">
        <span>
          <i class="earned" />
          {t.earned}
        </span>
        {strip.lostMarginFen > 0 ? (
          <span>
            <i class="lost" />
            {t.lost(integer(strip.lostUnits, locale), money(strip.lostMarginFen, locale))}
          </span>
        ) : undefined}
      </p>
    </section>
  );
}

const share = (value: number) => `${(value * 100).toFixed(2)}%`;
