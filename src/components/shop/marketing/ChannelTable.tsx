import { common } from '../../../i18n/areas/common.ts';
import { marketing as words } from '../../../i18n/areas/marketing.ts';
import { decimal, integer, money, moneyPerUnit } from '../../../i18n/formats.ts';
import type { Channel, NumericLever } from '../../../simulator/index.ts';
import { useLocale } from '../../ui/locale.tsx';
import { type ChannelReading, channelReadings, contactsOf } from '../decisions/channels.ts';
import { LeverField } from '../decisions/LeverField.tsx';
import { LockNote } from '../decisions/LockNote.tsx';
import { lockedUntil } from '../decisions/locks.ts';
import { RuleTag } from '../decisions/RuleTag.tsx';
import type { Desk } from '../decisions/use-desk.ts';
import type { BookState } from '../members/use-book.ts';
import { channelColour } from './channel-colours.ts';
import type { MediaReading } from './media-readings.ts';
import { QualityNote } from './QualityNote.tsx';
import type { Range } from './response.ts';

/** The lever that steers a channel, where it has one. */
const LEVERS: Readonly<Partial<Record<Channel, NumericLever>>> = {
  seo: 'seoBudgetFen',
  sem: 'semBudgetFen',
  social: 'socialBudgetFen',
  kol: 'kolBudgetFen',
  content: 'contentBudgetFen',
  affiliate: 'affiliateCommissionRate',
  email: 'emailSends',
};

interface ChannelTableProps {
  readonly desk: Desk;
  readonly media: readonly MediaReading[];
  /** Net sales a yuan of advertising has to bring; undefined without a margin. */
  readonly evenReturn: number | undefined;
  readonly book: BookState;
}

/** Channels in the fixed order of their colours: the lever, last week, and average against last ¥100. */
export function ChannelTable({ desk, media, evenReturn, book }: ChannelTableProps) {
  const locale = useLocale();
  const t = words[locale];
  const readings = channelReadings(desk.shop.results.at(-1));
  const head = t.columns;
  return (
    <section class="tscroll" tabIndex={0} aria-label={t.tableName}>
      <table class="tbl stacks channels">
        <thead>
          <tr>
            <th scope="col">{head.channel}</th>
            {(['budget', 'spend', 'visits', 'orders', 'costPerOrder', 'average', 'last'] as const).map(
              (column) => (
                <th key={column} scope="col" class="n">
                  {head[column]}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {readings.map((row) => (
            <tr key={row.channel}>
              <th scope="row">
                <span class="channel-name">
                  <i class="channel-key" style={{ background: channelColour(row.channel) }} />
                  {common[locale].channels[row.channel]}
                  {LEVERS[row.channel] && <RuleTag lever={LEVERS[row.channel] as NumericLever} />}
                </span>
                <QualityNote book={book} channel={row.channel} />
              </th>
              <td class="n budget" data-label={head.budget}>
                <Steer desk={desk} channel={row.channel} />
              </td>
              <Figures row={row} />
              <LastStep
                reading={media.find(({ medium }) => medium === row.channel)}
                evenReturn={evenReturn}
              />
            </tr>
          ))}
          <Total readings={readings} />
        </tbody>
      </table>
    </section>
  );
}

/** What a channel brought last week, in cells. */
function Figures({ row }: { row: Pick<ChannelReading, 'visits' | 'orders' | 'spendFen' | 'netSalesFen'> }) {
  const locale = useLocale();
  const t = words[locale];
  const head = t.columns;
  const { visits, orders, spendFen, netSalesFen } = row;
  const hasCost = orders > 0 && spendFen > 0;
  return (
    <>
      <td class={spendFen === 0 ? 'n blank' : 'n'} data-label={head.spend}>
        {spendFen === 0 ? '—' : money(spendFen, locale)}
      </td>
      <td class="n" data-label={head.visits}>
        {integer(visits, locale)}
      </td>
      <td class="n" data-label={head.orders}>
        {integer(orders, locale)}
      </td>
      <td class={hasCost ? 'n' : 'n blank'} data-label={head.costPerOrder}>
        {!hasCost ? '—' : moneyPerUnit(spendFen / orders, locale)}
      </td>
      <td class={spendFen === 0 ? 'n blank' : 'n'} data-label={head.average}>
        {spendFen === 0 ? '—' : t.returnUnit(decimal(netSalesFen / spendFen, locale, 1))}
      </td>
    </>
  );
}

function Total({ readings }: { readings: readonly ChannelReading[] }) {
  const locale = useLocale();
  const total = readings.reduce(
    (sum, row) => ({
      visits: sum.visits + row.visits,
      orders: sum.orders + row.orders,
      netSalesFen: sum.netSalesFen + row.netSalesFen,
      spendFen: sum.spendFen + row.spendFen,
    }),
    { visits: 0, orders: 0, netSalesFen: 0, spendFen: 0 },
  );
  return (
    <tr class="total">
      <th scope="row">{common[locale].total}</th>
      <td class="n" />
      <Figures row={total} />
      <td class="n" />
    </tr>
  );
}

/** The field of a channel's lever, with its lock and a word on how it is paid. */
function Steer({ desk, channel }: { desk: Desk; channel: Channel }) {
  const locale = useLocale();
  const t = words[locale];
  const lever = LEVERS[channel];
  if (lever === undefined) return <span class="muted tiny">{t.noBudget}</span>;
  const locked = lockedUntil(desk, lever);
  return (
    <div class="steer">
      <LeverField desk={desk} lever={lever} labelHidden />
      {channel === 'affiliate' && <span class="muted tiny">{t.bySales}</span>}
      {channel === 'email' && (
        <a class="tiny" href="#/members">
          {t.byMessage(integer(contactsOf(desk.shop), locale))}
        </a>
      )}
      {locked !== undefined && <LockNote week={locked} />}
    </div>
  );
}

interface LastStepProps {
  readonly reading: MediaReading | undefined;
  readonly evenReturn: number | undefined;
}

/** What the last ¥100 bring, with its range, and a word where that is less than it costs. */
function LastStep({ reading, evenReturn }: LastStepProps) {
  const t = words[useLocale()];
  const label = t.columns.last;
  if (reading === undefined) {
    return (
      <td class="n blank" data-label={label}>
        —
      </td>
    );
  }
  return (
    <td class="n last" data-label={label}>
      {reading.lastReturn === undefined ? (
        <span class="muted tiny wrap">{t.never}</span>
      ) : reading.isLeftOver ? (
        <>
          <span class="tag warn">{t.leftOver}</span>
          <span class="muted tiny wrap">{t.leftOverNote}</span>
        </>
      ) : (
        <Return range={reading.lastReturn} evenReturn={evenReturn} />
      )}
    </td>
  );
}

function Return({ range, evenReturn }: { range: Range; evenReturn: number | undefined }) {
  const locale = useLocale();
  const t = words[locale];
  const write = (value: number) => decimal(value, locale, 1);
  return (
    <>
      <b>{t.returnUnit(write(range.mid))}</b>
      <span class="muted tiny">
        {write(range.low)}–{write(range.high)}
      </span>
      {evenReturn !== undefined && range.high < evenReturn && <span class="tag bad">▼ {t.below}</span>}
    </>
  );
}
