import { labTurnover } from '../../../../i18n/areas/lab-turnover.ts';
import { decimal, integer, money, percent, signedMoney } from '../../../../i18n/formats.ts';
import type { Locale } from '../../../../i18n/locale.ts';
import { type Lab, valueAt } from '../kit/lab.ts';
import { labOf } from '../kit/lab-of.tsx';
import { clearanceOf, movingRate, readTurnover, type TurnoverSetup } from './turnover-lab.ts';

/** Loss of worth a week at the end of a season, per cent. */
const SEASON_FADE = 6;

const rowAt = (setup: TurnoverSetup, place: number) => {
  const row = setup.rows[place] ?? setup.rows[0];
  if (!row) throw new Error('a shop without products');
  return row;
};

const daysText = (days: number, locale: Locale) =>
  Number.isFinite(days) ? labTurnover[locale].days(decimal(days, locale)) : labTurnover[locale].never;
const weeksText = (weeks: number, locale: Locale) =>
  Number.isFinite(weeks) ? labTurnover[locale].weeks(decimal(weeks, locale)) : labTurnover[locale].never;

const slowest = (setup: TurnoverSetup) => {
  const days = setup.rows.map((row) => readTurnover([row]).days);
  return days.indexOf(Math.max(...days));
};

const spec: Lab<TurnoverSetup> = {
  title: ({ week }, locale) => labTurnover[locale].title(week),
  start: (setup) => ({ product: slowest(setup), fade: 0, cleared: 0 }),
  controls(setup, locale, values) {
    const t = labTurnover[locale];
    return [
      {
        kind: 'choice',
        id: 'product',
        label: t.product,
        options: setup.rows.map((row, value) => ({ value, label: row.name })),
      },
      {
        kind: 'range',
        id: 'cleared',
        label: t.cleared,
        min: 0,
        max: rowAt(setup, valueAt(values, 'product')).closing,
        step: 1,
        text: (units) => t.units(integer(units, locale)),
      },
      {
        kind: 'range',
        id: 'fade',
        label: t.fade,
        min: 0,
        max: 10,
        step: 1,
        text: (share) => percent(share / 100, locale, 0),
      },
    ];
  },
  view(setup, values, locale) {
    const t = labTurnover[locale];
    const row = rowAt(setup, valueAt(values, 'product'));
    const units = Math.min(valueAt(values, 'cleared'), row.closing);
    const read = readTurnover([row]);
    const clearance = clearanceOf(setup, row, units, valueAt(values, 'fade') / 100);
    const netFen = clearance.savedFen + clearance.fadedFen - clearance.lossFen;
    const facts = t.reading(
      row.name,
      t.units(integer(units, locale)),
      money(clearance.freedFen, locale),
      money(clearance.lossFen, locale),
    );
    const amount = money(Math.abs(netFen), locale);
    const reading =
      units === 0
        ? t.none(row.name, weeksText(clearance.weeksBefore, locale))
        : netFen < 0
          ? t.costs(facts, amount)
          : t.pays(facts, amount);
    return {
      figures: [
        { label: t.turnover, value: decimal(read.turnover, locale, 2) },
        { label: t.stockDays, value: daysText(read.days, locale) },
        { label: t.sellThrough, value: percent(read.sellThrough, locale) },
        { label: t.moving, value: percent(movingRate(setup.rows), locale, 0) },
        { label: t.before, value: weeksText(clearance.weeksBefore, locale) },
        { label: t.after, value: weeksText(clearance.weeksAfter, locale) },
      ],
      pictures: [
        {
          kind: 'bars',
          caption: t.effect,
          labelHead: t.effect,
          valueHead: t.amount,
          rows: [
            {
              label: t.freed,
              value: clearance.freedFen,
              text: signedMoney(clearance.freedFen, locale),
              tone: 'plain',
            },
            { label: t.lost, value: -clearance.lossFen, text: signedMoney(-clearance.lossFen, locale) },
            { label: t.faded, value: clearance.fadedFen, text: signedMoney(clearance.fadedFen, locale) },
            { label: t.saved, value: clearance.savedFen, text: signedMoney(clearance.savedFen, locale) },
            { label: t.net, value: netFen, text: signedMoney(netFen, locale), isTotal: true },
          ],
        },
      ],
      tables: [
        {
          caption: t.table,
          head: [t.product, t.turnover, t.stockDays, t.sellThrough, t.stock],
          rows: [
            ...setup.rows.map((one) => ({ name: one.name, rows: [one], isYou: one === row, isTotal: false })),
            { name: t.shop, rows: setup.rows, isYou: false, isTotal: true },
          ].map(({ name, rows, isYou, isTotal }) => {
            const one = readTurnover(rows);
            return {
              isYou,
              isTotal,
              cells: [
                name,
                decimal(one.turnover, locale, 2),
                daysText(one.days, locale),
                percent(one.sellThrough, locale),
                money(one.stockFen, locale),
              ],
            };
          }),
        },
      ],
      reading,
      result: signedMoney(netFen, locale),
    };
  },
  resultName: (locale) => labTurnover[locale].result,
  guess(setup, locale) {
    const t = labTurnover[locale];
    const place = slowest(setup);
    const row = rowAt(setup, place);
    return {
      question: t.guess(row.name),
      unit: { before: '', after: t.unit },
      at: { product: place, fade: 0, cleared: 0 },
      answer: readTurnover([row]).days,
      text: (days) => daysText(days, locale),
    };
  },
  good(setup, locale) {
    const product = slowest(setup);
    const row = rowAt(setup, product);
    let [cleared, mostFen] = [0, 0];
    for (let units = 0; units <= row.closing; units += 1) {
      const { savedFen, fadedFen, lossFen } = clearanceOf(setup, row, units, SEASON_FADE / 100);
      const netFen = savedFen + fadedFen - lossFen;
      if (netFen > mostFen) [cleared, mostFen] = [units, netFen];
    }
    return { values: { product, fade: SEASON_FADE, cleared }, why: labTurnover[locale].why };
  },
};

/** Turnover of a real week's products, and what clearing one of them comes to. */
export const TurnoverLab = labOf(spec);
