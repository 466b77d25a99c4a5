import { useRef, useState } from 'preact/hooks';
import { customers as words } from '../../../i18n/areas/customers.ts';
import { integer, money } from '../../../i18n/formats.ts';
import type { RfmTable } from '../../../simulator/index.ts';
import { useLocale } from '../../ui/locale.tsx';
import { scoreRanges, tintOf } from './score-ranges.ts';
import type { Selection } from './selection.ts';

const SCORES = [1, 2, 3, 4, 5];
/** The strongest tint, as a share of the colour: numbers stay readable on it. */
const STRONGEST = 0.42;

interface RfmGridProps {
  readonly table: RfmTable;
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
}

/** Recency by frequency. One cell is in the tab order; arrow keys move, Enter filters. */
export function RfmGrid({ table, selection, onSelect }: RfmGridProps) {
  const locale = useLocale();
  const t = words[locale].rfm;
  const grid = useRef<HTMLTableElement>(null);
  const [place, setPlace] = useState({ r: 5, f: 1 });
  const recency = scoreRanges(table, 'r');
  const frequency = scoreRanges(table, 'f');
  const most = Math.max(...table.grid.map(({ customers }) => customers));
  const inSegment = segmentCells(table, selection);
  const move = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = { r: clamp(place.r + step.r), f: clamp(place.f + step.f) };
    setPlace(next);
    grid.current?.querySelector<HTMLButtonElement>(`[data-cell="${next.r}-${next.f}"]`)?.focus();
  };
  return (
    <table class="rfm" ref={grid} aria-label={t.tableName} onKeyDown={move}>
      <caption>
        <span class="hide-m">{t.caption}</span>
        <span class="only-m">{t.captionSmall}</span>
      </caption>
      <thead>
        <tr>
          <td />
          {SCORES.map((f) => (
            <th key={f} scope="col">
              F{f}
              <Hint>{frequency[f] && t.orders(String(frequency[f].low), String(frequency[f].high))}</Hint>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[5, 4, 3, 2, 1].map((r) => (
          <tr key={r}>
            <th scope="row">
              R{r}
              <Hint>{recency[r] && t.daysAgo(String(recency[r].low), String(recency[r].high))}</Hint>
            </th>
            {SCORES.map((f) => {
              const cell = table.grid.find((entry) => entry.r === r && entry.f === f);
              if (cell === undefined) return <td key={f} />;
              const isOn = selection.by === 'cell' && selection.r === r && selection.f === f;
              return (
                <td key={f} class={inSegment.has(`${r}-${f}`) ? 'in' : ''}>
                  <button
                    type="button"
                    data-cell={`${r}-${f}`}
                    tabIndex={place.r === r && place.f === f ? 0 : -1}
                    aria-pressed={isOn}
                    style={{
                      '--tint': `${(tintOf(cell.customers, most) * STRONGEST * 100).toFixed(0)}%`,
                    }}
                    onFocus={() => setPlace({ r, f })}
                    onClick={() => onSelect(isOn ? { by: 'all' } : { by: 'cell', r, f })}
                  >
                    <span class="sr">{t.place(r, f)} </span>
                    <b class="num">{integer(cell.customers, locale)}</b>
                    {cell.customers > 0 && (
                      <span class="spend num">
                        <span class="sr"> {t.spend} </span>
                        {money(cell.keptFen / cell.customers, locale)}
                      </span>
                    )}
                  </button>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Hint({ children }: { children: string | undefined }) {
  return <small>{children ?? '—'}</small>;
}

const STEPS: Readonly<Record<string, { readonly r: number; readonly f: number } | undefined>> = {
  ArrowUp: { r: 1, f: 0 },
  ArrowDown: { r: -1, f: 0 },
  ArrowRight: { r: 0, f: 1 },
  ArrowLeft: { r: 0, f: -1 },
};

const clamp = (score: number) => Math.min(5, Math.max(1, score));

/** Cells that hold somebody of the chosen segment. */
function segmentCells({ rows }: RfmTable, selection: Selection): ReadonlySet<string> {
  if (selection.by !== 'segment') return new Set();
  return new Set(rows.filter(({ segment }) => segment === selection.segment).map(({ r, f }) => `${r}-${f}`));
}
