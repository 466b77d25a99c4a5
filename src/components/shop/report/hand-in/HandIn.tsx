import { useState } from 'preact/hooks';
import { reportChecks as words } from '../../../../i18n/areas/report-checks.ts';
import type { ReportArgument, ReportCheck, ReportPart } from '../../../../simulator/index.ts';
import { exportReport, noteHandedIn } from '../../../../stores/report.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { useLocale } from '../../../ui/locale.tsx';
import { sitePath } from '../../../ui/paths.ts';
import { saveToDisk } from '../../../ui/save-to-disk.ts';
import { useCourseLessons } from '../learning/course-lessons.ts';
import { skillsNow } from '../learning/LearningTable.tsx';
import { useReportDesk } from '../report-desk.ts';
import { CheckList } from './CheckList.tsx';
import { CopyText } from './CopyText.tsx';
import { showPlace } from './check-text.ts';

interface HandInProps {
  readonly checks: readonly ReportCheck[];
  readonly argument: ReportArgument;
  readonly parts: readonly ReportPart[];
  /** The dialog of both, opened by its key. */
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  /** Brings a part onto the screen, where only one is shown. */
  readonly onPart: (part: ReportPart) => void;
}

type SaveState =
  | { readonly status: 'idle' | 'working' | 'failed' }
  | { readonly status: 'done'; readonly fileName: string };

/** What to look at before handing in, and the ways to hand in: file, paper, tables, text. */
export function HandIn({ checks, argument, parts, isOpen, onOpen, onPart }: HandInProps) {
  const locale = useLocale();
  const t = words[locale];
  const { week, source, readOnly, productName } = useReportDesk();
  const lessons = useCourseLessons();
  const [state, setState] = useState<SaveState>({ status: 'idle' });
  const goTo = (check: ReportCheck) => {
    onOpen(false);
    onPart(check.part ?? 'outlook');
    setTimeout(() => showPlace(check));
  };
  const save = async (make: () => Promise<{ fileName: string; text: string | Uint8Array<ArrayBuffer> }>) => {
    setState({ status: 'working' });
    try {
      const file = await make();
      saveToDisk(file);
      setState({ status: 'done', fileName: file.fileName });
    } catch {
      setState({ status: 'failed' });
    }
  };
  const saveReport = () =>
    save(async () => {
      const file = await exportReport(week);
      if (!readOnly) noteHandedIn(week, skillsNow(lessons));
      return file;
    });
  const saveTables = (ending: 'csv' | 'xlsx') =>
    save(async () => {
      const { tablesFile } = await import('./tables-file.ts');
      return tablesFile(ending, source, argument, locale);
    });
  const list = <CheckList checks={checks} argument={argument} parts={parts} onGo={goTo} />;
  const said = (
    <p class={state.status === 'failed' ? 'problem' : 'note'} role="status">
      {state.status === 'working' ? t.handIn.working : undefined}
      {state.status === 'done' ? t.handIn.done(state.fileName) : undefined}
      {state.status === 'failed' ? t.handIn.failed : undefined}
    </p>
  );
  const button = (
    <Button
      kind="primary"
      size="lg"
      icon="download"
      disabled={state.status === 'working'}
      onClick={saveReport}
    >
      {t.handIn.button}
    </Button>
  );
  return (
    <>
      <section class="panel" aria-labelledby="report-check">
        <header>
          <h2 id="report-check">{t.title}</h2>
        </header>
        <div class="body">{list}</div>
      </section>
      <section class="panel report-export" aria-labelledby="report-export">
        <header>
          <h2 id="report-export">{t.handIn.title}</h2>
        </header>
        <div class="body">
          {button}
          {isOpen ? undefined : said}
          <Button size="lg" icon="printer" onClick={() => globalThis.print()}>
            {t.handIn.print}
          </Button>
          <div class="row">
            <Button size="sm" icon="table-2" onClick={() => saveTables('xlsx')}>
              {t.handIn.sheets}
            </Button>
            <Button size="sm" icon="table-2" onClick={() => saveTables('csv')}>
              {t.handIn.csv}
            </Button>
          </div>
          <CopyText argument={argument} productName={productName} />
          <p class="note">{t.handIn.note}</p>
          <p>
            <a class="btn quiet" href={sitePath(locale, 'verify/')}>
              {t.handIn.verify}
            </a>
          </p>
        </div>
      </section>
      <Dialog open={isOpen} onClose={() => onOpen(false)} title={t.handIn.title} sheet actions={button}>
        {list}
        {said}
      </Dialog>
    </>
  );
}
