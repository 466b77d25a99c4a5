import { cockpit as words } from '../../../i18n/areas/cockpit.ts';
import { duration, list, money } from '../../../i18n/formats.ts';
import { textOf } from '../../../i18n/locale.ts';
import { useLocale } from '../../ui/locale.tsx';
import type { Desk } from '../decisions/use-desk.ts';
import { opensText } from './opens-text.ts';
import { trafficChangeText, trafficText } from './traffic-words.ts';

const EVENTS_SHOWN = 3;

/** What is ahead: festivals of the calendar, the suppliers' lead times, the handover. */
export function ComingUp({ desk }: { desk: Desk }) {
  const locale = useLocale();
  const t = words[locale];
  const { facts, position, results } = desk.shop;
  const events = facts.calendar
    .map((event) => ({ event, ahead: event.isoWeek - position.isoWeek }))
    .filter(({ ahead }) => ahead >= 0 && position.week + ahead <= facts.weeks)
    .sort((a, b) => a.ahead - b.ahead)
    .slice(0, EVENTS_SHOWN);
  const opens = opensText(desk.game.head, facts, position.week + 1, locale);
  // Those of the calendar stand above already.
  const notices = (results.at(-1)?.notices ?? []).filter(({ announced }) => !announced);
  const leads = facts.skus.map(({ leadTimeDays }) => leadTimeDays);
  const days = (count: number) => duration(count, 'day', locale);
  const ownerProfits = results.filter(({ week }) => week <= 0).map(({ profit }) => profit.operatingProfitFen);
  const sentences = (...parts: (string | undefined)[]) =>
    parts.filter((part) => part !== undefined).join(locale === 'en' ? ' ' : '');
  const change = trafficChangeText(facts, position.isoWeek, locale);
  // A word joiner keeps a minus with its amount at the end of a line.
  const amount = (fen: number) => money(fen, locale).replace('−', '−\u2060');
  return (
    <section class="panel ahead" aria-labelledby="ahead-title">
      <header>
        <h2 id="ahead-title">{t.coming}</h2>
      </header>
      <dl>
        {opens !== undefined && (
          <div>
            <dt>{t.comingWeek(position.week + 1)}</dt>
            <dd>{opens}</dd>
          </div>
        )}
        {events.map(({ event, ahead }) => (
          <div key={event.id}>
            <dt>{ahead === 0 ? t.comingNow : t.comingWeek(position.week + ahead)}</dt>
            <dd>
              {sentences(
                t.comingEvent(textOf(event.name, locale), ahead),
                trafficText(facts, event.isoWeek, locale),
              )}
            </dd>
          </div>
        ))}
        {events.length === 0 && notices.length === 0 && (
          <div>
            <dt>{t.comingNow}</dt>
            <dd>{t.comingNone}</dd>
          </div>
        )}
        {notices.map((notice) => (
          <div key={notice.id}>
            <dt>{t.comingNow}</dt>
            <dd>
              {t.comingNotice(
                textOf(notice.name, locale),
                list(
                  notice.kinds.map((kind) => t.eventKinds[kind]),
                  locale,
                ),
              )}
            </dd>
          </div>
        ))}
        {change !== undefined && events[0]?.ahead !== 0 && (
          <div>
            <dt>{t.traffic}</dt>
            <dd>{change}</dd>
          </div>
        )}
        {leads.length > 0 && (
          <div>
            <dt>{t.lead}</dt>
            <dd>{t.leadBody(String(Math.min(...leads)), days(Math.max(...leads)))}</dd>
          </div>
        )}
        {position.week === 1 && ownerProfits.length > 0 && (
          <div>
            <dt>{t.note}</dt>
            <dd>{t.noteBody(amount(Math.min(...ownerProfits)), amount(Math.max(...ownerProfits)))}</dd>
          </div>
        )}
      </dl>
    </section>
  );
}
