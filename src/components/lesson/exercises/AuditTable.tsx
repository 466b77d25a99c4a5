import type { AuditView } from './audit.ts';

interface AuditTableProps {
  readonly table: NonNullable<AuditView['table']>;
  /** The claim; two claims of a lesson may share a table. */
  readonly statement: string;
  /** Read with the marked cell, since colour alone says nothing. */
  readonly markedName: string;
}

/** The table of a claim, with the figure in question marked. A group, since cases of one report share its name. */
export function AuditTable({ table, statement, markedName }: AuditTableProps) {
  const { caption, columns, rows, marked } = table;
  return (
    <div class="tscroll" role="group" aria-label={`${caption} · ${statement}`} tabIndex={0}>
      <table class="exercise-ledger terms">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            <tr key={row.join('|')}>
              {row.map((cell, column) => {
                const key = columns[column];
                if (column === 0)
                  return (
                    <th key={key} scope="row">
                      {cell}
                    </th>
                  );
                const isMarked = marked?.row === place && marked.column === column;
                return (
                  <td key={key} class={isMarked ? 'num asked' : 'num'}>
                    {cell}
                    {isMarked && <span class="sr"> ({markedName})</span>}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
