import { labQueue } from '../../../../i18n/areas/lab-queue.ts';
import { duration, integer, money, percent } from '../../../../i18n/formats.ts';
import type { Locale } from '../../../../i18n/locale.ts';
import { type Lab, valueAt } from '../kit/lab.ts';
import { labOf } from '../kit/lab-of.tsx';
import { agentsFor, MOST_AGENTS, type QueueSetup, readQueue } from './queue-lab.ts';

const START_AGENTS = 2;
const AGENTS_TO_GUESS = 3;
const GOOD_SHARE = 0.9;

const waitText = (seconds: number, locale: Locale) =>
  Number.isFinite(seconds) ? duration(Math.round(seconds), 'second', locale) : labQueue[locale].never;

const spec: Lab<QueueSetup> = {
  title: (_, locale) => labQueue[locale].title,
  start: (setup) => ({ agents: START_AGENTS, chats: setup.chatsPerHour }),
  controls(_, locale) {
    const t = labQueue[locale];
    return [
      {
        kind: 'range',
        id: 'agents',
        label: t.agents,
        min: 1,
        max: MOST_AGENTS,
        step: 1,
        text: (count) => t.agentsText(integer(count, locale)),
      },
      {
        kind: 'range',
        id: 'chats',
        label: t.chats,
        min: 10,
        max: 120,
        step: 5,
        text: (count) => integer(count, locale),
      },
    ];
  },
  view(setup, values, locale) {
    const t = labQueue[locale];
    const [agents, chats] = [valueAt(values, 'agents'), valueAt(values, 'chats')];
    const at = (count: number) => readQueue(count, chats, setup.handlingSeconds);
    const now = at(agents);
    const agentsText = t.agentsText(integer(agents, locale));
    const share = (value: number) => percent(value, locale, 0);
    const answered = share(now.answeredShare);
    const all = Array.from({ length: MOST_AGENTS }, (_, n) => n + 1);
    return {
      figures: [
        { label: t.answered, value: answered },
        { label: t.wait, value: waitText(now.waitSeconds, locale) },
        { label: t.busy, value: share(now.busyShare) },
        { label: t.wage, value: money(agents * setup.wagePerHour, locale) },
      ],
      pictures: [
        {
          kind: 'bars',
          caption: t.perAgent,
          labelHead: t.agents,
          valueHead: t.answered,
          rows: all.map((count) => ({
            label: t.agentsText(integer(count, locale)),
            value: at(count).answeredShare,
            text: share(at(count).answeredShare),
            tone: count === agents ? ('you' as const) : ('plain' as const),
          })),
        },
      ],
      tables: [
        {
          caption: t.table,
          head: [t.agents, t.answered, t.wait, t.busy, t.wage],
          rows: all.map((count) => ({
            isYou: count === agents,
            cells: [
              integer(count, locale),
              share(at(count).answeredShare),
              waitText(at(count).waitSeconds, locale),
              share(at(count).busyShare),
              money(count * setup.wagePerHour, locale),
            ],
          })),
        },
      ],
      reading: Number.isFinite(now.waitSeconds)
        ? t.reading(agentsText, share(now.busyShare), answered)
        : t.over(agentsText),
      result: answered,
    };
  },
  resultName: (locale) => labQueue[locale].answered,
  guess: (setup, locale) => ({
    question: labQueue[locale].guess(
      integer(setup.chatsPerHour, locale),
      integer(setup.handlingSeconds, locale),
    ),
    unit: { before: '', after: '%' },
    at: { agents: AGENTS_TO_GUESS, chats: setup.chatsPerHour },
    answer: readQueue(AGENTS_TO_GUESS, setup.chatsPerHour, setup.handlingSeconds).answeredShare * 100,
    text: (value) => percent(value / 100, locale, 0),
  }),
  good: (setup, locale) => ({
    values: {
      agents: agentsFor(GOOD_SHARE, setup.chatsPerHour, setup.handlingSeconds),
      chats: setup.chatsPerHour,
    },
    why: labQueue[locale].why,
  }),
};

/** Agents against the share of chats answered in time. */
export const QueueLab = labOf(spec);
