import { labOption } from '../../../../i18n/areas/lab-option.ts';
import { integer, money, percent, signedMoney } from '../../../../i18n/formats.ts';
import { type Lab, valueAt } from '../kit/lab.ts';
import { labOf } from '../kit/lab-of.tsx';
import { OPTION_IDS, OPTION_WEEKS, type OptionSetup, playOptions, readOption } from './option-lab.ts';

const START = { option: 0, beside: 1, weeks: 1 };
const TO_GUESS = { ...START, weeks: OPTION_WEEKS };

const spec: Lab<OptionSetup> = {
  title: (_, locale) => labOption[locale].title,
  start: () => START,
  controls(_, locale) {
    const t = labOption[locale];
    const options = OPTION_IDS.map((id, value) => ({ value, label: t.options[id] }));
    return [
      { kind: 'choice', id: 'option', label: t.option, options },
      { kind: 'choice', id: 'beside', label: t.beside, options },
      {
        kind: 'range',
        id: 'weeks',
        label: t.weeks,
        min: 1,
        max: OPTION_WEEKS,
        step: 1,
        text: (count) => integer(count, locale),
      },
    ];
  },
  view({ none, tries }, values, locale) {
    const t = labOption[locale];
    const weeks = valueAt(values, 'weeks');
    const id = OPTION_IDS[valueAt(values, 'option')] ?? 'promise';
    const now = readOption(tries[id], weeks);
    const counts = Array.from({ length: OPTION_WEEKS }, (_, n) => n + 1);
    const points = (option: typeof id) =>
      counts.map((count): [number, number] => [count, readOption(tries[option], count).gainFen]);
    const amount = money(Math.abs(now.gainFen), locale);
    const facts = t.reading(t.options[id], integer(weeks, locale), percent(now.lateRate, locale));
    const reading = now.gainFen < 0 ? t.less(facts, amount) : t.more(facts, amount);
    const beside = OPTION_IDS[valueAt(values, 'beside')] ?? 'express';
    const rest = readOption(none, weeks);
    return {
      figures: [
        { label: t.late, value: percent(now.lateRate, locale) },
        { label: t.gain, value: signedMoney(now.gainFen, locale) },
        { label: t.worst, value: signedMoney(tries[id].firstLowFen, locale) },
        { label: t.luckiest, value: signedMoney(tries[id].firstHighFen, locale) },
      ],
      pictures: [
        {
          kind: 'line',
          name: t.name(reading),
          xName: t.weeks,
          yName: t.gain,
          xText: (count) => integer(count, locale),
          yText: (fen) => money(fen, locale),
          series: [
            ...(beside === id
              ? []
              : [{ label: t.options[beside], tone: 'other' as const, points: points(beside) }]),
            { label: t.options[id], tone: 'main' as const, points: points(id) },
          ],
          marks: [{ kind: 'you', x: weeks, y: now.gainFen, label: signedMoney(now.gainFen, locale) }],
          level: 0,
        },
      ],
      tables: [
        {
          caption: t.table(integer(weeks, locale)),
          head: [t.option, t.late, t.orders, t.gain],
          rows: [
            ...OPTION_IDS.map((one) => ({ one, name: t.options[one], read: readOption(tries[one], weeks) })),
            { one: undefined, name: t.nothing, read: rest },
          ].map(({ one, name, read }) => ({
            isYou: one === id,
            cells: [
              name,
              percent(read.lateRate, locale),
              integer(read.orders, locale),
              signedMoney(read.gainFen, locale),
            ],
          })),
        },
      ],
      reading,
      result: signedMoney(now.gainFen, locale),
    };
  },
  resultName: (locale) => labOption[locale].gain,
  guess: ({ tries }, locale) => ({
    question: labOption[locale].guess(integer(OPTION_WEEKS, locale)),
    unit: { before: '¥', after: '' },
    at: TO_GUESS,
    answer: readOption(tries.promise, OPTION_WEEKS).gainFen / 100,
    text: (yuan) => signedMoney(yuan * 100, locale),
  }),
  good({ tries }, locale) {
    const gains = OPTION_IDS.map((id) => readOption(tries[id], OPTION_WEEKS).gainFen);
    return {
      values: { ...START, option: gains.indexOf(Math.max(...gains)), weeks: OPTION_WEEKS },
      why: labOption[locale].why,
    };
  },
  replay: (_, seed, play) => playOptions(seed, play),
};

/** Four ways to solve one problem, over more and more weeks. */
export const OptionLab = labOf(spec);
