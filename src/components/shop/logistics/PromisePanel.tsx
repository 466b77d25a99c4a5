import { logistics as words } from '../../../i18n/areas/logistics.ts';
import { duration, integer, percent } from '../../../i18n/formats.ts';
import { FULFILMENT_MODES, type Order } from '../../../simulator/index.ts';
import { useLocale } from '../../ui/locale.tsx';
import { weekName } from '../cockpit/metric-words.ts';
import { LeverField } from '../decisions/LeverField.tsx';
import type { Desk } from '../decisions/use-desk.ts';
import { DeliveryDaysChart } from './DeliveryDaysChart.tsx';
import { deliveryDays, lateRisks } from './delivery-days.ts';
import { LATE_ALARM } from './parcels.ts';

interface PromisePanelProps {
  readonly desk: Desk;
  /** Last week's orders; undefined until the book is open. */
  readonly orders: readonly Order[] | undefined;
}

/** The promise to buyers, what each would have risked, and how it was kept. */
export function PromisePanel({ desk, orders }: PromisePanelProps) {
  const locale = useLocale();
  const t = words[locale];
  return (
    <section class="panel" aria-labelledby="promise-title">
      <header>
        <h2 id="promise-title">{t.promise}</h2>
        <p>{t.promiseHelp}</p>
      </header>
      <div class="body pair">
        <div class="stack">
          <LeverField desk={desk} lever="promiseDays" suffix={t.days} />
          <LastWeek desk={desk} />
        </div>
        {orders !== undefined && orders.length > 0 && <Risks desk={desk} orders={orders} />}
      </div>
      {orders !== undefined && orders.length > 0 && (
        <div class="body ruled">
          <DeliveryDaysChart desk={desk} orders={orders} />
        </div>
      )}
      <div class="body ruled">
        <Trend desk={desk} />
      </div>
    </section>
  );
}

/** Share of last week's parcels that each promise would have missed. */
function Risks({ desk, orders }: { desk: Desk; orders: readonly Order[] }) {
  const locale = useLocale();
  const t = words[locale];
  const { minimum, maximum } = desk.shop.facts.ranges.promiseDays;
  const risks = lateRisks(deliveryDays(orders)).filter(
    ({ promise }) => promise >= minimum && promise <= maximum,
  );
  const { plan, shop } = desk;
  const was = shop.results.at(-1)?.plan.promiseDays;
  return (
    <table class="money-table logistics-risks">
      <caption>{t.riskTitle}</caption>
      <thead>
        <tr>
          <th scope="col">{t.riskPromise}</th>
          <th scope="col" class="n">
            {t.riskLate}
          </th>
        </tr>
      </thead>
      <tbody>
        {risks.map(({ promise, share }) => (
          <tr key={promise} class={promise === plan.promiseDays ? 'now' : undefined}>
            <th scope="row">
              {duration(promise, 'day', locale)}{' '}
              {promise === plan.promiseDays && <span class="tag mark">{t.riskNow}</span>}{' '}
              {promise === was && promise !== plan.promiseDays && <span class="tag">{t.riskWas}</span>}
            </th>
            <td class={share !== undefined && share > LATE_ALARM ? 'bad' : undefined}>
              {share === undefined ? <span class="faint">{t.riskUnknown}</span> : percent(share, locale)}
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td class="note" colSpan={2}>
            {t.riskNote}
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

function LastWeek({ desk }: { desk: Desk }) {
  const locale = useLocale();
  const t = words[locale];
  const { results, position } = desk.shop;
  const last = results.at(-1);
  if (last === undefined) return null;
  const { fulfilment } = last;
  const write = (value: number) => integer(value, locale);
  const hasQueued = last.days.some(({ backlogOrders }) => backlogOrders > 0);
  const shipped = FULFILMENT_MODES.reduce((sum, mode) => sum + fulfilment.shippedOrders[mode], 0);
  return (
    <table class="money-table">
      <caption>{t.last}</caption>
      <tbody>
        <tr>
          <th scope="row">
            {t.late}{' '}
            <span class="muted tiny">
              {t.lateOrders(write(fulfilment.lateOrders), write(fulfilment.deliveredOrders))}
              {hasQueued && t.lateQueued}
            </span>
          </th>
          <td class={fulfilment.lateRate > LATE_ALARM ? 'bad' : undefined}>
            {percent(fulfilment.lateRate, locale)}
          </td>
        </tr>
        <tr>
          <th scope="row">{t.shipped}</th>
          <td>{write(shipped)}</td>
        </tr>
        <tr>
          <th scope="row">
            <a href={`#/orders?week=${position.week}`}>{t.backlog}</a>
          </th>
          <td class={position.backlogOrders > 0 ? 'bad' : undefined}>{write(position.backlogOrders)}</td>
        </tr>
        <tr>
          <th scope="row">{t.inTransit}</th>
          <td>{write(position.inTransitOrders)}</td>
        </tr>
      </tbody>
    </table>
  );
}

const TREND_WEEKS = 6;

function Trend({ desk }: { desk: Desk }) {
  const locale = useLocale();
  const t = words[locale];
  const weeks = desk.shop.results.slice(-TREND_WEEKS).reverse();
  return (
    <table class="money-table logistics-trend">
      <caption>{t.trend}</caption>
      <thead>
        <tr>
          <th scope="col">{t.week}</th>
          <th scope="col" class="n">
            {t.promiseColumn}
          </th>
          <th scope="col" class="n">
            {t.rate}
          </th>
        </tr>
      </thead>
      <tbody>
        {weeks.map(({ week, plan, fulfilment }) => (
          <tr key={week}>
            <th scope="row">{weekName(week, locale)}</th>
            <td>{duration(plan.promiseDays, 'day', locale)}</td>
            <td class={fulfilment.lateRate > LATE_ALARM ? 'bad' : undefined}>
              {percent(fulfilment.lateRate, locale)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
