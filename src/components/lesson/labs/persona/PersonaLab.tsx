import { labPersona } from '../../../../i18n/areas/lab-persona.ts';
import { decimal, integer, money, percent } from '../../../../i18n/formats.ts';
import { type Lab, type Values, valueAt } from '../kit/lab.ts';
import { labOf } from '../kit/lab-of.tsx';
import {
  type PersonaCount,
  type PersonaSetup,
  readPersona,
  TRAIT_NAMES,
  TRAITS,
  type Traits,
} from './persona-lab.ts';

const START: Traits = { orders: 0, channel: 0, value: 0, days: 0, region: 0 };
const WEEKENDS: Traits = { ...START, days: 2 };
const OFTEN: Traits = { ...START, orders: 2 };

const traitsOf = (values: Values): Traits => ({
  orders: valueAt(values, 'orders'),
  channel: valueAt(values, 'channel'),
  value: valueAt(values, 'value'),
  days: valueAt(values, 'days'),
  region: valueAt(values, 'region'),
});
const againShare = ({ customers, again }: PersonaCount) => (customers > 0 ? again / customers : 0);
const laterFenEach = ({ customers, laterFen }: PersonaCount) => (customers > 0 ? laterFen / customers : 0);

const spec: Lab<PersonaSetup> = {
  title: (setup, locale) =>
    labPersona[locale].title(integer(readPersona(setup, START).segment.customers, locale)),
  start: () => ({ ...START }),
  controls(_, locale) {
    const t = labPersona[locale];
    return TRAIT_NAMES.map((trait) => {
      const names: Readonly<Record<string, string>> = t.values[trait];
      return {
        kind: 'choice' as const,
        id: trait,
        label: t.traits[trait],
        options: [t.any, ...TRAITS[trait].map((one) => names[one] ?? '')].map((label, value) => ({
          value,
          label,
        })),
      };
    });
  },
  view(setup, values, locale) {
    const t = labPersona[locale];
    const { segment, rest, z, verdict } = readPersona(setup, traitsOf(values));
    const isEverybody = verdict === 'everybody';
    const share = (count: PersonaCount) => (count.customers > 0 ? percent(againShare(count), locale) : '–');
    const groups = isEverybody
      ? [{ label: t.all, count: segment, isYou: true }]
      : [
          { label: t.segment, count: segment, isYou: true },
          { label: t.rest, count: rest, isYou: false },
        ];
    return {
      figures: [
        { label: t.customers, value: integer(segment.customers, locale) },
        { label: t.again, value: share(segment) },
        { label: t.later, value: money(laterFenEach(segment), locale) },
        { label: t.contacts, value: integer(segment.contacts, locale) },
      ],
      pictures: [
        {
          kind: 'bars',
          caption: t.caption,
          labelHead: t.group,
          valueHead: t.again,
          rows: groups.map(({ label, count, isYou }) => ({
            label,
            value: againShare(count),
            text: share(count),
            tone: isYou ? ('you' as const) : ('plain' as const),
          })),
        },
      ],
      tables: [
        {
          caption: t.table,
          head: [t.group, t.customers, t.again, t.later, t.contacts, t.errors],
          rows: groups.map(({ label, count, isYou }) => ({
            isYou,
            cells: [
              label,
              integer(count.customers, locale),
              share(count),
              money(laterFenEach(count), locale),
              integer(count.contacts, locale),
              isYou && !isEverybody ? decimal(z, locale) : '–',
            ],
          })),
        },
      ],
      reading: isEverybody
        ? t.verdicts.everybody
        : t.reading(integer(segment.customers, locale), share(segment), share(rest), t.verdicts[verdict]),
      result: share(segment),
    };
  },
  resultName: (locale) => labPersona[locale].result,
  guess: (setup, locale) => ({
    question: labPersona[locale].guess,
    unit: { before: '', after: '%' },
    at: { ...WEEKENDS },
    answer: againShare(readPersona(setup, WEEKENDS).segment) * 100,
    text: (value) => percent(value / 100, locale),
  }),
  good: (_, locale) => ({ values: { ...OFTEN }, why: labPersona[locale].why }),
};

/** A group of customers by what is known of them, and what it did afterwards. */
export const PersonaLab = labOf(spec);
