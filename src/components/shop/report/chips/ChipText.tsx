import { chipsIn, type ReportEvidence, type TableEvidence, textParts } from '../../../../simulator/index.ts';
import { useLocale } from '../../../ui/locale.tsx';
import { textIn } from '../../evidence/block.ts';
import type { ProductName } from '../../run/event-sentence.ts';
import { FigureTable } from '../FigureTable.tsx';
import { ChipMark } from './ChipMark.tsx';
import { ChipPicture } from './ChipPicture.tsx';

interface ChipWordsProps {
  readonly text: string;
  readonly evidence: readonly ReportEvidence[];
  readonly productName: ProductName;
}

/** Words as written, each chip in its place. */
export function ChipWords({ text, evidence, productName }: ChipWordsProps) {
  return (
    <>
      {textParts(text).map((part, index) =>
        'text' in part ? (
          part.text
        ) : (
          <ChipMark
            key={index}
            id={part.evidenceId}
            chip={evidence.find(({ id }) => id === part.evidenceId)}
            productName={productName}
          />
        ),
      )}
    </>
  );
}

/** The frozen tables that a text names. */
export function tablesIn(text: string, evidence: readonly ReportEvidence[]): readonly TableEvidence[] {
  const ids = chipsIn(text);
  return evidence.filter((chip): chip is TableEvidence => chip.kind === 'table' && ids.includes(chip.id));
}

/** A table as it was frozen, with the chart that was drawn from it. */
export function ChipTable({ chip }: { readonly chip: TableEvidence }) {
  const locale = useLocale();
  const title = `${chip.id} ${textIn(chip.title, locale)}`;
  return (
    <>
      <FigureTable
        caption={title}
        columns={chip.columns.map((column) => textIn(column, locale))}
        rows={chip.rows.map((row) => row.map((cell) => textIn(cell, locale)))}
      />
      {chip.picture ? <ChipPicture chip={chip} picture={chip.picture} /> : undefined}
    </>
  );
}
