import { common } from '../../../i18n/areas/common.ts';
import { service as words } from '../../../i18n/areas/service.ts';
import { decimal, integer, percent } from '../../../i18n/formats.ts';
import { TICKET_CAUSES, TICKET_PRIORITIES } from '../../../simulator/index.ts';
import { useLocale } from '../../ui/locale.tsx';
import { weekName } from '../cockpit/metric-words.ts';
import type { Desk } from '../decisions/use-desk.ts';

const WEEKS_SHOWN = 6;

/** Answers, tickets and satisfaction of last week. */
export function LastWeek({ desk }: { desk: Desk }) {
  const locale = useLocale();
  const t = words[locale];
  const { results, position } = desk.shop;
  const last = results.at(-1);
  if (last === undefined) return null;
  const { service, satisfaction } = last;
  const count = (value: number) => integer(value, locale);
  const rate = (value: number) => percent(value, locale, 0);
  const mark = (value: number) => decimal(value, locale, 2);
  return (
    <>
      <div class="pair">
        <Figures
          title={t.last}
          rows={[
            [t.chats, count(service.chats)],
            [t.in60, rate(service.answeredIn60SecondsRate)],
            [t.in30, rate(service.answeredIn30SecondsRate)],
            [t.tickets, count(service.tickets)],
            [t.onTime, rate(service.slaAttainmentRate)],
            [t.outsourced, count(service.outsourcedTickets)],
            [t.carried, count(position.carriedTickets)],
          ]}
        />
        <Figures
          title={t.satisfaction}
          note={t.indexNote}
          rows={[
            [t.index, mark(satisfaction.index)],
            [t.product, mark(satisfaction.product)],
            [t.serviceMark, mark(satisfaction.service)],
            [t.delivery, mark(satisfaction.delivery)],
            [t.nps, decimal(satisfaction.netPromoterScore, locale, 0)],
            [t.rating, mark(satisfaction.rating)],
          ]}
        />
      </div>
      <div class="pair">
        <Shares
          title={t.causes}
          name={t.causesName}
          head={t.cause}
          rows={[...TICKET_CAUSES]
            .sort((a, b) => service.ticketsByCause[b] - service.ticketsByCause[a])
            .map((cause) => [common[locale].ticketCauses[cause], service.ticketsByCause[cause]])}
        />
        <Shares
          title={t.priorities}
          name={t.prioritiesName}
          head={t.priority}
          rows={TICKET_PRIORITIES.map((priority) => [
            common[locale].ticketPriorities[priority],
            service.ticketsByPriority[priority],
          ])}
        />
      </div>
      <Figures
        title={t.trend}
        rows={[...results]
          .slice(-WEEKS_SHOWN)
          .reverse()
          .map((result) => [weekName(result.week, locale), rate(result.service.answeredIn60SecondsRate)])}
      />
    </>
  );
}

interface FiguresProps {
  readonly title: string;
  readonly rows: readonly (readonly [label: string, value: string])[];
  readonly note?: string;
}

function Figures({ title, rows, note }: FiguresProps) {
  return (
    <section class="panel">
      <header>
        <h2>{title}</h2>
      </header>
      <div class="body">
        <table class="money-table">
          <caption class="sr">{title}</caption>
          <tbody>
            {rows.map(([label, value]) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{value}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {note !== undefined && <p class="note">{note}</p>}
      </div>
    </section>
  );
}

interface SharesProps {
  readonly title: string;
  readonly name: string;
  readonly head: string;
  readonly rows: readonly (readonly [label: string, count: number])[];
}

/** Counts with a bar for their share: the bar is decoration, the figures stand beside it. */
function Shares({ title, name, head, rows }: SharesProps) {
  const locale = useLocale();
  const t = words[locale];
  const total = rows.reduce((sum, [, count]) => sum + count, 0);
  return (
    <section class="panel">
      <header>
        <h2>{title}</h2>
      </header>
      <table class="tbl slim">
        <caption class="sr">{name}</caption>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            <th scope="col" class="n">
              {t.count}
            </th>
            <th scope="col" class="n">
              {t.share}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([label, count]) => {
            const share = total === 0 ? 0 : count / total;
            return (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td class="n">{integer(count, locale)}</td>
                <td class="n">
                  <span class="share-bar">
                    <i style={{ '--w': `${(share * 100).toFixed(1)}%` }} aria-hidden="true" />
                    {percent(share, locale, 0)}
                  </span>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
