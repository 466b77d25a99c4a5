import { common } from '../../../i18n/areas/common.ts';
import { service as words } from '../../../i18n/areas/service.ts';
import { integer, percent } from '../../../i18n/formats.ts';
import { ChartFrame } from '../../ui/ChartFrame.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { type CauseRow, fewCauses } from './ticket-readings.ts';

/** The share that the few causes worth treating should make up (Juran's vital few). */
const MOST = 0.6;

/** Tickets by cause, the largest first, and a line that adds their shares up. */
export function ParetoBars({ rows }: { rows: readonly CauseRow[] }) {
  const locale = useLocale();
  const t = words[locale].pareto;
  const names = common[locale].ticketCauses;
  const few = fewCauses(rows, MOST);
  const [top] = rows;
  if (top === undefined || top.count === 0) return <p class="small muted">{t.none}</p>;
  const count = (value: number) => integer(value, locale);
  const share = (value: number) => percent(value, locale, 0);
  const center = (index: number) => ((index + 0.5) / rows.length) * 100;
  return (
    <ChartFrame
      title={t.title(count(few.length), share(few.at(-1)?.cumulativeShare ?? 0), few.length === 1)}
      name={t.name(names[top.cause], count(top.count))}
      table={{
        caption: t.caption,
        columns: [t.cause, t.count, t.share, t.cumulative],
        rows: rows.map((row) => [
          names[row.cause],
          count(row.count),
          share(row.share),
          share(row.cumulativeShare),
        ]),
      }}
      legend={
        <>
          <span class="tiny muted service-key">
            <i class="bar" /> {t.legendBars}
          </span>
          <span class="tiny muted service-key">
            <i class="line" /> {t.legendLine}
          </span>
        </>
      }
    >
      <div class="pareto">
        <div class="pareto-plot">
          {rows.map((row, index) => (
            <span
              key={row.cause}
              class={index < few.length ? 'pareto-bar few' : 'pareto-bar'}
              style={{ '--h': `${(row.share * 100).toFixed(2)}%`, '--x': `${center(index)}%` }}
            />
          ))}
          <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
            <polyline
              points={rows
                .map((row, index) => `${center(index)},${(100 - row.cumulativeShare * 100).toFixed(2)}`)
                .join(' ')}
            />
          </svg>
          {rows.map((row, index) => (
            <span
              key={row.cause}
              class="pareto-dot"
              style={{ '--y': `${(row.cumulativeShare * 100).toFixed(2)}%`, '--x': `${center(index)}%` }}
            >
              <small class="num">{share(row.cumulativeShare)}</small>
            </span>
          ))}
        </div>
        <div class="pareto-names">
          {rows.map((row) => (
            <span key={row.cause}>
              <b class="num">{count(row.count)}</b>
              {names[row.cause]}
            </span>
          ))}
        </div>
      </div>
    </ChartFrame>
  );
}
