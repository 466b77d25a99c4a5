import { histogramChart } from '../../../charts/histogram.ts';
import { logistics as words } from '../../../i18n/areas/logistics.ts';
import { duration, integer } from '../../../i18n/formats.ts';
import type { Order } from '../../../simulator/index.ts';
import { Chart } from '../../ui/Chart.tsx';
import { useLocale } from '../../ui/locale.tsx';
import type { Desk } from '../decisions/use-desk.ts';
import { deliveryDays } from './delivery-days.ts';

interface DeliveryDaysChartProps {
  readonly desk: Desk;
  readonly orders: readonly Order[];
}

/** How long last week's orders took, against the promise of the plan. */
export function DeliveryDaysChart({ desk, orders }: DeliveryDaysChartProps) {
  const locale = useLocale();
  const t = words[locale];
  const days = deliveryDays(orders);
  const { promiseDays } = desk.plan;
  const before = desk.unchanged.promiseDays;
  const inDays = (count: number) => (count === 0 ? t.daysSame : duration(count, 'day', locale));
  const promise = duration(promiseDays, 'day', locale);
  const total = days.reduce((sum, { delivered, open }) => sum + delivered + open, 0);
  // The line stands behind the last day that keeps the promise.
  const lines = [
    ...(before === promiseDays ? [] : [{ at: before + 1, label: '', isBefore: true }]),
    { at: promiseDays + 1, label: t.promiseLine(promise) },
  ].filter(({ at }) => at <= days.length);
  return (
    <Chart
      title={t.daysTitle}
      name={t.daysName(promise, integer(total, locale))}
      legend={
        <>
          <span>
            <i class="logistics-key kept" />
            {t.keyDelivered}
          </span>
          <span>
            <i class="logistics-key late" />
            {t.keyLate}
          </span>
          <span>
            <i class="logistics-key open" />
            {t.keyOpen}
          </span>
        </>
      }
      version={`${orders[0]?.id}/${orders.length}/${promiseDays}/${before}/${locale}`}
      heightPixels={200}
      table={{
        caption: t.daysTitle,
        columns: [t.daysColumn, t.daysDelivered, t.daysOpen],
        rows: days.map((day) => [
          inDays(day.days),
          integer(day.delivered, locale),
          integer(day.open, locale),
        ]),
      }}
      build={(around) =>
        histogramChart(
          {
            bars: days.map(({ days: count, delivered, open }) => ({
              label: inDays(count),
              name: inDays(count),
              count: delivered,
              open,
              isBad: count > promiseDays,
            })),
            lines,
            countText: (count) => integer(count, locale),
            openText: (count) => `${t.daysOpen}: ${integer(count, locale)}`,
          },
          around,
        )
      }
    />
  );
}
