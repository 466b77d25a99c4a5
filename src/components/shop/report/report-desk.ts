import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ReportFigures, ReportPart } from '../../../simulator/index.ts';
import type { ProductName } from '../run/event-sentence.ts';
import type { Section } from './narrative-checks.ts';
import type { PartSource } from './tables/part-tables.ts';

/** Where a chip goes: a section, and the place of the caret in it. */
export interface ChipTarget {
  readonly part: ReportPart;
  readonly section: Section;
  readonly from: number;
  readonly until: number;
}

/** What every piece of the open report works with. */
export interface ReportDesk {
  readonly week: number;
  readonly readOnly: boolean;
  readonly productName: ProductName;
  /** What the tables are made of. */
  readonly source: PartSource;
  /** Figures of a played week; undefined for one that is not. */
  readonly figuresOf: (week: number) => ReportFigures | undefined;
  /** Weeks that have figures, the newest first. */
  readonly weeks: readonly number[];
  /** Opens the list of evidence. */
  readonly pick: (target: ChipTarget) => void;
}

const Desk = createContext<ReportDesk | undefined>(undefined);
export const ReportDeskProvider = Desk.Provider;

export function useReportDesk(): ReportDesk {
  const desk = useContext(Desk);
  if (!desk) throw new Error('no report is open');
  return desk;
}
