import { common } from '../../../i18n/areas/common.ts';
import { content as words } from '../../../i18n/areas/content.ts';
import { dayDate, list, money, percent, weekDates, weekday } from '../../../i18n/formats.ts';
import { textOf } from '../../../i18n/locale.ts';
import { useLocale } from '../../ui/locale.tsx';
import { dayShares } from '../decisions/demand.ts';
import type { Desk } from '../decisions/use-desk.ts';
import { dailyPacing } from './pacing.ts';
import { type DayEntry, dayEntries, eventsIn, nextCampaign } from './week-entries.ts';

const DAYS = [0, 1, 2, 3, 4, 5, 6];

/** Seven days with what the plan has on each, and what concerns the week as a whole. */
export function WeekCalendar({ desk }: { desk: Desk }) {
  const locale = useLocale();
  const t = words[locale].calendar;
  const { plan, unchanged, shop } = desk;
  const { isoWeek } = shop.position;
  const pacing = dailyPacing(shop.facts.rules.liveSelling.pacing, plan);
  const usual = dayShares(shop.results);
  return (
    <section class="panel" aria-labelledby="calendar-title">
      <header>
        <h2 id="calendar-title">{t.title}</h2>
        <p class="num">{weekDates(isoWeek, locale)}</p>
      </header>
      <ol class="content-week" aria-label={t.listName}>
        {DAYS.map((day) => {
          const entries = dayEntries(plan, unchanged, day);
          return (
            <li key={day} class={entries.some(({ kind }) => kind === 'live') ? 'day live' : 'day'}>
              <h3>
                {weekday(day, locale)}
                <span class="muted num">{dayDate(isoWeek, day, locale)}</span>
              </h3>
              <ul>
                {entries.map((entry) => (
                  <Entry key={entry.kind} entry={entry} />
                ))}
                {entries.length === 0 && <li class="sr">{t.nothing}</li>}
              </ul>
              <p class="tiny muted">
                {plan.kolBudgetFen > 0 && (
                  <span>{t.creators(money((plan.kolBudgetFen / 7) * (pacing[day] ?? 1), locale))}</span>
                )}
                <span>{t.usual(percent(usual[day] ?? 0, locale, 0))}</span>
              </p>
            </li>
          );
        })}
      </ol>
      <footer class="growth-part">
        <p class="small">
          {t.messages(plan.emailSends)}
          {locale === 'en' ? ' ' : ''}
          <Events desk={desk} />
        </p>
        <p class="small row">
          <a href="#/promotions">{t.toPromotions}</a>
          <a href="#/members">{t.toMembers}</a>
        </p>
      </footer>
    </section>
  );
}

function Entry({ entry }: { entry: DayEntry }) {
  const locale = useLocale();
  const t = words[locale].calendar;
  const { kind, isStaged } = entry;
  const name =
    kind === 'live' || kind === 'liveAfter' || kind === 'doublePoints'
      ? t[kind]
      : common[locale].promotionKinds[kind];
  return (
    <li class={`tag ${kind === 'live' ? 'you' : isStaged ? 'mark' : ''}`}>
      {name}
      {isStaged && <span class="sr"> {t.changed}</span>}
    </li>
  );
}

/** Events of the calendar in this week, and the next campaign of the platform. */
function Events({ desk }: { desk: Desk }) {
  const locale = useLocale();
  const t = words[locale].calendar;
  const { shop } = desk;
  const { isoWeek, week } = shop.position;
  const gap = locale === 'en' ? ' ' : '';
  const events = eventsIn(shop, isoWeek);
  const campaign = nextCampaign(shop, isoWeek);
  const names = list(
    events.map(({ name }) => textOf(name, locale)),
    locale,
  );
  return (
    <>
      {events.length === 0 ? t.noEvents : t.events(names)}
      {campaign !== undefined && gap}
      {campaign !== undefined &&
        (campaign.isoWeek === isoWeek
          ? t.thisCampaign(textOf(campaign.name, locale))
          : t.campaign(textOf(campaign.name, locale), week + campaign.isoWeek - isoWeek))}
    </>
  );
}
