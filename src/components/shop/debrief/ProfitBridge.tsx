import { bridgeChart } from '../../../charts/bridge.ts';
import { common } from '../../../i18n/areas/common.ts';
import { debrief } from '../../../i18n/areas/debrief.ts';
import { integer, money, signedMoney } from '../../../i18n/formats.ts';
import type { BridgeLine, BridgeRow, WeekResult } from '../../../simulator/index.ts';
import { useLocale } from '../../ui/locale.tsx';
import { atStart, weekLabel } from './week-label.ts';
import './profit-bridge.css';

interface ProfitBridgeProps {
  readonly before: WeekResult;
  readonly result: WeekResult;
  readonly rows: readonly BridgeRow[];
}

/** Why profit changed: a table whose middle column draws the steps. */
export function ProfitBridge({ before, result, rows }: ProfitBridgeProps) {
  const locale = useLocale();
  const t = debrief[locale].bridge;
  const chart = bridgeChart(rows, before.profit.operatingProfitFen);
  const shownChangeFen = (chart.bars.at(-1)?.shownFen ?? 0) - (chart.bars[0]?.shownFen ?? 0);
  const from = weekLabel(before.week, locale);
  const to = weekLabel(result.week, locale);
  const details: Partial<Record<BridgeLine, string>> = {
    units: t.unitsDetail(integer(result.units, locale), integer(before.units, locale)),
    shipping: t.ordersDetail(integer(result.orders, locale), integer(before.orders, locale)),
  };
  return (
    <section class="panel" aria-labelledby="debrief-bridge">
      <header>
        <h2 id="debrief-bridge">{t.title}</h2>
        <p>
          {atStart(t.lede(from, to))}{' '}
          <b class={chart.changeFen < 0 ? 'bad num' : 'good num'}>{signedMoney(shownChangeFen, locale)}</b>
        </p>
      </header>
      <table class="bridge">
        <caption class="sr">{t.caption(from, to)}</caption>
        <thead class="sr">
          <tr>
            <th scope="col">{t.cause}</th>
            <td>{t.bar}</td>
            <th scope="col">{t.amount}</th>
          </tr>
        </thead>
        <tbody>
          {chart.bars.map((bar) => {
            const isTotal = bar.line === 'from' || bar.line === 'to';
            return (
              <tr key={bar.line} class={bar.direction}>
                <th scope="row">
                  {bar.line === 'from' || bar.line === 'to'
                    ? atStart(t.from(bar.line === 'from' ? from : to))
                    : common[locale].bridgeLines[bar.line]}
                  {bar.line !== 'from' && bar.line !== 'to' && details[bar.line] ? (
                    <small>{details[bar.line]}</small>
                  ) : undefined}
                </th>
                <td class="track" aria-hidden="true">
                  <i
                    class={isTotal && chart.axisStartFen > 0 ? 'cut' : undefined}
                    style={`inset-inline-start:${share(bar.startShare)};inline-size:${share(bar.widthShare)}`}
                  />
                  {bar.connectorShare === undefined ? undefined : (
                    <u style={`inset-inline-start:${share(bar.connectorShare)}`} />
                  )}
                </td>
                <td class="n num">
                  {isTotal ? money(bar.shownFen, locale) : signedMoney(bar.shownFen, locale)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p class="note bridge-note">
        {chart.axisStartFen > 0 ? t.cut(money(chart.axisStartFen, locale)) : t.whole}
      </p>
    </section>
  );
}

const share = (value: number) => `${(value * 100).toFixed(2)}%`;
