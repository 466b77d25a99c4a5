import { reportChecks as words } from '../../../../i18n/areas/report-checks.ts';
import { reportChips } from '../../../../i18n/areas/report-chips.ts';
import type { Locale } from '../../../../i18n/locale.ts';
import { csvFile } from '../../../../lms/csv.ts';
import { xlsxBlob } from '../../../../lms/spreadsheet.ts';
import type { ReportArgument } from '../../../../simulator/index.ts';
import { $game } from '../../../../stores/game.ts';
import type { PartSource } from '../tables/part-tables.ts';
import { reportSheets, sheetsAsRows } from './report-sheets.ts';

/** The tables of a report as a file for spreadsheets. */
export async function tablesFile(
  ending: 'csv' | 'xlsx',
  source: PartSource,
  argument: ReportArgument,
  locale: Locale,
): Promise<{ readonly fileName: string; readonly text: string | Uint8Array<ArrayBuffer> }> {
  const sheets = reportSheets(source, argument, locale);
  const shop = ($game.get().game?.head.shopName ?? '').replace(/[^\p{L}\p{N}]+/gu, '-');
  const name = words[locale].handIn.fileOf(
    reportChips[locale].weekName(source.week).replaceAll(' ', '-'),
    shop,
  );
  return {
    fileName: `${name}.${ending}`,
    text: ending === 'csv' ? csvFile(sheetsAsRows(sheets)) : await xlsxBlob(sheets),
  };
}
