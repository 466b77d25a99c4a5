import { teachRead } from '../../../i18n/areas/teach-read.ts';
import { FEEDBACK_LIMITS } from '../../../simulator/index.ts';
import type { Comment } from '../../../stores/teaching.ts';
import { quoteText } from '../../shop/report/feedback/pieces.ts';
import { sectionTitle } from '../../shop/report/section-title.ts';
import { IconButton } from '../../ui/Button.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { anchorName } from './anchors.ts';

interface CommentsProps {
  readonly comments: readonly Comment[];
  readonly onText: (index: number, text: string) => void;
  readonly onRemove: (index: number) => void;
}

/** The comments so far, in the order of the report. */
export function Comments({ comments, onText, onRemove }: CommentsProps) {
  const locale = useLocale();
  const t = teachRead[locale].grade;
  if (comments.length === 0) return <p class="note">{t.noComments}</p>;
  return (
    <ol class="read-comments">
      {comments.map(({ part, section, quote, text }, index) => (
        <li key={index}>
          <div class="between">
            <button
              type="button"
              class="read-comment-place"
              title={t.show(index + 1)}
              onClick={() => showPlace(anchorName(part, section), index + 1)}
            >
              <span class="read-number num">{index + 1}</span>
              {quote === '' ? sectionTitle(part, section, locale) : <q>{quoteText(quote)}</q>}
            </button>
            <IconButton icon="x" size="sm" label={t.remove(index + 1)} onClick={() => onRemove(index)} />
          </div>
          <textarea
            class="textarea"
            rows={2}
            maxLength={FEEDBACK_LIMITS.comment}
            aria-label={t.remark(index + 1)}
            value={text}
            onInput={(event) => onText(index, event.currentTarget.value)}
          />
        </li>
      ))}
    </ol>
  );
}

/** Brings the words of a comment into view. */
function showPlace(anchor: string, number: number): void {
  const place = document.querySelector(`[data-anchor="${anchor}"]`);
  const mark = [...(place?.querySelectorAll('sup') ?? [])].find(
    (note) => note.firstElementChild?.textContent === String(number),
  );
  (mark ?? place)?.scrollIntoView({ block: 'center' });
}
