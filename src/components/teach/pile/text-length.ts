import { REPORT_PARTS, type ReportPart, type WeeklyReport } from '../../../simulator/index.ts';

const CHIPS = /\[\[[^\]]*\]\]/g;
const WORDS = /\p{Script=Han}|[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu;

function textOf({ narrative }: WeeklyReport, parts: readonly ReportPart[]): string {
  return parts
    .flatMap((part) => narrative[part])
    .join('\n')
    .replace(CHIPS, '');
}

/** Words of a report; each Chinese character counts as one. */
export function wordCount(report: WeeklyReport): number {
  return textOf(report, REPORT_PARTS).match(WORDS)?.length ?? 0;
}

/** Characters of some parts, spaces left out. */
export function textLength(report: WeeklyReport, parts: readonly ReportPart[]): number {
  return [...textOf(report, parts).replace(/\s+/g, '')].length;
}
