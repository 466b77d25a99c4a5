import { common } from '../../../i18n/areas/common.ts';
import { logistics as words } from '../../../i18n/areas/logistics.ts';
import { decimal, duration, integer, money, moneyPerUnit, percent } from '../../../i18n/formats.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { FULFILMENT_MODES, type FulfilmentMode } from '../../../simulator/index.ts';
import { stageShares } from '../../../stores/plan.ts';
import { useLocale } from '../../ui/locale.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { weekName } from '../cockpit/metric-words.ts';
import { LeverField } from '../decisions/LeverField.tsx';
import { NoShop } from '../decisions/NoShop.tsx';
import { PageHead } from '../decisions/PageHead.tsx';
import { modeShares } from '../decisions/unit-economics.ts';
import { type Desk, useDesk } from '../decisions/use-desk.ts';
import { problemAt } from '../plan/problem-words.ts';
import { averageParcelGrams, deliveryCostPerOrder, LATE_ALARM } from './parcels.ts';
import { shiftShares } from './shares.ts';
import '../products/products.css';
import './logistics.css';

/** Delivery: who carries, how fast, at what cost. */
export function Screen() {
  const desk = useDesk();
  return desk === undefined ? <NoShop /> : <Logistics desk={desk} />;
}

function Logistics({ desk }: { desk: Desk }) {
  const locale = useLocale();
  const t = words[locale];
  return (
    <div class="stack">
      <PageHead desk={desk} finding={finding(desk, locale)}>
        {t.lede}
      </PageHead>
      <Modes desk={desk} locale={locale} />
      <div class="pair">
        <section class="panel" aria-labelledby="staff-title">
          <header>
            <h2 id="staff-title">{t.staff}</h2>
          </header>
          <div class="body">
            <Staff desk={desk} locale={locale} />
          </div>
        </section>
        <section class="panel" aria-labelledby="promise-title">
          <header>
            <h2 id="promise-title">{t.promise}</h2>
          </header>
          <div class="body">
            <LeverField desk={desk} lever="promiseDays" suffix={t.days} help={t.promiseHelp} />
          </div>
        </section>
      </div>
      <LastWeek desk={desk} locale={locale} />
    </div>
  );
}

const SHARE_LEVERS = {
  own: 'ownShare',
  thirdParty: 'thirdPartyShare',
  crowdsourced: 'crowdsourcedShare',
} as const;

function Modes({ desk, locale }: { desk: Desk; locale: Locale }) {
  const t = words[locale];
  const names = common[locale].fulfilmentModes;
  const { facts, results } = desk.shop;
  const shares = modeShares(desk.plan);
  const was = modeShares(desk.unchanged);
  const grams = averageParcelGrams(desk.shop);
  const last = results.at(-1);
  const total = FULFILMENT_MODES.reduce((sum, mode) => sum + shares[mode], 0);
  const isWhole = Math.abs(total - 1) < 1e-6;
  const limits = {
    own: facts.ranges.ownShare,
    thirdParty: facts.ranges.thirdPartyShare,
    crowdsourced: facts.ranges.crowdsourcedShare,
  };
  const change = (mode: FulfilmentMode, share: number) => {
    const { own, thirdParty, crowdsourced } = shiftShares(shares, mode, share, limits);
    stageShares({ ownShare: own, thirdPartyShare: thirdParty, crowdsourcedShare: crowdsourced });
  };
  return (
    <section class="panel" aria-labelledby="modes-title">
      <header>
        <h2 id="modes-title">{t.shares}</h2>
        <p class={isWhole ? 'num' : 'num bad'} aria-live="polite">
          {(isWhole ? t.sum : t.sumWrong)(percent(total, locale, 0))}
        </p>
      </header>
      <section class="tscroll" tabIndex={0} aria-label={t.tableName}>
        <table class="tbl stacks modes">
          <thead>
            <tr>
              <th scope="col">{t.columns.mode}</th>
              <th scope="col" class="n">
                {t.columns.share}
              </th>
              <th scope="col" class="n">
                {t.columns.perOrder}
              </th>
              <th scope="col" class="n">
                {t.columns.base}
              </th>
              <th scope="col" class="n">
                {t.columns.perKilogram}
              </th>
              <th scope="col" class="n">
                {t.columns.shipped}
              </th>
            </tr>
          </thead>
          <tbody>
            {FULFILMENT_MODES.map((mode) => (
              <tr key={mode}>
                <th scope="row">
                  <b>{names[mode]}</b>
                  <small class="mode-note">{t.modeNote[mode]}</small>
                </th>
                <td class="n share" data-label={t.columns.share}>
                  <NumberField
                    label={t.sharesLabel(names[mode])}
                    labelHidden
                    value={shares[mode]}
                    scale={0.01}
                    step={0.01}
                    min={limits[mode].minimum}
                    max={limits[mode].maximum}
                    suffix="%"
                    staged={shares[mode] !== was[mode]}
                    disabled={desk.readOnly}
                    problem={problemAt(desk.problems, SHARE_LEVERS[mode], locale)}
                    onCommit={(share) => change(mode, share)}
                  />
                </td>
                <td class="n" data-label={t.columns.perOrder}>
                  {moneyPerUnit(deliveryCostPerOrder(facts, mode, grams), locale)}
                </td>
                <td class="n" data-label={t.columns.base}>
                  {moneyPerUnit(facts.shipping[mode].baseFen, locale)}
                </td>
                <td class="n" data-label={t.columns.perKilogram}>
                  {moneyPerUnit(facts.shipping[mode].perKilogramFen, locale)}
                </td>
                <td class="n" data-label={t.columns.shipped}>
                  {last === undefined ? '—' : integer(last.fulfilment.shippedOrders[mode], locale)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <footer class="note">
        <p>{t.sharesNote}</p>
        <p>{t.averageOrder(decimal(grams / 1000, locale, 2))}</p>
      </footer>
    </section>
  );
}

function Staff({ desk, locale }: { desk: Desk; locale: Locale }) {
  const t = words[locale];
  const { facts, results } = desk.shop;
  const { ownStaff, ownShare } = desk.plan;
  const ordersPerDay = ((results.at(-1)?.orders ?? 0) / 7) * ownShare;
  const capacity = ownStaff * facts.ordersPerWarehouseWorkerDay;
  const write = (value: number) => integer(value, locale);
  return (
    <>
      <LeverField
        desk={desk}
        lever="ownStaff"
        help={t.staffHelp(write(facts.ordersPerWarehouseWorkerDay), money(facts.warehouseWageFen, locale))}
      />
      {ordersPerDay > capacity && (
        <p class="problem">{t.staffShort(write(Math.ceil(ordersPerDay)), write(capacity))}</p>
      )}
    </>
  );
}

function LastWeek({ desk, locale }: { desk: Desk; locale: Locale }) {
  const t = words[locale];
  const { results, position } = desk.shop;
  const last = results.at(-1);
  if (last === undefined) return null;
  const { fulfilment } = last;
  const write = (value: number) => integer(value, locale);
  const shipped = FULFILMENT_MODES.reduce((sum, mode) => sum + fulfilment.shippedOrders[mode], 0);
  return (
    <section class="panel" aria-labelledby="delivered-title">
      <header>
        <h2 id="delivered-title">{t.last}</h2>
      </header>
      <div class="body pair">
        <table class="money-table">
          <tbody>
            <tr>
              <th scope="row">
                {t.late}{' '}
                <span class="muted tiny">
                  {t.lateOrders(write(fulfilment.lateOrders), write(fulfilment.deliveredOrders))}
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
              <th scope="row">{t.backlog}</th>
              <td>{write(position.backlogOrders)}</td>
            </tr>
            <tr>
              <th scope="row">{t.inTransit}</th>
              <td>{write(position.inTransitOrders)}</td>
            </tr>
          </tbody>
        </table>
        <table class="money-table">
          <caption>{t.trend}</caption>
          <tbody>
            {[...results]
              .slice(-6)
              .reverse()
              .map((result) => (
                <tr key={result.week}>
                  <th scope="row">{weekName(result.week, locale)}</th>
                  <td>{percent(result.fulfilment.lateRate, locale)}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** What delivery amounts to: a backlog, late parcels, or kept promises. */
function finding(desk: Desk, locale: Locale): string {
  const t = words[locale];
  const last = desk.shop.results.at(-1);
  if (last === undefined) return t.findFirst;
  const { lateRate } = last.fulfilment;
  const promise = duration(last.plan.promiseDays, 'day', locale);
  if (desk.shop.position.backlogOrders > last.orders / 7) {
    return t.findBacklog(integer(desk.shop.position.backlogOrders, locale));
  }
  if (lateRate > LATE_ALARM) return t.findLate(percent(lateRate, locale, 0), promise);
  return t.findOnTime(percent(1 - lateRate, locale, 0), promise);
}
