import { useStore } from '@nanostores/preact';
import { plan as words } from '../../../i18n/areas/plan.ts';
import { money } from '../../../i18n/formats.ts';
import { $forecast } from '../../../stores/forecast.ts';
import { useLocale } from '../../ui/locale.tsx';
import { RangeBar } from '../../ui/RangeBar.tsx';
import type { Desk } from '../decisions/use-desk.ts';

/** What the plan may earn, by the shop's own history. */
export function ForecastPanel({ desk }: { desk: Desk }) {
  const locale = useLocale();
  const t = words[locale];
  const { status, forecast } = useStore($forecast);
  const range = forecast?.operatingProfitFen;
  const lastFen = desk.shop.results.at(-1)?.profit.operatingProfitFen;
  const write = (fen: number) => money(fen, locale);
  return (
    <div class="forecast" aria-busy={status === 'computing'}>
      <div class="fv">
        <span class="muted">{t.forecastProfit}</span>
        <b class="num" aria-live="polite">
          {range === undefined ? '—' : write(range.p50)}
        </b>
      </div>
      {range !== undefined && (
        <RangeBar
          low={range.p10}
          middle={range.p50}
          high={range.p90}
          {...(lastFen === undefined ? {} : { previous: lastFen, previousLabel: t.lastWeek })}
          format={write}
          name={t.rangeName(write(range.p10), write(range.p90), lastFen === undefined ? '—' : write(lastFen))}
        />
      )}
      <p class="note">
        {status === 'failed' ? t.failed : range === undefined ? t.computing : t.forecastNote}
      </p>
    </div>
  );
}
