import { common } from '../../../i18n/areas/common.ts';
import { service as words } from '../../../i18n/areas/service.ts';
import { integer, money, percent } from '../../../i18n/formats.ts';
import { TICKET_PRIORITIES, type WeekResult } from '../../../simulator/index.ts';
import { routeHash } from '../../shell/route.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useLocale } from '../../ui/locale.tsx';
import type { Desk } from '../decisions/use-desk.ts';
import { WEEKS_SHOWN } from './BeforeSale.tsx';
import { type FigureRow, FigureTable } from './FigureTable.tsx';
import { ParetoBars } from './ParetoBars.tsx';
import { CAUSE_PLACES, outsourcedOf, paretoOf } from './ticket-readings.ts';

/** Last week's tickets: leftovers, causes, clocks, and who answered them. */
export function Tickets({ desk }: { desk: Desk }) {
  const locale = useLocale();
  const t = words[locale];
  const { results } = desk.shop;
  const last = results.at(-1);
  if (last === undefined) return null;
  const weeks = results.slice(-WEEKS_SHOWN);
  const count = (value: number) => integer(value, locale);
  const rate = (value: number) => percent(value, locale, 0);
  const outside = outsourcedOf(last, results.at(-2));
  const row = (
    label: string,
    of: (result: WeekResult) => number,
    look: Pick<FigureRow, 'write' | 'unit' | 'favours'>,
  ): FigureRow => ({ label, weeks: weeks.map(of), ...look });
  const fewer = { write: count, unit: 'relative', favours: 'less' } as const;
  const rows = [
    row(t.figures.tickets, ({ service }) => service.tickets, fewer),
    row(t.figures.onTime, ({ service }) => service.slaAttainmentRate, {
      write: rate,
      unit: 'points',
      favours: 'more',
    }),
    row(t.figures.outsourced, ({ service }) => service.outsourcedTickets, fewer),
    row(t.figures.carried, ({ service }) => service.carriedTickets, fewer),
  ];
  return (
    <section class="panel" aria-labelledby="tickets-title">
      <header>
        <h2 id="tickets-title">{t.figures.ticketsTitle}</h2>
      </header>
      <div class="body">
        <Inbox desk={desk} last={last} />
      </div>
      <div class="service-pair">
        <div class="service-half">
          <ParetoBars rows={paretoOf(last)} />
          <Places last={last} />
        </div>
        <div class="service-half">
          <Clocks last={last} />
          <FigureTable name={t.figures.ticketsName} rows={rows} />
          <p class="note">{t.figures.outsourcedNote(rate(outside.share), money(outside.costFen, locale))}</p>
        </div>
      </div>
    </section>
  );
}

/** Leftovers, or none, and what last week's tickets suggest. */
function Inbox({ desk, last }: { desk: Desk; last: WeekResult }) {
  const locale = useLocale();
  const t = words[locale].inbox;
  const carried = desk.shop.position.carriedTickets;
  const [top] = paretoOf(last);
  const count = (value: number) => integer(value, locale);
  return (
    <div class={carried > 0 ? 'banner' : 'banner info'}>
      <Icon name={carried > 0 ? 'clock-alert' : 'inbox'} />
      <p>
        {carried > 0 ? t.carried(count(carried)) : t.empty}
        {top !== undefined && top.count > 0 && (
          <>
            {locale === 'en' ? ' ' : ''}
            {t.hint(count(top.count), count(last.service.tickets), causeInText(top.cause, locale))}{' '}
            <a href={routeHash(CAUSE_PLACES[top.cause])}>{t.todo[top.cause]}</a>
          </>
        )}
      </p>
    </div>
  );
}

function causeInText(cause: keyof typeof CAUSE_PLACES, locale: 'en' | 'zh'): string {
  const name = common[locale].ticketCauses[cause];
  return locale === 'en' ? name.toLowerCase() : name;
}

function Places({ last }: { last: WeekResult }) {
  const locale = useLocale();
  const t = words[locale].pareto;
  return (
    <table class="tbl slim">
      <caption>{t.places}</caption>
      <tbody>
        {paretoOf(last).map(({ cause }) => (
          <tr key={cause}>
            <th scope="row">{common[locale].ticketCauses[cause]}</th>
            <td>
              <a href={routeHash(CAUSE_PLACES[cause])}>{t.place[cause]}</a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Tickets by their clock; the books know the share in time for all of them together. */
function Clocks({ last }: { last: WeekResult }) {
  const locale = useLocale();
  const t = words[locale].clocks;
  const { ticketsByPriority, tickets, slaAttainmentRate } = last.service;
  const heads = [t.priority, t.clock, t.count, t.share] as const;
  const share = (value: number) => percent(tickets === 0 ? 0 : value / tickets, locale, 0);
  return (
    <>
      <h3>{t.title}</h3>
      <section class="tscroll" tabIndex={0} aria-label={t.name}>
        <table class="tbl slim">
          <thead>
            <tr>
              {heads.map((head, index) => (
                <th key={head} scope="col" class={index > 1 ? 'n' : ''}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {TICKET_PRIORITIES.map((priority) => (
              <tr key={priority}>
                <th scope="row">
                  {t.names[priority]} <small class="service-holds">{t.holds[priority]}</small>
                </th>
                <td class="nowrap">{t.of[priority]}</td>
                <td class="n">{integer(ticketsByPriority[priority], locale)}</td>
                <td class="n">{share(ticketsByPriority[priority])}</td>
              </tr>
            ))}
            <tr class="total">
              <th scope="row">{t.together}</th>
              <td class="nowrap">{t.onTime(percent(slaAttainmentRate, locale, 0))}</td>
              <td class="n">{integer(tickets, locale)}</td>
              <td class="n">{share(tickets)}</td>
            </tr>
          </tbody>
        </table>
      </section>
      <p class="note">{t.note}</p>
    </>
  );
}
