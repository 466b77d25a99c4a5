import type { ComponentChildren } from 'preact';
import { effectBars } from '../../../charts/effect-bars.ts';
import { signedMoney } from '../../../i18n/formats.ts';
import { useLocale } from '../../ui/locale.tsx';
import { share } from './StepsTable.tsx';
import './effect-table.css';

/** An effect with its words; `kind` sets rows apart that are not effects among others. */
export interface EffectRow {
  readonly key: string;
  readonly name: ComponentChildren;
  readonly effectFen: number;
  readonly kind?: 'subtotal' | 'total' | undefined;
}

interface EffectTableProps {
  readonly caption: string;
  readonly columns: readonly [string, string];
  readonly rows: readonly EffectRow[];
}

/** Effects of either sign as bars from a common zero; sums carry no bar. */
export function EffectTable({ caption, columns, rows }: EffectTableProps) {
  const locale = useLocale();
  const { bars, zeroShare } = effectBars(rows.map(({ kind, effectFen }) => (kind ? 0 : effectFen)));
  return (
    <table class="tbl slim effects">
      <caption class="sr">{caption}</caption>
      <thead class="sr">
        <tr>
          <th scope="col">{columns[0]}</th>
          <td />
          <th scope="col">{columns[1]}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => {
          const bar = bars[index];
          const shown = Math.round(row.effectFen / 100);
          return (
            <tr key={row.key} class={row.kind}>
              <th scope="row">{row.name}</th>
              <td class="track" aria-hidden="true">
                {row.kind ? undefined : <u style={`inset-inline-start:${share(zeroShare)}`} />}
                {bar && !row.kind ? (
                  <i
                    class={bar.direction}
                    style={`inset-inline-start:${share(bar.startShare)};inline-size:${share(bar.widthShare)}`}
                  />
                ) : undefined}
              </td>
              <td class={shown === 0 ? 'n num faint' : shown > 0 ? 'n num good' : 'n num bad'}>
                {signedMoney(row.effectFen, locale)}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
