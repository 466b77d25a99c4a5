import { bridgeChart } from '../../../charts/bridge.ts';
import { debrief } from '../../../i18n/areas/debrief.ts';
import { money, signedMoney } from '../../../i18n/formats.ts';
import { useLocale } from '../../ui/locale.tsx';
import './profit-bridge.css';

/** Words of one row. */
export interface StepWords {
  readonly name: string;
  readonly detail?: string | undefined;
}

interface StepsTableProps<Name extends string> {
  readonly class: string;
  readonly caption: string;
  readonly rows: readonly { readonly line: Name; readonly effectFen: number }[];
  readonly fromFen: number;
  readonly words: (line: Name | 'from' | 'to') => StepWords;
  /** False leaves out the line that says how to read the bars. */
  readonly hasNote?: boolean;
}

/** A table whose middle column draws the steps from one sum to another; what the rows show adds up. */
export function StepsTable<Name extends string>(props: StepsTableProps<Name>) {
  const locale = useLocale();
  const t = debrief[locale].bridge;
  const chart = bridgeChart(props.rows, props.fromFen);
  return (
    <>
      <table class={`steps ${props.class}`}>
        <caption class="sr">{props.caption}</caption>
        <thead class="sr">
          <tr>
            <th scope="col">{t.cause}</th>
            <td>{t.bar}</td>
            <th scope="col">{t.amount}</th>
          </tr>
        </thead>
        <tbody>
          {chart.bars.map((bar) => {
            const isTotal = bar.line === 'from' || bar.line === 'to';
            const { name, detail } = props.words(bar.line);
            return (
              <tr key={bar.line} class={bar.direction}>
                <th scope="row">
                  {name}
                  {detail ? <small>{detail}</small> : undefined}
                </th>
                <td class="track" aria-hidden="true">
                  <i
                    class={isTotal && chart.axisStartFen > 0 ? 'cut' : undefined}
                    style={`inset-inline-start:${share(bar.startShare)};inline-size:${share(bar.widthShare)}`}
                  />
                  {bar.connectorShare === undefined ? undefined : (
                    <u style={`inset-inline-start:${share(bar.connectorShare)}`} />
                  )}
                </td>
                <td class="n num">
                  {isTotal ? money(bar.shownFen, locale) : signedMoney(bar.shownFen, locale)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {props.hasNote === false && chart.axisStartFen <= 0 ? undefined : (
        <p class="note steps-note">
          {chart.axisStartFen > 0 ? t.cut(money(chart.axisStartFen, locale)) : t.whole}
        </p>
      )}
    </>
  );
}

/** A share of the column's width, as CSS takes it. */
export const share = (value: number) => `${(value * 100).toFixed(2)}%`;
