import { shell } from '../../../i18n/areas/shell.ts';
import { team as words } from '../../../i18n/areas/team.ts';
import { decimal, integer, money, percent } from '../../../i18n/formats.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { WeekResult } from '../../../simulator/index.ts';
import { routeHash } from '../../shell/route.ts';
import { useLocale } from '../../ui/locale.tsx';
import { LockNote } from '../decisions/LockNote.tsx';
import { lockedUntil } from '../decisions/locks.ts';
import { RuleTag } from '../decisions/RuleTag.tsx';
import type { Desk } from '../decisions/use-desk.ts';
import { agentLoad, bookedFen, packingLoad, payroll, ROLE_LEVERS, type Role, reviewLoad } from './staff.ts';

const headcount = (people: number, locale: Locale) =>
  decimal(people, locale, Number.isInteger(people) ? 0 : 1);

/** Everybody on the payroll: this week's plan beside last week, wages, load, and where the number is set. */
export function StaffTable({ desk }: { desk: Desk }) {
  const locale = useLocale();
  const t = words[locale].staff;
  const { facts, results } = desk.shop;
  const last = results.at(-1);
  const rows = payroll(desk.plan, facts);
  const before = payroll(desk.unchanged, facts);
  const people = (list: typeof rows) => list.reduce((sum, row) => sum + row.people, 0);
  return (
    <section class="panel" aria-labelledby="staff-title">
      <header>
        <h2 id="staff-title">{t.title}</h2>
        {last && <p class="num">{t.booked(money(bookedFen(last), locale))}</p>}
      </header>
      <section class="tscroll" tabIndex={0} aria-label={t.name}>
        <table class="tbl stacks team-staff">
          <thead>
            <tr>
              <th scope="col">{t.role}</th>
              <th scope="col" class="n">
                {t.was}
              </th>
              <th scope="col" class="n">
                {t.people}
              </th>
              <th scope="col" class="n">
                {t.wage}
              </th>
              <th scope="col" class="n">
                {t.cost}
              </th>
              <th scope="col">{t.load}</th>
              <th scope="col">{t.place}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ role, people: count, wageFen, costFen }, index) => {
              const { lever, view } = ROLE_LEVERS[role];
              const was = before[index]?.people ?? count;
              const locked = lockedUntil(desk, lever);
              return (
                <tr key={role}>
                  <th scope="row">
                    {t[role]} <RuleTag lever={lever} />
                  </th>
                  <td class="n" data-label={t.was}>
                    {headcount(was, locale)}
                  </td>
                  <td class="n" data-label={t.people}>
                    <span class={count === was ? undefined : 'team-changed'}>{headcount(count, locale)}</span>
                  </td>
                  <td class="n" data-label={t.wage}>
                    {money(wageFen, locale)}
                  </td>
                  <td class="n" data-label={t.cost}>
                    {money(costFen, locale)}
                  </td>
                  <td data-label={t.load}>{last ? loadWords(role, last, desk, locale) : t.none}</td>
                  <td data-label={t.place}>
                    <div class="team-place">
                      <a href={routeHash(view)}>{shell[locale].views[view]}</a>
                      {locked !== undefined && <LockNote week={locked} />}
                    </div>
                  </td>
                </tr>
              );
            })}
            <tr class="total">
              <th scope="row">{t.total}</th>
              <td class="n" data-label={t.was}>
                {headcount(people(before), locale)}
              </td>
              <td class="n" data-label={t.people}>
                {headcount(people(rows), locale)}
              </td>
              <td class="n hide-m" />
              <td class="n" data-label={t.cost}>
                {money(
                  rows.reduce((sum, row) => sum + row.costFen, 0),
                  locale,
                )}
              </td>
              <td class="hide-m" />
              <td class="hide-m" />
            </tr>
          </tbody>
        </table>
      </section>
    </section>
  );
}

/** How busy a role was last week. */
function loadWords(role: Role, last: WeekResult, desk: Desk, locale: Locale): string {
  const t = words[locale].staff;
  const count = (value: number) => integer(value, locale);
  if (role === 'packers') {
    const load = packingLoad(last, desk.shop.facts);
    return load ? t.packersLoad(count(load.ordersPerDay), percent(load.share, locale, 0)) : t.nobody;
  }
  if (role === 'agents') {
    const load = agentLoad(last);
    return load ? t.agentsLoad(count(load.chats), count(load.tickets)) : t.nobody;
  }
  const load = reviewLoad(last);
  return load === undefined ? t.nobody : t.reviewersLoad(count(load));
}
