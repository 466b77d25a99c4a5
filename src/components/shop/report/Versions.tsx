import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { report } from '../../../i18n/areas/report.ts';
import { reportWork } from '../../../i18n/areas/report-work.ts';
import { momentOf } from '../../../i18n/formats.ts';
import { $versions, keepNow, type ReportVersion, restoreVersion } from '../../../stores/report.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { showToast } from '../../ui/Toast.tsx';
import { allText } from './hand-in/all-text.ts';
import { textLength } from './narrative-checks.ts';
import { useReportDesk } from './report-desk.ts';
import { lengthText } from './section-title.ts';

/** Earlier states of the report: to keep one, look at it and bring it back. */
export function Versions() {
  const locale = useLocale();
  const t = reportWork[locale].versions;
  const { week, readOnly } = useReportDesk();
  const [isOpen, setOpen] = useState(false);
  const [shown, setShown] = useState<ReportVersion>();
  const versions = useStore($versions).filter((version) => version.week === week);
  const close = () => {
    setShown(undefined);
    setOpen(false);
  };
  const restore = (version: ReportVersion) => {
    restoreVersion(version);
    close();
    showToast({ text: t.restored(momentOf(version.savedAt, locale)) });
  };
  const keep = () => showToast({ text: keepNow(week, 'asked') ? t.kept : t.notKept, staysFor: 4000 });
  return (
    <>
      <Button kind="quiet" size="sm" icon="history" onClick={() => setOpen(true)}>
        {t.button}
      </Button>
      <Dialog
        open={isOpen}
        onClose={close}
        wide
        sheet
        title={shown ? t.at(momentOf(shown.savedAt, locale)) : t.title}
        actions={
          shown ? (
            <>
              <Button onClick={() => setShown(undefined)}>{t.back}</Button>
              {readOnly ? undefined : (
                <Button kind="primary" icon="rotate-ccw" onClick={() => restore(shown)}>
                  {t.restore}
                </Button>
              )}
            </>
          ) : readOnly ? undefined : (
            <Button icon="bookmark" onClick={keep}>
              {t.keep}
            </Button>
          )
        }
      >
        {shown ? (
          <VersionText version={shown} />
        ) : (
          <VersionList versions={versions} readOnly={readOnly} onShow={setShown} onRestore={restore} />
        )}
      </Dialog>
    </>
  );
}

interface VersionListProps {
  readonly versions: readonly ReportVersion[];
  readonly readOnly: boolean;
  readonly onShow: (version: ReportVersion) => void;
  readonly onRestore: (version: ReportVersion) => void;
}

function VersionList({ versions, readOnly, onShow, onRestore }: VersionListProps) {
  const locale = useLocale();
  const t = reportWork[locale].versions;
  if (versions.length === 0) return <p class="muted">{t.none}</p>;
  return (
    <>
      <ul class="version-list">
        {versions.map((version) => {
          const time = momentOf(version.savedAt, locale);
          const text = Object.values(version.narrative).flat().join('\n');
          return (
            <li key={version.savedAt}>
              <span>
                <b>{time}</b> <span class="tag">{t.reasons[version.reason]}</span>
                <span class="note">
                  {' '}
                  {lengthText(textLength(text, locale === 'zh' ? 'characters' : 'words'), locale)}
                </span>
              </span>
              <span class="version-acts">
                <Button size="sm" aria-label={t.lookAt(time)} onClick={() => onShow(version)}>
                  {t.look}
                </Button>
                {readOnly ? undefined : (
                  <Button
                    size="sm"
                    kind="quiet"
                    aria-label={t.restoreOf(time)}
                    onClick={() => onRestore(version)}
                  >
                    {t.restore}
                  </Button>
                )}
              </span>
            </li>
          );
        })}
      </ul>
      <p class="note">{t.note}</p>
    </>
  );
}

function VersionText({ version }: { readonly version: ReportVersion }) {
  const locale = useLocale();
  const { productName } = useReportDesk();
  const { narrative, argument } = version;
  return (
    <section class="version-text written" tabIndex={0} aria-label={report[locale].outline}>
      {allText({ narrative, ...argument }, productName, locale)}
    </section>
  );
}
