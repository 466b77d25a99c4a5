import { content as words } from '../../../i18n/areas/content.ts';
import { decimal, integer, money, weekday } from '../../../i18n/formats.ts';
import { ChartFrame } from '../../ui/ChartFrame.tsx';
import { useLocale } from '../../ui/locale.tsx';
import type { Desk } from '../decisions/use-desk.ts';
import { dailyPacing } from './pacing.ts';

const DAYS = [0, 1, 2, 3, 4, 5, 6];

interface PacingChartProps {
  readonly desk: Desk;
  /** Creators' orders of last week by day; undefined while the book is read. */
  readonly orders: readonly number[] | undefined;
}

/** The creators' budget by day: bars for the plan, a line where last week's setting differs. */
export function PacingChart({ desk, orders }: PacingChartProps) {
  const locale = useLocale();
  const t = words[locale].live;
  const { plan, unchanged } = desk;
  const { pacing } = desk.shop.facts.rules.liveSelling;
  const now = dailyPacing(pacing, plan);
  const was = dailyPacing(pacing, unchanged);
  const tallest = Math.max(...Object.values(pacing), 1);
  const fen = (day: number) => (plan.kolBudgetFen / 7) * (now[day] ?? 1);
  const height = (share: number) => `${((share / tallest) * 100).toFixed(1)}%`;
  const peak = money(fen(plan.kolLiveDay), locale);
  const name =
    plan.liveConcentration > 0
      ? t.chartName(weekday(plan.kolLiveDay, locale, 'long'), peak)
      : t.evenName(peak);
  return (
    <ChartFrame
      title={t.chartTitle}
      name={name}
      table={{
        caption: t.chartTitle,
        columns: [t.columns.day, t.columns.share, t.columns.amount, t.columns.orders],
        rows: DAYS.map((day) => [
          weekday(day, locale, 'long'),
          decimal(now[day] ?? 1, locale, 2),
          money(fen(day), locale),
          orders === undefined ? '—' : integer(orders[day] ?? 0, locale),
        ]),
      }}
    >
      <div class="pacing">
        {DAYS.map((day) => {
          const isShow = day === plan.kolLiveDay && plan.liveConcentration > 0;
          const share = now[day] ?? 1;
          const before = was[day] ?? 1;
          return (
            <div key={day} class={isShow ? 'pace show' : 'pace'}>
              <span class="amount num">{money(fen(day), locale)}</span>
              <span class="column">
                <i style={{ blockSize: height(share) }} />
                {Math.abs(before - share) > 0.005 && <s style={{ insetBlockEnd: height(before) }} />}
              </span>
              <span class="when">{weekday(day, locale)}</span>
            </div>
          );
        })}
      </div>
    </ChartFrame>
  );
}
