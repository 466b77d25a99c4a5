import { products as words } from '../../../i18n/areas/products.ts';
import { percent, price } from '../../../i18n/formats.ts';
import { useLocale } from '../../ui/locale.tsx';
import { Term } from '../../ui/Term.tsx';
import { type LadderPlace, PREMIUM_PRICE, TRAFFIC_VIEWS } from './sku-ladder.ts';

/** A product's place on the ladder; its card states the rule and the figures behind it. */
export function LadderTag({ place }: { place: LadderPlace }) {
  const locale = useLocale();
  const t = words[locale].ladder;
  const { role } = place;
  const share = (value: number) => percent(value, locale, 0);
  const yuan = (fen: number) => price(Math.round(fen / 100) * 100, locale);
  const rules = {
    traffic: () => t.rules.traffic(TRAFFIC_VIEWS),
    profit: t.rules.profit,
    premium: () => t.rules.premium(PREMIUM_PRICE),
    regular: t.rules.regular,
  };
  return (
    <span class={`ladder-tag ${role}`}>
      <Term
        name={t.names[role]}
        entry="price-ladder"
        definition={rules[role]()}
        detail={t.figures(
          yuan(place.priceFen),
          yuan(place.middlePriceFen),
          share(place.marginRate),
          share(place.middleMarginRate),
          share(place.viewsShare),
          share(place.earningsShare),
          share(place.evenShare),
        )}
      >
        {t.roles[role]}
      </Term>
    </span>
  );
}
