import type { ComponentChild } from 'preact';

interface FigureTableProps {
  readonly caption: string;
  /** Name of the scrolling frame, where the caption alone is not unique on the page. */
  readonly label?: string;
  readonly columns: readonly string[];
  /** The first cell names the row. */
  readonly rows: readonly (readonly ComponentChild[])[];
  readonly total?: readonly ComponentChild[];
}

/** A table of figures that filled itself in. Scrolls sideways inside its own frame when it is wide. */
export function FigureTable({ caption, label = caption, columns, rows, total }: FigureTableProps) {
  return (
    <section
      class={`tscroll figure-table ${columns.length > 5 ? 'wide' : columns.length > 3 ? 'medium' : ''}`}
      aria-label={label}
      {...(columns.length > 3 ? { tabIndex: 0 } : {})}
    >
      <table class="tbl slim">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, index) => (
              <th key={column} scope="col" class={index > 0 ? 'n' : undefined}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={String(row[0])} cells={row} />
          ))}
          {total ? <Row cells={total} isTotal /> : undefined}
        </tbody>
      </table>
    </section>
  );
}

function Row({
  cells,
  isTotal = false,
}: {
  readonly cells: readonly ComponentChild[];
  readonly isTotal?: boolean;
}) {
  return (
    <tr class={isTotal ? 'total' : undefined}>
      {cells.map((cell, index) =>
        index === 0 ? (
          <th key={index} scope="row">
            {cell}
          </th>
        ) : (
          <td key={index} class="n num">
            {cell}
          </td>
        ),
      )}
    </tr>
  );
}
