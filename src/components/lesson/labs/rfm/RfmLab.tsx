import { labRfm } from '../../../../i18n/areas/lab-rfm.ts';
import { integer, money, percent } from '../../../../i18n/formats.ts';
import { type Lab, valueAt } from '../kit/lab.ts';
import { labOf } from '../kit/lab-of.tsx';
import { customersIn, type RfmSetup, readSegment, SCORES } from './rfm-lab.ts';

const spec: Lab<RfmSetup> = {
  title: ({ week }, locale) => labRfm[locale].title(integer(week, locale)),
  start: () => ({ segment: 0 }),
  controls: ({ segments }, locale) => [
    {
      kind: 'choice',
      id: 'segment',
      label: labRfm[locale].segment,
      options: segments.map(({ name }, value) => ({ value, label: name })),
    },
  ],
  view(setup, values, locale) {
    const t = labRfm[locale];
    const place = valueAt(values, 'segment');
    const segment = setup.segments[place];
    const now = readSegment(setup, place);
    const share = (value: number) => percent(value, locale);
    const name = segment?.name ?? '';
    return {
      figures: [
        { label: t.customers, value: integer(now.customers, locale) },
        { label: t.share, value: share(now.customerShare) },
        { label: t.moneyShare, value: share(now.moneyShare) },
        { label: t.each, value: money(now.keptFenEach, locale) },
      ],
      pictures: [
        {
          kind: 'bars',
          caption: t.caption,
          labelHead: t.segment,
          valueHead: t.share,
          rows: setup.segments.map((one, n) => {
            const read = readSegment(setup, n);
            return {
              label: one.name,
              value: read.customerShare,
              text: t.soldText(share(read.customerShare), share(read.moneyShare)),
              tone: n === place ? ('you' as const) : ('plain' as const),
            };
          }),
        },
      ],
      tables: [
        {
          caption: t.gridTable(name),
          head: [t.gridHead, ...SCORES.map((score) => t.frequency(integer(score, locale)))],
          rows: [...SCORES].reverse().map((r) => ({
            cells: [
              t.recency(integer(r, locale)),
              ...SCORES.map((f) => integer(customersIn(setup, r, f, place), locale)),
            ],
          })),
        },
        {
          caption: t.table,
          head: [t.segment, t.customers, t.share, t.moneyShare, t.each, t.rule],
          rows: setup.segments.map((one, n) => {
            const read = readSegment(setup, n);
            return {
              isYou: n === place,
              cells: [
                one.name,
                integer(read.customers, locale),
                share(read.customerShare),
                share(read.moneyShare),
                money(read.keptFenEach, locale),
                one.rule,
              ],
            };
          }),
        },
      ],
      reading: t.reading(
        name,
        share(now.customerShare),
        share(now.moneyShare),
        money(now.keptFenEach, locale),
      ),
      result: share(now.moneyShare),
    };
  },
  resultName: (locale) => labRfm[locale].result,
  guess(setup, locale) {
    const now = readSegment(setup, 0);
    return {
      question: labRfm[locale].guess(setup.segments[0]?.name ?? '', percent(now.customerShare, locale)),
      unit: { before: '', after: '%' },
      at: { segment: 0 },
      answer: now.moneyShare * 100,
      text: (value) => percent(value / 100, locale),
    };
  },
  good(setup, locale) {
    const shares = setup.segments.map((_, n) => readSegment(setup, n).keptFenEach);
    return { values: { segment: shares.indexOf(Math.max(...shares)) }, why: labRfm[locale].why };
  },
};

/** A season's customers by recency, frequency and money. */
export const RfmLab = labOf(spec);
