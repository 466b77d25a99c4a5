import { common } from '../../../i18n/areas/common.ts';
import { promotions as words } from '../../../i18n/areas/promotions.ts';
import { decimal, integer, money, weekDates } from '../../../i18n/formats.ts';
import { type Locale, textOf } from '../../../i18n/locale.ts';
import type { CalendarEvent, PromotionKind } from '../../../simulator/index.ts';
import { useLocale } from '../../ui/locale.tsx';
import type { Desk } from '../decisions/use-desk.ts';
import { type CalendarWeek, seasonCalendar, toolsIn } from './calendar.ts';

/** The twelve weeks with announced events, past runs and the plan: a matrix, and a list on phones. */
export function Calendar({ desk }: { desk: Desk }) {
  const locale = useLocale();
  const t = words[locale].calendar;
  const weeks = seasonCalendar(desk.shop, desk.plan);
  return (
    <section class="panel" aria-labelledby="calendar-title">
      <header>
        <h2 id="calendar-title">{t.title}</h2>
        <p>{t.lead}</p>
      </header>
      <Matrix weeks={weeks} />
      <WeekList weeks={weeks} locale={locale} />
    </section>
  );
}

function Matrix({ weeks }: { weeks: readonly CalendarWeek[] }) {
  const locale = useLocale();
  const t = words[locale].calendar;
  const { promotionKinds } = common[locale];
  const warmedUp = weeks.some(({ warmUpFen }) => warmUpFen > 0);
  return (
    <section class="tscroll promotion-matrix" tabIndex={0} aria-label={t.region}>
      <table class="tbl slim promotion-calendar">
        <thead>
          <tr>
            <th scope="col">{t.week}</th>
            {weeks.map(({ week, isoWeek, isNow }) => (
              <th key={week} scope="col" class={isNow ? 'now' : undefined} title={weekDates(isoWeek, locale)}>
                {week}
                {isNow && <span class="sr">{t.now}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t.events}</th>
            {weeks.map((week) => (
              <td key={week.week} class={cellClass(week)}>
                {week.events.map((event) => (
                  <span
                    key={event.id}
                    class={event.kinds.includes('campaign') ? 'promotion-event big' : 'promotion-event'}
                  >
                    {textOf(event.name, locale)}
                  </span>
                ))}
              </td>
            ))}
          </tr>
          <tr>
            <th scope="row">{t.traffic}</th>
            {weeks.map((week) => (
              <td key={week.week} class={`num ${cellClass(week)}`}>
                {t.trafficValue(decimal(week.trafficIndex, locale, 2))}
              </td>
            ))}
          </tr>
          {toolsIn(weeks).map((kind) => (
            <tr key={kind}>
              <th scope="row">{promotionKinds[kind]}</th>
              {weeks.map((week) => (
                <td key={week.week} class={cellClass(week)}>
                  <ToolCell week={week} kind={kind} />
                </td>
              ))}
            </tr>
          ))}
          {warmedUp && (
            <tr>
              <th scope="row">{t.warmUp}</th>
              {weeks.map((week) => (
                <td key={week.week} class={cellClass(week)}>
                  {week.warmUpFen > 0 && (
                    <span class={week.isNow ? 'promotion-run planned' : 'promotion-run'}>
                      {money(week.warmUpFen, locale)}
                    </span>
                  )}
                </td>
              ))}
            </tr>
          )}
        </tbody>
      </table>
    </section>
  );
}

const cellClass = ({ isNow, isCampaign }: CalendarWeek) =>
  [isNow ? 'now' : '', isCampaign ? 'campaign' : ''].filter(Boolean).join(' ');

function ToolCell({ week, kind }: { week: CalendarWeek; kind: PromotionKind }) {
  const locale = useLocale();
  const t = words[locale].calendar;
  const tool = week.tools.find((one) => one.kind === kind);
  if (tool === undefined) return null;
  return tool.redemptions === undefined ? (
    <span class="promotion-run planned">{t.planned(tool.days)}</span>
  ) : (
    <span class="promotion-run">
      {t.ran(tool.days)} <small>{t.uses(integer(tool.redemptions, locale))}</small>
    </span>
  );
}

/** The same for narrow screens: a week with anything in it is a row. */
function WeekList({ weeks, locale }: { weeks: readonly CalendarWeek[]; locale: Locale }) {
  const t = words[locale].calendar;
  const { promotionKinds } = common[locale];
  const shown = weeks.filter(
    ({ events, tools, isNow, warmUpFen }) => isNow || events.length + tools.length > 0 || warmUpFen > 0,
  );
  return (
    <ol class="promotion-weeks">
      {shown.map((week) => (
        <li key={week.week} class={cellClass(week)}>
          <p>
            <b>{common[locale].week(week.week)}</b>{' '}
            <span class="small muted">{weekDates(week.isoWeek, locale)}</span>{' '}
            {week.isNow && <span class="tag mark">{t.now}</span>}
          </p>
          {week.events.map((event) => (
            <p key={event.id} class="small">
              {textOf(event.name, locale)} <span class="muted">{kindsOf(event, locale)}</span>
            </p>
          ))}
          {week.events.length + week.tools.length === 0 && <p class="small muted">{t.nothing}</p>}
          {week.tools.map((tool) => (
            <p key={tool.kind} class="small">
              {promotionKinds[tool.kind]} <ToolCell week={week} kind={tool.kind} />
            </p>
          ))}
          {week.warmUpFen > 0 && (
            <p class="small">
              {t.warmUp} <span class="num">{money(week.warmUpFen, locale)}</span>
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}

function kindsOf({ kinds }: CalendarEvent, locale: Locale): string {
  const t = words[locale].calendar;
  return kinds.map((kind) => t.kinds[kind]).join(locale === 'zh' ? '、' : ', ');
}
