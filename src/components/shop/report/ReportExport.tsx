import { useState } from 'preact/hooks';
import { report } from '../../../i18n/areas/report.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { type Narrative, REPORT_PARTS } from '../../../simulator/index.ts';
import { exportReport } from '../../../stores/report.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { sitePath } from '../../ui/paths.ts';
import { saveToDisk } from '../../ui/save-to-disk.ts';
import { narrativeWarnings, SECTIONS, type Warning } from './narrative-checks.ts';
import { partTitle, sectionTitle } from './section-title.ts';

type ExportState =
  | { readonly status: 'idle' | 'working' | 'failed' }
  | { readonly status: 'done'; readonly fileName: string };

interface ReportExportProps {
  readonly week: number;
  readonly narrative: Narrative;
}

/** What to look at before handing in, and the two ways to hand in: file and paper. */
export function ReportExport({ week, narrative }: ReportExportProps) {
  const locale = useLocale();
  const t = report[locale];
  const [state, setState] = useState<ExportState>({ status: 'idle' });
  const [isCopied, setCopied] = useState(false);
  const save = async () => {
    setState({ status: 'working' });
    try {
      const file = await exportReport(week);
      saveToDisk(file);
      setState({ status: 'done', fileName: file.fileName });
    } catch {
      setState({ status: 'failed' });
    }
  };
  const copy = () =>
    navigator.clipboard?.writeText(narrativeText(narrative, locale)).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <>
      <section class="panel" aria-labelledby="report-check">
        <header>
          <h2 id="report-check">{t.check.title}</h2>
        </header>
        <div class="body">
          <Warnings warnings={narrativeWarnings(narrative, locale === 'zh' ? 'characters' : 'words')} />
        </div>
      </section>
      <section class="panel report-export" aria-labelledby="report-export">
        <header>
          <h2 id="report-export">{t.export.title}</h2>
        </header>
        <div class="body">
          <Button
            kind="primary"
            size="lg"
            icon="download"
            disabled={state.status === 'working'}
            onClick={save}
          >
            {t.export.button}
          </Button>
          <p class={state.status === 'failed' ? 'problem' : 'note'} role="status">
            {state.status === 'working' ? t.export.working : undefined}
            {state.status === 'done' ? t.export.done(state.fileName) : undefined}
            {state.status === 'failed' ? t.export.failed : undefined}
          </p>
          <Button size="lg" icon="printer" onClick={() => globalThis.print()}>
            {t.export.print}
          </Button>
          <Button kind="quiet" icon="copy" onClick={copy}>
            {isCopied ? t.export.copied : t.export.copyText}
          </Button>
          <p class="note">{t.export.note}</p>
          <p>
            <a class="btn quiet" href={sitePath(locale, 'verify/')}>
              {t.export.checkPage}
            </a>
          </p>
        </div>
      </section>
    </>
  );
}

const SHOWN_EMPTY = 3;

function Warnings({ warnings }: { readonly warnings: readonly Warning[] }) {
  const locale = useLocale();
  const t = report[locale].check;
  if (warnings.length === 0) {
    return (
      <p class="row small">
        <Icon name="circle-check" />
        {t.clean}
      </p>
    );
  }
  const empty = warnings.filter((warning) => warning.kind === 'empty');
  const rest = warnings.filter((warning) => warning.kind !== 'empty');
  const shown = [...rest, ...empty.slice(0, SHOWN_EMPTY)];
  return (
    <>
      <p class="small">
        <b>{t.warnings(warnings.length)}</b>
      </p>
      <ul class="warnings">
        {shown.map((warning) => (
          <li
            key={
              warning.kind === 'no-figure'
                ? 'no-figure'
                : `${warning.kind}-${warning.part}-${warning.section}`
            }
          >
            <Icon name="triangle-alert" size={14} />
            <span>{warningText(warning, locale)}</span>
          </li>
        ))}
        {empty.length > SHOWN_EMPTY ? (
          <li class="muted">{t.emptyRest(empty.length - SHOWN_EMPTY)}</li>
        ) : undefined}
      </ul>
      <p class="note">{t.note}</p>
    </>
  );
}

function warningText(warning: Warning, locale: Locale): string {
  const t = report[locale].check;
  if (warning.kind === 'no-figure') return t.noFigure;
  const title = sectionTitle(warning.part, warning.section, locale);
  if (warning.kind === 'empty') return t.empty(title);
  return warning.kind === 'placeholder' ? t.placeholder(title, warning.found) : t.short(title);
}

/** All words of a report as one text, with its headings. */
function narrativeText(narrative: Narrative, locale: Locale): string {
  return REPORT_PARTS.map((part) =>
    [
      partTitle(part, locale),
      ...SECTIONS.map((section) => `${sectionTitle(part, section, locale)}\n${narrative[part][section]}`),
    ].join('\n\n'),
  ).join('\n\n');
}
