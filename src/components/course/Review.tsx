import { useEffect, useState } from 'preact/hooks';
import { courseTests } from '../../i18n/areas/course-tests.ts';
import { integer } from '../../i18n/formats.ts';
import type { Locale } from '../../i18n/locale.ts';
import { today } from '../../stores/clock.ts';
import { lastShopView } from '../../stores/own-weeks.ts';
import { $progress, recordAnswer, syncProgress } from '../../stores/progress.ts';
import { dueOn, OWN_WEEKS_ROW, ownDueOn, schedule } from '../../stores/review.ts';
import { Button } from '../ui/Button.tsx';
import { LocaleProvider, useLocale } from '../ui/locale.tsx';
import { sitePath } from '../ui/paths.ts';
import { dayText } from './day-text.ts';
import { type AskedQuestion, fetchQuestions, listedLessons } from './question-bank.ts';
import { type Answered, Session } from './Session.tsx';
import './session.css';

/** More than this at one sitting is not asked; the rest stays due. */
const AT_ONCE = 20;
const OWN_AT_ONCE = 4;

type Stage =
  | { readonly name: 'loading' }
  | { readonly name: 'failed' }
  | {
      readonly name: 'ready';
      readonly asked: readonly AskedQuestion[];
      readonly due: number;
      readonly own: number;
    }
  | { readonly name: 'running'; readonly asked: readonly AskedQuestion[] }
  | { readonly name: 'done'; readonly answers: readonly Answered[] };

/** Today's questions: those of lessons that are due, and some about the learner's own weeks. */
export function Review({ locale }: { readonly locale: Locale }) {
  return (
    <LocaleProvider locale={locale}>
      <Today />
    </LocaleProvider>
  );
}

/** Questions about the last week of the shop that was open last; none where there is no such week. */
async function ownAsked(locale: Locale): Promise<AskedQuestion[]> {
  const last = await lastShopView().catch(() => undefined);
  if (!last) return [];
  const { ownQuestions } = await import('./own-questions.ts');
  const questions = ownQuestions(last.shop, locale);
  const kinds = ownDueOn(
    today(),
    questions.map(({ id }) => id),
    $progress.get(),
  );
  return questions
    .filter(({ id }) => kinds.includes(id))
    .slice(0, OWN_AT_ONCE)
    .map((prompt) => ({ lessonId: OWN_WEEKS_ROW, prompt }));
}

function Today() {
  const locale = useLocale();
  const t = courseTests[locale];
  const [stage, setStage] = useState<Stage>({ name: 'loading' });
  const open = async () => {
    setStage({ name: 'loading' });
    await syncProgress().catch(() => undefined); // the mirror is enough
    const due = dueOn(today(), listedLessons(), $progress.get());
    try {
      const lessons = await fetchQuestions(due.slice(0, AT_ONCE), locale);
      const own = await ownAsked(locale);
      setStage({ name: 'ready', asked: [...lessons, ...own], due: due.length, own: own.length });
    } catch {
      setStage({ name: 'failed' });
    }
  };
  useEffect(() => {
    void open();
  }, []);

  if (stage.name === 'loading') return <p class="muted">{t.loading}</p>;
  if (stage.name === 'failed')
    return (
      <div class="banner bad">
        <p>{t.failed}</p>
        <Button onClick={() => void open()}>{t.tryAgain}</Button>
      </div>
    );
  if (stage.name === 'running')
    return (
      <Session
        questions={stage.asked}
        onAnswer={({ question, choice, judgement }) =>
          recordAnswer(question.lessonId, question.prompt.id, choice, judgement.isCorrect)
        }
        onEnd={(answers) => setStage({ name: 'done', answers })}
      />
    );
  if (stage.name === 'done') return <Done answers={stage.answers} onMore={() => void open()} />;
  const { asked, due, own } = stage;
  if (asked.length === 0) return <NothingDue />;
  return (
    <section class="panel">
      <header>
        <h2>{t.dueToday(integer(asked.length, locale))}</h2>
      </header>
      <div class="body stack">
        {asked.length > own ? <p>{t.fromLessons(asked.length - own)}</p> : null}
        {own > 0 ? <p>{t.fromWeeks(own)}</p> : null}
        {due > AT_ONCE ? <p class="muted">{t.moreDue(due - AT_ONCE)}</p> : null}
        <p>
          <Button kind="primary" onClick={() => setStage({ name: 'running', asked })}>
            {t.begin}
          </Button>
        </p>
      </div>
    </section>
  );
}

/** Says honestly what there is: nothing learned yet, or nothing due before a day. */
function NothingDue() {
  const locale = useLocale();
  const t = courseTests[locale];
  const [next] = schedule(listedLessons(), $progress.get());
  return (
    <section class="panel">
      <div class="body stack">
        <h2>{next ? t.nothingToday : t.nothingYet}</h2>
        <p>{next ? t.nextDue(dayText(next.day, locale)) : t.nothingYetHelp}</p>
        <p>
          <a class="btn" href={sitePath(locale, 'course/')}>
            {t.toCourse}
          </a>
        </p>
      </div>
    </section>
  );
}

function Done({ answers, onMore }: { readonly answers: readonly Answered[]; readonly onMore: () => void }) {
  const locale = useLocale();
  const t = courseTests[locale];
  const right = answers.filter(({ judgement }) => judgement.isCorrect).length;
  const [next] = schedule(listedLessons(), $progress.get());
  const hasMore = next !== undefined && next.day <= today();
  return (
    <section class="panel">
      <div class="body stack" role="status">
        <h2>{t.reviewed(right, answers.length)}</h2>
        <p>{right < answers.length ? t.missedTomorrow(answers.length - right) : t.allRight}</p>
        {next && !hasMore ? <p class="muted">{t.nextDue(dayText(next.day, locale))}</p> : null}
        <p class="row">
          {hasMore ? (
            <Button kind="primary" onClick={onMore}>
              {t.more}
            </Button>
          ) : null}
          <a class="btn" href={sitePath(locale, 'course/')}>
            {t.toCourse}
          </a>
        </p>
      </div>
    </section>
  );
}
