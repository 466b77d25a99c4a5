import { members as words } from '../../../i18n/areas/members.ts';
import { money, percent } from '../../../i18n/formats.ts';
import { PROMOTION_RANGES } from '../../../simulator/index.ts';
import { stage } from '../../../stores/plan.ts';
import { useLocale } from '../../ui/locale.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { DayPicker } from '../decisions/DayPicker.tsx';
import { LockNote } from '../decisions/LockNote.tsx';
import { lockedUntil } from '../decisions/locks.ts';
import { daysIn } from '../decisions/promotion-reach.ts';
import { RuleTag } from '../decisions/RuleTag.tsx';
import type { Desk } from '../decisions/use-desk.ts';
import { problemAt } from '../plan/problem-words.ts';

/** What a member price starts from when last week had none. */
const START = { depthShare: 0.08, dayMask: 0b1110000 };

/** A lower price for members on chosen days, with what it gives away. */
export function MemberPriceForm({ desk }: { desk: Desk }) {
  const locale = useLocale();
  const t = words[locale].price;
  const { memberPrice } = desk.plan;
  const locked = lockedUntil(desk, 'memberPrice');
  const disabled = desk.readOnly || locked !== undefined;
  const isOn = memberPrice !== null;
  const problem = (field: string) => problemAt(desk.problems, `memberPrice.${field}`, locale);
  const range = PROMOTION_RANGES.memberDepthShare;
  return (
    <section class={isOn ? 'panel promotion on' : 'panel promotion'} aria-labelledby="price-title">
      <header>
        <h2 id="price-title">
          {t.title} <RuleTag lever="memberPrice" />
        </h2>
        <span class={isOn ? 'tag mark' : 'tag'}>{isOn ? t.running : t.off}</span>
      </header>
      <div class="body growth-part wide-gap">
        <p class="small muted">{t.what}</p>
        {locked !== undefined && <LockNote week={locked} />}
        <label class="check">
          <input
            type="checkbox"
            checked={isOn}
            disabled={disabled}
            aria-describedby="price-title"
            onChange={() => stage('memberPrice', isOn ? null : (desk.shop.settings.memberPrice ?? START))}
          />
          {t.use}
        </label>
        {memberPrice !== null && (
          <>
            <NumberField
              label={t.depth}
              value={memberPrice.depthShare}
              scale={0.01}
              step={0.01}
              min={range.minimum}
              max={range.maximum}
              suffix="%"
              disabled={disabled}
              problem={problem('depthShare')}
              onCommit={(depthShare) => stage('memberPrice', { ...memberPrice, depthShare })}
            />
            <DayPicker
              label={t.days}
              dayMask={memberPrice.dayMask}
              disabled={disabled}
              problem={problem('dayMask')}
              onChange={(dayMask) => stage('memberPrice', { ...memberPrice, dayMask })}
            />
            <p class="small" aria-live="polite">
              <GivenAway desk={desk} />
            </p>
            <p class="note">{t.law}</p>
          </>
        )}
        <p class="small">
          <a href="#/promotions">{t.toPromotions}</a>
        </p>
      </div>
    </section>
  );
}

/** The cut on what members bought last week, on the chosen days' share of the week. */
function GivenAway({ desk }: { desk: Desk }) {
  const locale = useLocale();
  const last = desk.shop.results.at(-1);
  const { memberPrice } = desk.plan;
  if (last === undefined || memberPrice === null) return null;
  const { memberNetSalesFen, memberOrders } = last.customers;
  const costFen = memberNetSalesFen * memberPrice.depthShare * (daysIn(memberPrice.dayMask) / 7);
  const share = last.orders === 0 ? 0 : memberOrders / last.orders;
  return <>{words[locale].price.cost(money(costFen, locale), percent(share, locale, 1))}</>;
}
