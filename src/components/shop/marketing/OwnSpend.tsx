import { useState } from 'preact/hooks';
import { responseCurveChart } from '../../../charts/response-curve.ts';
import { common } from '../../../i18n/areas/common.ts';
import { marketing as words } from '../../../i18n/areas/marketing.ts';
import { integer, money, moneyCompact, percent } from '../../../i18n/formats.ts';
import type { Channel, FullPlan } from '../../../simulator/index.ts';
import { Chart } from '../../ui/Chart.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { weekName } from '../cockpit/metric-words.ts';
import { channelHistory, emailCostFen } from '../decisions/channels.ts';
import { fitLogLine, type LogFit } from '../decisions/price-fit.ts';
import type { Desk } from '../decisions/use-desk.ts';

const PAID: readonly Channel[] = ['sem', 'social', 'kol', 'seo', 'content', 'email'];
const STEPS = 24;
/** Spends closer than this share of their mean count as the same. */
const SAME_SPEND = 0.12;
/** The line is not read further beyond the largest spend than this. */
const FARTHEST = 1.5;

/** Past spend of a channel against its visits, with a line once the spend has varied. */
export function OwnSpend({ desk }: { desk: Desk }) {
  const locale = useLocale();
  const t = words[locale];
  const [channel, setChannel] = useState<Channel>('sem');
  const names = common[locale].channels;
  const history = channelHistory(desk.shop.results, channel);
  const spends = history.map(({ spendFen }) => spendFen);
  const [low, high] = [Math.min(...spends), Math.max(...spends)];
  const isSame = history.length < 2 || high - low <= SAME_SPEND * Math.max(1, (high + low) / 2);
  const fit = isSame
    ? undefined
    : fitLogLine(history.map(({ spendFen, visits }) => ({ x: spendFen, y: visits })));
  const stagedFen = stagedSpend(desk, channel);
  // A budget that was not used up says nothing about what will be spent.
  const isSpent =
    high >= 0.9 * (channel === 'email' ? high : stagedSpend({ ...desk, plan: desk.shop.settings }, channel));
  const hasDot = fit !== undefined && stagedFen > 0 && stagedFen <= high * FARTHEST && isSpent;
  const reachFen = hasDot ? stagedFen : high;
  const write = (fen: number) => money(fen, locale);
  return (
    <section class="panel" aria-labelledby="own-spend-title">
      <header>
        <h2 id="own-spend-title">{t.own}</h2>
        <label class="row small">
          {t.ownChannel}
          <select
            class="select"
            value={channel}
            onChange={(event) => setChannel(event.currentTarget.value as Channel)}
          >
            {PAID.map((id) => (
              <option key={id} value={id}>
                {names[id]}
              </option>
            ))}
          </select>
        </label>
      </header>
      <div class="body">
        {high > 0 && Number.isFinite(high) ? (
          <>
            <Chart
              title={names[channel]}
              name={t.ownName(names[channel])}
              heightPixels={220}
              version={JSON.stringify([channel, history.length, stagedFen, locale])}
              build={(around) =>
                responseCurveChart(
                  {
                    points: history.map(({ week, spendFen, visits }) => ({
                      x: spendFen,
                      y: visits,
                      name: weekName(week, locale),
                    })),
                    line:
                      fit === undefined ? [] : lineOf(fit, Math.min(low, reachFen), Math.max(high, reachFen)),
                    hasBand: fit?.residualSd !== undefined,
                    you: !hasDot
                      ? undefined
                      : { x: stagedFen, y: fit.predict(stagedFen).mid, name: t.staged },
                    xTitle: t.axisSpend,
                    yTitle: t.axisVisits,
                    xValue: (fen) => moneyCompact(fen, locale),
                    yValue: (visits) => integer(visits, locale),
                  },
                  around,
                )
              }
              legend={
                <>
                  <span>
                    <i class="key-point" />
                    {t.point}
                  </span>
                  {hasDot && (
                    <span>
                      <i class="key-you" />
                      {t.staged}
                    </span>
                  )}
                </>
              }
              table={{
                caption: t.ownName(names[channel]),
                columns: [t.week, t.axisSpend, t.axisVisits],
                rows: history.map(({ week, spendFen, visits }) => [
                  weekName(week, locale),
                  write(spendFen),
                  integer(visits, locale),
                ]),
              }}
            />
            <p class="small">{sentence(fit, high, locale)}</p>
            {fit !== undefined && <p class="note">{t.ownCaution}</p>}
          </>
        ) : (
          <p class="small">{t.ownNone}</p>
        )}
      </div>
    </section>
  );
}

function sentence(fit: LogFit | undefined, spendFen: number, locale: 'en' | 'zh'): string {
  const t = words[locale];
  if (fit === undefined) return t.ownOne(money(spendFen, locale));
  if (fit.slope <= 0) return t.ownFlat;
  return t.ownSlope(percent(1.1 ** fit.slope - 1, locale, 1));
}

function stagedSpend({ shop, plan }: Desk, channel: Channel): number {
  if (channel === 'email') return emailCostFen(shop, plan.emailSends);
  const lever = `${channel}BudgetFen` as keyof FullPlan;
  const value = plan[lever];
  return typeof value === 'number' ? value : 0;
}

function lineOf(fit: LogFit, fromFen: number, toFen: number) {
  const low = Math.max(1, fromFen * 0.9);
  const high = toFen * 1.1;
  return Array.from({ length: STEPS + 1 }, (_, step) => {
    const x = low + ((high - low) * step) / STEPS;
    return { x, ...fit.predict(x) };
  });
}
