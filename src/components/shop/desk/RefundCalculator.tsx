import { useState } from 'preact/hooks';
import { desk as words } from '../../../i18n/areas/desk.ts';
import { duration, percent, price } from '../../../i18n/formats.ts';
import { useLocale } from '../../ui/locale.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import type { Desk } from '../decisions/use-desk.ts';
import { DeskRule } from './DeskRule.tsx';
import { signedPrice } from './effect-words.ts';
import { type RefundFigures, type RefundStart, refundSum } from './refund-sum.ts';

/** Fields of money. */
type MoneyField = 'postedFen' | 'orderDiscountFen' | 'staysFen' | 'freightFen' | 'giftFen' | 'pointsFen';

/** The refund formula with the reader's figures in it; which of them belong there is for the reader to find. */
export function RefundCalculator({ desk, start }: { readonly desk: Desk; readonly start: RefundStart }) {
  const locale = useLocale();
  const t = words[locale].sum;
  const [figures, setFigures] = useState<RefundFigures>({
    postedFen: start.postedFen,
    orderDiscountFen: 0,
    staysFen: 0,
    wearDays: 0,
    freightFen: 0,
    giftFen: 0,
    pointsFen: 0,
    isFaulty: false,
  });
  const put = (part: Partial<RefundFigures>) => setFigures({ ...figures, ...part });
  const { wearPerMillePerDay } = desk.shop.facts.rules;
  const sum = refundSum(figures, wearPerMillePerDay);
  const wearRate = percent(wearPerMillePerDay / 1000, locale, 1);
  const amount = (fen: number) => price(fen, locale);
  const less = (fen: number) => signedPrice(-fen, locale);
  const field = (name: MoneyField, label: string) => (
    <NumberField
      label={label}
      value={figures[name]}
      scale={100}
      min={0}
      step={1}
      prefix="¥"
      onCommit={(value) => put({ [name]: value })}
    />
  );
  const days = duration(figures.wearDays, 'day', locale);
  return (
    <section class="desk-aid" aria-labelledby="sum-title">
      <h3 id="sum-title">
        {t.title} <DeskRule rule="DK16" />
      </h3>
      <p class="help">{t.help(wearRate)}</p>
      <div class="desk-sum">
        <div class="desk-fields">
          {field('postedFen', start.isShared ? t.posted : t.paid)}
          {start.isShared && field('orderDiscountFen', t.orderDiscount)}
          {start.isShared && field('staysFen', t.stays)}
          <NumberField
            label={t.days}
            value={figures.wearDays}
            min={0}
            max={200}
            suffix={t.daysUnit}
            onCommit={(wearDays) => put({ wearDays })}
          />
          {field('freightFen', t.freight)}
          {field('giftFen', t.gift)}
          {field('pointsFen', t.points)}
          <div class="field">
            <label class="check">
              <input
                type="checkbox"
                checked={figures.isFaulty}
                onChange={() => put({ isFaulty: !figures.isFaulty })}
              />
              {t.fault}
            </label>
            <p class="help">{t.faultHelp}</p>
          </div>
        </div>
        <table class="desk-money" aria-live="polite">
          <caption class="sr">{t.table}</caption>
          <tbody>
            <Line label={start.isShared ? t.posted : t.paid} value={amount(figures.postedFen)} />
            {start.isShared && (
              <Line
                label={t.share(
                  amount(figures.orderDiscountFen),
                  amount(figures.postedFen),
                  amount(figures.postedFen + figures.staysFen),
                )}
                value={less(sum.shareFen)}
              />
            )}
            <Line label={t.wear(amount(sum.paidFen), wearRate, days)} value={less(sum.wearFen)} />
            <Line label={t.freight} value={less(sum.freightFen)} />
            <Line label={t.gift} value={less(sum.giftFen)} />
            <Line label={t.points} value={less(sum.pointsFen)} />
          </tbody>
          <tfoot>
            <Line label={t.rightful} value={amount(sum.refundFen)} />
          </tfoot>
        </table>
      </div>
    </section>
  );
}

function Line({ label, value }: { label: string; value: string }) {
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>{value}</td>
    </tr>
  );
}
