import type { ComponentChildren } from 'preact';
import { useLocale } from '../../ui/locale.tsx';
import { type Block, cellText, textIn } from '../evidence/block.ts';

interface BlockTableProps {
  readonly block: Block;
  /** A list of things stacks on a phone; a matrix scrolls inside its region and keeps its first column. */
  readonly mode: 'stacks' | 'matrix';
  /** Tint of a cell, 0 (none) to 1. */
  readonly tint?: (row: number, column: number) => number | undefined;
  /** Classes of a cell, such as `good`. */
  readonly look?: (row: number, column: number) => string | undefined;
  /** Where the name of a row leads. */
  readonly href?: (row: number) => string | undefined;
  /** Beside the name of a row. */
  readonly tag?: (row: number) => ComponentChildren;
  /** A column after the others, drawn. */
  readonly drawn?: {
    readonly label: string;
    readonly cell: (row: number) => ComponentChildren;
  };
}

/** A block as a table: the first column names the row, figures stand right. */
export function BlockTable({ block, mode, tint, look, href, tag, drawn }: BlockTableProps) {
  const locale = useLocale();
  const caption = textIn(block.caption, locale);
  const labels = block.columns.map(({ label }) => textIn(label, locale));
  const side = (at: number) => (at === 0 || block.columns[at]?.kind === 'text' ? '' : 'n');
  const last = block.rows.length - 1;
  return (
    <section class="tscroll" tabIndex={0} aria-label={caption}>
      <table class={mode === 'stacks' ? 'tbl slim stacks' : 'tbl slim analytics-matrix'}>
        <caption class="sr">{caption}</caption>
        <thead>
          <tr>
            {labels.map((label, at) => (
              <th key={label} scope="col" class={side(at)}>
                {label}
              </th>
            ))}
            {drawn && <th scope="col">{drawn.label}</th>}
          </tr>
        </thead>
        <tbody>
          {block.rows.map((row, index) => (
            <tr
              key={cellText(row[0], block.columns[0]?.kind ?? 'text', locale)}
              class={block.hasTotal && index === last ? 'total' : undefined}
            >
              {row.map((cell, at) => {
                const text = cellText(cell, block.columns[at]?.kind ?? 'text', locale);
                if (at === 0)
                  return (
                    <th key={at} scope="row">
                      {href?.(index) === undefined ? text : <a href={href(index)}>{text}</a>} {tag?.(index)}
                    </th>
                  );
                const strength = tint?.(index, at);
                return (
                  <td
                    key={at}
                    class={[side(at), look?.(index, at), strength === undefined ? '' : 'analytics-tint']
                      .filter(Boolean)
                      .join(' ')}
                    data-label={labels[at]}
                    style={strength === undefined ? undefined : { '--t': `${Math.round(strength * 100)}%` }}
                  >
                    {mode === 'matrix' && cell === undefined ? '' : text}
                  </td>
                );
              })}
              {drawn && <td data-label={drawn.label}>{drawn.cell(index)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
