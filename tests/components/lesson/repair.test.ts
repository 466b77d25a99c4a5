import { expect, test } from 'vitest';
import {
  figureOf,
  type RepairData,
  readRepair,
  repairedRows,
  repairProblems,
  soundChoices,
  UNTOUCHED,
} from '../../../src/components/lesson/exercises/repair.ts';

const data: RepairData = {
  columns: [
    { id: 'person', name: 'Person' },
    { id: 'event', name: 'Event' },
    { id: 'paid', name: 'Paid' },
  ],
  faults: [
    { id: 'twice', name: 'twice' },
    { id: 'unit', name: 'unit' },
  ],
  repairs: [
    { id: 'leave', name: 'leave', does: 'keep' },
    { id: 'delete', name: 'delete', does: 'drop' },
    { id: 'convert', name: 'convert', does: 'set' },
  ],
  figures: [
    {
      label: 'Sales',
      kind: 'sum',
      column: 'paid',
      where: { column: 'event', is: 'buy' },
      unit: 'yuan',
      digits: 0,
    },
  ],
  rows: [
    { cells: ['U1', 'buy', 79], reason: 'sound' },
    { cells: ['U1', 'buy', 79], fault: 'twice', repair: 'delete', reason: 'twice' },
    {
      cells: ['U2', 'buy', 8900],
      fault: 'unit',
      repair: 'convert',
      set: [{ column: 'paid', to: 89 }],
      reason: 'fen',
    },
    { cells: ['U3', 'see', 0], reason: 'sound' },
  ],
};
const [sales] = data.figures;

test('figures are worked out from the rows, before and after', () => {
  if (!sales) throw new Error('one figure');
  expect(figureOf(sales, repairedRows(data, []))).toBe(9058);
  expect(figureOf(sales, repairedRows(data, soundChoices(data)))).toBe(168);
  const share = { ...sales, kind: 'share' as const, column: 'person' };
  expect(figureOf(share, repairedRows(data, []))).toBeCloseTo(2 / 3, 9);
  expect(figureOf({ ...sales, kind: 'mean' }, [])).toBeUndefined();
});

test('each row is judged by fault and by repair', () => {
  expect(readRepair(data, soundChoices(data)).isSound).toBe(true);
  const said = [
    { fault: 'unit', repair: 'convert' },
    UNTOUCHED,
    { fault: 'unit', repair: 'delete' },
    UNTOUCHED,
  ];
  expect(readRepair(data, said)).toMatchObject({
    harmless: [0],
    missed: [1],
    misrepaired: [2],
    misnamed: [],
  });
});

test('a table that does not fit together is refused', () => {
  expect(repairProblems(data)).toEqual([]);
  expect(repairProblems({ ...data, rows: data.rows.slice(0, 2) }).join()).toContain('no row has the fault');
  const without = data.rows.map(({ set: _, ...row }) => row);
  expect(repairProblems({ ...data, rows: without }).join()).toContain('cells to set');
  const short = [{ cells: ['U1'], reason: 'short' }, ...data.rows.slice(1)];
  expect(repairProblems({ ...data, rows: short }).join()).toContain('1 cells for 3 columns');
});
