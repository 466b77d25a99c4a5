import { useState } from 'preact/hooks';
import { service as words } from '../../../i18n/areas/service.ts';
import { decimal, duration, integer, money, percent } from '../../../i18n/formats.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { useLocale } from '../../ui/locale.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { weekName } from '../cockpit/metric-words.ts';
import type { Desk } from '../decisions/use-desk.ts';
import {
  agentOptions,
  chatsPerAgent,
  estimateAnswered,
  type StaffedWeek,
  type StaffingEstimate,
  staffedWeeks,
} from './staffing.ts';

const WEEKS_OF_MEAN = 4;
const MOST_CHATS = 100_000;

/** Agents against the chats that are expected, by the shop's own weeks. */
export function Staffing({ desk }: { desk: Desk }) {
  const locale = useLocale();
  const t = words[locale].staffing;
  const { results, facts } = desk.shop;
  const lastChats = Math.round(results.at(-1)?.service.chats ?? 0);
  const [typed, setTyped] = useState<number>();
  const expected = typed ?? lastChats;
  if (results.length === 0) return null;
  const recent = results.slice(-WEEKS_OF_MEAN);
  const mean = recent.reduce((sum, { service }) => sum + service.chats, 0) / recent.length;
  const { serviceAgents: planned, serviceHoursPerDay: hours } = desk.plan;
  const weeks = staffedWeeks(facts.rules.service, results);
  const sameHours = weeks.filter(({ hoursPerDay }) => hoursPerDay === hours);
  const count = (value: number) => integer(value, locale);
  return (
    <section class="panel" aria-labelledby="staffing-title">
      <header>
        <h2 id="staffing-title">{t.title}</h2>
      </header>
      <div class="body service-staffing">
        <div class="stack">
          <NumberField
            label={t.chats}
            value={expected}
            min={0}
            max={MOST_CHATS}
            help={t.chatsHelp(count(lastChats), count(mean))}
            onCommit={setTyped}
          />
          <p class="help small muted">{t.help}</p>
        </div>
        {sameHours.length === 0 ? (
          <p class="small">{t.untried(duration(hours, 'hour', locale))}</p>
        ) : (
          <section class="tscroll" tabIndex={0} aria-label={t.name}>
            <table class="tbl slim">
              <thead>
                <tr>
                  {([t.agents, t.each, t.within, t.wages] as const).map((head, index) => (
                    <th key={head} scope="col" class={index > 0 ? 'n' : ''}>
                      {head}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {agentOptions(planned, facts.ranges.serviceAgents).map((agents) => {
                  const load = chatsPerAgent(facts.rules.service, expected, {
                    ...desk.plan,
                    serviceAgents: agents,
                  });
                  return (
                    <tr key={agents} class={agents === planned ? 'service-planned' : undefined}>
                      <th scope="row">
                        {agentCount(agents, locale)}{' '}
                        {agents === planned && <span class="tag mark">{t.planned}</span>}{' '}
                        {agents === results.at(-1)?.plan.serviceAgents && agents !== planned && (
                          <span class="tag">{t.last}</span>
                        )}
                      </th>
                      <td class="n">{count(load)}</td>
                      <td class="n">{estimateWords(estimateAnswered(sameHours, load), locale)}</td>
                      <td class="n">{money(agents * facts.agentWageFen, locale)}</td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </section>
        )}
      </div>
      <details class="service-own">
        <summary>{t.weeks}</summary>
        <OwnWeeks weeks={weeks} hours={hours} />
      </details>
    </section>
  );
}

const agentCount = (agents: number, locale: Locale) =>
  decimal(agents, locale, Number.isInteger(agents) ? 0 : 1);

function estimateWords(estimate: StaffingEstimate | undefined, locale: Locale): string {
  const t = words[locale].staffing;
  if (estimate === undefined) return '—';
  const rate = percent(estimate.rate, locale, 0);
  if (estimate.kind === 'about') return t.about(rate);
  return estimate.kind === 'at-least' ? t.atLeast(rate) : t.atMost(rate);
}

/** The weeks the estimate is read from, those with other hours named. */
function OwnWeeks({ weeks, hours }: { weeks: readonly StaffedWeek[]; hours: number }) {
  const locale = useLocale();
  const t = words[locale].staffing;
  const heads = [t.week, t.agents, t.hours, t.chatsHead, t.each, t.within] as const;
  return (
    <section class="tscroll" tabIndex={0} aria-label={t.weeksName}>
      <table class="tbl slim">
        <thead>
          <tr>
            {heads.map((head, index) => (
              <th key={head} scope="col" class={index > 0 ? 'n' : ''}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...weeks].reverse().map((row) => (
            <tr key={row.week}>
              <th scope="row">{weekName(row.week, locale)}</th>
              <td class="n">{agentCount(row.agents, locale)}</td>
              <td class="n">
                {row.hoursPerDay !== hours && <span class="tag">{t.left}</span>}{' '}
                {integer(row.hoursPerDay, locale)}
              </td>
              <td class="n">{integer(row.chats, locale)}</td>
              <td class="n">{integer(row.chatsPerAgent, locale)}</td>
              <td class="n">{percent(row.answeredIn60SecondsRate, locale, 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
