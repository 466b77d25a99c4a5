import { common } from '../../../i18n/areas/common.ts';
import { inventory as words } from '../../../i18n/areas/inventory.ts';
import { decimal, integer, moneyPerUnit, percent } from '../../../i18n/formats.ts';
import { textOf } from '../../../i18n/locale.ts';
import type { SkuFacts } from '../../../simulator/index.ts';
import { stageProduct } from '../../../stores/plan.ts';
import { useLocale } from '../../ui/locale.tsx';
import { LockNote } from '../decisions/LockNote.tsx';
import { lockedUntil } from '../decisions/locks.ts';
import { RuleTag } from '../decisions/RuleTag.tsx';
import type { Desk } from '../decisions/use-desk.ts';

/** Who can deliver a product, on what terms; choosing one stages it. */
export function SupplierTable({ desk, sku }: { desk: Desk; sku: SkuFacts }) {
  const locale = useLocale();
  const t = words[locale].orderSheet;
  const { suppliers } = desk.shop.facts;
  const chosen = desk.plan.supplierId[sku.id] ?? suppliers[0]?.id;
  const locked = lockedUntil(desk, 'supplierId');
  const isStaged = chosen !== (desk.unchanged.supplierId[sku.id] ?? suppliers[0]?.id);
  return (
    <section class="sheet-part" aria-labelledby="order-supplier">
      <h3 id="order-supplier">
        {t.supplier} <RuleTag lever="supplierId" />
      </h3>
      {locked !== undefined && <LockNote week={locked} />}
      <section class="tscroll" tabIndex={0} aria-label={t.supplierName}>
        <table class={isStaged ? 'tbl slim suppliers staged' : 'tbl slim suppliers'}>
          <thead>
            <tr>
              <th scope="col">{t.columns.name}</th>
              <th scope="col" class="n">
                {t.columns.cost}
              </th>
              <th scope="col" class="n">
                {t.columns.lead}
              </th>
              <th scope="col" class="n">
                {t.columns.onTime}
              </th>
              <th scope="col" class="n">
                {t.columns.defects}
              </th>
            </tr>
          </thead>
          <tbody>
            {suppliers.map((supplier) => {
              const name = textOf(supplier.name, locale);
              const [early = 0, inTime = 0] = supplier.punctuality;
              return (
                <tr key={supplier.id} class={supplier.id === chosen ? 'named' : undefined}>
                  <th scope="row">
                    <label class="check">
                      <input
                        type="radio"
                        name={`supplier-${sku.id}`}
                        checked={supplier.id === chosen}
                        disabled={desk.readOnly || locked !== undefined}
                        aria-label={t.choose(name)}
                        onChange={() => stageProduct('supplierId', sku.id, supplier.id)}
                      />
                      {name}
                    </label>
                    <small>
                      {supplier.priceBreaks.length === 0
                        ? t.noBreaks
                        : supplier.priceBreaks
                            .map(({ fromUnits, discountShare }) =>
                              t.breaks(integer(fromUnits, locale), percent(discountShare, locale, 1)),
                            )
                            .join(locale === 'zh' ? '；' : '; ')}
                    </small>
                  </th>
                  <td class="n">{moneyPerUnit(sku.unitCostFen * supplier.costFactor, locale)}</td>
                  <td class="n">
                    {common[locale].days(
                      decimal(Math.max(0, sku.leadTimeDays + supplier.leadTimeShiftDays), locale, 0),
                    )}
                  </td>
                  <td class="n">
                    {percent(early + inTime, locale, 0)}
                    {early > 0 && <small>{t.early(percent(early, locale, 0))}</small>}
                  </td>
                  <td class="n">{percent(supplier.defectRate, locale, 1)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </section>
  );
}
