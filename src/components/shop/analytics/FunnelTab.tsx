import type { FunnelRow } from '../../../charts/funnel.ts';
import { analytics } from '../../../i18n/areas/analytics.ts';
import { integer, percent, signedInteger } from '../../../i18n/formats.ts';
import { Delta } from '../../ui/Delta.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { Term } from '../../ui/Term.tsx';
import type { Desk } from '../decisions/use-desk.ts';
import type { Asked } from './asked.ts';
import { BlockPanel } from './BlockPanel.tsx';
import { BlockTable } from './BlockTable.tsx';
import { BookWait } from './BookWait.tsx';
import type { Books } from './books.ts';
import { channelBlock, type FunnelReading, funnelBlock, type Step } from './funnel-data.ts';

interface FunnelTabProps {
  readonly desk: Desk;
  readonly asked: Asked;
  readonly books: Books;
  readonly reading: FunnelReading | undefined;
}

/** The way from a visit to an order that stays, and where it narrows. */
export function FunnelTab({ desk, asked, books, reading }: FunnelTabProps) {
  const t = analytics[useLocale()];
  const { results } = desk.shop;
  const channels = channelBlock(results, asked.week, asked.compare, books);
  const waiting = [books.latest, books.orders].find(({ status }) => status !== 'ready')?.status;
  if (reading === undefined) return null;
  return (
    <>
      <BlockPanel
        title={t.funnel.title}
        block={reading.isWhole ? funnelBlock(asked.week, reading) : undefined}
        notes={[t.funnel.keptNote, t.funnel.noClicks]}
      >
        <FunnelTable reading={reading} />
        {waiting !== undefined && <BookWait status={waiting === 'failed' ? 'failed' : 'waiting'} />}
      </BlockPanel>
      <BlockPanel title={t.funnel.channels} block={channels}>
        {channels === undefined ? (
          <BookWait status={waiting === 'failed' ? 'failed' : 'waiting'} />
        ) : (
          <BlockTable
            block={channels}
            mode="matrix"
            look={(row, column) => lookOfChange(channels.columns[column]?.kind, channels.rows[row]?.[column])}
          />
        )}
      </BlockPanel>
    </>
  );
}

/** More conversion is welcome. */
function lookOfChange(kind: string | undefined, cell: unknown): string | undefined {
  if (kind !== 'signedPoints' || typeof cell !== 'number' || Math.abs(cell) < 0.00005) return undefined;
  return cell > 0 ? 'good' : 'bad';
}

function FunnelTable({ reading }: { reading: FunnelReading }) {
  const t = analytics[useLocale()].funnel;
  const { rows, leak, narrowest } = reading.funnel;
  const compared = reading.hasBefore;
  return (
    <div class="analytics-funnel">
      <table class="tbl">
        <caption class="sr">{t.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.step}</th>
            <th scope="col" class="n">
              {t.count}
            </th>
            <th scope="col">{t.rate}</th>
            {compared && <th scope="col">{analytics[useLocale()].perWeekBefore}</th>}
            {compared && (
              <th scope="col" class="n">
                <Term name={t.effect} definition={t.effectHelp}>
                  {t.effect}
                </Term>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <FunnelLine
              key={row.name}
              row={row}
              compared={compared}
              mark={row === leak ? 'leak' : leak === undefined && row === narrowest ? 'narrowest' : undefined}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface FunnelLineProps {
  readonly row: FunnelRow<Step>;
  readonly compared: boolean;
  readonly mark: 'leak' | 'narrowest' | undefined;
}

function FunnelLine({ row, compared, mark }: FunnelLineProps) {
  const locale = useLocale();
  const t = analytics[locale].funnel;
  const { name, count, rate, rateBefore, lostAtEnd } = row;
  return (
    <tr class={mark === 'leak' ? 'leak' : undefined}>
      <th scope="row">
        {t.steps[name]}
        {mark !== undefined && <span class={mark === 'leak' ? 'tag bad' : 'tag'}>{t[mark]}</span>}
      </th>
      <td class="n num funnel-count">{integer(count, locale)}</td>
      <td class="funnel-rate">
        {rate !== undefined && (
          <>
            <span class="funnel-bar" aria-hidden="true">
              <i style={{ '--w': `${(rate * 100).toFixed(2)}%` }} />
            </span>
            <b class="num">{percent(rate, locale, 1)}</b>
          </>
        )}
      </td>
      {compared && (
        <td class="funnel-delta">
          {rate !== undefined && rateBefore !== undefined && (
            <Delta now={rate} was={rateBefore} unit="points" favours="more" digits={2} />
          )}
        </td>
      )}
      {compared && (
        <td class="n funnel-effect" data-label={t.effect}>
          {lostAtEnd === undefined ? '' : signedInteger(lostAtEnd, locale)}
        </td>
      )}
    </tr>
  );
}
