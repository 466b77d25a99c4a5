import type { ComponentChild } from 'preact';
import { reportTables } from '../../../i18n/areas/report-tables.ts';
import type { ReportFigures, ReportPart } from '../../../simulator/index.ts';
import { useLocale } from '../../ui/locale.tsx';
import type { ProductName } from '../run/event-sentence.ts';
import type { KeyFigure } from './key-figures.ts';
import { ReportTableView } from './ReportTables.tsx';
import { type PartSource, partTables } from './tables/part-tables.ts';

interface PartFiguresProps {
  readonly part: ReportPart;
  readonly figures: ReportFigures;
  readonly productName: ProductName;
  /** Where the shop is at hand: it tells more than a report carries. */
  readonly source?: PartSource | undefined;
  /** What stands beside a key figure; without it there is no column for it. */
  readonly comment?: ((figure: KeyFigure, label: string) => ComponentChild) | undefined;
}

/** The figures that fill themselves in for one part of the report; nothing for parts of words only. */
export function PartFigures({ part, figures, productName, source, comment }: PartFiguresProps) {
  const t = reportTables[useLocale()];
  const tables = partTables(part, source ?? { figures, week: 0, productName });
  return (
    <>
      {tables.map((table) => (
        <ReportTableView key={table.kind} table={table} comment={comment} />
      ))}
      {part === 'promotion' && figures.promotions.length === 0 ? (
        <p class="note">{t.noPromotions}</p>
      ) : undefined}
    </>
  );
}
