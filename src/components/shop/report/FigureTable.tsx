import type { ComponentChild } from 'preact';

interface FigureTableProps {
  readonly caption: string;
  readonly columns: readonly string[];
  /** The first cell names the row. */
  readonly rows: readonly (readonly ComponentChild[])[];
  readonly total?: readonly ComponentChild[];
  /** From this column on cells hold words, not figures. */
  readonly wordsFrom?: number;
  /** Its place among others: beside a long one, or long itself; by its columns where absent. */
  readonly room?: 'narrow' | 'tall' | 'wide' | undefined;
}

/** A table of figures that filled itself in. Scrolls sideways inside its own frame when it is wide. */
export function FigureTable(props: FigureTableProps) {
  const { caption, columns, rows, total, wordsFrom = Infinity } = props;
  const room = props.room ?? (columns.length > 4 ? 'wide' : columns.length > 3 ? 'medium' : '');
  return (
    <section
      class={`tscroll figure-table ${room}${wordsFrom < Infinity ? ' has-words' : ''}`}
      aria-label={caption}
      {...(columns.length > 3 ? { tabIndex: 0 } : {})}
    >
      <table class="tbl slim">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, index) => (
              <th key={index} scope="col" class={index > 0 && index < wordsFrom ? 'n' : undefined}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <Row key={index} cells={row} wordsFrom={wordsFrom} />
          ))}
          {total ? <Row cells={total} wordsFrom={wordsFrom} isTotal /> : undefined}
        </tbody>
      </table>
    </section>
  );
}

interface RowProps {
  readonly cells: readonly ComponentChild[];
  readonly wordsFrom: number;
  readonly isTotal?: boolean;
}

function Row({ cells, wordsFrom, isTotal = false }: RowProps) {
  return (
    <tr class={isTotal ? 'total' : undefined}>
      {cells.map((cell, index) =>
        index === 0 ? (
          <th key={index} scope="row">
            {cell}
          </th>
        ) : (
          <td key={index} class={index < wordsFrom ? 'n num' : 'words'}>
            {cell}
          </td>
        ),
      )}
    </tr>
  );
}
