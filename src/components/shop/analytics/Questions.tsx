import { analytics } from '../../../i18n/areas/analytics.ts';
import { useLocale } from '../../ui/locale.tsx';
import { useMedia } from '../../ui/use-media.ts';
import type { Asked, AskedChange } from './asked.ts';

const QUESTIONS = ['leak', 'changed', 'channelsBack', 'credit', 'back', 'page', 'rivals', 'alarms'] as const;
type Question = (typeof QUESTIONS)[number];

/** The view that answers each question. */
const ANSWERS: Readonly<Record<Question, AskedChange>> = {
  leak: { tab: 'funnel' },
  changed: { tab: 'trends' },
  channelsBack: { tab: 'cohorts', options: { by: 'channel' } },
  credit: { tab: 'attribution' },
  back: { tab: 'cohorts', options: { by: undefined } },
  page: { tab: 'products' },
  rivals: { tab: 'market' },
  alarms: { tab: 'alerts' },
};

function answered({ tab, option }: Asked): Question | undefined {
  if (tab === 'cohorts') return option('by') === 'channel' ? 'channelsBack' : 'back';
  return QUESTIONS.find((question) => ANSWERS[question].tab === tab);
}

/** Questions first: each leads to the view that answers it. On a phone, one field. */
export function Questions({ asked }: { asked: Asked }) {
  const t = analytics[useLocale()];
  const isNarrow = useMedia('(max-width: 640px)');
  const now = answered(asked);
  if (isNarrow) {
    return (
      <label class="analytics-question">
        <span class="label">{t.questionsTitle}</span>
        <select
          class="select"
          value={now}
          onChange={(event) => {
            location.hash = asked.hash(ANSWERS[event.currentTarget.value as Question]);
          }}
        >
          {QUESTIONS.map((question) => (
            <option key={question} value={question}>
              {t.questions[question]}
            </option>
          ))}
        </select>
      </label>
    );
  }
  return (
    <nav class="analytics-questions" aria-labelledby="questions-title">
      <h2 id="questions-title">{t.questionsTitle}</h2>
      <ul>
        {QUESTIONS.map((question) => (
          <li key={question}>
            <a href={asked.hash(ANSWERS[question])} aria-current={question === now ? 'true' : undefined}>
              {t.questions[question]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
