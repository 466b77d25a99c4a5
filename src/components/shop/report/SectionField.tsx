import { useId, useRef } from 'preact/hooks';
import { reportChips } from '../../../i18n/areas/report-chips.ts';
import { reportWork } from '../../../i18n/areas/report-work.ts';
import type { ReportPart } from '../../../simulator/index.ts';
import { setNarrative } from '../../../stores/report.ts';
import { SECTION_LENGTH } from '../../../stores/words.ts';
import { Button } from '../../ui/Button.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { SectionChips } from './chips/SectionChips.tsx';
import { type Section, textLength } from './narrative-checks.ts';
import { useReportDesk } from './report-desk.ts';
import { lengthText, sectionPrompt, sectionTitle } from './section-title.ts';

interface SectionFieldProps {
  readonly part: ReportPart;
  readonly section: Section;
  readonly text: string;
}

/** One section to write: the question it answers, the words, their chips and their length. */
export function SectionField({ part, section, text }: SectionFieldProps) {
  const locale = useLocale();
  const { week, readOnly, pick } = useReportDesk();
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const length = textLength(text, locale === 'zh' ? 'characters' : 'words');
  const isFull = text.length >= SECTION_LENGTH;
  const title = sectionTitle(part, section, locale);
  const openPicker = () => {
    const from = box.current?.selectionStart ?? text.length;
    pick({ part, section, from, until: box.current?.selectionEnd ?? from });
  };
  return (
    <div class="report-section">
      <h3>
        <label for={id}>{title}</label>
      </h3>
      <p class="note" id={`${id}-prompt`}>
        {sectionPrompt(part, section, locale)}
      </p>
      <textarea
        ref={box}
        id={id}
        class="textarea"
        rows={Math.min(14, Math.max(3, text.split('\n').length + Math.floor(text.length / 90)))}
        maxLength={SECTION_LENGTH}
        value={text}
        readOnly={readOnly}
        aria-describedby={`${id}-prompt ${id}-length`}
        data-section={`${part}-${section}`}
        onInput={(event) => setNarrative(week, part, section, event.currentTarget.value)}
      />
      <SectionChips part={part} section={section} text={text} />
      <div class="section-foot">
        {readOnly ? undefined : (
          <Button
            kind="quiet"
            size="sm"
            icon="chart-line"
            aria-label={reportChips[locale].insertInto(title)}
            data-insert={`${part}-${section}`}
            onClick={openPicker}
          >
            {reportChips[locale].insert}
          </Button>
        )}
        <p class={`note num${isFull ? ' over' : ''}`} id={`${id}-length`}>
          {isFull ? `${reportWork[locale].length.full} ` : ''}
          {lengthText(length, locale)}
        </p>
      </div>
    </div>
  );
}
