import { useEffect, useRef, useState } from 'preact/hooks';
import { lesson } from '../../i18n/areas/lesson.ts';
import { plainNumber } from '../lesson/exercises/calculator.ts';
import type { Judgement } from '../lesson/judge.ts';
import { useLocale } from '../ui/locale.tsx';
import { type Draft, type GradedPrompt, type Judged, judgePrompt } from './judge-prompt.ts';
import { QuestionBody } from './QuestionBody.tsx';
import '../lesson/prompt.css';
import '../lesson/prompt-kinds.css';

interface Props {
  readonly prompt: GradedPrompt;
  /** Unique on the page. */
  readonly name: string;
  /** Called once, with the first complete answer. */
  readonly onAnswer: (judged: Judged) => void;
  /** Says nothing about right and wrong; the answer is only taken. */
  readonly isSilent?: boolean;
  readonly onNext: () => void;
  readonly nextWord: string;
}

/** One question: answer, then why, then on. */
export function Question({ prompt, name, onAnswer, isSilent = false, onNext, nextWord }: Props) {
  const t = lesson[useLocale()];
  const [draft, setDraft] = useState<Draft>([]);
  const [judged, setJudged] = useState<Judged>();
  const [asked, setAsked] = useState<string>();
  const feedback = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (judged) feedback.current?.focus({ preventScroll: true });
  }, [judged]);

  const answer = () => {
    if (judged) return;
    const given = judgePrompt(prompt, draft);
    if (!given) {
      const typed = draft[0]?.trim() ?? '';
      setAsked(prompt.kind === 'number' && typed !== '' ? t.notNumber(typed) : t.missing[prompt.kind]);
      return;
    }
    onAnswer(given);
    if (isSilent) onNext();
    else setJudged(given);
  };
  return (
    <form
      class="prompt course-question"
      autocomplete="off"
      data-kind={prompt.kind}
      data-state={judged ? (judged.judgement.isCorrect ? 'right' : 'wrong') : undefined}
      onSubmit={(event) => {
        event.preventDefault();
        answer();
      }}
    >
      <QuestionBody
        prompt={prompt}
        name={name}
        draft={draft}
        onDraft={(next) => {
          if (!judged) setDraft(next);
        }}
      />
      {judged ? null : (
        <p class="prompt-actions">
          <button type="submit" class="btn primary">
            {t.answer}
          </button>
        </p>
      )}
      <div class="prompt-feedback" role="status" tabIndex={-1} ref={feedback}>
        {judged ? <Reasons prompt={prompt} judgement={judged.judgement} /> : asked ? <p>{asked}</p> : null}
      </div>
      {judged ? (
        <p class="prompt-actions">
          <button type="button" class="btn primary" onClick={onNext}>
            {nextWord}
          </button>
        </p>
      ) : null}
    </form>
  );
}

/** Why an answer is right or wrong; for a wrong number also the right one. */
export function Reasons({ prompt, judgement }: { prompt: GradedPrompt; judgement: Judgement }) {
  const locale = useLocale();
  const t = lesson[locale];
  const { isCorrect, reasons, missed, details = [], score } = judgement;
  const isPartly = !isCorrect && reasons.length === 0 && score?.right !== 0;
  return (
    <>
      <p class="prompt-verdict">{isCorrect ? t.right : isPartly ? t.partly : t.wrong}</p>
      {score && !isCorrect ? <p>{t.score(score.right, score.all)}</p> : null}
      {reasons.map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
      {details.map(({ about, reason }) => (
        <p key={about}>
          <b>{about}</b> {reason}
        </p>
      ))}
      {missed.map((option) => (
        <p key={option.text}>
          {t.keyRight} · {option.text} {option.reason}
        </p>
      ))}
      {prompt.kind === 'number' && !isCorrect ? (
        <p>
          {t.keyRight} · {prompt.unit.before}
          {plainNumber(prompt.answer, locale)}
          {prompt.unit.after} · {prompt.reason}
        </p>
      ) : null}
    </>
  );
}
