import { useId } from 'preact/hooks';
import { report } from '../../../i18n/areas/report.ts';
import { timeOf } from '../../../i18n/formats.ts';
import { type Narrative, REPORT_PARTS, type ReportPart } from '../../../simulator/index.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { SECTIONS, textLength, writtenSections } from './narrative-checks.ts';
import { lengthText, partTitle } from './section-title.ts';
import type { SaveStatus } from './settled.ts';

interface ReportOutlineProps {
  readonly narrative: Narrative;
  readonly week: number;
  readonly weeks: readonly number[];
  readonly saveStatus: SaveStatus;
  readonly onWeek: (week: number) => void;
}

/** The seven parts with how much of each is written, and whether the words are safe. */
export function ReportOutline({ narrative, week, weeks, saveStatus, onWeek }: ReportOutlineProps) {
  const locale = useLocale();
  const t = report[locale];
  const id = useId();
  const fallback = locale === 'zh' ? 'characters' : 'words';
  const done = REPORT_PARTS.reduce((sum, part) => sum + writtenSections(narrative, part), 0);
  const all = REPORT_PARTS.flatMap((part) => SECTIONS.map((section) => narrative[part][section])).join('\n');
  return (
    <section class="panel report-outline" aria-labelledby={`${id}-title`}>
      <header>
        <h2 id={`${id}-title`}>{t.outline}</h2>
      </header>
      <div class="outline-week">
        <label for={`${id}-week`}>{t.chooseWeek}</label>
        <select
          id={`${id}-week`}
          class="select"
          value={String(week)}
          onChange={(event) => onWeek(Number(event.currentTarget.value))}
        >
          {[...weeks].reverse().map((other) => (
            <option key={other} value={String(other)}>
              {t.weekName(other)}
            </option>
          ))}
        </select>
      </div>
      <ol>
        {REPORT_PARTS.map((part) => (
          <OutlineRow key={part} part={part} written={writtenSections(narrative, part)} />
        ))}
      </ol>
      <footer>
        <p class="small">
          <b>{t.outlineDone(done, REPORT_PARTS.length * SECTIONS.length)}</b>,{' '}
          {lengthText(textLength(all, fallback), locale)}
        </p>
        <p class="note" role="status">
          {saveStatus.status === 'saved'
            ? t.savedAt(timeOf(saveStatus.savedAt, locale))
            : saveStatus.status === 'saving'
              ? t.saving
              : t.saved}
        </p>
      </footer>
    </section>
  );
}

function OutlineRow({ part, written }: { readonly part: ReportPart; readonly written: number }) {
  const locale = useLocale();
  const t = report[locale];
  return (
    <li>
      <button type="button" onClick={() => showPart(part)}>
        <span>{partTitle(part, locale)}</span>
        <span class="outline-dots" aria-hidden="true">
          {SECTIONS.map((section) => (
            <i key={section} class={section < written ? 'done' : undefined} />
          ))}
        </span>
        {written === 3 ? <Icon name="check" size={14} /> : undefined}
        <span class="sr">{t.partDone(written)}</span>
      </button>
    </li>
  );
}

/** Brings a part into view and gives it the focus; a link would leave the screen, whose address is the hash. */
function showPart(part: ReportPart): void {
  const place = document.getElementById(`part-${part}`);
  place?.scrollIntoView({ block: 'start' });
  place?.focus({ preventScroll: true });
}
