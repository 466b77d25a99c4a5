import { analytics } from '../../../i18n/areas/analytics.ts';
import { integer, percent } from '../../../i18n/formats.ts';
import { type CustomerBook, repurchaseRates } from '../../../simulator/index.ts';
import { useLocale } from '../../ui/locale.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import type { Asked } from './asked.ts';
import { BlockPanel } from './BlockPanel.tsx';
import { BlockTable } from './BlockTable.tsx';
import { BookWait } from './BookWait.tsx';
import type { Books } from './books.ts';
import {
  COHORT_MEASURES,
  type CohortMeasure,
  channelReturnBlock,
  cohortBlock,
  cohortRows,
  firstAge,
  returnsByChannel,
  standingOut,
} from './cohort-data.ts';

/** Who comes back: the triangle, the two repurchase rates, and the channels whose buyers return. */
export function CohortTab({ asked, books }: { asked: Asked; books: Books }) {
  const t = analytics[useLocale()].cohorts;
  const book = books.asOf.status === 'ready' ? books.asOf.value : undefined;
  if (book === undefined) {
    return (
      <BlockPanel title={t.title} block={undefined}>
        <BookWait status={books.asOf.status === 'failed' ? 'failed' : 'waiting'} />
      </BlockPanel>
    );
  }
  const byChannel = <ByChannel key="channel" book={book} />;
  const triangle = <Triangle key="triangle" asked={asked} book={book} />;
  const order = asked.option('by') === 'channel' ? [byChannel, triangle] : [triangle, byChannel];
  return (
    <>
      {order}
      <Rates book={book} />
    </>
  );
}

function Triangle({ asked, book }: { asked: Asked; book: CustomerBook }) {
  const t = analytics[useLocale()].cohorts;
  const measure: CohortMeasure =
    COHORT_MEASURES.find((known) => known === asked.option('cells')) ?? 'returned';
  const block = cohortBlock(book, measure);
  const rows = cohortRows(book, measure);
  const first = firstAge(measure);
  const strongest = Math.max(...rows.flatMap(({ values }) => values.slice(first)), 0);
  return (
    <BlockPanel
      title={t.title}
      block={block}
      notes={[t.measureHelp[measure], rows.length < 4 ? t.young : undefined]}
      choices={
        <Segmented
          label={t.measure}
          value={measure}
          options={COHORT_MEASURES.map((value) => ({ value, label: t.measures[value] }))}
          onChange={(value) => {
            location.hash = asked.hash({ options: { cells: value === 'returned' ? undefined : value } });
          }}
        />
      }
    >
      <BlockTable
        block={block}
        mode="matrix"
        tint={(row, column) => {
          const value = column < 2 ? undefined : rows[row]?.values[column - 2 + first];
          if (value === undefined || strongest <= 0) return undefined;
          return value / strongest;
        }}
      />
    </BlockPanel>
  );
}

function ByChannel({ book }: { book: CustomerBook }) {
  const t = analytics[useLocale()].cohorts;
  const block = channelReturnBlock(book);
  const channels = returnsByChannel(book).filter(({ buyers }) => buyers > 0);
  const out = standingOut(channels);
  return (
    <BlockPanel
      title={t.byChannel}
      block={block}
      notes={[t.byChannelNote, out.length === 0 ? t.chanceOnly : undefined]}
    >
      <BlockTable
        block={block}
        mode="matrix"
        tag={(row) => {
          const channel = channels[row]?.channel;
          return channel !== undefined && out.includes(channel) && <span class="tag good">{t.best}</span>;
        }}
      />
    </BlockPanel>
  );
}

function Rates({ book }: { book: CustomerBook }) {
  const locale = useLocale();
  const t = analytics[locale].cohorts;
  const rates = repurchaseRates(book, book.untilWeek);
  const write = (value: number) => integer(value, locale);
  return (
    <section class="panel" aria-labelledby="rates-title">
      <header>
        <h2 id="rates-title">{t.rates}</h2>
        <p>{t.ratesNote}</p>
      </header>
      <dl class="body analytics-rates">
        <div>
          <dt>{t.rateOrders}</dt>
          <dd>
            <b class="num">{percent(rates.orderBasedRate, locale, 1)}</b>
            <span class="note">{t.rateOrdersHelp(write(rates.recentOrders), write(rates.orders))}</span>
          </dd>
        </div>
        <div>
          <dt>{t.rateBuyers}</dt>
          <dd>
            <b class="num">{percent(rates.buyerBasedRate, locale, 1)}</b>
            <span class="note">{t.rateBuyersHelp(write(rates.repeatBuyers), write(rates.buyers))}</span>
          </dd>
        </div>
      </dl>
    </section>
  );
}
