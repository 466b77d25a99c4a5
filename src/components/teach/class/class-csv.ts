import { misconceptions } from '../../../i18n/areas/misconceptions.ts';
import { teachClass } from '../../../i18n/areas/teach-class.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { type CsvCell, csvFile } from '../../../lms/csv.ts';
import type { MisconceptionFlag } from '../../../simulator/index.ts';
import { type ClassReport, commonProblems, flagRows, regrets } from './class-data.ts';

const yuan = (fen: number): number => Math.round(fen) / 100;
const tenth = (value: number): number => Math.round(value * 10) / 10;

/** Every table of the screen one below the other, money in yuan. */
export function classCsv(
  all: readonly ClassReport[],
  week: number,
  flags: ReadonlyMap<string, readonly MisconceptionFlag[]>,
  nameOf: (report: ClassReport) => string,
  locale: Locale,
): string {
  const t = teachClass[locale];
  const ofWeek = all.filter((report) => report.week === week);
  const looked = new Map(ofWeek.flatMap(({ id }) => (flags.has(id) ? [[id, flags.get(id) ?? []]] : [])));
  const blocks: (readonly CsvCell[])[][] = [
    [
      [t.spread.title],
      [t.stuck.student, t.week, t.spread.marks, t.spread.profit],
      ...all.map((report) => [
        nameOf(report),
        report.week,
        report.score?.overall == null ? '' : tenth(report.score.overall),
        yuan(report.report.figures.thisWeek.operatingProfitFen),
      ]),
    ],
    [
      [`${t.regret.title} · ${t.weekName(week)}`],
      [t.regret.decision, t.regret.mean, t.regret.share, t.regret.most],
      ...regrets(ofWeek).map(({ decision, meanFen, reports, mostFen }) => [
        t.regret.paths[decision],
        yuan(meanFen),
        reports,
        yuan(mostFen),
      ]),
    ],
    [
      [`${t.flags.title} · ${t.weekName(week)}`],
      [t.flags.idea, t.flags.count, t.flags.cost],
      ...flagRows(looked).map(({ code, byReport, mostFen }) => [
        misconceptions[locale][code].name,
        byReport.size,
        yuan(mostFen),
      ]),
    ],
    [
      [`${t.problems.title} · ${t.weekName(week)}`],
      [t.problems.field, t.problems.count, t.problems.status, t.problems.impact],
      ...commonProblems(ofWeek).map(({ field, reports, status, impact }) => [
        t.problems.fields[field],
        reports,
        tenth(status),
        tenth(impact),
      ]),
    ],
  ];
  return csvFile(blocks.flatMap((block, index) => (index === 0 ? block : [[''], ...block])));
}
