import { promotions as words } from '../../../i18n/areas/promotions.ts';
import { money, percent } from '../../../i18n/formats.ts';
import { textOf } from '../../../i18n/locale.ts';
import { useLocale } from '../../ui/locale.tsx';
import { LeverField } from '../decisions/LeverField.tsx';
import type { Desk } from '../decisions/use-desk.ts';
import { nextCampaign } from './aims.ts';

const WEEKS = 4;

/** The budget that builds an audience for the next campaign, and how many weeks are left to spend it in. */
export function WarmUp({ desk }: { desk: Desk }) {
  const locale = useLocale();
  const t = words[locale].warmUp;
  const { shop } = desk;
  const next = nextCampaign(shop);
  const spentFen = -shop.results.slice(-WEEKS).reduce((sum, { profit }) => sum + profit.lines.warmUp, 0);
  return (
    <section class="panel" aria-labelledby="warm-up-title">
      <header>
        <h2 id="warm-up-title">{t.title}</h2>
      </header>
      <div class="body warm-up">
        <LeverField desk={desk} lever="warmUpBudgetFen" />
        <div class="stack-small">
          <p>
            <b>
              {next === undefined
                ? t.none
                : t.next(textOf(next.event.name, locale), next.week, next.weeksAhead)}
            </b>
          </p>
          <p class="small muted">{t.what(percent(1 - shop.facts.rules.warmUpCarryOver, locale, 0))}</p>
          {spentFen > 0 && <p class="note">{t.spent(money(spentFen, locale))}</p>}
        </div>
      </div>
    </section>
  );
}
