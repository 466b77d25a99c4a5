import { inventory as words } from '../../../i18n/areas/inventory.ts';
import { decimal, integer, money, moneyPerUnit, percent } from '../../../i18n/formats.ts';
import { textOf } from '../../../i18n/locale.ts';
import { stageProduct } from '../../../stores/plan.ts';
import { useLocale } from '../../ui/locale.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import type { Cover } from '../decisions/cover.ts';
import { LeverField } from '../decisions/LeverField.tsx';
import { LockNote } from '../decisions/LockNote.tsx';
import { lockedUntil } from '../decisions/locks.ts';
import { ProductName } from '../decisions/ProductName.tsx';
import { RuleTag } from '../decisions/RuleTag.tsx';
import type { Desk } from '../decisions/use-desk.ts';

/** Inspection of what comes in, and what is sold off to a trader. */
export function Receiving({ desk, covers }: { desk: Desk; covers: readonly Cover[] }) {
  const locale = useLocale();
  const t = words[locale];
  const { facts, results } = desk.shop;
  const last = results.at(-1);
  const units =
    last?.skus.reduce((sum, { closingUnits, onOrderUnits }) => sum + closingUnits + onOrderUnits, 0) ?? 0;
  const faulty =
    last?.skus.reduce((sum, row) => sum + row.defectShare * (row.closingUnits + row.onOrderUnits), 0) ?? 0;
  return (
    <section class="panel" aria-labelledby="receiving-title">
      <header>
        <h2 id="receiving-title">{t.receiving}</h2>
      </header>
      <div class="body stack">
        <LeverField
          desk={desk}
          lever="inspectionShare"
          help={t.inspectionHelp(moneyPerUnit(facts.inspectionFenPerUnit, locale))}
        />
        {units > 0 && <p class="note">{t.defects(percent(faulty / units, locale, 1))}</p>}
        <ClearanceTable desk={desk} covers={covers} />
      </div>
    </section>
  );
}

function ClearanceTable({ desk, covers }: { desk: Desk; covers: readonly Cover[] }) {
  const locale = useLocale();
  const t = words[locale];
  const head = t.clearanceColumns;
  const { clearanceShare } = desk.shop.facts;
  const locked = lockedUntil(desk, 'clearanceUnits');
  const weeks = ({ coverDays }: Cover) => (coverDays ?? Number.POSITIVE_INFINITY) / 7;
  const rows = covers.filter(({ onHandUnits }) => onHandUnits > 0).sort((a, b) => weeks(b) - weeks(a));
  return (
    <details class="clearance">
      <summary>{t.clearance}</summary>
      <p class="help">
        {t.clearanceHelp(percent(clearanceShare, locale, 0))} <RuleTag lever="clearanceUnits" />
      </p>
      {locked !== undefined && <LockNote week={locked} />}
      <section class="tscroll" tabIndex={0} aria-label={t.clearanceName}>
        <table class="tbl slim stacks">
          <caption class="note">{t.slow}</caption>
          <thead>
            <tr>
              <th scope="col">{head.product}</th>
              <th scope="col" class="n">
                {head.onHand}
              </th>
              <th scope="col" class="n">
                {head.weeks}
              </th>
              <th scope="col" class="n">
                {head.units}
              </th>
              <th scope="col" class="n">
                {head.brings}
              </th>
              <th scope="col" class="n">
                {head.loses}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((cover) => {
              const { sku, onHandUnits } = cover;
              const units = desk.plan.clearanceUnits[sku.id] ?? 0;
              const soldFen = Math.min(units, onHandUnits) * sku.unitCostFen;
              return (
                <tr key={sku.id}>
                  <th scope="row">
                    <ProductName sku={sku} />
                  </th>
                  <td class="n" data-label={head.onHand}>
                    {integer(onHandUnits, locale)}
                  </td>
                  <td class="n" data-label={head.weeks}>
                    {Number.isFinite(weeks(cover)) ? decimal(weeks(cover), locale, 1) : '—'}
                  </td>
                  <td class="n" data-label={head.units}>
                    <NumberField
                      label={`${head.units}: ${textOf(sku.name, locale)}`}
                      labelHidden
                      value={units}
                      min={0}
                      max={onHandUnits}
                      staged={units !== (desk.unchanged.clearanceUnits[sku.id] ?? 0)}
                      disabled={desk.readOnly || locked !== undefined}
                      onCommit={(next) => stageProduct('clearanceUnits', sku.id, next)}
                    />
                  </td>
                  <td class="n" data-label={head.brings}>
                    {money(soldFen * clearanceShare, locale)}
                  </td>
                  <td class="n" data-label={head.loses}>
                    {money(soldFen * (1 - clearanceShare), locale)}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </details>
  );
}
