import { reportChips } from '../../../../i18n/areas/report-chips.ts';
import type { ReportEvidence } from '../../../../simulator/index.ts';
import { useLocale } from '../../../ui/locale.tsx';
import { textIn } from '../../evidence/block.ts';
import type { ProductName } from '../../run/event-sentence.ts';
import { nameFigure } from './figure-names.ts';
import './chips.css';

interface ChipMarkProps {
  /** As the words name it. */
  readonly id: string;
  /** What the report holds under that name. */
  readonly chip: ReportEvidence | undefined;
  readonly productName: ProductName;
}

/** A chip in running text: name, value and source of a figure, or the name of a table that stands below. */
export function ChipMark({ id, chip, productName }: ChipMarkProps) {
  const locale = useLocale();
  const t = reportChips[locale];
  if (!chip) return <span class="report-chip unknown">{t.unknown(id)}</span>;
  if (chip.kind === 'table') {
    return (
      <span class="report-chip">
        {textIn(chip.title, locale)}{' '}
        <small>
          {id}, {t.source(chip.week)}
        </small>
      </span>
    );
  }
  const { name, write } = nameFigure(chip.path, productName, locale);
  return (
    <span class="report-chip">
      {name} <b class="num">{write(chip.value)}</b>{' '}
      <small>
        {id}, {t.source(chip.week)}
      </small>
    </span>
  );
}
