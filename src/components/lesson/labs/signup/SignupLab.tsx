import { labSignup } from '../../../../i18n/areas/lab-signup.ts';
import { integer, money, percent } from '../../../../i18n/formats.ts';
import type { Locale } from '../../../../i18n/locale.ts';
import { type Lab, type Values, valueAt } from '../kit/lab.ts';
import { labOf } from '../kit/lab-of.tsx';
import { bestCheck, FIELDS, readSignup, type SignupSetup } from './signup-lab.ts';

const START = { fields: 9, check: 0 };
const FEW_FIELDS = 2;
/** In the order of the setup's `checks`, and of its counts. */
const CHECKS = ['none', 'code', 'card'] as const;
const STEPS = ['open', 'fill', 'pass'] as const;
const TABLE_FIELDS = [1, 2, 3, 5, 7, 9, 12, 15];

const at = (setup: SignupSetup, values: Values) =>
  readSignup(setup, valueAt(values, 'fields'), valueAt(values, 'check'));
const share = (value: number, locale: Locale) => percent(value, locale, 0);

const spec: Lab<SignupSetup> = {
  title: (_, locale) => labSignup[locale].title,
  start: () => START,
  controls(_, locale) {
    const t = labSignup[locale];
    return [
      {
        kind: 'range',
        id: 'fields',
        label: t.fields,
        min: FIELDS.fewest,
        max: FIELDS.most,
        step: 1,
        text: (count) => integer(count, locale),
      },
      {
        kind: 'choice',
        id: 'check',
        label: t.check,
        options: CHECKS.map((one, value) => ({ value, label: t.checks[one] })),
      },
    ];
  },
  view(setup, values, locale) {
    const t = labSignup[locale];
    const [fields, check] = [valueAt(values, 'fields'), valueAt(values, 'check')];
    const now = at(setup, values);
    const people = (count: number) => integer(Math.round(count), locale);
    const worth = (fen: number) => money(Math.round(fen / 100) * 100, locale);
    const bars = now.counts.map((value, index) => ({
      label: t.steps[STEPS[index] ?? 'pass'],
      value,
      text: people(value),
      tone: index === now.counts.length - 1 ? ('you' as const) : ('plain' as const),
    }));
    return {
      figures: [
        { label: t.fillRate, value: share(now.fillRate, locale) },
        { label: t.passRate, value: share(now.passRate, locale) },
        { label: t.fake, value: people(now.fake) },
        { label: t.worth, value: worth(now.worthFen) },
      ],
      pictures: [{ kind: 'bars', caption: t.caption, labelHead: t.step, valueHead: t.people, rows: bars }],
      tables: [
        {
          caption: t.table(t.checks[CHECKS[check] ?? 'none']),
          head: [t.fields, t.fillRate, t.real, t.fake, t.worth],
          rows: TABLE_FIELDS.map((count) => {
            const row = readSignup(setup, count, check);
            return {
              isYou: count === fields,
              cells: [
                integer(count, locale),
                share(row.fillRate, locale),
                people(row.counts[2]),
                people(row.fake),
                worth(row.worthFen),
              ],
            };
          }),
        },
      ],
      reading: t.reading(
        integer(fields, locale),
        share(now.fillRate, locale),
        share(now.passRate, locale),
        people(now.counts[2]),
        people(now.fake),
      ),
      result: worth(now.worthFen),
    };
  },
  resultName: (locale) => labSignup[locale].worth,
  guess: (setup, locale) => ({
    question: labSignup[locale].guess(percent(setup.lossPerField, locale, 0), integer(START.fields, locale)),
    unit: { before: '', after: '%' },
    at: START,
    answer: at(setup, START).fillRate * 100,
    text: (value) => percent(value / 100, locale, 0),
  }),
  good: (setup, locale) => ({
    values: { fields: FEW_FIELDS, check: bestCheck(setup, FEW_FIELDS) },
    why: labSignup[locale].why,
  }),
};

/** Fields and a check against the accounts that come of them. */
export const SignupLab = labOf(spec);
