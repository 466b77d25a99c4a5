import { common } from '../../../i18n/areas/common.ts';
import { logistics as words } from '../../../i18n/areas/logistics.ts';
import { decimal, integer, money, moneyPerUnit, percent } from '../../../i18n/formats.ts';
import { FULFILMENT_MODES, type FulfilmentMode } from '../../../simulator/index.ts';
import { stageShares } from '../../../stores/plan.ts';
import { useLocale } from '../../ui/locale.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { LeverField } from '../decisions/LeverField.tsx';
import { LockNote } from '../decisions/LockNote.tsx';
import { lockedUntil } from '../decisions/locks.ts';
import { RuleTag } from '../decisions/RuleTag.tsx';
import { modeShares } from '../decisions/unit-economics.ts';
import type { Desk } from '../decisions/use-desk.ts';
import { problemAt } from '../plan/problem-words.ts';
import { averageParcelGrams, deliveryCostPerOrder } from './parcels.ts';
import { shiftShares } from './shares.ts';

const SHARE_LEVERS = {
  own: 'ownShare',
  thirdParty: 'thirdPartyShare',
  crowdsourced: 'crowdsourcedShare',
} as const;

/** Who delivers: shares that make one, what each way costs, and the hands of the own fleet. */
export function ModesPanel({ desk }: { desk: Desk }) {
  const locale = useLocale();
  const t = words[locale];
  const { facts } = desk.shop;
  const shares = modeShares(desk.plan);
  const total = FULFILMENT_MODES.reduce((sum, mode) => sum + shares[mode], 0);
  const isWhole = Math.abs(total - 1) < 1e-6;
  const locked = lockedUntil(desk, 'ownShare');
  const grams = averageParcelGrams(desk.shop);
  const limits = {
    own: facts.ranges.ownShare,
    thirdParty: facts.ranges.thirdPartyShare,
    crowdsourced: facts.ranges.crowdsourcedShare,
  };
  const change = (mode: FulfilmentMode, share: number) => {
    const { own, thirdParty, crowdsourced } = shiftShares(shares, mode, share, limits);
    stageShares({ ownShare: own, thirdPartyShare: thirdParty, crowdsourcedShare: crowdsourced });
  };
  return (
    <section class="panel" aria-labelledby="modes-title">
      <header>
        <h2 id="modes-title">{t.shares}</h2>
        <p class={isWhole ? 'num' : 'num bad'} aria-live="polite">
          {(isWhole ? t.sum : t.sumWrong)(percent(total, locale, 0))}
        </p>
        {locked !== undefined && <LockNote week={locked} />}
      </header>
      <section class="tscroll" tabIndex={0} aria-label={t.tableName}>
        <table class="tbl stacks modes">
          <thead>
            <tr>
              <th scope="col">{t.columns.mode}</th>
              <th scope="col" class="n">
                {t.columns.share}
              </th>
              <th scope="col" class="n">
                {t.columns.perOrder}
              </th>
              <th scope="col" class="n">
                {t.columns.base}
              </th>
              <th scope="col" class="n">
                {t.columns.perKilogram}
              </th>
              <th scope="col" class="n">
                {t.columns.shipped}
              </th>
            </tr>
          </thead>
          <tbody>
            {FULFILMENT_MODES.map((mode) => (
              <ModeRow
                key={mode}
                desk={desk}
                mode={mode}
                grams={grams}
                isLocked={locked !== undefined}
                onChange={(share) => change(mode, share)}
              />
            ))}
          </tbody>
        </table>
      </section>
      <div class="body ruled">
        <Staff desk={desk} />
      </div>
      <footer class="note">
        <p>{t.sharesNote}</p>
        <p>{t.averageOrder(decimal(grams / 1000, locale, 2))}</p>
      </footer>
    </section>
  );
}

interface ModeRowProps {
  readonly desk: Desk;
  readonly mode: FulfilmentMode;
  readonly grams: number;
  readonly isLocked: boolean;
  readonly onChange: (share: number) => void;
}

function ModeRow({ desk, mode, grams, isLocked, onChange }: ModeRowProps) {
  const locale = useLocale();
  const t = words[locale];
  const name = common[locale].fulfilmentModes[mode];
  const { facts, results } = desk.shop;
  const lever = SHARE_LEVERS[mode];
  const share = modeShares(desk.plan)[mode];
  const { minimum, maximum } = facts.ranges[lever];
  const last = results.at(-1);
  return (
    <tr>
      <th scope="row">
        <b>{name}</b> <RuleTag lever={lever} />
        <small class="mode-note">{t.modeNote[mode]}</small>
      </th>
      <td class="n share" data-label={t.columns.share}>
        <NumberField
          label={t.sharesLabel(name)}
          labelHidden
          value={share}
          scale={0.01}
          step={0.01}
          min={minimum}
          max={maximum}
          suffix="%"
          staged={share !== modeShares(desk.unchanged)[mode]}
          disabled={desk.readOnly || isLocked}
          problem={problemAt(desk.problems, lever, locale)}
          onCommit={onChange}
        />
      </td>
      <td class="n" data-label={t.columns.perOrder}>
        {moneyPerUnit(deliveryCostPerOrder(facts, mode, grams), locale)}
      </td>
      <td class="n" data-label={t.columns.base}>
        {moneyPerUnit(facts.shipping[mode].baseFen, locale)}
      </td>
      <td class="n" data-label={t.columns.perKilogram}>
        {moneyPerUnit(facts.shipping[mode].perKilogramFen, locale)}
      </td>
      <td class="n" data-label={t.columns.shipped}>
        {last === undefined ? '—' : integer(last.fulfilment.shippedOrders[mode], locale)}
      </td>
    </tr>
  );
}

function Staff({ desk }: { desk: Desk }) {
  const locale = useLocale();
  const t = words[locale];
  const { facts, results } = desk.shop;
  const { ownStaff, ownShare } = desk.plan;
  const ordersPerDay = ((results.at(-1)?.orders ?? 0) / 7) * ownShare;
  const capacity = ownStaff * facts.ordersPerWarehouseWorkerDay;
  const write = (value: number) => integer(value, locale);
  return (
    <>
      <LeverField
        desk={desk}
        lever="ownStaff"
        help={t.staffHelp(write(facts.ordersPerWarehouseWorkerDay), money(facts.warehouseWageFen, locale))}
      />
      {ordersPerDay > capacity && (
        <p class="problem">{t.staffShort(write(Math.ceil(ordersPerDay)), write(capacity))}</p>
      )}
    </>
  );
}
