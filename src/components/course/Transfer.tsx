import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { courseTests } from '../../i18n/areas/course-tests.ts';
import { decimal, MINUS, signedDecimal } from '../../i18n/formats.ts';
import type { Locale } from '../../i18n/locale.ts';
import { today } from '../../stores/clock.ts';
import { gain } from '../../stores/gain.ts';
import { $progress, recordResult } from '../../stores/progress.ts';
import { Button } from '../ui/Button.tsx';
import { LocaleProvider, useLocale } from '../ui/locale.tsx';
import { Answers } from './Answers.tsx';
import type { GradedPrompt } from './judge-prompt.ts';
import { type Answered, Session } from './Session.tsx';
import './session.css';

const ROW = 'course/transfer';
type Form = 'a' | 'b';

/** Two parallel tests about shops that no lesson uses: one before the course, one after it. */
export function Transfer({ locale }: { readonly locale: Locale }) {
  return (
    <LocaleProvider locale={locale}>
      <Tests />
    </LocaleProvider>
  );
}

function forms(): Readonly<Record<Form, readonly GradedPrompt[]>> {
  const text = document.querySelector<HTMLElement>('[data-transfer-forms]')?.dataset['transferForms'];
  return JSON.parse(text ?? '{"a":[],"b":[]}') as Record<Form, GradedPrompt[]>;
}

function Tests() {
  const locale = useLocale();
  const t = courseTests[locale];
  const results = useStore($progress)[ROW]?.results ?? {};
  const [stage, setStage] = useState<'rest' | 'running' | readonly Answered[]>('rest');
  // half of all learners meet the one form first, half the other
  const firstForm: Form = results['before-a']
    ? 'a'
    : results['before-b']
      ? 'b'
      : today() % 2 === 0
        ? 'a'
        : 'b';
  const before = results[`before-${firstForm}`];
  const secondForm: Form = firstForm === 'a' ? 'b' : 'a';
  const after = results[`after-${secondForm}`];
  const form = before ? secondForm : firstForm;
  if (stage === 'running')
    return (
      <Session
        isSilent
        questions={forms()[form].map((prompt) => ({ lessonId: ROW, prompt }))}
        onEnd={(answers) => {
          const right = answers.filter(({ judgement }) => judgement.isCorrect).length;
          recordResult(ROW, `${before ? 'after' : 'before'}-${form}`, right, answers.length);
          setStage(answers);
        }}
      />
    );
  return (
    <>
      <section class="panel">
        <div class="body stack">
          {before && after ? <Gain before={before} after={after} /> : null}
          <table class="tbl">
            <caption class="sr">{t.transfer}</caption>
            <tbody>
              {[
                { name: t.before, result: before },
                { name: t.after, result: after },
              ].map(({ name, result }) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <td class="num">{result ? t.resultOf(result.right, result.all) : t.notTaken}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {before && after ? null : (
            <p>
              <Button kind="primary" onClick={() => setStage('running')}>
                {before ? t.takeAfter : t.takeBefore}
              </Button>
            </p>
          )}
          <p class="muted">{t.transferHonest}</p>
        </div>
      </section>
      {stage === 'rest' ? null : <Answers answers={stage} />}
    </>
  );
}

type Counted = Parameters<typeof gain>[0];

function Gain({ before, after }: { readonly before: Counted; readonly after: Counted }) {
  const locale = useLocale();
  const t = courseTests[locale];
  const { value, low, high } = gain(before, after);
  const points = (share: number) => signedDecimal(100 * share, locale, 0);
  const meaning = low > 0 ? t.gainSure : high < 0 ? t.gainDown : t.gainUnsure;
  return (
    <>
      <h2>
        {t.gainTitle(
          value < 0 ? `${MINUS}${decimal(-100 * value, locale, 0)}` : decimal(100 * value, locale, 0),
        )}
      </h2>
      <p>{t.gainRange(points(low), points(high))}</p>
      <p>{meaning}</p>
    </>
  );
}
