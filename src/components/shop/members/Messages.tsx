import { members as words } from '../../../i18n/areas/members.ts';
import { integer, money, moneyPerUnit, percent } from '../../../i18n/formats.ts';
import type { WeekResult } from '../../../simulator/index.ts';
import { useLocale } from '../../ui/locale.tsx';
import { weekTick } from '../cockpit/metric-words.ts';
import { contactsOf, emailCostFen } from '../decisions/channels.ts';
import { LeverField } from '../decisions/LeverField.tsx';
import type { Desk } from '../decisions/use-desk.ts';

const WEEKS = 5;

/** Messages a week: whom they reach, what they cost, and what too many do to the list. */
export function Messages({ desk }: { desk: Desk }) {
  const locale = useLocale();
  const t = words[locale].messages;
  const { shop, plan } = desk;
  const costFen = emailCostFen(shop, plan.emailSends);
  return (
    <section class="panel" aria-labelledby="messages-title">
      <header>
        <h2 id="messages-title">{t.title}</h2>
      </header>
      <div class="body">
        <div class="growth-part measure">
          <LeverField
            desk={desk}
            lever="emailSends"
            label={t.label}
            suffix={t.suffix}
            help={t.help(integer(contactsOf(shop), locale), money(emailCostFen(shop, 1), locale))}
          />
          {costFen > 0 && <p class="small">{t.total(money(costFen, locale))}</p>}
          <p class="note">{t.fatigue(percent(shop.facts.rules.unsubscribeRate, locale, 1))}</p>
        </div>
      </div>
      <PastWeeks results={shop.results.slice(-WEEKS)} />
    </section>
  );
}

function PastWeeks({ results }: { results: readonly WeekResult[] }) {
  const locale = useLocale();
  const t = words[locale].messages;
  const head = t.columns;
  return (
    <section class="tscroll" tabIndex={0} aria-label={t.tableName}>
      <table class="tbl slim weeks-table">
        <thead>
          <tr>
            <th scope="col">{head.week}</th>
            {(['sends', 'agreed', 'visits', 'orders', 'perOrder'] as const).map((column) => (
              <th key={column} scope="col" class="n">
                {head[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...results].reverse().map(({ week, plan, customers, channels }) => {
            const row = channels.find(({ channel }) => channel === 'email');
            const orders = row?.orders ?? 0;
            return (
              <tr key={week}>
                <th scope="row">{weekTick(week, locale, false)}</th>
                <td class="n">{integer(plan.emailSends, locale)}</td>
                <td class="n">{percent(customers.contactableShare, locale, 1)}</td>
                <td class="n">{integer(row?.visits ?? 0, locale)}</td>
                <td class="n">{integer(orders, locale)}</td>
                <td class="n">{orders === 0 ? '—' : moneyPerUnit((row?.spendFen ?? 0) / orders, locale)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
