import { useLayoutEffect, useRef } from 'preact/hooks';
import { teachRead } from '../../../i18n/areas/teach-read.ts';
import { FEEDBACK_LIMITS } from '../../../simulator/index.ts';
import { quoteText } from '../../shop/report/feedback/pieces.ts';
import { sectionTitle } from '../../shop/report/section-title.ts';
import { Button } from '../../ui/Button.tsx';
import { useLocale } from '../../ui/locale.tsx';
import type { Anchor } from './anchors.ts';

/** A comment being written. */
export interface Draft {
  readonly anchor: Anchor;
  readonly text: string;
}

interface ComposerProps {
  readonly draft: Draft;
  readonly onText: (text: string) => void;
  readonly onAdd: () => void;
  readonly onDiscard: () => void;
  readonly onKeep: () => void;
}

/** Writes a comment on selected words or on a section. Ctrl Enter is for the whole report; Enter alone breaks a line. */
export function Composer({ draft, onText, onAdd, onDiscard, onKeep }: ComposerProps) {
  const locale = useLocale();
  const t = teachRead[locale].grade;
  const field = useRef<HTMLTextAreaElement>(null);
  const { anchor, text } = draft;
  // before the next key, so that nothing that is typed is lost
  useLayoutEffect(() => field.current?.focus(), [anchor]);
  const title = sectionTitle(anchor.part, anchor.section, locale);
  return (
    <div class="read-composer">
      <p class="note">
        {t.on} {anchor.quote === '' ? <b>{title}</b> : <q>{quoteText(anchor.quote)}</q>}
      </p>
      <textarea
        ref={field}
        class="textarea"
        rows={3}
        maxLength={FEEDBACK_LIMITS.comment}
        aria-label={t.text}
        value={text}
        onInput={(event) => onText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && !event.isComposing && text.trim() === '') onDiscard();
        }}
      />
      <div class="row">
        <Button kind="primary" size="sm" disabled={text.trim() === ''} onClick={onAdd}>
          {t.add}
        </Button>
        <Button size="sm" onClick={onDiscard}>
          {t.discard}
        </Button>
        <Button kind="quiet" size="sm" icon="bookmark" disabled={text.trim() === ''} onClick={onKeep}>
          {t.toBank}
        </Button>
      </div>
    </div>
  );
}
