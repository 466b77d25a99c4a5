import { labSupplier } from '../../../../i18n/areas/lab-supplier.ts';
import { integer, moneyPerUnit, percent, price } from '../../../../i18n/formats.ts';
import { type Lab, type Values, valueAt } from '../kit/lab.ts';
import { labOf } from '../kit/lab-of.tsx';
import { type SupplierSetup, supplierCost } from './supplier-lab.ts';

const DEAR_LATENESS_YUAN = 20;

function costsAt(setup: SupplierSetup, values: Values) {
  const order = {
    units: valueAt(values, 'units'),
    inspected: valueAt(values, 'inspected') / 100,
    lateFen: valueAt(values, 'late') * 100,
  };
  return setup.suppliers.map((terms) => ({ terms, ...supplierCost(setup, terms, order) }));
}

const spec: Lab<SupplierSetup> = {
  title: ({ name }, locale) => labSupplier[locale].title(name),
  start: (setup) => ({ units: setup.startUnits, inspected: 0, late: setup.startLateFen / 100 }),
  controls(_, locale) {
    const t = labSupplier[locale];
    return [
      {
        kind: 'range',
        id: 'units',
        label: t.units,
        min: 100,
        max: 1000,
        step: 50,
        text: (units) => t.unitsText(integer(units, locale)),
      },
      {
        kind: 'range',
        id: 'inspected',
        label: t.inspected,
        min: 0,
        max: 100,
        step: 10,
        text: (share) => percent(share / 100, locale, 0),
      },
      {
        kind: 'range',
        id: 'late',
        label: t.late,
        min: 0,
        max: 30,
        step: 1,
        text: (yuan) => price(yuan * 100, locale),
      },
    ];
  },
  view(setup, values, locale) {
    const t = labSupplier[locale];
    const rows = costsAt(setup, values);
    const sorted = [...rows].sort((a, b) => a.perGoodUnitFen - b.perGoodUnitFen);
    const [best, last] = [sorted[0], sorted.at(-1)];
    if (!best || !last) throw new Error('a shop without suppliers');
    const cheap = rows.reduce((low, one) => (one.priceFen < low.priceFen ? one : low));
    const fen = (value: number) => moneyPerUnit(value, locale);
    return {
      figures: [
        { label: t.cheapest, value: best.terms.name },
        { label: t.cost, value: fen(best.perGoodUnitFen) },
        { label: t.lowestPrice, value: cheap.terms.name },
        { label: t.gap, value: fen(last.perGoodUnitFen - best.perGoodUnitFen) },
      ],
      pictures: [
        {
          kind: 'bars',
          caption: t.title(setup.name),
          labelHead: t.supplier,
          valueHead: t.cost,
          rows: rows.map((one) => ({
            label: one.terms.name,
            value: one.perGoodUnitFen,
            text: fen(one.perGoodUnitFen),
            tone: one === best ? ('you' as const) : ('plain' as const),
          })),
        },
      ],
      tables: [
        {
          caption: t.table,
          head: [
            t.supplier,
            t.days,
            t.lateShare,
            t.defects,
            t.price,
            t.inspection,
            t.lateCost,
            t.returns,
            t.cost,
          ],
          rows: rows.map((one) => ({
            isYou: one === best,
            cells: [
              one.terms.name,
              integer(one.terms.leadTimeDays, locale),
              percent(one.terms.lateShare, locale, 0),
              percent(one.terms.defectRate, locale, 0),
              fen(one.priceFen),
              fen(one.inspectionFen),
              fen(one.lateFen),
              fen(one.returnsFen),
              fen(one.perGoodUnitFen),
            ],
          })),
        },
      ],
      reading: t.reading(best.terms.name, fen(best.perGoodUnitFen), cheap.terms.name),
      result: `${best.terms.name} ${fen(best.perGoodUnitFen)}`,
    };
  },
  resultName: (locale) => labSupplier[locale].result,
  guess(setup, locale) {
    const at = { units: setup.startUnits, inspected: 0, late: DEAR_LATENESS_YUAN };
    const rows = costsAt(setup, at);
    const cheap = rows.reduce((low, one) => (one.priceFen < low.priceFen ? one : low));
    return {
      question: labSupplier[locale].guess(cheap.terms.name),
      unit: { before: '¥', after: '' },
      at,
      answer: cheap.perGoodUnitFen / 100,
      text: (yuan) => moneyPerUnit(yuan * 100, locale),
    };
  },
  good(setup, locale) {
    const late = setup.startLateFen / 100;
    const lowest = (inspected: number) =>
      Math.min(
        ...costsAt(setup, { units: 1000, inspected, late }).map(({ perGoodUnitFen }) => perGoodUnitFen),
      );
    const inspected = lowest(100) < lowest(0) ? 100 : 0;
    return { values: { units: 1000, inspected, late }, why: labSupplier[locale].why };
  },
};

/** Suppliers compared by the expected cost of a good unit. */
export const SupplierLab = labOf(spec);
