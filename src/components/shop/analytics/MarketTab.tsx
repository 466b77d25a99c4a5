import { smallMultiple } from '../../../charts/small-multiples.ts';
import { analytics } from '../../../i18n/areas/analytics.ts';
import { decimal, points } from '../../../i18n/formats.ts';
import { type Locale, textOf } from '../../../i18n/locale.ts';
import { Chart } from '../../ui/Chart.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { weekName, weekTick } from '../cockpit/metric-words.ts';
import type { Desk } from '../decisions/use-desk.ts';
import { chartTable, NOTHING } from '../evidence/block.ts';
import type { Asked } from './asked.ts';
import { BlockPanel } from './BlockPanel.tsx';
import {
  type CategoryPrices,
  categoryPrices,
  comingEvents,
  marketBlock,
  marketWeeks,
  rivalsBlock,
} from './market-data.ts';
import { trendWeeks } from './trend-data.ts';

/** Whether the market moved or the shop, and where rivals' prices stand. */
export function MarketTab({ desk, asked }: { desk: Desk; asked: Asked }) {
  return (
    <>
      <Market desk={desk} asked={asked} />
      <Rivals desk={desk} asked={asked} />
      <Ahead desk={desk} />
    </>
  );
}

function Market({ desk, asked }: { desk: Desk; asked: Asked }) {
  const locale = useLocale();
  const t = analytics[locale].market;
  const { facts, results } = desk.shop;
  const weeks = marketWeeks(facts, results);
  const block = marketBlock(facts, results, asked.week);
  const base = weeks[0];
  const names = weeks.map(({ week }) => weekName(week, locale));
  const ratio = (value: number | undefined, of: number | undefined) =>
    value === undefined || of === undefined || of <= 0 ? undefined : value / of;
  const at = weeks.findIndex(({ week }) => week === asked.week);
  const step = weeks.length > 10 ? 2 : 1;
  const events = Object.fromEntries(
    weeks.flatMap(({ events: list, begins }, index) =>
      !begins ? [] : [[index, list.map((name) => textOf(name, locale)).join(' · ')]],
    ),
  );
  const name = t.name(names[0] ?? '', names.at(-1) ?? '');
  return (
    <BlockPanel title={t.title} block={block} notes={[t.marketNote]}>
      <div class="body">
        <Chart
          title={t.indexBase}
          headingLevel={3}
          heightPixels={220}
          name={name}
          version={JSON.stringify([weeks.map(({ visits }) => visits), asked.week, locale])}
          legend={
            <>
              <span>
                <i class="analytics-key own" />
                {t.yours}
              </span>
              <span>
                <i class="analytics-key context" />
                {t.marketLine}
              </span>
            </>
          }
          build={(around) =>
            smallMultiple(
              {
                weeks: names,
                ticks: weeks.map(({ week }, index) =>
                  index % step === 0 ? weekTick(week, locale, true) : '',
                ),
                lines: [
                  {
                    name: t.marketLine,
                    values: weeks.map(({ index }) => ratio(index, base?.index)),
                    isContext: true,
                  },
                  { name: t.yours, values: weeks.map(({ visits }) => ratio(visits, base?.visits)) },
                ],
                events,
                shown: at < 0 ? undefined : at,
                axisValue: (value) => decimal(value, locale, 1),
                fullValue: (value) => decimal(value, locale, 2),
                baseline: 1,
              },
              around,
            )
          }
          table={chartTable(block, locale)}
        />
      </div>
    </BlockPanel>
  );
}

function Rivals({ desk, asked }: { desk: Desk; asked: Asked }) {
  const locale = useLocale();
  const t = analytics[locale].market;
  const { facts, results } = desk.shop;
  const prices = categoryPrices(facts, results);
  const block = rivalsBlock(facts, results, asked.week);
  return (
    <BlockPanel title={t.rivalsTitle} block={block} notes={[t.rivalsNote]}>
      <div class="body analytics-multiples">
        {prices.map((category) => (
          <Category key={category.id} desk={desk} asked={asked} category={category} locale={locale} />
        ))}
      </div>
    </BlockPanel>
  );
}

interface CategoryProps {
  readonly desk: Desk;
  readonly asked: Asked;
  readonly category: CategoryPrices;
  readonly locale: Locale;
}

function Category({ desk, asked, category, locale }: CategoryProps) {
  const t = analytics[locale].market;
  const weeks = trendWeeks(desk.shop.results);
  const names = weeks.map(({ week }) => weekName(week, locale));
  const label = textOf(category.name, locale);
  const at = weeks.findIndex(({ week }) => week === asked.week);
  const step = weeks.length > 8 ? 2 : 1;
  const write = (value: number | undefined) => (value === undefined ? NOTHING : decimal(value, locale, 2));
  return (
    <Chart
      title={label}
      headingLevel={3}
      heightPixels={140}
      name={t.rivalsName(label)}
      version={JSON.stringify([category, asked.week, locale])}
      legend={
        at < 0 ? undefined : (
          <>
            <span>
              <i class="analytics-key own" />
              {t.own} <b class="num">{write(category.own[at])}</b>
            </span>
            <span>
              <i class="analytics-key context" />
              {t.rivals} <b class="num">{write(category.rivals[at])}</b>
            </span>
          </>
        )
      }
      build={(around) =>
        smallMultiple(
          {
            weeks: names,
            ticks: weeks.map(({ week }, index) =>
              (weeks.length - 1 - index) % step === 0 ? weekTick(week, locale, true) : '',
            ),
            lines: [
              { name: t.rivals, values: category.rivals, isContext: true },
              { name: t.own, values: category.own },
            ],
            events: {},
            shown: at < 0 ? undefined : at,
            axisValue: (value) => decimal(value, locale, 2),
            fullValue: (value) => decimal(value, locale, 2),
            baseline: 1,
          },
          around,
        )
      }
      table={{
        caption: t.rivalsName(label),
        columns: [analytics[locale].week, t.rivals, t.own],
        rows: weeks.map((_, index) => [
          names[index] ?? '',
          write(category.rivals[index]),
          write(category.own[index]),
        ]),
      }}
    />
  );
}

/** The calendar from the coming week on. */
function Ahead({ desk }: { desk: Desk }) {
  const locale = useLocale();
  const t = analytics[locale].market;
  const events = comingEvents(desk.shop.facts, desk.shop.results);
  return (
    <section class="panel" aria-labelledby="ahead-title">
      <header>
        <h2 id="ahead-title">{t.events}</h2>
      </header>
      {events.length === 0 ? (
        <p class="body muted">{t.none}</p>
      ) : (
        <dl class="body analytics-ahead">
          {events.map(({ id, name, first, last, index, commissionShift }) => (
            <div key={id}>
              <dt>
                {first === last
                  ? weekName(first, locale)
                  : t.weeks(weekName(first, locale), weekName(last, locale))}
              </dt>
              <dd>
                {textOf(name, locale)}{' '}
                <span class="note num">
                  {index !== undefined && `${t.index} ${decimal(index, locale, 2)}`}
                  {commissionShift > 0 && t.commission(points(commissionShift, locale))}
                </span>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
