import { reportChecks as words } from '../../../../i18n/areas/report-checks.ts';
import { reportWork } from '../../../../i18n/areas/report-work.ts';
import type { Locale } from '../../../../i18n/locale.ts';
import type { Sheet } from '../../../../lms/spreadsheet.ts';
import { REPORT_PARTS, type ReportArgument, readGoals } from '../../../../simulator/index.ts';
import { textIn } from '../../evidence/block.ts';
import { nameFigure } from '../chips/figure-names.ts';
import { SECTIONS } from '../narrative-checks.ts';
import { targetText } from '../reflection/goal-text.ts';
import { byImportance, importanceOf } from '../reflection/importance.ts';
import { partTitle, sectionTitle } from '../section-title.ts';
import { type PartSource, partTables } from '../tables/part-tables.ts';
import { tableSheet } from '../tables/report-table.ts';
import { figureLabel, plainText } from './all-text.ts';

/** Everything of a report that is a table, one sheet each: what the figures were, then what the writer settled. */
export function reportSheets(source: PartSource, argument: ReportArgument, locale: Locale): readonly Sheet[] {
  const { narrative, problems = [], goals = [], lastGoals = [], evidence = [] } = argument;
  const { problems: p, goals: g, lastGoals: l } = reportWork[locale];
  const t = words[locale].sheets;
  const productName = (skuId: string) => textIn(source.productName(skuId), locale);
  const kept = evidence.map((chip) => {
    if (chip.kind === 'table') return [chip.id, chip.week, textIn(chip.title, locale), null];
    const { name, write } = nameFigure(chip.path, productName, locale);
    return [chip.id, chip.week, name, write(chip.value)];
  });
  const sheets: (Sheet | undefined)[] = [
    ...REPORT_PARTS.flatMap((part) => partTables(part, source)).map((table) => tableSheet(table, locale)),
    sheetOf(
      p.titleRead,
      [p.field, p.status, p.impact, p.importance, p.sign, p.action, p.evidence],
      byImportance(problems).map((problem) => [
        p.fields[problem.field],
        problem.status,
        problem.impact,
        importanceOf(problem),
        problem.sign,
        problem.action,
        problem.evidenceId ?? null,
      ]),
    ),
    sheetOf(
      l.title(source.week - 1),
      [l.figure, l.target, l.result, l.score, l.how],
      readGoals(lastGoals, source.figures).map(({ goal, isReached, score }) => [
        figureLabel(goal.figure, locale),
        targetText(goal, locale),
        isReached ? 1 : 0,
        score,
        goal.how,
      ]),
    ),
    sheetOf(
      g.title,
      [g.figure, g.target, g.how],
      goals.map((goal) => [figureLabel(goal.figure, locale), targetText(goal, locale), goal.how]),
    ),
    sheetOf(t.evidence, [t.id, t.week, t.name, t.value], kept),
    {
      name: t.text,
      columns: [t.part, t.section, t.words],
      rows: REPORT_PARTS.flatMap((part) =>
        SECTIONS.map((section) => [
          partTitle(part, locale),
          sectionTitle(part, section, locale),
          plainText(narrative[part][section], evidence, productName, locale),
        ]),
      ),
    },
  ];
  return sheets.filter((sheet) => sheet !== undefined);
}

/** A sheet; undefined where it would have no row. */
function sheetOf(name: string, columns: readonly string[], rows: Sheet['rows']): Sheet | undefined {
  return rows.length === 0 ? undefined : { name, columns, rows };
}

/** All sheets one below the other, each under its name: one file that any spreadsheet opens. */
export function sheetsAsRows(sheets: readonly Sheet[]): readonly (readonly (string | number)[])[] {
  return sheets.flatMap(({ name, columns, rows }, index) => [
    ...(index > 0 ? [[]] : []),
    [name],
    [...columns],
    ...rows.map((row) => row.map((cell) => cell ?? '')),
  ]);
}
