import { labKpi } from '../../../../i18n/areas/lab-kpi.ts';
import {
  integer,
  money,
  moneyPerUnit,
  percent,
  points,
  signedMoney,
  signedPercent,
} from '../../../../i18n/formats.ts';
import type { Locale } from '../../../../i18n/locale.ts';
import { type Lab, type Values, valueAt } from '../kit/lab.ts';
import { labOf } from '../kit/lab-of.tsx';
import { INDICATORS, type Indicator, type KpiSetup, readKpi } from './kpi-lab.ts';

const indicatorAt = (values: Values): Indicator => INDICATORS[valueAt(values, 'indicator')] ?? INDICATORS[0];
const valueText = ({ unit }: Indicator, value: number, locale: Locale) =>
  unit === 'money' ? moneyPerUnit(value, locale) : percent(value, locale, 2);
const changeText = ({ unit }: Indicator, difference: number, locale: Locale) => {
  if (unit === 'money') return signedMoney(difference, locale);
  return `${difference < 0 ? '−' : '+'}${points(difference, locale, 2)}`;
};
/** Bases whose parts are money. */
const MONEY_ABOVE = new Set(['orders', 'buyers', 'sales', 'listSales']);
const MONEY_BELOW = new Set(['sales', 'listSales']);

function parts(base: string, [top, bottom]: readonly [number, number], locale: Locale) {
  const text = (isMoney: boolean, value: number) => (isMoney ? money(value, locale) : integer(value, locale));
  return [text(MONEY_ABOVE.has(base), top), text(MONEY_BELOW.has(base), bottom)] as const;
}

const spec: Lab<KpiSetup> = {
  title: ({ week }, locale) => labKpi[locale].title(integer(week, locale)),
  start: () => ({ indicator: 0, base: 0 }),
  controls(_, locale, values) {
    const t = labKpi[locale];
    return [
      {
        kind: 'choice',
        id: 'indicator',
        label: t.indicator,
        options: INDICATORS.map(({ id }, value) => ({ value, label: t.names[id] })),
      },
      {
        kind: 'choice',
        id: 'base',
        label: t.base,
        options: indicatorAt(values).bases.map((base, value) => ({ value, label: t.bases[base] })),
      },
    ];
  },
  view(setup, values, locale) {
    const t = labKpi[locale];
    const indicator = indicatorAt(values);
    const base = valueAt(values, 'base');
    const baseId = indicator.bases[base] ?? indicator.bases[0];
    const read = readKpi(setup, indicator.id, base);
    const value = valueText(indicator, read.value, locale);
    const [above, below] = parts(baseId, read.fraction, locale);
    return {
      figures: [
        { label: t.value, value },
        { label: t.above, value: above },
        { label: t.below, value: below },
        { label: t.before, value: valueText(indicator, read.before, locale) },
        { label: t.relative, value: signedPercent(read.relative, locale) },
        { label: t.difference, value: changeText(indicator, read.difference, locale) },
      ],
      pictures: [
        {
          kind: 'bars',
          caption: t.caption,
          labelHead: t.base,
          valueHead: t.value,
          rows: indicator.bases.map((id, n) => {
            const one = readKpi(setup, indicator.id, n);
            return {
              label: t.bases[id],
              value: one.value,
              text: valueText(indicator, one.value, locale),
              tone: n === base ? ('you' as const) : ('plain' as const),
            };
          }),
        },
      ],
      tables: [
        {
          caption: t.table,
          head: [t.base, t.indicator, t.above, t.below, t.value, t.before],
          rows: INDICATORS.flatMap((one) =>
            one.bases.map((id, n) => {
              const row = readKpi(setup, one.id, n);
              return {
                isYou: one === indicator && n === base,
                cells: [
                  t.bases[id],
                  t.names[one.id],
                  ...parts(id, row.fraction, locale),
                  valueText(one, row.value, locale),
                  valueText(one, row.before, locale),
                ],
              };
            }),
          ),
        },
      ],
      reading: t.reading(
        t.names[indicator.id],
        t.bases[baseId],
        value,
        valueText(indicator, read.other, locale),
      ),
      result: value,
    };
  },
  resultName: (locale) => labKpi[locale].value,
  guess: (setup, locale) => ({
    question: labKpi[locale].guess(percent(readKpi(setup, 'conversion', 0).value, locale, 2)),
    unit: { before: '', after: '%' },
    at: { indicator: 0, base: 1 },
    answer: readKpi(setup, 'conversion', 1).value * 100,
    text: (value) => percent(value / 100, locale, 2),
  }),
  good: (_, locale) => ({ values: { indicator: 0, base: 1 }, why: labKpi[locale].why }),
};

/** Indicators of a real week on two bases each. */
export const KpiLab = labOf(spec);
