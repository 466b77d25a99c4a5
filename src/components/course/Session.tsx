import { useEffect, useRef, useState } from 'preact/hooks';
import { courseTests } from '../../i18n/areas/course-tests.ts';
import { useLocale } from '../ui/locale.tsx';
import { sitePath } from '../ui/paths.ts';
import type { Judged } from './judge-prompt.ts';
import { Question } from './Question.tsx';
import type { AskedQuestion } from './question-bank.ts';

export interface Answered extends Judged {
  readonly question: AskedQuestion;
}

interface Props {
  readonly questions: readonly AskedQuestion[];
  /** Says nothing about right and wrong until the end. */
  readonly isSilent?: boolean;
  readonly onAnswer?: (answered: Answered) => void;
  readonly onEnd: (all: readonly Answered[]) => void;
}

/** Questions one after the other. */
export function Session({ questions, isSilent = false, onAnswer, onEnd }: Props) {
  const locale = useLocale();
  const t = courseTests[locale];
  const [place, setPlace] = useState(0);
  const given = useRef<Answered[]>([]);
  const root = useRef<HTMLElement>(null);
  useEffect(() => {
    if (place > 0) root.current?.querySelector<HTMLElement>('h2')?.focus();
  }, [place]);
  const question = questions[place];
  if (!question) return null;
  const isLast = place === questions.length - 1;
  return (
    <section class="panel course-session" ref={root}>
      <header>
        <h2 tabIndex={-1}>{t.place(place + 1, questions.length)}</h2>
        {question.lesson && !isSilent ? (
          <p class="small muted">
            {t.from} <a href={sitePath(locale, `learn/${question.lessonId}/`)}>{question.lesson}</a>
          </p>
        ) : null}
      </header>
      <div class="body">
        <Question
          key={`${question.lessonId}-${question.prompt.id}`}
          name={`question-${place}`}
          prompt={question.prompt}
          isSilent={isSilent}
          onAnswer={(judged) => {
            const answered = { ...judged, question };
            given.current.push(answered);
            onAnswer?.(answered);
          }}
          nextWord={isLast ? t.finish : t.nextQuestion}
          onNext={() => (isLast ? onEnd(given.current) : setPlace(place + 1))}
        />
      </div>
    </section>
  );
}
