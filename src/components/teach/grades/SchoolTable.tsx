import { useState } from 'preact/hooks';
import { gradebook } from '../../../i18n/areas/gradebook.ts';
import { teachGrades } from '../../../i18n/areas/teach-grades.ts';
import { decimal } from '../../../i18n/formats.ts';
import { LARGEST_TABLE_BYTES } from '../../../lms/gradebook/bytes.ts';
import { type ColumnChoice, guessColumns, kindOf, studentRows } from '../../../lms/gradebook/columns.ts';
import { fillColumn } from '../../../lms/gradebook/fill.ts';
import type { CourseMark } from '../../../lms/gradebook/marks.ts';
import { readTable, type Table, type TableFault } from '../../../lms/gradebook/table.ts';
import { Button } from '../../ui/Button.tsx';
import { FileButton } from '../../ui/FileButton.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { saveToDisk } from '../../ui/save-to-disk.ts';
import { useDropZone } from '../../ui/use-drop.ts';
import { ColumnMapper } from './ColumnMapper.tsx';
import { FilledPreview } from './FilledPreview.tsx';

interface SchoolTableProps {
  readonly marks: readonly CourseMark[];
  /** Title of the assignment, which may name the column. */
  readonly title: string;
}

interface Opened {
  readonly fileName: string;
  readonly table: Table;
  readonly columns: ColumnChoice;
}

/** The school's own export, filled in and given back. */
export function SchoolTable({ marks, title }: SchoolTableProps) {
  const locale = useLocale();
  const t = teachGrades[locale].school;
  const [opened, setOpened] = useState<Opened>();
  const [fault, setFault] = useState<TableFault>();
  const [onlyComplete, setOnlyComplete] = useState(false);
  const given = marks.flatMap(({ student, mark, isOpen }) =>
    mark === null || (onlyComplete && isOpen) ? [] : [{ number: student.number, name: student.name, mark }],
  );
  const heading = title || gradebook[locale].shortTitle;
  const open = async (file: File | undefined) => {
    if (!file) return;
    const reading =
      file.size > LARGEST_TABLE_BYTES
        ? ({ ok: false, fault: 'too-large' } as const)
        : await readTable(new Uint8Array(await file.arrayBuffer()));
    setFault(reading.ok ? undefined : reading.fault);
    setOpened(
      reading.ok
        ? {
            fileName: file.name,
            table: reading.table,
            columns: guessColumns(reading.table, given, title),
          }
        : undefined,
    );
  };
  return (
    <section class="panel" aria-labelledby="grades-school">
      <header>
        <h2 id="grades-school">{t.title}</h2>
        <p>{t.body}</p>
      </header>
      <div class="body">
        <DropPlace onFile={(file) => void open(file)} />
        {fault === undefined ? undefined : (
          <p class="problem" role="alert">
            {t.faults[fault]}
          </p>
        )}
      </div>
      {opened ? (
        <div class="body ruled grades-school">
          <p class="between">
            <b>{t.read(opened.fileName, t.kinds[kindOf(opened.table)], studentRows(opened.table).length)}</b>
            <Button kind="quiet" size="sm" icon="x" onClick={() => setOpened(undefined)}>
              {t.drop}
            </Button>
          </p>
          <ColumnMapper
            table={opened.table}
            columns={opened.columns}
            heading={heading}
            onChange={(columns) => setOpened({ ...opened, columns })}
          />
          <label class="check">
            <input type="checkbox" checked={onlyComplete} onChange={() => setOnlyComplete(!onlyComplete)} />
            {t.onlyComplete}
          </label>
          <Result opened={opened} marks={given} heading={heading} />
        </div>
      ) : undefined}
    </section>
  );
}

interface ResultProps {
  readonly opened: Opened;
  readonly marks: Parameters<typeof fillColumn>[1];
  readonly heading: string;
}

function Result({ opened, marks, heading }: ResultProps) {
  const locale = useLocale();
  const t = teachGrades[locale].school;
  const { table, columns, fileName } = opened;
  if (columns.number === undefined && columns.name === undefined)
    return (
      <p class="problem" role="alert">
        {t.unmapped}
      </p>
    );
  const filled = fillColumn(table, marks, { columns, title: heading });
  if (filled.filled === 0)
    return (
      <p class="banner bad" role="status">
        <span>{t.nothing}</span>
      </p>
    );
  const byName = filled.rows.filter(({ by }) => by === 'name').length;
  return (
    <>
      <p role="status">
        <b>{t.filled(filled.filled, filled.rows.length)}</b>{' '}
        {filled.points === 100 ? '' : t.points(decimal(filled.points, locale, 0))}{' '}
        {byName > 0 ? t.byName(byName) : ''}
      </p>
      <FilledPreview filled={filled} />
      <div class="row">
        <Button kind="primary" icon="download" onClick={() => saveToDisk({ fileName, text: filled.bytes })}>
          {t.download}
        </Button>
      </div>
      <p class="note">{t.after[kindOf(table)]}</p>
    </>
  );
}

function DropPlace({ onFile }: { readonly onFile: (file: File | undefined) => void }) {
  const t = teachGrades[useLocale()].school;
  const [isOver, dropHandlers] = useDropZone(({ files }) => onFile(files[0]));
  return (
    <div class={isOver ? 'grades-drop over' : 'grades-drop'} {...dropHandlers}>
      <FileButton
        icon="upload"
        label={t.choose}
        accept=".csv,.txt,.tsv,text/csv,text/plain"
        onFiles={([file]) => onFile(file)}
      />
      <span class="muted">{t.dropHere}</span>
    </div>
  );
}
