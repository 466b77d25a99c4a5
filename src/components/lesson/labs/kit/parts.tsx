import { lab as words } from '../../../../i18n/areas/lab.ts';
import type { Locale } from '../../../../i18n/locale.ts';
import type { Control, Figure, LabTable, Values } from './lab.ts';
import { textOfControl, valueAt } from './lab.ts';

interface ControlsProps {
  readonly controls: readonly Control[];
  readonly values: Values;
  readonly onMove: (id: string, value: number) => void;
  /** A position was settled on. */
  readonly onSettle: (id: string, value: number) => void;
}

/** Sliders, choices and fields of a lab. */
export function Controls({ controls, values, onMove, onSettle }: ControlsProps) {
  return (
    <div class="lab-controls many">
      {controls.map((control) => (
        <ControlField
          key={control.id}
          control={control}
          value={valueAt(values, control.id)}
          onMove={(value) => onMove(control.id, value)}
          onSettle={(value) => onSettle(control.id, value)}
        />
      ))}
    </div>
  );
}

interface FieldProps {
  readonly control: Control;
  readonly value: number;
  readonly onMove: (value: number) => void;
  readonly onSettle: (value: number) => void;
}

function ControlField({ control, value, onMove, onSettle }: FieldProps) {
  const text = textOfControl(control, value);
  if (control.kind === 'range') {
    return (
      <label class="lab-slider">
        <span>
          {control.label} <b class="num">{text}</b>
        </span>
        <input
          class="range-input"
          type="range"
          data-control={control.id}
          min={control.min}
          max={control.max}
          step={control.step}
          value={value}
          aria-valuetext={text}
          onInput={(event) => onMove(Number(event.currentTarget.value))}
          onChange={(event) => onSettle(Number(event.currentTarget.value))}
        />
      </label>
    );
  }
  if (control.kind === 'choice') {
    return (
      <label class="lab-choice">
        <span>{control.label}</span>
        <select
          class="select"
          data-control={control.id}
          value={value}
          onChange={(event) => onSettle(Number(event.currentTarget.value))}
        >
          {control.options.map((one) => (
            <option key={one.value} value={one.value} selected={one.value === value}>
              {one.label}
            </option>
          ))}
        </select>
      </label>
    );
  }
  return (
    <label class="lab-choice">
      <span>{control.label}</span>
      <span class="lab-answer">
        <input
          class="input num"
          type="text"
          inputMode="decimal"
          autoComplete="off"
          data-control={control.id}
          value={Number.isNaN(value) ? '' : String(value)}
          onChange={(event) => onSettle(numberOf(event.currentTarget.value))}
        />
        {control.unit}
      </span>
    </label>
  );
}

/** A number as people type it, full-width digits and separators included; NaN for anything else. */
export function numberOf(text: string): number {
  const plain = text
    .normalize('NFKC')
    .replaceAll('−', '-')
    .replace(/[,¥%\s]/g, '');
  return plain === '' ? Number.NaN : Number(plain);
}

export function Figures({ figures }: { readonly figures: readonly Figure[] }) {
  return (
    <dl class="lab-figures">
      {figures.map((one) => (
        <div key={one.label}>
          <dt>{one.label}</dt>
          <dd class="lab-figure">{one.value}</dd>
        </div>
      ))}
    </dl>
  );
}

interface TablesProps {
  readonly tables: readonly LabTable[];
  readonly locale: Locale;
}

/** The numbers behind the pictures. */
export function Tables({ tables, locale }: TablesProps) {
  if (tables.length === 0) return null;
  return (
    <details class="lab-table">
      <summary>{words[locale].asTable}</summary>
      {tables.map((table) => (
        <section key={table.caption} class="lab-scroll" aria-label={table.caption} tabIndex={0}>
          <table>
            <caption>{table.caption}</caption>
            <thead>
              <tr>
                {table.head.map((cell) => (
                  <th key={cell} scope="col">
                    {cell}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map((row, index) => (
                <tr
                  key={String(index)}
                  class={row.isYou ? 'you' : row.isTotal ? 'total' : undefined}
                  aria-current={row.isYou ? 'true' : undefined}
                >
                  {row.cells.map((cell, n) =>
                    n === 0 ? (
                      <th key="name" scope="row">
                        {cell}
                      </th>
                    ) : (
                      <td key={table.head[n]} class="num">
                        {cell}
                      </td>
                    ),
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
    </details>
  );
}
