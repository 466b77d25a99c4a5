import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { certificate } from '../../i18n/areas/certificate.ts';
import { course } from '../../i18n/areas/course.ts';
import { lesson } from '../../i18n/areas/lesson.ts';
import type { Locale } from '../../i18n/locale.ts';
import { dayOf } from '../../stores/clock.ts';
import { $progress, syncProgress } from '../../stores/progress.ts';
import { standings } from '../../stores/skills.ts';
import { Button } from '../ui/Button.tsx';
import { sitePath } from '../ui/paths.ts';
import { dayText } from './day-text.ts';
import { listedLessons } from './question-bank.ts';
import './certificate.css';

/** The certificate once every lesson that exists is done; until then, how many are left. */
export function Certificate({ locale }: { readonly locale: Locale }) {
  const t = certificate[locale];
  const progress = useStore($progress);
  const [name, setName] = useState('');
  useEffect(() => {
    syncProgress().catch(() => undefined); // the mirror is enough
  }, []);
  const lessons = listedLessons();
  const ends = lessons.flatMap(({ id }) => progress[id]?.completedAt ?? []);
  const left = lessons.length - ends.length;
  if (left > 0 || lessons.length === 0)
    return (
      <section class="panel">
        <div class="body stack">
          <h2>{t.left(left)}</h2>
          <p>{t.lede}</p>
          <p>
            <a class="btn" href={sitePath(locale, 'course/')}>
              {t.toCourse}
            </a>
          </p>
        </div>
      </section>
    );
  return (
    <>
      <form class="row no-print course-certificate-tools" onSubmit={(event) => event.preventDefault()}>
        <div class="field">
          <label for="certificate-name">{t.nameLabel}</label>
          <input
            id="certificate-name"
            class="input"
            maxLength={60}
            autocomplete="name"
            value={name}
            aria-describedby="certificate-help"
            onInput={(event) => setName(event.currentTarget.value)}
          />
          <p class="help" id="certificate-help">
            {t.nameHelp}
          </p>
        </div>
        <Button kind="primary" icon="printer" onClick={() => print()}>
          {t.print}
        </Button>
      </form>
      <article class="course-certificate" aria-labelledby="certificate-title">
        <p class="course-certificate-house">{t.course}</p>
        <h2 id="certificate-title">{t.title}</h2>
        <p class="course-certificate-name">{name.trim() || '\u00a0'}</p>
        <p>{t.done(lessons.length)}</p>
        <h3>{t.skills}</h3>
        <dl>
          {standings(lessons, progress).map(({ skill, state }) => (
            <div key={skill}>
              <dt>{lesson[locale].skills[skill]}</dt>
              <dd>{course[locale].skillStates[state]}</dd>
            </div>
          ))}
        </dl>
        <p>
          {t.day} <b>{dayText(dayOf(Math.max(...ends)), locale)}</b>
        </p>
        <p class="course-certificate-honest">{t.honest}</p>
      </article>
    </>
  );
}
