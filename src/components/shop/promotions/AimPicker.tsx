import { promotions as words } from '../../../i18n/areas/promotions.ts';
import { shell } from '../../../i18n/areas/shell.ts';
import { decimal, duration, integer, money, percent } from '../../../i18n/formats.ts';
import { type Locale, textOf } from '../../../i18n/locale.ts';
import { routeHash } from '../../shell/route.ts';
import { useLocale } from '../../ui/locale.tsx';
import type { Desk } from '../decisions/use-desk.ts';
import { AIMS, type Aim, ELSEWHERE, longestLying, nextCampaign } from './aims.ts';

interface AimPickerProps {
  readonly desk: Desk;
  readonly aim: Aim | undefined;
}

/** One aim at a time: what the shop's own figures say about it, and where else it can be served. */
export function AimPicker({ desk, aim }: AimPickerProps) {
  const locale = useLocale();
  const t = words[locale].aim;
  const gap = locale === 'en' ? ' ' : '';
  const choose = (next: Aim | undefined) => {
    location.hash = next === undefined ? '#/promotions' : `#/promotions?aim=${next}`;
  };
  return (
    <fieldset class="promotion-aims">
      <legend>{t.title}</legend>
      <div class="choice-cards">
        {[undefined, ...AIMS].map((option) => (
          <label key={option ?? 'none'} class="choice-card">
            <input
              type="radio"
              name="promotion-aim"
              checked={option === aim}
              onChange={() => choose(option)}
            />
            <span>
              <b>{option === undefined ? t.none : t.names[option]}</b>
              <span class="note">{option === undefined ? t.noneNote : t.notes[option]}</span>
            </span>
          </label>
        ))}
      </div>
      {aim !== undefined && (
        <p class="small promotion-reading" aria-live="polite">
          {reading(desk, aim, locale)}
          {gap}
          {t.elsewhere}
          {gap}
          {ELSEWHERE[aim].map((view, index) => (
            <span key={view}>
              {index > 0 && ' · '}
              <a href={routeHash(view)}>{shell[locale].views[view]}</a>
            </span>
          ))}
        </p>
      )}
    </fieldset>
  );
}

/** What the shop's own figures say about an aim. */
function reading(desk: Desk, aim: Aim, locale: Locale): string {
  const t = words[locale].aim;
  const { shop } = desk;
  const last = shop.results.at(-1);
  if (aim === 'clear') {
    const long = longestLying(desk);
    if (long === undefined) return t.clearNothing;
    return t.clear(textOf(long.sku.name, locale), duration(Math.round(long.coverDays ?? 0), 'day', locale));
  }
  if (aim === 'festival') {
    const next = nextCampaign(shop);
    return next === undefined ? t.festivalNone : t.festival(textOf(next.event.name, locale), next.weeksAhead);
  }
  if (last === undefined || last.orders === 0) return '';
  if (aim === 'winback')
    return t.winback(
      percent(last.customers.repurchaseRate, locale, 0),
      integer(last.customers.members, locale),
    );
  const grossFen = last.skus.reduce((sum, sku) => sum + sku.grossSalesFen, 0);
  return t.baskets(decimal(last.units / last.orders, locale, 1), money(grossFen / last.orders, locale));
}
