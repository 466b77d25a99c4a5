import { common } from '../../../i18n/areas/common.ts';
import { debrief } from '../../../i18n/areas/debrief.ts';
import { money, signedMoney } from '../../../i18n/formats.ts';
import { AXES, type Axis, type AxisScore, type WeekScore } from '../../../simulator/index.ts';
import { useLocale } from '../../ui/locale.tsx';
import type { Answer } from './answer.ts';
import './expected-values.css';

/** What the week's plan is worth on average, axis by axis, against the naive plan. No marks. */
export function ExpectedValues({ answer }: { readonly answer: Answer<WeekScore> | 'owner' }) {
  const t = debrief[useLocale()].expected;
  return (
    <section class="panel expected" aria-labelledby="debrief-expected">
      <div class="expected-words">
        <h2 id="debrief-expected">{t.title}</h2>
        <p class="note">{t.lede}</p>
        <p class="note">{t.noMarks}</p>
      </div>
      <div class="expected-rulers">
        {answer === 'owner' ? (
          <p class="note">{t.ownerNote}</p>
        ) : answer.status === 'ready' ? (
          <Rulers score={answer.value} />
        ) : (
          <p class="note" role="status">
            {answer.status === 'waiting' ? t.computing : t.failed}
          </p>
        )}
      </div>
    </section>
  );
}

function Rulers({ score }: { readonly score: WeekScore }) {
  const locale = useLocale();
  const t = debrief[locale].expected;
  const values = AXES.flatMap((axis) => [score[axis].baselineFen, score[axis].planFen]);
  const lowest = Math.min(...values);
  const highest = Math.max(...values);
  const room = Math.max(1, highest - lowest) * 0.08;
  const place = (fen: number) =>
    `${(((fen - lowest + room) / (highest - lowest + 2 * room)) * 100).toFixed(2)}%`;
  return (
    <table class="rulers">
      <caption class="sr">{t.title}</caption>
      <thead class="sr">
        <tr>
          <th scope="col">{t.columnAxis}</th>
          <td />
          <th scope="col">{t.columnDifference}</th>
        </tr>
      </thead>
      <tbody>
        {AXES.map((axis) => (
          <Ruler key={axis} axis={axis} value={score[axis]} place={place} />
        ))}
      </tbody>
    </table>
  );
}

interface RulerProps {
  readonly axis: Axis;
  readonly value: AxisScore;
  readonly place: (fen: number) => string;
}

function Ruler({ axis, value, place }: RulerProps) {
  const locale = useLocale();
  const t = debrief[locale].expected;
  const name = common[locale].axes[axis];
  const differenceFen = value.planFen - value.baselineFen;
  const from = place(Math.min(value.planFen, value.baselineFen));
  const to = place(Math.max(value.planFen, value.baselineFen));
  return (
    <tr>
      <th scope="row">
        {name}
        <small>{t.naiveIs[axis]}</small>
      </th>
      <td>
        <span class="ruler" aria-hidden="true">
          <i
            class={differenceFen < 0 ? 'behind' : 'ahead'}
            style={`inset-inline-start:${from};inset-inline-end:calc(100% - ${to})`}
          />
          <u class="naive" style={`inset-inline-start:${place(value.baselineFen)}`} />
          <u class="you" style={`inset-inline-start:${place(value.planFen)}`} />
        </span>
        <span class="ruler-words">
          <span>
            {t.naive} <b class="num">{money(value.baselineFen, locale)}</b>
          </span>
          <span>
            {t.you} <b class="num">{money(value.planFen, locale)}</b>
          </span>
        </span>
      </td>
      <td class="n">
        <b class={differenceFen < 0 ? 'num bad' : 'num good'}>{signedMoney(differenceFen, locale)}</b>
        <small>{accuracy(value, locale)}</small>
      </td>
    </tr>
  );
}

function accuracy({ standardErrorFen }: AxisScore, locale: 'en' | 'zh'): string {
  const t = debrief[locale].expected;
  return standardErrorFen === 0 ? t.exact : t.accuracy(money(standardErrorFen, locale));
}
