import { common } from '../../../i18n/areas/common.ts';
import { marketing as words } from '../../../i18n/areas/marketing.ts';
import { decimal, integer, money, weekday } from '../../../i18n/formats.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { stage } from '../../../stores/plan.ts';
import { useLocale } from '../../ui/locale.tsx';
import { channelReadings, emailCostFen, plannedSpendFen } from '../decisions/channels.ts';
import { LeverField } from '../decisions/LeverField.tsx';
import { NoShop } from '../decisions/NoShop.tsx';
import { PageHead } from '../decisions/PageHead.tsx';
import { type Desk, useDesk } from '../decisions/use-desk.ts';
import { useRowKeys } from '../decisions/use-row-keys.ts';
import { ChannelTable } from './ChannelTable.tsx';
import { OwnSpend } from './OwnSpend.tsx';
import '../products/products.css';
import './marketing.css';

/** Traffic: budgets and what last weeks say about them. */
export function Screen() {
  const desk = useDesk();
  return desk === undefined ? <NoShop /> : <Marketing desk={desk} />;
}

function Marketing({ desk }: { desk: Desk }) {
  const locale = useLocale();
  const t = words[locale];
  useRowKeys();
  const nowFen = plannedSpendFen(desk.shop, desk.plan);
  const wasFen = plannedSpendFen(desk.shop, desk.unchanged);
  return (
    <div class="stack">
      <PageHead desk={desk} finding={finding(desk, locale)}>
        {t.lede}
      </PageHead>
      <section class="panel" aria-labelledby="channels-title">
        <header>
          <h2 id="channels-title">{t.title}</h2>
          <p class="num" aria-live="polite">
            {nowFen === wasFen
              ? t.totalSame(money(nowFen, locale))
              : t.total(money(nowFen, locale), money(wasFen, locale))}
          </p>
        </header>
        <ChannelTable desk={desk} />
        <footer>
          <p class="note">{t.share}</p>
        </footer>
      </section>
      <Details desk={desk} locale={locale} />
      <OwnSpend desk={desk} />
    </div>
  );
}

function Details({ desk, locale }: { desk: Desk; locale: Locale }) {
  const t = words[locale];
  const { facts, results, settings } = desk.shop;
  const last = results.at(-1);
  const semFen = last?.channels.find(({ channel }) => channel === 'sem')?.spendFen;
  const contacts = last === undefined ? 0 : last.customers.alive * last.customers.contactableShare;
  const liveDays = facts.ranges.kolLiveDay;
  return (
    <section class="panel" aria-labelledby="details-title">
      <header>
        <h2 id="details-title">{t.details}</h2>
      </header>
      <div class="body channel-details">
        <div>
          <h3>{t.sem}</h3>
          <LeverField desk={desk} lever="semMaxBidFen" label={t.semBid} help={t.semHelp} />
          {semFen !== undefined && (
            <p class="note">{t.semSpent(money(semFen, locale), money(settings.semBudgetFen, locale))}</p>
          )}
        </div>
        <div>
          <h3>{t.kol}</h3>
          <label class="field">
            <span class="label">{t.kolDay}</span>
            <select
              class={desk.plan.kolLiveDay === desk.unchanged.kolLiveDay ? 'select' : 'select ch'}
              value={desk.plan.kolLiveDay}
              disabled={desk.readOnly}
              onChange={(event) => stage('kolLiveDay', Number(event.currentTarget.value))}
            >
              {Array.from({ length: liveDays.maximum - liveDays.minimum + 1 }, (_, index) => {
                const day = liveDays.minimum + index;
                return (
                  <option key={day} value={day}>
                    {weekday(day, locale, 'long')}
                  </option>
                );
              })}
            </select>
            <span class="help">{t.kolHelp}</span>
          </label>
        </div>
        <div>
          <h3>{t.affiliate}</h3>
          <LeverField
            desk={desk}
            lever="affiliateCommissionRate"
            label={t.affiliateRate}
            help={t.affiliateHelp}
          />
        </div>
        <div>
          <h3>{t.email}</h3>
          <LeverField
            desk={desk}
            lever="emailSends"
            label={t.emailSends}
            suffix={t.emailSuffix}
            help={t.emailHelp(integer(contacts, locale), money(emailCostFen(desk.shop, 1), locale))}
          />
        </div>
      </div>
    </section>
  );
}

/** The best and the worst return of last week, or why there is none. */
function finding(desk: Desk, locale: Locale): string {
  const t = words[locale];
  if (plannedSpendFen(desk.shop, desk.plan) === 0) return t.findNone;
  const paid = channelReadings(desk.shop.results.at(-1))
    .flatMap((row) => (row.averageReturn === undefined ? [] : [{ ...row, averageReturn: row.averageReturn }]))
    .sort((a, b) => b.averageReturn - a.averageReturn);
  const best = paid[0];
  const worst = paid.at(-1);
  if (best === undefined || worst === undefined || best === worst) return t.findFirst;
  const names = common[locale].channels;
  const write = (value: number) => money(Math.round(value * 100), locale);
  const precise = (value: number) => (value < 10 ? `¥${decimal(value, locale, 1)}` : write(value));
  return t.findBest(
    names[best.channel],
    precise(best.averageReturn),
    locale === 'en' ? names[worst.channel].toLowerCase() : names[worst.channel],
    precise(worst.averageReturn),
  );
}
