import { labIncentive } from '../../../../i18n/areas/lab-incentive.ts';
import { decimal, integer, money, percent, signedMoney } from '../../../../i18n/formats.ts';
import type { Locale } from '../../../../i18n/locale.ts';
import { type Lab, valueAt } from '../kit/lab.ts';
import { labOf } from '../kit/lab-of.tsx';
import {
  gainFen,
  type IncentiveSetup,
  MEASURES,
  type Measure,
  PAYS,
  playPays,
  readPay,
  TEAMS,
} from './incentive-lab.ts';

const TO_GUESS = { pay: PAYS.indexOf('sales'), team: 0, measure: MEASURES.indexOf('profitFen') };

function textOf(measure: Measure, value: number, locale: Locale): string {
  switch (measure) {
    case 'answered':
    case 'inTime':
      return percent(value, locale);
    case 'refundsFen':
    case 'profitFen':
      return money(value, locale);
    case 'serviceMark':
      return decimal(value, locale, 2);
    default:
      return decimal(value, locale);
  }
}

function bestOf(setup: IncentiveSetup) {
  let [best, most] = [{ pay: 0, team: 0 }, -Infinity];
  for (const team of TEAMS.keys()) {
    for (const pay of PAYS.keys()) {
      const { profitFen } = readPay(setup, team, pay);
      if (profitFen > most) [best, most] = [{ pay, team }, profitFen];
    }
  }
  return { ...best, measure: MEASURES.indexOf('profitFen') };
}

const spec: Lab<IncentiveSetup> = {
  title: (_, locale) => labIncentive[locale].title,
  start: () => ({ pay: 0, team: 0, measure: 0 }),
  controls(_, locale) {
    const t = labIncentive[locale];
    return [
      {
        kind: 'choice',
        id: 'pay',
        label: t.pay,
        options: PAYS.map((pay, value) => ({ value, label: t.pays[pay] })),
      },
      {
        kind: 'choice',
        id: 'team',
        label: t.team,
        options: TEAMS.map((count, value) => ({ value, label: t.agents(integer(count, locale)) })),
      },
      {
        kind: 'choice',
        id: 'measure',
        label: t.measure,
        options: MEASURES.map((measure, value) => ({ value, label: t.measures[measure] })),
      },
    ];
  },
  view(setup, values, locale) {
    const t = labIncentive[locale];
    const [pay, team] = [valueAt(values, 'pay'), valueAt(values, 'team')];
    const measure = MEASURES[valueAt(values, 'measure')] ?? 'orders';
    const now = readPay(setup, team, pay);
    const teamText = t.agents(integer(TEAMS[team] ?? 0, locale));
    const gain = signedMoney(gainFen(setup, team, pay), locale);
    return {
      figures: [
        { label: t.measures[measure], value: textOf(measure, now[measure], locale) },
        { label: t.measures.serviceMark, value: textOf('serviceMark', now.serviceMark, locale) },
        { label: t.gain, value: gain },
      ],
      pictures: [
        {
          kind: 'bars',
          caption: t.caption(t.measures[measure], teamText),
          labelHead: t.pay,
          valueHead: t.measures[measure],
          rows: PAYS.map((one, n) => {
            const value = readPay(setup, team, n)[measure];
            return {
              label: t.pays[one],
              value,
              text: textOf(measure, value, locale),
              tone: n === pay ? ('you' as const) : ('plain' as const),
            };
          }),
        },
      ],
      tables: TEAMS.map((count, row) => ({
        caption: t.table(t.agents(integer(count, locale))),
        head: [t.pay, ...MEASURES.map((one) => t.measures[one])],
        rows: PAYS.map((one, n) => ({
          isYou: row === team && n === pay,
          cells: [t.pays[one], ...MEASURES.map((each) => textOf(each, readPay(setup, row, n)[each], locale))],
        })),
      })),
      reading: t.reading(
        t.names[PAYS[pay] ?? 'balanced'],
        teamText,
        t.measures[measure],
        textOf(measure, now[measure], locale),
        gain,
      ),
      result: gain,
    };
  },
  resultName: (locale) => labIncentive[locale].gain,
  guess: (setup, locale) => ({
    question: labIncentive[locale].guess(
      labIncentive[locale].agents(integer(TEAMS[TO_GUESS.team] ?? 0, locale)),
    ),
    unit: { before: '¥', after: '' },
    at: TO_GUESS,
    answer: gainFen(setup, TO_GUESS.team, TO_GUESS.pay) / 100,
    text: (yuan) => signedMoney(Math.round(yuan * 100), locale),
  }),
  good: (setup, locale) => ({ values: bestOf(setup), why: labIncentive[locale].why }),
  replay: (_, seed, play) => playPays(seed, play),
};

/** What pay rewards against everything else that a week is measured by. */
export const IncentiveLab = labOf(spec);
