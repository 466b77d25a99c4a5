import { logistics as words } from '../../../i18n/areas/logistics.ts';
import { decimal, moneyPerUnit, percent } from '../../../i18n/formats.ts';
import { type Locale, textOf } from '../../../i18n/locale.ts';
import type { PublicFacts } from '../../../simulator/index.ts';
import { stage } from '../../../stores/plan.ts';
import { useLocale } from '../../ui/locale.tsx';
import { LockNote } from '../decisions/LockNote.tsx';
import { lockedUntil } from '../decisions/locks.ts';
import { RuleTag } from '../decisions/RuleTag.tsx';
import type { Desk } from '../decisions/use-desk.ts';
import { averageParcelGrams } from './parcels.ts';

type Carrier = PublicFacts['carriers'][number];

/** Which company carries the courier parcels: price, speed and breakage side by side. */
export function CarrierPanel({ desk }: { desk: Desk }) {
  const locale = useLocale();
  const t = words[locale].carrier;
  const locked = lockedUntil(desk, 'carrierId');
  return (
    <section class="panel" aria-labelledby="carrier-title">
      <header>
        <h2 id="carrier-title">{t.title}</h2>
        <p>
          {t.lede(percent(desk.plan.thirdPartyShare, locale, 0))} <RuleTag lever="carrierId" />
        </p>
        {locked !== undefined && <LockNote week={locked} />}
      </header>
      <table class="tbl stacks logistics-carriers">
        <thead>
          <tr>
            <th scope="col">{t.name}</th>
            <th scope="col" class="n">
              {t.price}
            </th>
            <th scope="col" class="n">
              {t.perParcel}
            </th>
            <th scope="col">{t.speed}</th>
            <th scope="col" class="n">
              {t.breakage}
            </th>
          </tr>
        </thead>
        <tbody>
          {desk.shop.facts.carriers.map((carrier) => (
            <CarrierRow key={carrier.id} desk={desk} carrier={carrier} isLocked={locked !== undefined} />
          ))}
        </tbody>
      </table>
      <footer class="note">{t.note}</footer>
    </section>
  );
}

interface CarrierRowProps {
  readonly desk: Desk;
  readonly carrier: Carrier;
  readonly isLocked: boolean;
}

function CarrierRow({ desk, carrier, isLocked }: CarrierRowProps) {
  const locale = useLocale();
  const t = words[locale].carrier;
  const { facts } = desk.shop;
  const name = textOf(carrier.name, locale);
  const isChosen = desk.plan.carrierId === carrier.id;
  const isStaged = isChosen && desk.unchanged.carrierId !== carrier.id;
  const { baseFen, perKilogramFen } = facts.shipping.thirdParty;
  const kilograms = averageParcelGrams(desk.shop) / 1000;
  const parcelFen = (baseFen + perKilogramFen * kilograms) * carrier.costFactor;
  return (
    <tr class={isStaged ? 'staged' : undefined}>
      <th scope="row">
        <label class="check">
          <input
            type="radio"
            name="lever-carrierId"
            aria-label={t.choose(name)}
            checked={isChosen}
            disabled={desk.readOnly || isLocked}
            onChange={() => stage('carrierId', carrier.id)}
          />
          {name}
        </label>
      </th>
      <td class="n" data-label={t.price}>
        {carrier.costFactor === 1 ? t.usual : t.times(decimal(carrier.costFactor, locale, 2))}
      </td>
      <td class="n" data-label={t.perParcel}>
        {moneyPerUnit(Math.round(parcelFen), locale)}
      </td>
      <td data-label={t.speed}>{speedText(carrier, locale)}</td>
      <td class="n" data-label={t.breakage}>
        {carrier.damageFactor === 1 ? t.usual : t.times(decimal(carrier.damageFactor, locale, 1))}
      </td>
    </tr>
  );
}

function speedText({ fasterShare, slowerShare }: Carrier, locale: Locale): string {
  const t = words[locale].carrier;
  if (fasterShare > 0) return t.faster(percent(fasterShare, locale, 0));
  return slowerShare > 0 ? t.slower(percent(slowerShare, locale, 0)) : t.usualSpeed;
}
