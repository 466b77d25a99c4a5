import { marketing as words } from '../../../i18n/areas/marketing.ts';
import { money } from '../../../i18n/formats.ts';
import { useLocale } from '../../ui/locale.tsx';
import { plannedExtrasFen } from '../decisions/channels.ts';
import { LeverField } from '../decisions/LeverField.tsx';
import type { Desk } from '../decisions/use-desk.ts';

/** How finely ads are aimed, what that costs, and whether buyers agreed to it. */
export function Targeting({ desk }: { desk: Desk }) {
  const locale = useLocale();
  const t = words[locale].targeting;
  const { plan, shop } = desk;
  const hasConsent = !plan.violations.includes('data-without-consent');
  const costFen = plannedExtrasFen(shop, plan).targeting;
  return (
    <section class="panel" aria-labelledby="targeting-title">
      <header>
        <h2 id="targeting-title">{t.title}</h2>
      </header>
      <div class="body growth-part">
        <LeverField
          desk={desk}
          lever="targetingLevel"
          label={t.label}
          help={t.help(money(shop.facts.policyCosts.targetingFen, locale))}
        />
        {costFen > 0 && <p class="small num">{t.cost(money(costFen, locale))}</p>}
        <p class={hasConsent ? 'small' : 'banner bad'}>
          <span>{hasConsent ? t.consentOn : t.consentOff}</span> <a href="#/risk">{t.toRisk}</a>
        </p>
      </div>
    </section>
  );
}
