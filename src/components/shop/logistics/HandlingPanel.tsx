import { logistics as words } from '../../../i18n/areas/logistics.ts';
import { decimal, duration, money, moneyPerUnit, percent } from '../../../i18n/formats.ts';
import { batchingDelay, batchingSaving, PACKAGINGS } from '../../../simulator/index.ts';
import { useLocale } from '../../ui/locale.tsx';
import { LeverChoice } from '../decisions/LeverChoice.tsx';
import { LeverField } from '../decisions/LeverField.tsx';
import { LeverSwitch } from '../decisions/LeverSwitch.tsx';
import type { Desk } from '../decisions/use-desk.ts';
import { packagingFen, parcelsOf } from './parcel-cost.ts';

/** Packaging, waiting to pack together, remote zones and return freight insurance. */
export function HandlingPanel({ desk }: { desk: Desk }) {
  const locale = useLocale();
  const t = words[locale].handling;
  const { facts, results } = desk.shop;
  const last = results.at(-1);
  const parcels = last === undefined ? 0 : parcelsOf(last);
  const lines = last?.profit.lines;
  const { remoteSurchargeFen, freightPremiumFen } = facts.policyCosts;
  const { delivery } = facts.rules;
  const { batching } = delivery;
  const { batchingHours } = desk.plan;
  const rate = (share: number) => percent(share, locale, 0);
  const handlingFen = lines === undefined ? 0 : -(lines.shipping + lines.packaging);
  return (
    <section class="panel" aria-labelledby="handling-title">
      <header>
        <h2 id="handling-title">{t.title}</h2>
      </header>
      <div class="body">
        <LeverChoice
          desk={desk}
          lever="packaging"
          help={t.packagingHelp}
          options={PACKAGINGS.map((packaging) => {
            const fen = packagingFen(facts, packaging);
            const [each, week] = [moneyPerUnit(fen, locale), money(fen * parcels, locale)];
            const factor = decimal(delivery.packagingDamageFactors[packaging], locale, 1);
            return {
              value: packaging,
              label: t.packaging[packaging],
              note:
                packaging === 'standard'
                  ? t.packagingUsual(each, week, percent(delivery.damageRate, locale, 1))
                  : t.packagingNote(each, week, factor),
            };
          })}
        />
      </div>
      <div class="body ruled logistics-handling">
        <div class="field">
          <LeverField
            desk={desk}
            lever="batchingHours"
            suffix={t.hours}
            help={t.batchingHelp(rate(batching.savingShare), rate(batching.sameDayLossPerHour))}
          />
          {batchingHours > 0 && (
            <p class="note">
              {t.batchingSum(
                duration(batchingHours, 'hour', locale),
                money(batchingSaving(batching, batchingHours) * handlingFen, locale),
                rate(batchingDelay(batching, batchingHours)),
              )}
            </p>
          )}
        </div>
        <div class="stack">
          <LeverSwitch
            desk={desk}
            lever="serveRemoteZones"
            help={t.remoteHelp(rate(delivery.remoteShare), money(remoteSurchargeFen, locale))}
          />
          <LeverSwitch
            desk={desk}
            lever="freightInsurance"
            help={t.insuranceHelp(
              moneyPerUnit(freightPremiumFen, locale),
              money(freightPremiumFen * (last?.orders ?? 0), locale),
              money(-(lines?.returnFreight ?? 0), locale),
              rate(delivery.insuredReturnFactor - 1),
              rate(delivery.insuredFreightShare),
            )}
          />
        </div>
      </div>
    </section>
  );
}
