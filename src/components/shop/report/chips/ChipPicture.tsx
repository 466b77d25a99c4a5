import { reportChips } from '../../../../i18n/areas/report-chips.ts';
import type { TableEvidence, TablePicture } from '../../../../simulator/index.ts';
import { useLocale } from '../../../ui/locale.tsx';
import { textIn } from '../../evidence/block.ts';
import './chip-picture.css';

interface ChipPictureProps {
  readonly chip: TableEvidence;
  readonly picture: TablePicture;
}
interface SeriesProps {
  readonly values: readonly (number | null)[];
  /** What the table says in the column, row by row. */
  readonly texts: readonly string[];
  readonly names: readonly string[];
}

/** The chart of a frozen table: each column on a scale of its own. Figures stand beside it and in the table above. */
export function ChipPicture({ chip, picture }: ChipPictureProps) {
  const locale = useLocale();
  const t = reportChips[locale];
  const names = chip.rows.map(([name = '']) => textIn(name, locale));
  const title = textIn(chip.title, locale);
  const of = picture.series.map(({ column }) => textIn(chip.columns[column] ?? '', locale));
  const Series = picture.shape === 'bars' ? Bars : Lines;
  return (
    <div class={`chip-picture ${picture.shape}`} role="img" aria-label={t.pictureName(title, of)}>
      {picture.series.map(({ column, values }, index) => (
        <div key={column} class="chip-series">
          <p class="chip-series-name">{of[index]}</p>
          <Series
            values={values}
            names={names}
            texts={chip.rows.map((row) => textIn(row[column] ?? '', locale))}
          />
        </div>
      ))}
    </div>
  );
}

function Bars({ values, texts, names }: SeriesProps) {
  const largest = Math.max(...values.map((value) => Math.abs(value ?? 0))) || 1;
  return (
    <div class="chip-bars">
      {values.map((value, row) => (
        <div key={row} class="chip-bar">
          <span>{names[row]}</span>
          <span class="chip-bar-room">
            <i
              class={(value ?? 0) < 0 ? 'below' : undefined}
              style={{ inlineSize: `${(100 * Math.abs(value ?? 0)) / largest}%` }}
            />
          </span>
          <span class="num">{texts[row]}</span>
        </div>
      ))}
    </div>
  );
}

const WIDTH = 300;
const HEIGHT = 60;
const ROOM = 4;

function Lines({ values, texts, names }: SeriesProps) {
  const known = values.flatMap((value, row) => (value === null ? [] : [{ value, row }]));
  if (known.length === 0) return null;
  const low = Math.min(...known.map(({ value }) => value));
  const high = Math.max(...known.map(({ value }) => value));
  const xOf = (row: number) => (values.length > 1 ? (row / (values.length - 1)) * WIDTH : WIDTH / 2);
  const yOf = (value: number) =>
    high === low ? HEIGHT / 2 : HEIGHT - ROOM - ((value - low) / (high - low)) * (HEIGHT - 2 * ROOM);
  const last = known.at(-1) ?? { value: 0, row: 0 };
  const first = known[0] ?? last;
  return (
    <>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        {stretches(values).map((stretch) => (
          <polyline
            key={stretch[0]?.row}
            points={stretch
              .map(({ value, row }) => `${xOf(row).toFixed(1)},${yOf(value).toFixed(1)}`)
              .join(' ')}
          />
        ))}
      </svg>
      <p class="between num chip-line-ends">
        <span>
          {names[first.row]} {texts[first.row]}
        </span>
        <span>
          {names[last.row]} {texts[last.row]}
        </span>
      </p>
    </>
  );
}

/** A line is interrupted where a row has no figure. */
function stretches(values: readonly (number | null)[]): { readonly value: number; readonly row: number }[][] {
  const all: { value: number; row: number }[][] = [[]];
  for (const [row, value] of values.entries()) {
    if (value === null) all.push([]);
    else all.at(-1)?.push({ value, row });
  }
  return all.filter((stretch) => stretch.length > 0);
}
