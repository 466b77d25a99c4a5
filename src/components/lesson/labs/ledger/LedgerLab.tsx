import { labLedger } from '../../../../i18n/areas/lab-ledger.ts';
import { integer } from '../../../../i18n/formats.ts';
import type { Locale } from '../../../../i18n/locale.ts';
import { type Lab, type Values, valueAt } from '../kit/lab.ts';
import { labOf } from '../kit/lab-of.tsx';
import { LEDGER_ENTRIES, type LedgerSetup, ledgerGap, missingEntry } from './ledger-lab.ts';

const MISSING_AT_FIRST = 6;

function reads(setup: LedgerSetup, values: Values) {
  const row = setup.rows[valueAt(values, 'product')] ?? setup.rows[0];
  const missing = LEDGER_ENTRIES[valueAt(values, 'missing')] ?? LEDGER_ENTRIES[MISSING_AT_FIRST];
  if (!row) throw new Error('a ledger without products');
  const answer = valueAt(values, 'answer');
  const gap = ledgerGap(row, missing.id, answer);
  return { row, missing, answer, gap, isRight: gap === 0, isOpen: Number.isNaN(answer) };
}

function readingOf(setup: LedgerSetup, values: Values, locale: Locale): string {
  const t = labLedger[locale];
  const { row, gap, isOpen, isRight, answer } = reads(setup, values);
  if (isOpen) return t.reading(row.name);
  if (isRight) return t.right(integer(answer, locale));
  const units = integer(Math.abs(gap), locale);
  return gap > 0 ? t.tooMany(units) : t.tooFew(units);
}

const spec: Lab<LedgerSetup> = {
  title: ({ week }, locale) => labLedger[locale].title(week),
  start: () => ({ product: 0, missing: MISSING_AT_FIRST, answer: Number.NaN }),
  controls({ rows }, locale) {
    const t = labLedger[locale];
    return [
      {
        kind: 'choice',
        id: 'product',
        label: t.product,
        options: rows.map((row, value) => ({ value, label: row.name })),
      },
      {
        kind: 'choice',
        id: 'missing',
        label: t.missing,
        options: LEDGER_ENTRIES.map(({ id }, value) => ({ value, label: t.entries[id] })),
      },
      { kind: 'answer', id: 'answer', label: t.answer, unit: t.unit },
    ];
  },
  view(setup, values, locale) {
    const t = labLedger[locale];
    const { row, missing, gap, isOpen, isRight } = reads(setup, values);
    const state = isOpen ? t.open : isRight ? t.balances : t.off(integer(Math.abs(gap), locale));
    const sum = (sign: number) =>
      LEDGER_ENTRIES.some((one) => one.sign === sign && one.id === missing.id && !isRight)
        ? t.unknown
        : integer(
            LEDGER_ENTRIES.reduce((total, one) => (one.sign === sign ? total + row[one.id] : total), 0),
            locale,
          );
    return {
      figures: [
        { label: t.ins, value: sum(1) },
        { label: t.outs, value: sum(-1) },
        { label: t.state, value: state },
      ],
      pictures: [
        {
          kind: 'bars',
          caption: t.title(setup.week),
          labelHead: t.entry,
          valueHead: t.units,
          rows: LEDGER_ENTRIES.map(({ id, sign }) => {
            const isHidden = id === missing.id && !isRight;
            const units = integer(row[id], locale);
            return {
              label: t.entries[id],
              value: isHidden ? 0 : row[id],
              text: isHidden ? t.unknown : sign < 0 && row[id] > 0 ? `−${units}` : units,
              tone: id === missing.id ? ('you' as const) : ('plain' as const),
              isTotal: id === 'closing',
            };
          }),
        },
      ],
      tables: [
        {
          caption: t.table,
          head: [t.product, ...LEDGER_ENTRIES.map(({ id }) => t.entries[id])],
          rows: setup.rows.map((one) => ({
            isYou: one === row,
            cells: [one.name, ...LEDGER_ENTRIES.map(({ id }) => integer(one[id], locale))],
          })),
        },
      ],
      reading: readingOf(setup, values, locale),
      result: state,
    };
  },
  resultName: (locale) => labLedger[locale].result,
  good: (setup, locale) => {
    const [row] = setup.rows;
    const answer = row ? missingEntry(row, 'closing') : 0;
    return { values: { product: 0, missing: MISSING_AT_FIRST, answer }, why: labLedger[locale].why };
  },
};

/** A week's stock ledger with one entry to find. */
export const LedgerLab = labOf(spec);
