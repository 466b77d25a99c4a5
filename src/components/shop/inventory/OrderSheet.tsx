import { inventory as words } from '../../../i18n/areas/inventory.ts';
import { integer, money, moneyPerUnit, percent, weekday } from '../../../i18n/formats.ts';
import { type Locale, textOf } from '../../../i18n/locale.ts';
import { orderCostFen } from '../../../simulator/index.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { useLocale } from '../../ui/locale.tsx';
import type { Cover } from '../decisions/cover.ts';
import { unitEconomics } from '../decisions/unit-economics.ts';
import type { Desk } from '../decisions/use-desk.ts';
import { ShelfChart } from './ShelfChart.tsx';
import { SupplierTable } from './SupplierTable.tsx';

interface OrderSheetProps {
  readonly desk: Desk;
  readonly cover: Cover;
  readonly onClose: () => void;
}

/** One product: who delivers it, what Monday's order costs, and whether the shelf will last. */
export function OrderSheet({ desk, cover, onClose }: OrderSheetProps) {
  const locale = useLocale();
  const t = words[locale].orderSheet;
  return (
    <Dialog open onClose={onClose} title={textOf(cover.sku.name, locale)} wide sheet>
      <div class="order-sheet">
        <section class="sheet-part" aria-labelledby="order-now">
          <h3 id="order-now">{t.order}</h3>
          <Order desk={desk} cover={cover} locale={locale} />
        </section>
        <SupplierTable desk={desk} sku={cover.sku} />
        <ShelfChart desk={desk} cover={cover} />
        <Trade desk={desk} cover={cover} locale={locale} />
      </div>
    </Dialog>
  );
}

type PartProps = { readonly desk: Desk; readonly cover: Cover; readonly locale: Locale };

function Order({ desk, cover, locale }: PartProps) {
  const t = words[locale].orderSheet;
  const { facts } = desk.shop;
  const { sku, plannedUnits, plannedCostFen, leadTimeDays } = cover;
  if (plannedUnits === 0) return <p class="note">{t.noOrder}</p>;
  const supplier =
    facts.suppliers.find(({ id }) => id === desk.plan.supplierId[sku.id]) ?? facts.suppliers[0];
  const next = supplier?.priceBreaks.find(({ fromUnits }) => fromUnits > plannedUnits);
  const full = (units: number) => units * sku.unitCostFen * (supplier?.costFactor ?? 1);
  const savedFen =
    next === undefined ? 0 : full(next.fromUnits) - orderCostFen(facts, desk.plan, sku.id, next.fromUnits);
  return (
    <>
      <dl class="order-lines">
        <dt>{t.units}</dt>
        <dd>{integer(plannedUnits, locale)}</dd>
        <dt>{t.cost}</dt>
        <dd>{money(plannedCostFen, locale)}</dd>
      </dl>
      <p class="note">{t.arrives(arrivalDay(leadTimeDays, locale))}</p>
      {next !== undefined && (
        <p class="note">
          {t.nextBreak(
            integer(next.fromUnits - plannedUnits, locale),
            percent(next.discountShare, locale, 1),
            money(savedFen, locale),
          )}
        </p>
      )}
    </>
  );
}

function arrivalDay(days: number, locale: Locale): string {
  const t = words[locale];
  const name = weekday(days % 7, locale, locale === 'en' ? 'long' : 'short');
  return days < 7 ? name : t.nextWeekDay(name);
}

/** The newsvendor's two costs, from the product's own account. */
function Trade({ desk, cover, locale }: PartProps) {
  const t = words[locale].orderSheet;
  const { sku } = cover;
  const priceFen = desk.plan.listPriceFen[sku.id] ?? sku.usualPriceFen;
  const marginFen = Math.max(0, unitEconomics(desk.shop, desk.plan, sku, priceFen).marginFen);
  const spoils = sku.lifeDays !== undefined && sku.lifeDays < 15;
  const leftoverFen = spoils ? sku.unitCostFen : sku.unitCostFen * desk.shop.facts.holdingRatePerWeek;
  return (
    <section class="sheet-part" aria-labelledby="order-trade">
      <h3 id="order-trade">{t.trade}</h3>
      <dl class="order-lines">
        <dt>{t.shortage}</dt>
        <dd>{moneyPerUnit(marginFen, locale)}</dd>
        <dt>{spoils ? t.leftoverSpoils : t.leftover}</dt>
        <dd>{moneyPerUnit(leftoverFen, locale)}</dd>
      </dl>
      {marginFen + leftoverFen > 0 && (
        <p class="note">{t.ratio(percent(marginFen / (marginFen + leftoverFen), locale, 0))}</p>
      )}
    </section>
  );
}
