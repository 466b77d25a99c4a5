import { luck } from '../../../i18n/areas/luck.ts';
import { Button } from '../../ui/Button.tsx';
import { useLocale } from '../../ui/locale.tsx';
import type { Answer } from './answer.ts';

interface AnswerNoteProps {
  readonly answer: Answer<unknown>;
  /** What is being replayed. */
  readonly waiting: string;
  readonly failed: string;
}

/** Stands where an answer will be: what is being worked out, or that it failed and how to try again. */
export function AnswerNote({ answer, waiting, failed }: AnswerNoteProps) {
  const t = luck[useLocale()];
  if (answer.status === 'ready') return null;
  return (
    <div class="note body answer-note">
      <p role="status" class={answer.status === 'failed' ? 'problem' : undefined}>
        {answer.status === 'failed' ? failed : waiting}
      </p>
      {answer.status === 'failed' ? (
        <Button size="sm" icon="refresh-cw" onClick={answer.retry}>
          {t.tryAgain}
        </Button>
      ) : undefined}
    </div>
  );
}
