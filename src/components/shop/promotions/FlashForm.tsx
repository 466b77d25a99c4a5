import { promotions as words } from '../../../i18n/areas/promotions.ts';
import { moneyPerUnit, price } from '../../../i18n/formats.ts';
import { textOf } from '../../../i18n/locale.ts';
import type { Flash } from '../../../simulator/index.ts';
import { stage } from '../../../stores/plan.ts';
import { useLocale } from '../../ui/locale.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { DayPicker } from '../decisions/DayPicker.tsx';
import { unitEconomics } from '../decisions/unit-economics.ts';
import type { Desk } from '../decisions/use-desk.ts';
import { problemAt } from '../plan/problem-words.ts';
import { startingFlash } from './starting.ts';
import { Tool } from './Tool.tsx';

/** What the daily limit starts from when it is switched on, units. */
const FIRST_CAP = 20;

/** A deep cut on chosen products for chosen days. */
export function FlashForm({ desk }: { desk: Desk }) {
  const locale = useLocale();
  const t = words[locale];
  const { flash } = desk.plan;
  const problem = (field: string) => problemAt(desk.problems, `flash.${field}`, locale);
  return (
    <Tool
      desk={desk}
      kind="flash"
      isOn={flash !== null}
      onToggle={(isOn) => stage('flash', isOn ? startingFlash(desk) : null)}
    >
      {flash !== null && (
        <>
          <div class="promotion-fields">
            <NumberField
              label={t.flash.depth}
              value={flash.depthShare}
              scale={0.01}
              step={0.01}
              suffix="%"
              disabled={desk.readOnly}
              problem={problem('depthShare')}
              onCommit={(depthShare) => stage('flash', { ...flash, depthShare })}
            />
            <div class="field">
              <label class="check">
                <input
                  type="checkbox"
                  checked={flash.capUnitsPerDay === null}
                  disabled={desk.readOnly}
                  onChange={() =>
                    stage('flash', {
                      ...flash,
                      capUnitsPerDay: flash.capUnitsPerDay === null ? FIRST_CAP : null,
                    })
                  }
                />
                {t.flash.noCap}
              </label>
              {flash.capUnitsPerDay !== null && (
                <NumberField
                  label={t.flash.cap}
                  value={flash.capUnitsPerDay}
                  disabled={desk.readOnly}
                  problem={problem('capUnitsPerDay')}
                  onCommit={(capUnitsPerDay) => stage('flash', { ...flash, capUnitsPerDay })}
                />
              )}
            </div>
          </div>
          <FlashProducts desk={desk} flash={flash} problem={problem('skuIds')} />
          <DayPicker
            label={t.days}
            dayMask={flash.dayMask}
            disabled={desk.readOnly}
            problem={problem('dayMask')}
            onChange={(dayMask) => stage('flash', { ...flash, dayMask })}
          />
        </>
      )}
    </Tool>
  );
}

interface FlashProductsProps {
  readonly desk: Desk;
  readonly flash: Flash;
  readonly problem: string | undefined;
}

/** Which products take part, each with its flash price and what a unit then leaves. */
function FlashProducts({ desk, flash, problem }: FlashProductsProps) {
  const locale = useLocale();
  const t = words[locale].flash;
  const { skus } = desk.shop.facts;
  const toggle = (skuId: string) => {
    const chosen = new Set(flash.skuIds);
    if (!chosen.delete(skuId)) chosen.add(skuId);
    stage('flash', { ...flash, skuIds: skus.map(({ id }) => id).filter((id) => chosen.has(id)) });
  };
  return (
    <fieldset class="field">
      <legend class="label">{t.products}</legend>
      <div class="flash-products">
        {skus.map((sku) => {
          const listFen = desk.plan.listPriceFen[sku.id] ?? sku.usualPriceFen;
          const flashFen = Math.round(listFen * (1 - flash.depthShare));
          const { marginFen } = unitEconomics(desk.shop, desk.plan, sku, flashFen);
          const name = textOf(sku.name, locale);
          const isChosen = flash.skuIds.includes(sku.id);
          return (
            <label class="check" key={sku.id}>
              <input
                type="checkbox"
                checked={isChosen}
                disabled={desk.readOnly}
                aria-invalid={problem === undefined ? undefined : 'true'}
                onChange={() => toggle(sku.id)}
              />
              {isChosen ? (
                <span class={marginFen < 0 ? 'bad' : undefined}>
                  {(marginFen < 0 ? t.marginLoss : t.margin)(
                    name,
                    price(Math.round(flashFen / 10) * 10, locale),
                    moneyPerUnit(Math.abs(marginFen), locale),
                  )}
                </span>
              ) : (
                <span>{name}</span>
              )}
            </label>
          );
        })}
      </div>
      {problem !== undefined && <p class="problem">{problem}</p>}
    </fieldset>
  );
}
