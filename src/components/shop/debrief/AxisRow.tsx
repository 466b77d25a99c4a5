import { common } from '../../../i18n/areas/common.ts';
import { marks } from '../../../i18n/areas/marks.ts';
import { integer, money } from '../../../i18n/formats.ts';
import type { Axis, AxisScore } from '../../../simulator/index.ts';
import { useLocale } from '../../ui/locale.tsx';
import { markWord } from './mark-word.ts';
import { regretOf } from './regret.ts';

interface AxisRowProps {
  readonly axis: Axis;
  readonly value: AxisScore;
  readonly isFinal: boolean;
}

/** One axis: its plans on a ruler, what is left on the table, and its mark. */
export function AxisRow({ axis, value, isFinal }: AxisRowProps) {
  const locale = useLocale();
  const t = marks[locale];
  const left = regretOf(value);
  return (
    <tr>
      <th scope="row">
        {common[locale].axes[axis]}
        <small>{t.naiveIs[axis]}</small>
        {value.guarded ? <small class="guarded">{t.guarded}</small> : undefined}
      </th>
      <td>
        <Ruler value={value} you={t.you} />
        <span class="ruler-words">
          <span>
            <i class="key naive" aria-hidden="true" />
            {t.naive} <b class="num">{money(value.baselineFen, locale)}</b>
          </span>
          <span class={value.guarded ? undefined : 'sr'}>
            <i class="key you" aria-hidden="true" />
            {t.you} <b class="num">{money(value.planFen, locale)}</b>
          </span>
          {value.bestFen === null ? undefined : (
            <span>
              <i class="key best" aria-hidden="true" />
              {t.best} <b class="num">{money(value.bestFen, locale)}</b>
            </span>
          )}
        </span>
      </td>
      <td class="n">
        {value.score === null ? undefined : (
          <span class="mark-line">
            <b class="num">{integer(value.score, locale)}</b> {markWord(value.score, locale)}
          </span>
        )}
        <small class={left > 0 ? 'left num' : 'num'}>
          {left > 0 ? t.left(money(left, locale)) : t.nothingLeft}
        </small>
        {isFinal && left > 0 ? (
          <small class="num">{t.error(money(value.standardErrorFen, locale))}</small>
        ) : undefined}
      </td>
    </tr>
  );
}

/** Empty ends of the ruler, as a share of what lies between its outermost marks. */
const MARGIN = 0.06;

function Ruler({ value, you }: { readonly value: AxisScore; readonly you: string }) {
  const { baselineFen, planFen } = value;
  const bestFen = value.bestFen ?? planFen;
  const low = Math.min(baselineFen, planFen);
  const high = Math.max(baselineFen, planFen, bestFen);
  const spread = Math.max(1, high - low);
  const place = (fen: number) => (((fen - low) / spread + MARGIN) / (1 + 2 * MARGIN)) * 100;
  const at = (fen: number) => `inset-inline-start:${place(fen).toFixed(2)}%`;
  const between = (from: number, to: number) =>
    `${at(Math.min(from, to))};inline-size:${Math.abs(place(to) - place(from)).toFixed(2)}%`;
  return (
    <span class="ruler" aria-hidden="true">
      <i class={planFen < baselineFen ? 'behind' : 'ahead'} style={between(baselineFen, planFen)} />
      {bestFen > planFen ? <i class="gap" style={between(planFen, bestFen)} /> : undefined}
      <u class="naive" style={at(baselineFen)} />
      <u class="best" style={at(bestFen)} />
      <u class="you" style={at(planFen)} />
      <em style={at(planFen)}>{you}</em>
    </span>
  );
}
