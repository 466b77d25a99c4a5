import { buildUpChart } from '../../../charts/build-up.ts';
import { common } from '../../../i18n/areas/common.ts';
import { content as words } from '../../../i18n/areas/content.ts';
import { integer, money, moneyCompact, percent } from '../../../i18n/formats.ts';
import { Chart } from '../../ui/Chart.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { weekName, weekTick } from '../cockpit/metric-words.ts';
import { LeverField } from '../decisions/LeverField.tsx';
import type { Desk } from '../decisions/use-desk.ts';
import { contentWeeks, mostStockFen, projectStock } from './stock.ts';

const WEEKS_AHEAD = 8;

/** The content budget and what it builds up: a stock that follows slowly. */
export function ContentStock({ desk }: { desk: Desk }) {
  const locale = useLocale();
  const t = words[locale].stock;
  const { content: rules, mediaCarryOver } = desk.shop.facts.rules;
  const weeks = contentWeeks(rules, desk.shop.results);
  const nowFen = weeks.at(-1)?.stockFen ?? 0;
  const ahead = projectStock(rules, nowFen, desk.plan.contentBudgetFen, WEEKS_AHEAD);
  const { week } = desk.shop.position;
  return (
    <section class="panel" aria-labelledby="stock-title">
      <header>
        <h2 id="stock-title">{t.title}</h2>
      </header>
      <div class="body content-stock">
        <div class="growth-part">
          <LeverField desk={desk} lever="contentBudgetFen" label={t.label} help={t.help} />
          <dl class="stock-figures">
            <dt>{t.now}</dt>
            <dd class="num">{t.perWeek(money(nowFen, locale))}</dd>
            <dt>{t.later(WEEKS_AHEAD)}</dt>
            <dd class="num" aria-live="polite">
              {t.perWeek(money(ahead.at(-1) ?? nowFen, locale))}
            </dd>
          </dl>
          <p class="note">
            {t.rule(
              percent(rules.contentCarryOver, locale, 0),
              percent(1 - rules.contentCarryOver, locale, 0),
              money(mostStockFen(rules), locale),
            )}
          </p>
          <p class="note">
            {t.effect(percent(1 - mediaCarryOver.content, locale, 0))}{' '}
            <a href="#/marketing?channel=content">{t.toMarketing}</a>
          </p>
        </div>
        <Chart
          title={t.chartTitle}
          name={t.chartName}
          heightPixels={220}
          version={JSON.stringify([weeks.length, desk.plan.contentBudgetFen, locale])}
          build={(around) =>
            buildUpChart(
              {
                names: [
                  ...weeks.map((row) => weekTick(row.week, locale, false)),
                  ...ahead.map((_, index) => weekTick(week + index, locale, false)),
                ],
                inflow: weeks.map(({ spendFen }) => spendFen),
                stock: weeks.map(({ stockFen }) => stockFen),
                ahead,
                axisValue: (fen) => moneyCompact(fen, locale),
                fullValue: (fen) => money(fen, locale),
              },
              around,
            )
          }
          legend={
            <>
              <span>
                <i class="key-stock" />
                {t.stock}
              </span>
              <span>
                <i class="key-ahead" />
                {t.ahead}
              </span>
              <span>
                <i class="key-spend" />
                {t.spend}
              </span>
            </>
          }
          table={{
            caption: t.chartName,
            columns: [t.columns.week, t.columns.spend, t.columns.stock, t.columns.visits],
            rows: [
              ...weeks.map((row) => [
                weekName(row.week, locale),
                money(row.spendFen, locale),
                money(row.stockFen, locale),
                integer(row.visits, locale),
              ]),
              ...ahead.map((stockFen, index) => [
                `${common[locale].week(week + index)}, ${t.ahead}`,
                money(desk.plan.contentBudgetFen, locale),
                money(stockFen, locale),
                '—',
              ]),
            ],
          }}
        />
      </div>
    </section>
  );
}
