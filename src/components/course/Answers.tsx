import { courseTests } from '../../i18n/areas/course-tests.ts';
import { useLocale } from '../ui/locale.tsx';
import { sitePath } from '../ui/paths.ts';
import { Reasons } from './Question.tsx';
import type { Answered } from './Session.tsx';

/** Every question of a test with what was right or wrong about the answer, and where to look it up. */
export function Answers({ answers }: { readonly answers: readonly Answered[] }) {
  const locale = useLocale();
  const t = courseTests[locale];
  return (
    <section class="panel">
      <header>
        <h2>{t.answers}</h2>
      </header>
      <ol class="body course-answers">
        {answers.map(({ question, judgement }) => (
          <li key={`${question.lessonId}-${question.prompt.id}`} data-right={String(judgement.isCorrect)}>
            <p>
              <b>{question.prompt.question}</b>
            </p>
            <Reasons prompt={question.prompt} judgement={judgement} />
            {question.lesson ? (
              <p class="small">
                {t.inLesson} <a href={sitePath(locale, `learn/${question.lessonId}/`)}>{question.lesson}</a>
              </p>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
