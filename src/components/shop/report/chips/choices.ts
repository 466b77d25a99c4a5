import { reportChips } from '../../../../i18n/areas/report-chips.ts';
import { integer } from '../../../../i18n/formats.ts';
import { LOCALES, type Locale } from '../../../../i18n/locale.ts';
import {
  type EvidenceText,
  evidenceValue,
  REPORT_PARTS,
  type ReportFigures,
  TABLE_TEXT_LENGTH,
} from '../../../../simulator/index.ts';
import type { EvidenceItem } from '../../../../stores/evidence.ts';
import type { NewChip } from '../../../../stores/report.ts';
import { fittingText } from '../../../../stores/words.ts';
import { textIn } from '../../evidence/block.ts';
import type { ProductName } from '../../run/event-sentence.ts';
import { type PartSource, partTables } from '../tables/part-tables.ts';
import { allOf, frozenTable } from '../tables/report-table.ts';
import { FIGURE_GROUPS, type FigureGroup, figurePaths, nameFigure } from './figure-names.ts';

export const CHOICE_GROUPS = [...FIGURE_GROUPS, 'tables', 'kept'] as const;
export type ChoiceGroup = FigureGroup | 'tables' | 'kept';

/** Something that can become a chip. */
export interface Choice {
  readonly key: string;
  readonly group: ChoiceGroup;
  readonly name: string;
  /** Its value, or how large the table is. */
  readonly value: string;
  readonly chip: NewChip;
  /** What a search looks in: names in both languages. */
  readonly searched: string;
}

/** Every figure of a week. */
export function figureChoices(
  figures: ReportFigures,
  week: number,
  productName: ProductName,
  locale: Locale,
): readonly Choice[] {
  return figurePaths(figures).flatMap((path): readonly Choice[] => {
    const value = evidenceValue(figures, path);
    if (value === undefined) return [];
    const { group, name, write } = nameFigure(path, productName, locale);
    const searched = LOCALES.map((one) => nameFigure(path, productName, one).name).join(' ');
    const chip = { kind: 'figure', week, path, value } as const;
    return [{ key: path, group, name, value: write(value), chip, searched: searched.toLowerCase() }];
  });
}

/** The tables of the report itself. */
export function tableChoices(source: PartSource, locale: Locale): readonly Choice[] {
  const tables = REPORT_PARTS.flatMap((part) => partTables(part, source));
  return tables.map((table) => {
    const chip = frozenTable(table, source.week);
    return {
      key: `table-${table.kind}`,
      group: 'tables',
      name: textIn(table.title, locale),
      value: sizeText(chip.rows.length, locale),
      chip,
      searched: allOf(table.title).toLowerCase(),
    };
  });
}

/** The tables that were saved as evidence. */
export function keptChoices(items: readonly EvidenceItem[], locale: Locale): readonly Choice[] {
  return items.map(({ id, week, kind, title, columns, rows, picture }) => ({
    key: `kept-${id}`,
    group: 'kept',
    name: `${textIn(title, locale)} · ${reportChips[locale].weekName(week)}`,
    value: picture
      ? `${reportChips[locale].chart} · ${sizeText(rows.length, locale)}`
      : sizeText(rows.length, locale),
    chip: {
      ...{ kind: 'table', week, source: kind, title },
      columns: columns.map(fitting),
      rows: rows.map((row) => row.map(fitting)),
      ...(picture ? { picture } : {}),
    },
    searched: allOf(title).toLowerCase(),
  }));
}

/** A cell as a report file takes it. */
function fitting(text: EvidenceText): EvidenceText {
  if (typeof text === 'string') return fittingText(text, TABLE_TEXT_LENGTH);
  return { en: fittingText(text.en, TABLE_TEXT_LENGTH), zh: fittingText(text.zh, TABLE_TEXT_LENGTH) };
}

function sizeText(rows: number, locale: Locale): string {
  const t = reportChips[locale];
  return rows === 1 ? t.row : t.rows(integer(rows, locale));
}

/** Choices whose names hold every word that is looked for. */
export function found(choices: readonly Choice[], text: string): readonly Choice[] {
  const words = text.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean);
  return choices.filter(({ searched }) => words.every((word) => searched.includes(word)));
}
