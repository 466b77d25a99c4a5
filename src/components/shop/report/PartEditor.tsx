import { useId } from 'preact/hooks';
import { report } from '../../../i18n/areas/report.ts';
import type { ReportFigures, ReportPart } from '../../../simulator/index.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { useMedia } from '../../ui/use-media.ts';
import type { ProductName } from '../run/event-sentence.ts';
import { PartFigures } from './FigureTables.tsx';
import { FIGURES_OF_PART } from './key-figures.ts';
import { SECTIONS, type Section, textLength } from './narrative-checks.ts';
import { lengthText, partTitle, sectionPrompt, sectionTitle } from './section-title.ts';

interface PartEditorProps {
  readonly part: ReportPart;
  readonly figures: ReportFigures;
  readonly productName: ProductName;
  readonly texts: readonly [string, string, string];
  readonly readOnly: boolean;
  readonly onWrite: (section: Section, text: string) => void;
}

/** One part of the report: its figures, then three sections to write. */
export function PartEditor({ part, figures, productName, texts, readOnly, onWrite }: PartEditorProps) {
  const locale = useLocale();
  const t = report[locale];
  const hasRoom = useMedia('(min-width: 641px)');
  const written = texts.filter((text) => text.trim() !== '').length;
  return (
    <section
      class="panel report-part"
      id={`part-${part}`}
      aria-labelledby={`part-${part}-title`}
      tabIndex={-1}
    >
      <header>
        <h2 id={`part-${part}-title`}>{partTitle(part, locale)}</h2>
        <p class={written === 3 ? 'good' : 'muted'}>{t.partDone(written)}</p>
      </header>
      {FIGURES_OF_PART[part] ? (
        <details class="part-figures" open={hasRoom}>
          <summary>
            <Icon name="table-2" size={15} />
            {t.figuresFrom}
          </summary>
          <div class="part-figures-grid">
            <PartFigures part={part} figures={figures} productName={productName} />
          </div>
        </details>
      ) : undefined}
      <div class="body ruled">
        {SECTIONS.map((section) => (
          <SectionField
            key={section}
            part={part}
            section={section}
            text={texts[section]}
            readOnly={readOnly}
            onWrite={(text) => onWrite(section, text)}
          />
        ))}
      </div>
    </section>
  );
}

interface SectionFieldProps {
  readonly part: ReportPart;
  readonly section: Section;
  readonly text: string;
  readonly readOnly: boolean;
  readonly onWrite: (text: string) => void;
}

function SectionField({ part, section, text, readOnly, onWrite }: SectionFieldProps) {
  const locale = useLocale();
  const id = useId();
  const length = textLength(text, locale === 'zh' ? 'characters' : 'words');
  return (
    <div class="report-section">
      <h3>
        <label for={id}>{sectionTitle(part, section, locale)}</label>
      </h3>
      <p class="note" id={`${id}-prompt`}>
        {sectionPrompt(part, section, locale)}
      </p>
      <textarea
        id={id}
        class="textarea"
        rows={Math.min(14, Math.max(3, text.split('\n').length + Math.floor(text.length / 90)))}
        maxLength={6000}
        value={text}
        readOnly={readOnly}
        aria-describedby={`${id}-prompt ${id}-length`}
        data-section={`${part}-${section}`}
        onInput={(event) => onWrite(event.currentTarget.value)}
        onKeyDown={moveBetweenSections}
      />
      <p class="note section-length num" id={`${id}-length`}>
        {lengthText(length, locale)}
      </p>
    </div>
  );
}

/** Control with an arrow goes to the section before or after. */
function moveBetweenSections(event: KeyboardEvent): void {
  if (!event.ctrlKey || event.isComposing || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
  const fields = [...document.querySelectorAll<HTMLTextAreaElement>('textarea[data-section]')];
  const here = fields.indexOf(event.currentTarget as HTMLTextAreaElement);
  const next = fields[here + (event.key === 'ArrowDown' ? 1 : -1)];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
  next.scrollIntoView({ block: 'center' });
}
