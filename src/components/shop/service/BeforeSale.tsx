import { service as words } from '../../../i18n/areas/service.ts';
import { decimal, duration, integer, money, moneyPerUnit, percent } from '../../../i18n/formats.ts';
import { useLocale } from '../../ui/locale.tsx';
import { LeverField } from '../decisions/LeverField.tsx';
import type { Desk } from '../decisions/use-desk.ts';
import { DecisionNote } from './DecisionNote.tsx';
import { type FigureRow, FigureTable } from './FigureTable.tsx';
import { chatsPerAgent } from './staffing.ts';
import { missedChats } from './ticket-readings.ts';

/** Weeks that a figure looks back on. */
export const WEEKS_SHOWN = 6;
const SPENDING_WEEKS = 4;

/** Who answers chats, for how long, and with what help; and what that came to. */
export function BeforeSale({ desk }: { desk: Desk }) {
  const locale = useLocale();
  const t = words[locale];
  const { facts, results } = desk.shop;
  const { botFenPerWeek, botFenPerChat } = facts.policyCosts;
  const rules = facts.rules.service;
  const rate = (share: number) => percent(share, locale, 0);
  const last = results.at(-1);
  const chats = last?.service.chats ?? 0;
  const agents = last?.plan.serviceAgents ?? 0;
  const spentFen = results
    .slice(-SPENDING_WEEKS)
    .reduce((sum, { profit }) => sum - profit.lines.serviceTools, 0);
  const { botShare } = desk.plan;
  return (
    <section class="panel" aria-labelledby="before-title">
      <header>
        <h2 id="before-title">{t.before}</h2>
        <p>
          <a href="#/team">{t.team}</a>
        </p>
      </header>
      <div class="body service-decisions">
        <DecisionNote
          note={
            last === undefined
              ? undefined
              : agents === 0
                ? t.agentsNone
                : t.agentsNote(
                    decimal(agents, locale, Number.isInteger(agents) ? 0 : 1),
                    integer(chatsPerAgent(rules, chats, last.plan), locale),
                  )
          }
        >
          <LeverField
            desk={desk}
            lever="serviceAgents"
            help={t.agentsHelp(money(facts.agentWageFen, locale))}
          />
        </DecisionNote>
        <DecisionNote note={last && t.hoursNote(duration(last.plan.serviceHoursPerDay, 'hour', locale))}>
          <LeverField desk={desk} lever="serviceHoursPerDay" suffix={t.hours} help={t.hoursHelp} />
        </DecisionNote>
        <DecisionNote
          note={
            botShare === 0
              ? t.botOff
              : t.botNote(money(botFenPerWeek + botShare * chats * botFenPerChat, locale))
          }
        >
          <LeverField
            desk={desk}
            lever="botShare"
            help={t.botHelp(
              rate(rules.botSolvedShare),
              money(botFenPerWeek, locale),
              moneyPerUnit(botFenPerChat, locale),
            )}
          />
        </DecisionNote>
        <DecisionNote note={t.scriptsNote(money(spentFen, locale))}>
          <LeverField
            desk={desk}
            lever="scriptsBudgetFen"
            help={t.scriptsHelp(rate(rules.scriptsTimeSaving), rate(1 - rules.scriptsCarryOver))}
          />
        </DecisionNote>
      </div>
      <ChatFigures desk={desk} />
    </section>
  );
}

function ChatFigures({ desk }: { desk: Desk }) {
  const locale = useLocale();
  const t = words[locale].figures;
  const weeks = desk.shop.results.slice(-WEEKS_SHOWN);
  if (weeks.length === 0) return null;
  const count = (value: number) => integer(value, locale);
  const rate = (value: number) => percent(value, locale, 0);
  const rows: readonly FigureRow[] = [
    {
      label: t.chats,
      weeks: weeks.map(({ service }) => service.chats),
      write: count,
      unit: 'relative',
      favours: 'neither',
    },
    {
      label: t.in60,
      weeks: weeks.map(({ service }) => service.answeredIn60SecondsRate),
      write: rate,
      unit: 'points',
      favours: 'more',
    },
    {
      label: t.in30,
      weeks: weeks.map(({ service }) => service.answeredIn30SecondsRate),
      write: rate,
      unit: 'points',
      favours: 'more',
    },
    { label: t.missed, weeks: weeks.map(missedChats), write: count, unit: 'relative', favours: 'less' },
  ];
  return <FigureTable name={t.chatsName} rows={rows} />;
}
