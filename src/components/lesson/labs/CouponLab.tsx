import { useEffect, useRef, useState } from 'preact/hooks';
import { lab } from '../../../i18n/areas/lab.ts';
import { integer, money, signedInteger, signedMoney } from '../../../i18n/formats.ts';
import type { Locale } from '../../../i18n/locale.ts';
import {
  COUPON_MINIMUMS_FEN,
  COUPON_VALUES_FEN,
  type CouponTry,
  readCoupon,
  tryCoupons,
} from './coupon-lab.ts';
import { Bars } from './kit/Bars.tsx';
import { Figures } from './kit/parts.tsx';
import { LabFoot } from './LabFoot.tsx';
import { otherLuck, playIn, useReplay } from './use-replay.ts';

export interface CouponLabProps {
  readonly locale: Locale;
  readonly scenarioId: string;
  readonly seed: string;
  readonly valueFen: number;
  readonly minimumFen: number;
  readonly tries: readonly CouponTry[];
}

/** A coupon week beside the same week without: orders it brought, what it cost, and the weeks after. */
export function CouponLab(props: CouponLabProps) {
  const { locale, scenarioId } = props;
  const t = lab[locale];
  const [tries, setTries] = useState(props.tries);
  const [seed, setSeed] = useState(props.seed);
  const [valueFen, setValue] = useState(props.valueFen);
  const [minimumFen, setMinimum] = useState(props.minimumFen);
  const slider = useRef<HTMLInputElement>(null);
  const picker = useRef<HTMLSelectElement>(null);
  const replay = useReplay();
  // both controls may have been used before this script came
  useEffect(() => {
    setValue(COUPON_VALUES_FEN[Number(slider.current?.value)] ?? props.valueFen);
    setMinimum(Number(picker.current?.value ?? props.minimumFen));
  }, []);

  const shown = tries.find((one) => one.valueFen === valueFen && one.minimumFen === minimumFen);
  if (!shown) return null;
  const { extra, anyway, totalFen } = readCoupon(shown);
  const offer = t.coupon.off(valueFen / 100, minimumFen / 100);
  const facts = t.coupon.reading(offer, integer(extra, locale), integer(shown.redemptions, locale));
  const amount = money(Math.abs(totalFen), locale);
  const reading = totalFen < 0 ? t.coupon.less(facts, amount) : t.coupon.more(facts, amount);
  const rows = [
    { label: t.coupon.sales, fen: shown.salesFen },
    { label: t.coupon.cost, fen: shown.costOfSalesFen },
    { label: t.coupon.coupons, fen: shown.couponsFen },
    { label: t.coupon.setUp, fen: shown.setUpFen },
    { label: t.coupon.other, fen: shown.otherFen },
    { label: t.coupon.thisWeek, fen: shown.thisWeekFen, isTotal: true },
    { label: t.coupon.later, fen: shown.laterFen },
    { label: t.coupon.total, fen: totalFen, isTotal: true },
  ];
  const newLuck = () => {
    const next = otherLuck(seed);
    replay.start(
      () => tryCoupons(playIn(scenarioId), next),
      (replayed) => {
        setTries(replayed);
        setSeed(next);
      },
    );
  };
  return (
    <>
      <p class="lab-title">{t.coupon.title}</p>
      <div class="lab-controls">
        <label class="lab-slider">
          <span>
            {t.coupon.value} <b class="num">{money(valueFen, locale)}</b>
          </span>
          <input
            ref={slider}
            class="range-input"
            type="range"
            min={0}
            max={COUPON_VALUES_FEN.length - 1}
            step={1}
            value={COUPON_VALUES_FEN.indexOf(valueFen)}
            aria-valuetext={money(valueFen, locale)}
            onInput={(event) => setValue(COUPON_VALUES_FEN[Number(event.currentTarget.value)] ?? valueFen)}
          />
        </label>
        <label class="lab-choice">
          <span>{t.coupon.minimum}</span>
          <select
            ref={picker}
            class="select"
            value={minimumFen}
            onChange={(event) => setMinimum(Number(event.currentTarget.value))}
          >
            {COUPON_MINIMUMS_FEN.map((one) => (
              <option key={one} value={one} selected={one === minimumFen}>
                {money(one, locale)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Figures
        figures={[
          { label: t.coupon.extra, value: signedInteger(extra, locale) },
          { label: t.coupon.used, value: integer(shown.redemptions, locale) },
          { label: t.coupon.anyway, value: integer(anyway, locale) },
        ]}
      />
      <Bars
        picture={{
          kind: 'bars',
          caption: `${t.coupon.title}: ${offer}`,
          labelHead: t.coupon.line,
          valueHead: t.coupon.amount,
          rows: rows.map((row) => ({
            label: row.label,
            value: row.fen,
            text: signedMoney(row.fen, locale),
            isTotal: row.isTotal,
          })),
        }}
      />
      <LabFoot locale={locale} status={replay.status} reading={reading} onNewLuck={newLuck} />
      <details class="lab-table">
        <summary>{t.asTable}</summary>
        <table>
          <caption>{t.coupon.tableName}</caption>
          <thead>
            <tr>
              <th scope="col">{t.coupon.minimum}</th>
              {COUPON_VALUES_FEN.map((one) => (
                <th key={one} scope="col" class="num">
                  {money(one, locale)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {COUPON_MINIMUMS_FEN.map((minimum) => (
              <tr key={minimum}>
                <th scope="row" class="num">
                  {money(minimum, locale)}
                </th>
                {tries
                  .filter((one) => one.minimumFen === minimum)
                  .map((one) => (
                    <td key={one.valueFen} class="num">
                      {signedMoney(readCoupon(one).totalFen, locale)}
                    </td>
                  ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}
