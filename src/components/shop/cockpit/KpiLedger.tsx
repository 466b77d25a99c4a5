import { cockpit as words } from '../../../i18n/areas/cockpit.ts';
import { common } from '../../../i18n/areas/common.ts';
import type { WeekResult } from '../../../simulator/index.ts';
import { Delta } from '../../ui/Delta.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { Sparkline } from '../../ui/Sparkline.tsx';
import { useTileMoney } from '../../ui/tile-money.ts';
import { KPI_METRICS, type KpiMetric, METRIC_FIGURE, METRIC_LOOK, weekMetric } from '../decisions/kpi.ts';
import { writeMetric } from './metric-words.ts';

interface KpiLedgerProps {
  readonly results: readonly WeekResult[];
  /** The metric that the chart below shows. */
  readonly shown: KpiMetric;
  readonly onShow: (metric: KpiMetric) => void;
}

const WEEKS_DRAWN = 12;

/** Six figures of last week against the week before; each puts itself on the chart below. */
export function KpiLedger({ results, shown, onShow }: KpiLedgerProps) {
  const locale = useLocale();
  const t = words[locale];
  const writeMoney = useTileMoney();
  const last = results.at(-1);
  const before = results.at(-2);
  if (last === undefined) return null;
  return (
    <div class="kpis">
      {KPI_METRICS.map((metric) => {
        const now = weekMetric(last, metric);
        const was = before === undefined ? undefined : weekMetric(before, metric);
        const { change, favours } = METRIC_LOOK[metric];
        const drawn = results.slice(-WEEKS_DRAWN).map((result) => weekMetric(result, metric));
        const isWorse = was !== undefined && (favours === 'more' ? now < was : now > was);
        return (
          <button
            key={metric}
            type="button"
            class="kpi"
            aria-pressed={metric === shown}
            title={common[locale].kpis[METRIC_FIGURE[metric]].definition}
            onClick={() => onShow(metric)}
          >
            <span class="k">
              <u>{t.kpi[metric]}</u>
            </span>
            <span class="v num">
              {METRIC_LOOK[metric].kind === 'money' ? writeMoney(now) : writeMetric(metric, now, locale)}
            </span>
            {was === undefined ? (
              <span class="d">{t.firstWeek}</span>
            ) : (
              <Delta
                now={now}
                was={was}
                unit={change}
                favours={favours}
                {...(metric === 'conversion' ? { digits: 2 } : {})}
              />
            )}
            <Sparkline values={drawn} bad={isWorse} />
          </button>
        );
      })}
    </div>
  );
}
