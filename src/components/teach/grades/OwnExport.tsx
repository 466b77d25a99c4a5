import { teachGrades } from '../../../i18n/areas/teach-grades.ts';
import type { CourseMark } from '../../../lms/gradebook/marks.ts';
import { markSheet, sheetCsv } from '../../../lms/gradebook/own-table.ts';
import { Button } from '../../ui/Button.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { saveToDisk } from '../../ui/save-to-disk.ts';
import { showToast } from '../../ui/Toast.tsx';

/** The marks as a table of our own, for a spreadsheet. */
export function OwnExport({ marks }: { readonly marks: readonly CourseMark[] }) {
  const locale = useLocale();
  const t = teachGrades[locale].own;
  const workbook = async () => {
    try {
      const { xlsxBlob } = await import('../../../lms/spreadsheet.ts');
      saveToDisk({ fileName: `${t.file}.xlsx`, text: await xlsxBlob([markSheet(marks, locale)]) });
    } catch {
      showToast({ text: t.failed });
    }
  };
  return (
    <section class="panel" aria-labelledby="grades-own">
      <header>
        <h2 id="grades-own">{t.title}</h2>
        <p>{t.body}</p>
      </header>
      <div class="body row">
        <Button
          kind="primary"
          icon="download"
          onClick={() => saveToDisk({ fileName: `${t.file}.csv`, text: sheetCsv(markSheet(marks, locale)) })}
        >
          {t.csv}
        </Button>
        <Button icon="table-2" onClick={() => void workbook()}>
          {t.xlsx}
        </Button>
      </div>
    </section>
  );
}
