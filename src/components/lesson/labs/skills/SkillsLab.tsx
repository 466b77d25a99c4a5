import { labSkills } from '../../../../i18n/areas/lab-skills.ts';
import { decimal, integer, money, percent } from '../../../../i18n/formats.ts';
import { type Lab, type Values, valueAt } from '../kit/lab.ts';
import { labOf } from '../kit/lab-of.tsx';
import { ABILITIES, bestHours, closedShare, type Hours, readSkills, type SkillsSetup } from './skills-lab.ts';

const MOST_LEVEL = 5;

const hoursAt = (values: Values): Hours => ({
  stock: valueAt(values, 'stock'),
  packing: valueAt(values, 'packing'),
  answers: valueAt(values, 'answers'),
  figures: valueAt(values, 'figures'),
  rules: valueAt(values, 'rules'),
});
const NONE: Values = { stock: 0, packing: 0, answers: 0, figures: 0, rules: 0 };

const spec: Lab<SkillsSetup> = {
  title: ({ hours }, locale) => labSkills[locale].title(integer(hours, locale)),
  start: () => NONE,
  controls(setup, locale) {
    const t = labSkills[locale];
    return ABILITIES.map((ability) => ({
      kind: 'range',
      id: ability,
      label: t.abilities[ability],
      min: 0,
      max: setup.hours,
      step: 1,
      text: (hours: number) => t.hoursText(integer(hours, locale)),
    }));
  },
  view(setup, values, locale) {
    const t = labSkills[locale];
    const now = readSkills(setup, hoursAt(values));
    const yuan = (value: number) => money(value * 100, locale);
    const [used, all] = [integer(now.usedHours, locale), integer(setup.hours, locale)];
    const reading = now.usedHours > setup.hours ? t.over(used, all) : t.reading(used, yuan(now.totalYuan));
    const firstHour = closedShare(1, setup.hoursToClose);
    return {
      figures: [
        { label: t.used, value: t.usedText(used, all) },
        { label: t.worth, value: yuan(now.totalYuan) },
      ],
      pictures: [
        {
          kind: 'radar',
          name: t.radar(reading),
          highest: MOST_LEVEL,
          axes: ABILITIES.map((ability) => t.abilities[ability]),
          shapes: [
            {
              label: t.needed,
              tone: 'other',
              values: ABILITIES.map((ability) => setup.abilities[ability].needed),
            },
            { label: t.after, tone: 'main', values: ABILITIES.map((ability) => now.levels[ability]) },
            {
              label: t.present,
              tone: 'soft',
              values: ABILITIES.map((ability) => setup.abilities[ability].present),
            },
          ],
        },
        {
          kind: 'bars',
          caption: t.gains,
          labelHead: t.ability,
          valueHead: t.gain,
          rows: [
            ...ABILITIES.map((ability) => ({
              label: t.abilities[ability],
              value: now.worthYuan[ability],
              text: yuan(now.worthYuan[ability]),
              tone: 'plain' as const,
            })),
            {
              label: t.total,
              value: now.totalYuan,
              text: yuan(now.totalYuan),
              tone: 'you' as const,
              isTotal: true,
            },
          ],
        },
      ],
      tables: [
        {
          caption: t.table,
          head: [t.ability, t.present, t.needed, t.gap, t.level, t.first, t.after],
          rows: ABILITIES.map((ability) => {
            const { needed, present, worthYuan } = setup.abilities[ability];
            return {
              cells: [
                t.abilities[ability],
                integer(present, locale),
                integer(needed, locale),
                integer(needed - present, locale),
                yuan(worthYuan),
                yuan((needed - present) * worthYuan * firstHour),
                decimal(now.levels[ability], locale),
              ],
            };
          }),
        },
      ],
      reading,
      result: now.usedHours > setup.hours ? reading : yuan(now.totalYuan),
    };
  },
  resultName: (locale) => labSkills[locale].worth,
  guess: (setup, locale) => ({
    question: labSkills[locale].guess(integer(setup.hours, locale)),
    unit: { before: '', after: '%' },
    at: { ...NONE, figures: setup.hours },
    answer: closedShare(setup.hours, setup.hoursToClose) * 100,
    text: (value) => percent(value / 100, locale, 0),
  }),
  good: (setup, locale) => ({ values: { ...NONE, ...bestHours(setup) }, why: labSkills[locale].why }),
};

/** Hours of training against what the closed gaps are worth. */
export const SkillsLab = labOf(spec);
