import { labNewsvendor } from '../../../../i18n/areas/lab-newsvendor.ts';
import { decimal, integer, money, percent } from '../../../../i18n/formats.ts';
import { type Lab, valueAt } from '../kit/lab.ts';
import { labOf } from '../kit/lab-of.tsx';
import {
  bestQuantity,
  criticalRatioOf,
  demandChances,
  type NewsvendorSetup,
  newsvendorAt,
} from './newsvendor-lab.ts';

/** Columns that are drawn at most: demands are gathered in steps. */
const COLUMNS = 30;

const spec: Lab<NewsvendorSetup> = {
  title: (_, locale) => labNewsvendor[locale].title,
  start: (setup) => ({ quantity: setup.startUnits, loss: setup.lossYuan }),
  controls(setup, locale) {
    const t = labNewsvendor[locale];
    return [
      {
        kind: 'range',
        id: 'quantity',
        label: t.quantity,
        min: 0,
        max: Math.ceil(setup.meanUnits + 3 * setup.spreadUnits),
        step: 1,
        text: (units) => t.units(integer(units, locale)),
      },
      {
        kind: 'range',
        id: 'loss',
        label: t.loss,
        min: 2,
        max: Math.round(setup.marginYuan * 2),
        step: 2,
        text: (yuan) => money(yuan * 100, locale),
      },
    ];
  },
  view(setup, values, locale) {
    const t = labNewsvendor[locale];
    const { meanUnits, spreadUnits, marginYuan } = setup;
    const [quantity, loss] = [valueAt(values, 'quantity'), valueAt(values, 'loss')];
    const yuan = (value: number) => money(value * 100, locale);
    const chances = demandChances(meanUnits, spreadUnits);
    const at = (units: number) => newsvendorAt(chances, units, marginYuan, loss);
    const now = at(quantity);
    const ratio = criticalRatioOf(marginYuan, loss);
    const best = bestQuantity(chances, ratio);
    const reading = t.reading(
      t.units(integer(quantity, locale)),
      percent(now.enoughChance, locale, 0),
      decimal(now.leftUnits, locale),
      yuan(now.profitYuan),
    );
    const most = Math.ceil(meanUnits + 3 * spreadUnits);
    const width = Math.max(1, Math.ceil((most + 1) / COLUMNS));
    const columns = Array.from({ length: Math.ceil((most + 1) / width) }, (_, n) => {
      const from = n * width;
      const value = chances.slice(from, from + width).reduce((sum, chance) => sum + chance, 0);
      return {
        from,
        to: from + width,
        value,
        tone: from <= quantity ? ('main' as const) : ('other' as const),
      };
    });
    const steps = Array.from({ length: 41 }, (_, n) => Math.round((most * n) / 40));
    const rows = [...new Set([...steps.filter((_, n) => n % 4 === 0), quantity, best])].sort((a, b) => a - b);
    return {
      figures: [
        { label: t.profit, value: yuan(now.profitYuan) },
        { label: t.enough, value: percent(now.enoughChance, locale) },
        { label: t.ratio, value: percent(ratio, locale) },
        { label: t.left, value: t.units(decimal(now.leftUnits, locale)) },
      ],
      pictures: [
        {
          kind: 'columns',
          name: t.demandName(reading),
          xName: t.demandAxis,
          yName: t.chanceAxis,
          xText: (units) => integer(units, locale),
          yText: (chance) => percent(chance, locale, 0),
          columns,
          legend: [
            { label: t.met, tone: 'main' },
            { label: t.short, tone: 'other' },
          ],
          cut: { x: quantity + 0.5, label: t.orderCut(integer(quantity, locale)) },
        },
        {
          kind: 'line',
          name: t.profitName(reading),
          xName: t.quantityAxis,
          yName: t.profitAxis,
          xText: (units) => integer(units, locale),
          yText: yuan,
          series: [
            { label: t.profit, tone: 'main', points: steps.map((units) => [units, at(units).profitYuan]) },
          ],
          marks: [
            {
              kind: 'best',
              x: best,
              y: at(best).profitYuan,
              label: `${t.best} ${integer(best, locale)}`,
            },
            {
              kind: 'you',
              x: quantity,
              y: now.profitYuan,
              label: quantity === best ? '' : integer(quantity, locale),
            },
          ],
        },
      ],
      tables: [
        {
          caption: t.table,
          head: [t.quantity, t.enough, t.left, t.profit],
          rows: rows.map((units) => {
            const one = at(units);
            return {
              isYou: units === quantity,
              cells: [
                integer(units, locale),
                percent(one.enoughChance, locale),
                decimal(one.leftUnits, locale),
                yuan(one.profitYuan),
              ],
            };
          }),
        },
      ],
      reading,
      result: yuan(now.profitYuan),
    };
  },
  resultName: (locale) => labNewsvendor[locale].result,
  guess(setup, locale) {
    const t = labNewsvendor[locale];
    const { meanUnits, spreadUnits, marginYuan, lossYuan } = setup;
    const best = bestQuantity(demandChances(meanUnits, spreadUnits), criticalRatioOf(marginYuan, lossYuan));
    const yuan = (value: number) => money(value * 100, locale);
    return {
      question: t.guess(integer(meanUnits, locale), yuan(marginYuan), yuan(lossYuan)),
      unit: { before: '', after: t.unit },
      at: { quantity: best, loss: lossYuan },
      answer: best,
      text: (units) => t.units(integer(units, locale)),
    };
  },
  good(setup, locale) {
    const ratio = criticalRatioOf(setup.marginYuan, setup.lossYuan);
    const quantity = bestQuantity(demandChances(setup.meanUnits, setup.spreadUnits), ratio);
    return {
      values: { quantity, loss: setup.lossYuan },
      why: labNewsvendor[locale].why(percent(ratio, locale)),
    };
  },
};

/** One-season order quantity against uncertain demand. */
export const NewsvendorLab = labOf(spec);
