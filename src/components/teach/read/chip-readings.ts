import type { Locale } from '../../../i18n/locale.ts';
import type { FigureEvidence, ReportEvidence, TableEvidence } from '../../../simulator/index.ts';
import type { FileOutcome } from '../../../stores/teaching.ts';
import { nameFigure } from '../../shop/report/chips/figure-names.ts';
import type { ProductName } from '../../shop/run/event-sentence.ts';

/** A chip with a number: as the student has it, and as the re-run gives it. */
export interface FigureReading {
  readonly kind: 'figure';
  readonly chip: FigureEvidence;
  readonly name: string;
  readonly stored: string;
  /** `same`: the re-run gives this number. `missing`: it has no such figure. `unchecked`: it was not re-run. */
  readonly check: 'same' | 'differs' | 'missing' | 'unchecked';
  /** The number of the re-run where it differs. */
  readonly replayed?: string;
}
export interface TableReading {
  readonly kind: 'table';
  readonly chip: TableEvidence;
}
export type ChipReading = FigureReading | TableReading;

/** Reads a report's chips against the check of its file, by id. */
export function chipReadings(
  {
    outcome,
    evidence = [],
  }: {
    readonly outcome: FileOutcome | undefined;
    readonly evidence: readonly ReportEvidence[] | undefined;
  },
  productName: ProductName,
  locale: Locale,
): ReadonlyMap<string, ChipReading> {
  const isRerun = outcome?.verdict === 'verified' || outcome?.verdict === 'altered';
  return new Map(
    evidence.map((chip): [string, ChipReading] => {
      if (chip.kind === 'table') return [chip.id, { kind: 'table', chip }];
      const { name, write } = nameFigure(chip.path, productName, locale);
      const base = { kind: 'figure' as const, chip, name, stored: write(chip.value) };
      if (!isRerun) return [chip.id, { ...base, check: 'unchecked' }];
      const difference = outcome.differences.find(({ path }) => path.startsWith(`evidence.${chip.id}.`));
      if (!difference) return [chip.id, { ...base, check: 'same' }];
      if (!difference.path.endsWith('.value') || typeof difference.replayed !== 'number')
        return [chip.id, { ...base, check: 'missing' }];
      return [chip.id, { ...base, check: 'differs', replayed: write(difference.replayed) }];
    }),
  );
}
