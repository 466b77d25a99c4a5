import { report } from '../../../i18n/areas/report.ts';
import type { ReportPart } from '../../../simulator/index.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { useMedia } from '../../ui/use-media.ts';
import { FilledFigures } from './FilledFigures.tsx';
import { FIGURES_OF_PART } from './key-figures.ts';
import { SECTIONS } from './narrative-checks.ts';
import { Goals } from './reflection/Goals.tsx';
import { Problems } from './reflection/Problems.tsx';
import { SectionField } from './SectionField.tsx';
import { partTitle } from './section-title.ts';

interface PartEditorProps {
  readonly part: ReportPart;
  readonly texts: readonly [string, string, string];
}

/** One part of the report: its figures, what is settled in tables, then three sections to write. */
export function PartEditor({ part, texts }: PartEditorProps) {
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
            <FilledFigures part={part} />
          </div>
        </details>
      ) : undefined}
      <div class="body ruled">
        {part === 'reflection' ? <Problems /> : undefined}
        {part === 'outlook' ? <Goals /> : undefined}
        {SECTIONS.map((section) => (
          <SectionField key={section} part={part} section={section} text={texts[section]} />
        ))}
      </div>
    </section>
  );
}
