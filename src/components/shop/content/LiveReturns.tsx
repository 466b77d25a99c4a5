import { common } from '../../../i18n/areas/common.ts';
import { content as words } from '../../../i18n/areas/content.ts';
import { between, integer, percent } from '../../../i18n/formats.ts';
import {
  type CustomerBook,
  keyFigures,
  spreadReturnSaving,
  type WeekResult,
} from '../../../simulator/index.ts';
import { Button } from '../../ui/Button.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { weekTick } from '../cockpit/metric-words.ts';
import type { Desk } from '../decisions/use-desk.ts';
import { qualityOf, shareOf } from '../marketing/quality.ts';
import type { BookState } from '../members/use-book.ts';

const WEEKS = 6;

/** Returns of creators' orders beside all others, and what spreading the show over the week would save. */
export function LiveReturns({ desk, book }: { desk: Desk; book: BookState }) {
  const locale = useLocale();
  const t = words[locale].returns;
  return (
    <section class="panel" aria-labelledby="returns-title">
      <header>
        <h2 id="returns-title">{t.title}</h2>
      </header>
      {book.status === 'loading' && (
        <p class="body muted" role="status">
          {t.loading}
        </p>
      )}
      {book.status === 'failed' && (
        <div class="body row">
          <p>{t.failed}</p>
          <Button size="sm" onClick={book.retry}>
            {common[locale].actions.tryAgain}
          </Button>
        </div>
      )}
      {book.status === 'ready' && <ByChannel book={book.book} />}
      <div class="body ruled growth-part">
        <Saved desk={desk} />
        <Weeks results={desk.shop.results.slice(-WEEKS)} />
      </div>
    </section>
  );
}

function ByChannel({ book }: { book: CustomerBook }) {
  const locale = useLocale();
  const t = words[locale].returns;
  const rows = [true, false].map((isCreators) => {
    const channels = qualityOf(book).filter(({ channel }) => (channel === 'kol') === isCreators);
    const orders = channels.reduce((sum, { settledOrders }) => sum + settledOrders, 0);
    const refunded = channels.reduce(
      (sum, { settledOrders, refundedShare }) => sum + settledOrders * (refundedShare ?? 0),
      0,
    );
    return { name: isCreators ? t.creators : t.others, orders, ...shareOf(Math.round(refunded), orders) };
  });
  const [creators, others] = rows;
  const isApart =
    creators?.refundedShare !== undefined &&
    others?.refundedShare !== undefined &&
    Math.abs(creators.refundedShare - others.refundedShare) > creators.margin + others.margin;
  const head = t.columns;
  return (
    <>
      <section class="tscroll" tabIndex={0} aria-label={t.tableName}>
        <table class="tbl stacks">
          <thead>
            <tr>
              <th scope="col">{head.channel}</th>
              <th scope="col" class="n">
                {head.orders}
              </th>
              <th scope="col" class="n">
                {head.share}
              </th>
              <th scope="col" class="n">
                {head.range}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, orders, refundedShare, margin }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td class="n" data-label={head.orders}>
                  {integer(orders, locale)}
                </td>
                <td class="n" data-label={head.share}>
                  {refundedShare === undefined ? '—' : percent(refundedShare, locale, 1)}
                </td>
                <td class="n" data-label={head.range}>
                  {refundedShare === undefined
                    ? '—'
                    : between(
                        percent(Math.max(0, refundedShare - margin), locale, 0),
                        percent(Math.min(1, refundedShare + margin), locale, 0),
                        locale,
                      )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p class="body small returns-verdict">
        {creators?.refundedShare === undefined ? t.none : isApart ? t.apart : t.together}
        {locale === 'en' ? ' ' : ''}
        <span class="muted">{t.settled}</span>
      </p>
    </>
  );
}

/** What the published rule makes of the shop's own share of creators' orders. */
function Saved({ desk }: { desk: Desk }) {
  const locale = useLocale();
  const t = words[locale].returns;
  const last = desk.shop.results.at(-1);
  if (last === undefined) return null;
  const share = creatorShare(last);
  const { liveConcentration } = desk.plan;
  const saved = (concentration: number) =>
    percent(spreadReturnSaving(desk.shop.facts.rules.liveSelling, concentration, share), locale, 1);
  return (
    <p class="small">
      {t.rule(percent(share, locale, 0), saved(0))}
      {liveConcentration < 1 && `${locale === 'en' ? ' ' : ''}${t.staged(saved(liveConcentration))}`}
    </p>
  );
}

function creatorShare(result: WeekResult): number {
  const orders = result.channels.find(({ channel }) => channel === 'kol')?.orders ?? 0;
  return result.orders === 0 ? 0 : orders / result.orders;
}

function Weeks({ results }: { results: readonly WeekResult[] }) {
  const locale = useLocale();
  const t = words[locale].returns;
  const head = t.weekColumns;
  return (
    <section class="tscroll" tabIndex={0} aria-label={t.weeksName}>
      <table class="tbl slim weeks-table">
        <thead>
          <tr>
            <th scope="col">{head.week}</th>
            {(['concentration', 'share', 'refunds'] as const).map((column) => (
              <th key={column} scope="col" class="n">
                {head[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...results].reverse().map((result) => (
            <tr key={result.week}>
              <th scope="row">{weekTick(result.week, locale, false)}</th>
              <td class="n">{percent(result.plan.liveConcentration, locale, 0)}</td>
              <td class="n">{percent(creatorShare(result), locale, 0)}</td>
              <td class="n">{percent(keyFigures(result).refundRate, locale, 1)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
