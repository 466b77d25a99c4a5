import { members as words } from '../../../i18n/areas/members.ts';
import { money, percent, signedMoney } from '../../../i18n/formats.ts';
import { stage } from '../../../stores/plan.ts';
import { useLocale } from '../../ui/locale.tsx';
import { DayPicker } from '../decisions/DayPicker.tsx';
import { LeverField } from '../decisions/LeverField.tsx';
import { LockNote } from '../decisions/LockNote.tsx';
import { lockedUntil } from '../decisions/locks.ts';
import { RuleTag } from '../decisions/RuleTag.tsx';
import type { Desk } from '../decisions/use-desk.ts';
import { problemAt } from '../plan/problem-words.ts';
import { type PointsAccount, pointsAccount } from './points-account.ts';

/** Points: the rate, double days, and the account of what is owed. */
export function Points({ desk }: { desk: Desk }) {
  const locale = useLocale();
  const t = words[locale].points;
  const { plan, readOnly } = desk;
  const locked = lockedUntil(desk, 'doublePointsDays');
  return (
    <section class="panel" aria-labelledby="points-title">
      <header>
        <h2 id="points-title">{t.title}</h2>
      </header>
      <div class="body two-parts">
        <div class="growth-part wide-gap">
          <LeverField desk={desk} lever="pointsRate" label={t.rate} help={t.rateHelp} />
          <div class="lever">
            <DayPicker
              label={t.days}
              dayMask={plan.doublePointsDays}
              disabled={readOnly || locked !== undefined}
              problem={problemAt(desk.problems, 'doublePointsDays', locale)}
              onChange={(dayMask) => stage('doublePointsDays', dayMask)}
            />
            <p class="help tiny muted">{t.daysHelp}</p>
            <RuleTag lever="doublePointsDays" />
            {locked !== undefined && <LockNote week={locked} />}
          </div>
        </div>
        <Account desk={desk} />
      </div>
    </section>
  );
}

const LINES = ['openingFen', 'earnedFen', 'redeemedFen', 'returnedFen', 'expiredFen'] as const;
const TAKES: ReadonlySet<keyof PointsAccount> = new Set(['redeemedFen', 'returnedFen', 'expiredFen']);

/** Opening, issued, redeemed, gone back, expired; a double rule; outstanding and what the books owe of it. */
function Account({ desk }: { desk: Desk }) {
  const locale = useLocale();
  const t = words[locale].points;
  const { results, facts } = desk.shop;
  const last = results.at(-1);
  const week = pointsAccount(results.slice(-1));
  const all = pointsAccount(results);
  if (last === undefined || week === undefined || all === undefined) return null;
  const write = (account: PointsAccount, line: keyof PointsAccount) => {
    if (line === 'openingFen' || line === 'closingFen') return money(account[line], locale);
    return signedMoney(TAKES.has(line) ? -account[line] : account[line], locale);
  };
  return (
    <div class="growth-part">
      <h3>{t.account}</h3>
      <table class="tbl slim points-account" aria-label={t.tableName}>
        <thead>
          <tr>
            <th scope="col">{t.columns.line}</th>
            <th scope="col" class="n">
              {t.columns.week}
            </th>
            <th scope="col" class="n">
              {t.columns.all}
            </th>
          </tr>
        </thead>
        <tbody>
          {LINES.map((line) => (
            <tr key={line}>
              <th scope="row">{t.lines[line]}</th>
              <td class="n">{write(week, line)}</td>
              <td class="n">{write(all, line)}</td>
            </tr>
          ))}
          <tr class="total">
            <th scope="row">{t.lines.closingFen}</th>
            <td class="n">{write(week, 'closingFen')}</td>
            <td class="n">{write(all, 'closingFen')}</td>
          </tr>
          <tr>
            <th scope="row">{t.liability(percent(facts.members.liabilityShare, locale, 0))}</th>
            <td class="n">{money(last.balance.pointsLiabilityFen, locale)}</td>
            <td class="n" />
          </tr>
        </tbody>
      </table>
      <p class="note">{t.note(percent(1 - facts.members.liabilityShare, locale, 0))}</p>
    </div>
  );
}
