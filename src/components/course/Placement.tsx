import { useState } from 'preact/hooks';
import { courseTests } from '../../i18n/areas/course-tests.ts';
import type { Locale } from '../../i18n/locale.ts';
import { today } from '../../stores/clock.ts';
import { Button } from '../ui/Button.tsx';
import { LocaleProvider, useLocale } from '../ui/locale.tsx';
import { sitePath } from '../ui/paths.ts';
import { Answers } from './Answers.tsx';
import { drawPlacement } from './draw-questions.ts';
import { listedLessons } from './question-bank.ts';
import { type Answered, Session } from './Session.tsx';
import { useQuestions } from './use-questions.ts';
import { Waiting } from './Waiting.tsx';
import './session.css';

/** A few questions across the course that suggest where to begin. Nothing is kept. */
export function Placement({ locale }: { readonly locale: Locale }) {
  return (
    <LocaleProvider locale={locale}>
      <Test />
    </LocaleProvider>
  );
}

function Test() {
  const t = courseTests[useLocale()];
  const lessons = listedLessons();
  const fetched = useQuestions(() => drawPlacement(lessons, String(today())));
  const [stage, setStage] = useState<'ready' | 'running' | readonly Answered[]>('ready');
  if (fetched.status !== 'ready') return <Waiting {...fetched} />;
  if (stage === 'running') return <Session isSilent questions={fetched.questions} onEnd={setStage} />;
  if (stage !== 'ready') return <Suggestion answers={stage} />;
  const modules = new Set(lessons.map(({ module }) => module)).size;
  return (
    <section class="panel">
      <div class="body stack">
        <p>{t.placementLede(fetched.questions.length, modules)}</p>
        <p class="muted">{t.placementHonest}</p>
        <p>
          <Button kind="primary" onClick={() => setStage('running')}>
            {t.begin}
          </Button>
        </p>
      </div>
    </section>
  );
}

function Suggestion({ answers }: { readonly answers: readonly Answered[] }) {
  const locale = useLocale();
  const t = courseTests[locale];
  const missed = answers.find(({ judgement }) => !judgement.isCorrect)?.question;
  return (
    <>
      <section class="panel">
        <div class="body stack" role="status">
          <h2>{missed ? t.startHere(missed.lesson ?? '') : t.resultOf(answers.length, answers.length)}</h2>
          <p>{missed ? t.startWhy : t.startNone}</p>
          <p>
            <a class="btn primary" href={sitePath(locale, missed ? `learn/${missed.lessonId}/` : 'course/')}>
              {missed ? t.startHere(missed.lesson ?? '') : t.toCourse}
            </a>
          </p>
          <p class="muted">{t.placementHonest}</p>
        </div>
      </section>
      <Answers answers={answers} />
    </>
  );
}
