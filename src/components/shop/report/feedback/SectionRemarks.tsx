import { feedback as words } from '../../../../i18n/areas/feedback.ts';
import type { FeedbackComment, ReportEvidence, ReportPart } from '../../../../simulator/index.ts';
import { useLocale } from '../../../ui/locale.tsx';
import type { ProductName } from '../../run/event-sentence.ts';
import { ChipMark } from '../chips/ChipMark.tsx';
import type { Section } from '../narrative-checks.ts';
import { sectionTitle } from '../section-title.ts';
import { MarkedText } from './MarkedText.tsx';
import { quoteText } from './pieces.ts';

interface SectionRemarksProps {
  readonly part: ReportPart;
  readonly section: Section;
  /** The section as it is written now. */
  readonly text: string;
  readonly remarks: readonly (FeedbackComment & { readonly number: number })[];
  readonly evidence: readonly ReportEvidence[];
  readonly productName: ProductName;
}

/** A section with the passages that are meant, and the remarks on it. */
export function SectionRemarks(props: SectionRemarksProps) {
  const { part, section, text, remarks, evidence, productName } = props;
  const locale = useLocale();
  const t = words[locale];
  return (
    <section class="feedback-place">
      <h4>{sectionTitle(part, section, locale)}</h4>
      {text.trim() === '' ? (
        <p class="note">{t.nothingWritten}</p>
      ) : (
        <MarkedText
          text={text}
          quotes={remarks}
          chip={(id) => (
            <ChipMark id={id} chip={evidence.find((one) => one.id === id)} productName={productName} />
          )}
        />
      )}
      <ol class="feedback-remarks">
        {remarks.map(({ number, quote, text: remark }) => (
          <li key={number} value={number}>
            <span class="feedback-number num" aria-hidden="true">
              {number}
            </span>
            <div>
              {quote !== '' && !text.includes(quote) ? (
                <p class="note">
                  {t.quoteGone} <q>{quoteText(quote)}</q>
                </p>
              ) : undefined}
              <p class="written">{remark}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
