import { report as reportWords } from '../../../i18n/areas/report.ts';
import { teachRead } from '../../../i18n/areas/teach-read.ts';
import type { ReportPart } from '../../../simulator/index.ts';
import { MarkedText } from '../../shop/report/feedback/MarkedText.tsx';
import type { Section } from '../../shop/report/narrative-checks.ts';
import { sectionTitle } from '../../shop/report/section-title.ts';
import { IconButton } from '../../ui/Button.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { type Anchor, anchorName } from './anchors.ts';
import { ChipMark } from './ChipMark.tsx';
import type { ChipReading } from './chip-readings.ts';

interface SheetSectionProps {
  readonly part: ReportPart;
  readonly section: Section;
  readonly text: string;
  readonly comments: readonly { readonly number: number; readonly quote: string; readonly text: string }[];
  readonly readings: ReadonlyMap<string, ChipReading>;
  readonly onComment: (anchor: Anchor) => void;
}

/** One section of the report: words as written, the commented passages marked. */
export function SheetSection({ part, section, text, comments, readings, onComment }: SheetSectionProps) {
  const locale = useLocale();
  const t = teachRead[locale];
  const title = sectionTitle(part, section, locale);
  const whole = comments.filter(({ quote }) => quote === '');
  return (
    <div
      class={`paper-section read-section${text.trim() === '' ? ' empty-words' : ''}`}
      data-anchor={anchorName(part, section)}
    >
      <div class="between">
        <h3>
          {title}
          {whole.map(({ number }) => (
            <sup key={number} class="read-whole num">
              <span aria-hidden="true">{number}</span>
              <span class="sr">{t.grade.remark(number)}</span>
            </sup>
          ))}
        </h3>
        <IconButton
          icon="message-square-text"
          size="sm"
          label={t.report.commentOn(title)}
          onClick={() => onComment({ part, section, quote: '' })}
        />
      </div>
      {text.trim() === '' ? (
        <p class="faint">{reportWords[locale].nothingWritten}</p>
      ) : (
        <MarkedText
          text={text}
          quotes={comments.filter(({ quote }) => quote !== '')}
          chip={(id) => <ChipMark id={id} reading={readings.get(id)} />}
        />
      )}
    </div>
  );
}
