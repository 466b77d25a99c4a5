import { useId } from 'preact/hooks';
import { report } from '../../../i18n/areas/report.ts';
import { reportWork } from '../../../i18n/areas/report-work.ts';
import { integer, timeOf } from '../../../i18n/formats.ts';
import { type Narrative, REPORT_PARTS, type ReportPart } from '../../../simulator/index.ts';
import type { AssignmentTerms } from '../../../stores/assignment-terms.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { charactersOf, SECTIONS, textLength, writtenSections } from './narrative-checks.ts';
import { useReportDesk } from './report-desk.ts';
import { lengthText, partTitle } from './section-title.ts';
import type { SaveStatus } from './settled.ts';
import { Versions } from './Versions.tsx';

interface ReportOutlineProps {
  readonly narrative: Narrative;
  /** Parts that are asked for. */
  readonly parts: readonly ReportPart[];
  readonly terms: AssignmentTerms | undefined;
  readonly saveStatus: SaveStatus;
  readonly onWeek: (week: number) => void;
  readonly onPart: (part: ReportPart) => void;
}

/** The seven parts with how much of each is written, and whether the words are safe. */
export function ReportOutline({ narrative, parts, terms, saveStatus, onWeek, onPart }: ReportOutlineProps) {
  const locale = useLocale();
  const t = report[locale];
  const id = useId();
  const { week, weeks } = useReportDesk();
  const done = parts.reduce((sum, part) => sum + writtenSections(narrative, part), 0);
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
          {weeks.map((other) => (
            <option key={other} value={String(other)}>
              {t.weekName(other)}
            </option>
          ))}
        </select>
      </div>
      <ol>
        {REPORT_PARTS.map((part) => (
          <OutlineRow
            key={part}
            part={part}
            written={writtenSections(narrative, part)}
            isAsked={parts.includes(part)}
            onPart={onPart}
          />
        ))}
      </ol>
      <footer>
        <p class="small">
          <b>{t.outlineDone(done, parts.length * SECTIONS.length)}</b>
        </p>
        <TotalLength narrative={narrative} parts={parts} terms={terms} week={week} />
        <p class={saveStatus.status === 'refused' ? 'problem' : 'note'} role="status">
          {saveText(saveStatus, locale)}
        </p>
        <Versions />
      </footer>
    </section>
  );
}

function saveText(saveStatus: SaveStatus, locale: 'en' | 'zh'): string {
  const t = report[locale];
  if (saveStatus.status === 'saved') return t.savedAt(timeOf(saveStatus.savedAt, locale));
  if (saveStatus.status === 'refused') return reportWork[locale].unsaved.title;
  return saveStatus.status === 'saving' ? t.saving : t.saved;
}

type TotalLengthProps = Pick<ReportOutlineProps, 'narrative' | 'parts' | 'terms'> & {
  readonly week: number;
};

/** All that is written, against what the assignment asks for where there is one. */
function TotalLength({ narrative, parts, terms, week }: TotalLengthProps) {
  const locale = useLocale();
  const t = reportWork[locale].length;
  const minimum = terms?.report?.minimumCharacters ?? 0;
  const due = terms?.dueDates?.find((one) => one.week === week)?.date;
  const all = REPORT_PARTS.flatMap((part) => narrative[part]).join('\n');
  const characters = charactersOf(narrative, parts);
  return (
    <>
      <p class="small num">
        {minimum > 0
          ? t.asked(integer(characters, locale), integer(minimum, locale))
          : lengthText(textLength(all, locale === 'zh' ? 'characters' : 'words'), locale)}
        {minimum > 0 && characters >= minimum ? <Icon name="check" size={14} /> : undefined}
      </p>
      {due === undefined ? undefined : <p class="note">{t.due(due)}</p>}
    </>
  );
}

interface OutlineRowProps {
  readonly part: ReportPart;
  readonly written: number;
  readonly isAsked: boolean;
  readonly onPart: (part: ReportPart) => void;
}

function OutlineRow({ part, written, isAsked, onPart }: OutlineRowProps) {
  const locale = useLocale();
  const t = report[locale];
  return (
    <li>
      <button type="button" onClick={() => onPart(part)}>
        <span class={isAsked ? undefined : 'muted'}>
          {partTitle(part, locale)}
          {isAsked ? undefined : <small> {reportWork[locale].parts.notAsked}</small>}
        </span>
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
export function showPart(part: ReportPart): void {
  const place = document.getElementById(`part-${part}`);
  place?.scrollIntoView({ block: 'start' });
  place?.focus({ preventScroll: true });
}
