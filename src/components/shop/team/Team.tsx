import { team as words } from '../../../i18n/areas/team.ts';
import { decimal, money, percent } from '../../../i18n/formats.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { INCENTIVES, type Incentive } from '../../../simulator/index.ts';
import { useLocale } from '../../ui/locale.tsx';
import { LeverChoice } from '../decisions/LeverChoice.tsx';
import { LeverField } from '../decisions/LeverField.tsx';
import { NoShop } from '../decisions/NoShop.tsx';
import { PageHead } from '../decisions/PageHead.tsx';
import { type Desk, useDesk } from '../decisions/use-desk.ts';
import { StaffTable } from './StaffTable.tsx';
import { packingLoad, payroll } from './staff.ts';
import { TeamWeeks } from './TeamWeeks.tsx';
import './team.css';

/** Below this much of what they can ship, packers are the news of the screen. */
const IDLE = 0.5;
const WEEKS_OF_SPENDING = 6;

/** Team: who works here, what they learn, what their pay rewards. */
export function Screen() {
  const desk = useDesk();
  return desk === undefined ? <NoShop /> : <Team desk={desk} />;
}

function Team({ desk }: { desk: Desk }) {
  const locale = useLocale();
  const t = words[locale];
  return (
    <div class="stack">
      <PageHead desk={desk} finding={finding(desk, locale)}>
        {t.lede}
      </PageHead>
      <StaffTable desk={desk} />
      <div class="team-pair">
        <Training desk={desk} />
        <Pay desk={desk} />
      </div>
      <TeamWeeks desk={desk} />
    </div>
  );
}

function Training({ desk }: { desk: Desk }) {
  const locale = useLocale();
  const t = words[locale].training;
  const people = payroll(desk.plan, desk.shop.facts).reduce((sum, row) => sum + row.people, 0);
  const spentFen = desk.shop.results
    .slice(-WEEKS_OF_SPENDING)
    .reduce((sum, { profit }) => sum - profit.lines.training, 0);
  const { trainingBudgetFen } = desk.plan;
  const { team } = desk.shop.facts.rules;
  return (
    <section class="panel" aria-labelledby="training-title">
      <header>
        <h2 id="training-title">{t.title}</h2>
      </header>
      <div class="body team-training">
        <LeverField
          desk={desk}
          lever="trainingBudgetFen"
          help={t.help(percent(1 - team.skillCarryOver, locale, 0), percent(team.trainingEffect, locale, 0))}
        />
        <p class="note">{t.spent(money(spentFen, locale))}</p>
        {people > 0 && trainingBudgetFen > 0 && (
          <p class="note">{t.perHead(money(trainingBudgetFen / people, locale))}</p>
        )}
      </div>
    </section>
  );
}

function Pay({ desk }: { desk: Desk }) {
  const locale = useLocale();
  const t = words[locale].pay;
  const { speed, sales } = desk.shop.facts.rules.team.pay;
  const rate = (share: number) => percent(share, locale, 0);
  const notes: Readonly<Record<Incentive, string>> = {
    balanced: t.balancedNote,
    speed: t.speedNote(
      rate(1 - speed.serviceMinutesFactor),
      rate(speed.packingFactor - 1),
      rate(speed.damageFactor - 1),
    ),
    sales: t.salesNote(
      rate(sales.answeredLiftFactor - 1),
      rate(sales.serviceMinutesFactor - 1),
      rate(sales.returnFactor - 1),
    ),
  };
  return (
    <section class="panel" aria-labelledby="pay-title">
      <header>
        <h2 id="pay-title">{t.title}</h2>
      </header>
      <div class="body">
        <LeverChoice
          desk={desk}
          lever="incentive"
          label={t.label}
          help={t.help}
          options={INCENTIVES.map((value) => ({ value, label: t.options[value], note: notes[value] }))}
        />
      </div>
    </section>
  );
}

/** What the team amounts to: idle packers, or the payroll. */
function finding(desk: Desk, locale: Locale): string {
  const t = words[locale];
  const { facts, results } = desk.shop;
  const rows = payroll(desk.plan, facts);
  const people = rows.reduce((sum, row) => sum + row.people, 0);
  const cost = money(
    rows.reduce((sum, row) => sum + row.costFen, 0),
    locale,
  );
  const last = results.at(-1);
  const packing = last && packingLoad(last, facts);
  if (packing !== undefined && packing.share < IDLE && desk.plan.ownStaff > 0)
    return t.findIdle(t.staff.packers, percent(packing.share, locale, 0));
  if (people === 0) return t.findNone;
  if (people === 1) return t.findOne(cost);
  return t.findCost(decimal(people, locale, Number.isInteger(people) ? 0 : 1), cost);
}
