import { common } from '../../../i18n/areas/common.ts';
import { hints as words } from '../../../i18n/areas/hints.ts';
import { duration, integer, price } from '../../../i18n/formats.ts';
import { type Locale, textOf } from '../../../i18n/locale.ts';
import { coverOf } from '../../shop/decisions/cover.ts';
import type { Desk } from '../../shop/decisions/use-desk.ts';
import type { Hint } from './hint-state.ts';

interface HintTextProps {
  readonly hint: Hint;
  readonly desk: Desk;
  /** The product that the control is about, by its id or its name. */
  readonly product: string | undefined;
  readonly locale: Locale;
  /** True where the control to act on is on another screen. */
  readonly isElsewhere: boolean;
}

/** A hint in words, with the figures of the product it stands at. */
export function HintText({ hint, desk, product: named, locale, isElsewhere }: HintTextProps) {
  const t = words[locale];
  const { facts } = desk.shop;
  const sku =
    facts.skus.find(({ id, name }) => id === named || textOf(name, locale) === named) ?? facts.skus[0];
  if (hint === 'bet') return <>{t.bet}</>;
  if (hint === 'diamond' || sku === undefined) return <>{t.diamond}</>;
  const product = textOf(sku.name, locale);
  if (hint === 'price') {
    const now = desk.plan.listPriceFen[sku.id] ?? sku.usualPriceFen;
    return <>{t.price(product, price(sku.unitCostFen, locale), price(now, locale))}</>;
  }
  const cover = coverOf(desk.shop, desk.plan, sku);
  const units = (count: number) => integer(Math.round(count), locale);
  const days = Math.max(1, Math.round(cover.coverDays ?? 99));
  return (
    <>
      {t.cover(
        product,
        common[locale].units(units(cover.onHandUnits + cover.onTheWayUnits)),
        duration(days, 'day', locale),
      )}{' '}
      {t.coverRange(units(cover.suggestedUpTo.low), units(cover.suggestedUpTo.high))}
      {isElsewhere && (
        <>
          {' '}
          <a href={`#/inventory?product=${sku.id}`}>{t.toInventory}</a>
        </>
      )}
    </>
  );
}
