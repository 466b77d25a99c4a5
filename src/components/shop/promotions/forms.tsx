import { promotions as words } from '../../../i18n/areas/promotions.ts';
import { moneyPerUnit } from '../../../i18n/formats.ts';
import { stage } from '../../../stores/plan.ts';
import { useLocale } from '../../ui/locale.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { DayPicker } from '../decisions/DayPicker.tsx';
import type { Desk } from '../decisions/use-desk.ts';
import { problemAt } from '../plan/problem-words.ts';
import type { LastOrders } from './last-orders.ts';
import { startingCoupon, startingGift, startingThreshold } from './starting.ts';
import { Tool } from './Tool.tsx';
import { WhoUses } from './WhoUses.tsx';

const YUAN = 100;
/** Amounts of promotions are whole yuan. */
const money = { scale: YUAN, step: YUAN, prefix: '¥' } as const;

export interface ToolFormProps {
  readonly desk: Desk;
  readonly last: LastOrders;
}

/** A fixed amount off for those who claim it. */
export function CouponForm({ desk, last }: ToolFormProps) {
  const locale = useLocale();
  const t = words[locale];
  const { coupon } = desk.plan;
  const problem = (field: string) => problemAt(desk.problems, `coupon.${field}`, locale);
  return (
    <Tool
      desk={desk}
      kind="coupon"
      isOn={coupon !== null}
      onToggle={(isOn) => stage('coupon', isOn ? startingCoupon(desk) : null)}
      aside={<WhoUses desk={desk} tool="coupon" last={last} />}
    >
      {coupon !== null && (
        <>
          <div class="promotion-fields">
            <NumberField
              {...money}
              label={t.coupon.value}
              value={coupon.valueFen}
              disabled={desk.readOnly}
              problem={problem('valueFen')}
              onCommit={(valueFen) => stage('coupon', { ...coupon, valueFen })}
            />
            <NumberField
              {...money}
              label={t.coupon.minimum}
              value={coupon.minimumFen}
              disabled={desk.readOnly}
              problem={problem('minimumFen')}
              onCommit={(minimumFen) => stage('coupon', { ...coupon, minimumFen })}
            />
          </div>
          <DayPicker
            label={t.days}
            dayMask={coupon.dayMask}
            disabled={desk.readOnly}
            problem={problem('dayMask')}
            onChange={(dayMask) => stage('coupon', { ...coupon, dayMask })}
          />
        </>
      )}
    </Tool>
  );
}

/** Spend so much, pay so much less. */
export function ThresholdForm({ desk, last }: ToolFormProps) {
  const locale = useLocale();
  const t = words[locale];
  const { threshold } = desk.plan;
  const problem = (field: string) => problemAt(desk.problems, `threshold.${field}`, locale);
  return (
    <Tool
      desk={desk}
      kind="threshold"
      isOn={threshold !== null}
      onToggle={(isOn) => stage('threshold', isOn ? startingThreshold(desk) : null)}
      aside={<WhoUses desk={desk} tool="threshold" last={last} />}
    >
      {threshold !== null && (
        <>
          <div class="promotion-fields">
            <NumberField
              {...money}
              label={t.threshold.threshold}
              value={threshold.thresholdFen}
              disabled={desk.readOnly}
              problem={problem('thresholdFen')}
              onCommit={(thresholdFen) => stage('threshold', { ...threshold, thresholdFen })}
            />
            <NumberField
              {...money}
              label={t.threshold.discount}
              value={threshold.discountFen}
              disabled={desk.readOnly}
              problem={problem('discountFen')}
              onCommit={(discountFen) => stage('threshold', { ...threshold, discountFen })}
            />
          </div>
          <DayPicker
            label={t.days}
            dayMask={threshold.dayMask}
            disabled={desk.readOnly}
            problem={problem('dayMask')}
            onChange={(dayMask) => stage('threshold', { ...threshold, dayMask })}
          />
        </>
      )}
    </Tool>
  );
}

/** Spend so much, get a present. */
export function GiftForm({ desk, last }: ToolFormProps) {
  const locale = useLocale();
  const t = words[locale];
  const { gift } = desk.plan;
  const problem = (field: string) => problemAt(desk.problems, `gift.${field}`, locale);
  const costFen = gift === null ? 0 : Math.round(gift.valueFen * desk.shop.facts.giftCostShare);
  return (
    <Tool
      desk={desk}
      kind="gift"
      isOn={gift !== null}
      onToggle={(isOn) => stage('gift', isOn ? startingGift(desk) : null)}
      aside={<WhoUses desk={desk} tool="gift" last={last} />}
    >
      {gift !== null && (
        <>
          <div class="promotion-fields">
            <NumberField
              {...money}
              label={t.gift.threshold}
              value={gift.thresholdFen}
              disabled={desk.readOnly}
              problem={problem('thresholdFen')}
              onCommit={(thresholdFen) => stage('gift', { ...gift, thresholdFen })}
            />
            <NumberField
              {...money}
              label={t.gift.value}
              value={gift.valueFen}
              disabled={desk.readOnly}
              problem={problem('valueFen')}
              help={t.gift.costHelp(moneyPerUnit(costFen, locale))}
              onCommit={(valueFen) => stage('gift', { ...gift, valueFen })}
            />
            <NumberField
              label={t.gift.stock}
              value={gift.stockUnits}
              disabled={desk.readOnly}
              problem={problem('stockUnits')}
              onCommit={(stockUnits) => stage('gift', { ...gift, stockUnits })}
            />
          </div>
          <DayPicker
            label={t.days}
            dayMask={gift.dayMask}
            disabled={desk.readOnly}
            problem={problem('dayMask')}
            onChange={(dayMask) => stage('gift', { ...gift, dayMask })}
          />
        </>
      )}
    </Tool>
  );
}
