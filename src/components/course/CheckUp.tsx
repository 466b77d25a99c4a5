import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { courseTests } from '../../i18n/areas/course-tests.ts';
import type { Locale } from '../../i18n/locale.ts';
import { dayOf, today } from '../../stores/clock.ts';
import { $progress, recordAnswer, recordResult } from '../../stores/progress.ts';
import { CHECKS_ROW, checkKey } from '../../stores/skills.ts';
import { Button } from '../ui/Button.tsx';
import { LocaleProvider, useLocale } from '../ui/locale.tsx';
import { Answers } from './Answers.tsx';
import { dayText } from './day-text.ts';
import { drawCheck } from './draw-questions.ts';
import { listedLessons } from './question-bank.ts';
import { type Answered, Session } from './Session.tsx';
import { useQuestions } from './use-questions.ts';
import { Waiting } from './Waiting.tsx';
import './session.css';

/** The check-up of the module whose lessons the page lists. */
export function CheckUp({ locale }: { readonly locale: Locale }) {
  return (
    <LocaleProvider locale={locale}>
      <Check />
    </LocaleProvider>
  );
}

function keep(module: number, answers: readonly Answered[]): void {
  const right = answers.filter(({ judgement }) => judgement.isCorrect).length;
  recordResult(CHECKS_ROW, checkKey(module), right, answers.length);
  for (const { question, choice, judgement } of answers) {
    // a question that its lesson has not asked yet stays unanswered there
    const isKnown = $progress.get()[question.lessonId]?.answers[question.prompt.id] !== undefined;
    if (isKnown) recordAnswer(question.lessonId, question.prompt.id, choice, judgement.isCorrect);
  }
}

function Check() {
  const locale = useLocale();
  const t = courseTests[locale];
  const lessons = listedLessons();
  const module = lessons[0]?.module ?? 0;
  const last = useStore($progress)[CHECKS_ROW]?.results?.[checkKey(module)];
  const fetched = useQuestions(() => drawCheck(lessons, module, `${today()} ${last?.at ?? 0}`));
  const [stage, setStage] = useState<'ready' | 'running' | readonly Answered[]>('ready');

  if (fetched.status !== 'ready') return <Waiting {...fetched} />;
  if (stage === 'running')
    return (
      <Session
        isSilent
        questions={fetched.questions}
        onEnd={(answers) => {
          keep(module, answers);
          setStage(answers);
        }}
      />
    );
  const again = () => {
    fetched.retry();
    setStage('ready');
  };
  return stage === 'ready' ? (
    <section class="panel">
      <div class="body stack">
        <p>{t.checkLede(fetched.questions.length)}</p>
        <p class="muted">{t.checkEffect}</p>
        {last ? <p class="num">{t.lastTime(last.right, last.all, dayText(dayOf(last.at), locale))}</p> : null}
        <p>
          <Button kind="primary" onClick={() => setStage('running')}>
            {t.begin}
          </Button>
        </p>
      </div>
    </section>
  ) : (
    <Result answers={stage} onAgain={again} />
  );
}

function Result({
  answers,
  onAgain,
}: {
  readonly answers: readonly Answered[];
  readonly onAgain: () => void;
}) {
  const t = courseTests[useLocale()];
  const right = answers.filter(({ judgement }) => judgement.isCorrect).length;
  const share = right / Math.max(answers.length, 1);
  return (
    <>
      <section class="panel">
        <div class="body stack" role="status">
          <h2>{t.resultOf(right, answers.length)}</h2>
          <p>{share >= 0.8 ? t.good : share < 0.5 ? t.poor : t.middling}</p>
          <p>
            <Button onClick={onAgain}>{t.again}</Button>
          </p>
        </div>
      </section>
      <Answers answers={answers} />
    </>
  );
}
