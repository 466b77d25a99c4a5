import { useEffect, useRef, useState } from 'preact/hooks';
import { verify } from '../../i18n/areas/verify.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { WeeklyReport } from '../../simulator/index.ts';
import { ReportSheet } from '../shop/report/ReportSheet.tsx';
import type { ProductName } from '../shop/run/event-sentence.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { FileButton } from '../ui/FileButton.tsx';
import { Icon } from '../ui/Icon.tsx';
import { LocaleProvider, useLocale } from '../ui/locale.tsx';
import { usePageDrop } from '../ui/use-drop.ts';
import { type CheckedFile, useCheckedFiles } from './checked-files.ts';
import { FileColumns, FileRow } from './FileRow.tsx';
import { useProductNames } from './product-names.ts';
import { SealCodes } from './SealCodes.tsx';
import '../shop/report/report.css';
import './verify.css';

/** Anyone with report files can check them here: no shop, no account, nothing sent anywhere. */
export function CheckReports({ locale }: { readonly locale: Locale }) {
  return (
    <LocaleProvider locale={locale}>
      <Checker />
    </LocaleProvider>
  );
}

function Checker() {
  const t = verify[useLocale()];
  const { files, done, add, clear } = useCheckedFiles();
  const [openId, setOpenId] = useState<number>();
  const productName = useProductNames(files.flatMap((file) => reportOf(file)?.head.scenarioId ?? []));
  const isOver = usePageDrop(add);
  const opened = files.find(({ id }) => id === openId);
  const verified = files.filter(
    ({ outcome }) => typeof outcome === 'object' && outcome.verdict === 'verified',
  ).length;
  return (
    <div class="stack verify-page">
      <DropZone isOver={isOver} onChoose={add} />
      {files.length === 0 ? (
        <section class="panel">
          <EmptyState title={t.emptyTitle}>{t.emptyBody}</EmptyState>
        </section>
      ) : (
        <section class="panel" aria-labelledby="verify-list">
          <header>
            <h2 id="verify-list">{t.tableName}</h2>
            <div class="row">
              <p role="status">
                {done < files.length
                  ? t.checking(done + 1, files.length)
                  : t.finished(verified, files.length)}
              </p>
              <Button kind="quiet" size="sm" icon="trash-2" onClick={clear}>
                {t.clear}
              </Button>
            </div>
          </header>
          <div class="tscroll">
            <table class="tbl stacks verify-table">
              <caption class="sr">{t.tableName}</caption>
              <thead>
                <FileColumns />
              </thead>
              <tbody>
                {files.map((file) => (
                  <FileRow
                    key={file.id}
                    file={file}
                    productName={productName}
                    isOpen={file.id === openId}
                    onOpen={() => setOpenId(file.id === openId ? undefined : file.id)}
                  />
                ))}
              </tbody>
            </table>
          </div>
        </section>
      )}
      {opened ? (
        <OpenedReport file={opened} productName={productName} onClose={() => setOpenId(undefined)} />
      ) : undefined}
      <Help />
    </div>
  );
}

interface DropZoneProps {
  readonly isOver: boolean;
  readonly onChoose: (files: Iterable<File>) => void;
}

function DropZone({ isOver, onChoose }: DropZoneProps) {
  const t = verify[useLocale()];
  return (
    <section class={isOver ? 'report-drop over' : 'report-drop'} aria-label={t.choose}>
      <Icon name="file-check" size={28} />
      <p>
        <b>{t.dropHere}</b>
      </p>
      <FileButton kind="primary" size="lg" icon="upload" label={t.choose} multiple onFiles={onChoose} />
      <p class="note">{t.chooseHint}</p>
    </section>
  );
}

interface OpenedReportProps {
  readonly file: CheckedFile;
  readonly productName: (scenarioId: string) => ProductName;
  readonly onClose: () => void;
}

function OpenedReport({ file, productName, onClose }: OpenedReportProps) {
  const t = verify[useLocale()];
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    place.current?.focus({ preventScroll: true });
    place.current?.scrollIntoView({ block: 'start' });
  }, [file.id]);
  const report = reportOf(file);
  if (typeof file.outcome === 'string' || report === undefined) return null;
  const { verdict } = file.outcome;
  return (
    <section ref={place} class="panel opened-report" tabIndex={-1} aria-label={t.openName(file.name)}>
      <header class="no-print">
        <p class="note">
          {t.readNote}{' '}
          {verdict === 'altered' ? t.readAltered : verdict === 'other-rules' ? t.readOtherRules : ''}
        </p>
        <Button icon="x" onClick={onClose}>
          {t.close}
        </Button>
      </header>
      <div class="body">
        <SealCodes report={report} />
        <ReportSheet report={report} productName={productName(report.head.scenarioId)} />
      </div>
    </section>
  );
}

function Help() {
  const t = verify[useLocale()];
  const signs = [
    ['✓', 'verified'],
    ['△', 'altered'],
    ['?', 'other-rules'],
    ['✕', 'unreadable'],
  ] as const;
  return (
    <section class="panel no-print" aria-labelledby="verify-help">
      <header>
        <h2 id="verify-help">{t.help.title}</h2>
      </header>
      <dl class="sign-help">
        {signs.map(([sign, verdict]) => (
          <div key={verdict}>
            <dt>
              <span aria-hidden="true">{sign}</span> {t.word[verdict]}
            </dt>
            <dd>{t.help[verdict]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** The report that can be shown of a file: figures and words, when the file had the shape of one. */
function reportOf({ outcome }: CheckedFile): WeeklyReport | undefined {
  return typeof outcome === 'object' ? outcome.report : undefined;
}
