import type { ComponentChild } from 'preact';
import { reportTables } from '../../../i18n/areas/report-tables.ts';
import { useLocale } from '../../ui/locale.tsx';
import { cellText, textIn } from '../evidence/block.ts';
import { FigureTable } from './FigureTable.tsx';
import type { KeyFigure } from './key-figures.ts';
import { changeOf } from './key-figures.ts';
import type { ComparisonRow, ReportTable } from './tables/report-table.ts';

interface ReportTableViewProps {
  readonly table: ReportTable;
  /** What stands in the column for comments; without it there is no such column. */
  readonly comment?: ((figure: KeyFigure, label: string) => ComponentChild) | undefined;
}

/** Tables that do not stand where their columns would put them. */
const ROOMS: Readonly<Record<string, 'narrow' | 'tall'>> = { account: 'tall', rivals: 'narrow' };

/** One table that filled itself in. */
export function ReportTableView({ table, comment }: ReportTableViewProps) {
  const locale = useLocale();
  const t = reportTables[locale];
  const title = textIn(table.title, locale);
  if (table.shape === 'list') {
    const { columns, rows, hasTotal } = table.block;
    const written = rows.map((row) =>
      row.map((cell, at) => {
        const kind = columns[at]?.kind ?? 'text';
        const text = cellText(cell, kind, locale);
        if (kind !== 'signedMoney' || typeof cell !== 'number' || cell === 0) return text;
        return <span class={cell < 0 ? 'bad' : 'good'}>{text}</span>;
      }),
    );
    const total = hasTotal ? written.at(-1) : undefined;
    return (
      <FigureTable
        caption={title}
        columns={columns.map(({ label }) => textIn(label, locale))}
        room={ROOMS[table.kind]}
        rows={total ? written.slice(0, -1) : written}
        {...(total ? { total } : {})}
      />
    );
  }
  const hasComments = table.takesComments && comment !== undefined;
  return (
    <FigureTable
      caption={title}
      columns={[t.figure, t.thisWeek, t.lastWeek, t.change, ...(hasComments ? [t.comment] : [])]}
      room={ROOMS[table.kind]}
      {...(hasComments ? { wordsFrom: 4 } : {})}
      rows={table.rows.map((row) => {
        const label = textIn(row.label, locale);
        return [
          label,
          row.kind.write(row.now, locale),
          row.kind.write(row.was, locale),
          <Change key="change" row={row} />,
          ...(hasComments && row.figure ? [comment(row.figure, label)] : []),
        ];
      })}
    />
  );
}

function Change({ row }: { readonly row: ComparisonRow }) {
  const change = changeOf(row.kind, row.now, row.was, useLocale());
  return (
    <span class={change.judgement === 'same' ? 'muted' : change.judgement}>
      {change.arrow === '–' ? change.word : `${change.arrow} ${change.amount} ${change.word}`}
    </span>
  );
}
