/** The closed shape of a weekly report (rule B7). */
import * as v from 'valibot';
import { entriesSchema, headEntries } from '../game-file.ts';
import {
  BRIDGE_LINES,
  CHANNELS,
  MOST_EVIDENCE,
  MOST_PICTURE_SERIES,
  MOST_PROBLEMS,
  MOST_REPORT_GOALS,
  MOST_TABLE_COLUMNS,
  MOST_TABLE_ROWS,
  PROBLEM_FIELDS,
  PROBLEM_TEXT_LENGTH,
  PROFIT_LINES,
  PROMOTION_KINDS,
  REPORT_PARTS,
  type ReportPart,
  TABLE_TEXT_LENGTH,
  TICKET_CAUSES,
} from '../vocabulary.ts';
import { CHIP_ID } from './chips.ts';

const amount = v.pipe(v.number(), v.finite());
const words = (length: number) => v.pipe(v.string(), v.maxLength(length));
const list = <Item extends v.GenericSchema>(item: Item, most: number) =>
  v.pipe(v.array(item), v.maxLength(most));
const numbers = <Key extends string>(keys: readonly Key[]) =>
  v.strictObject(Object.fromEntries(keys.map((key) => [key, amount])) as Record<Key, typeof amount>);
const week = (first: number) => v.pipe(v.number(), v.integer(), v.minValue(first), v.maxValue(12));

export const KEY_FIGURES = [
  'operatingProfitFen',
  'netSalesFen',
  'grossSalesFen',
  'visits',
  'uniqueVisitors',
  'orders',
  'units',
  'conversionRate',
  'averageOrderValueFen',
  'unitsPerOrder',
  'adCostRate',
  'refundRate',
  'grossMarginRate',
  'repurchaseRate',
  'lateRate',
  'rating',
  'satisfaction',
  'slaAttainmentRate',
  'answeredIn60SecondsRate',
  'closingStockFen',
  'cashFen',
] as const; // prettier-ignore

const figuresSchema = v.strictObject({
  thisWeek: numbers(KEY_FIGURES),
  lastWeek: numbers(KEY_FIGURES),
  profit: numbers(PROFIT_LINES),
  days: v.pipe(v.array(v.strictObject({ orders: amount, operatingProfitFen: amount })), v.length(7)),
  skus: list(
    v.strictObject({
      skuId: words(32),
      listPriceFen: amount,
      units: amount,
      grossSalesFen: amount,
      lostUnits: amount,
      returnedUnits: amount,
      closingUnits: amount,
    }),
    16,
  ),
  channels: list(
    v.strictObject({ channel: v.picklist(CHANNELS), visits: amount, orders: amount, spendFen: amount }),
    CHANNELS.length,
  ),
  promotions: list(
    v.strictObject({ kind: v.picklist(PROMOTION_KINDS), redemptions: amount, costFen: amount }),
    PROMOTION_KINDS.length,
  ),
  ticketsByCause: numbers(TICKET_CAUSES),
  bridge: v.pipe(
    v.array(v.strictObject({ line: v.picklist(BRIDGE_LINES), effectFen: amount })),
    v.length(BRIDGE_LINES.length),
  ),
});

const section = words(6000);
const sections = v.strictTuple([section, section, section]);
const narrativeSchema = v.strictObject(
  Object.fromEntries(REPORT_PARTS.map((part) => [part, sections])) as Record<ReportPart, typeof sections>,
);

const sentence = words(PROBLEM_TEXT_LENGTH);
/** 1 to 5 in halves. */
const points = v.picklist([1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5]);
const chipId = v.pipe(v.string(), v.regex(CHIP_ID));
const problemSchema = v.strictObject({
  field: v.picklist(PROBLEM_FIELDS),
  status: points,
  impact: points,
  sign: sentence,
  action: sentence,
  evidenceId: v.exactOptional(chipId),
});
const goalSchema = v.strictObject({
  figure: v.picklist(KEY_FIGURES),
  direction: v.picklist(['at-least', 'at-most']),
  target: amount,
  how: sentence,
});

const cell = words(TABLE_TEXT_LENGTH);
const tableText = v.union([cell, v.strictObject({ en: cell, zh: cell })]);
const tableRow = list(tableText, MOST_TABLE_COLUMNS);
const pictureSchema = v.strictObject({
  shape: v.picklist(['bars', 'lines']),
  series: list(
    v.strictObject({
      column: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_TABLE_COLUMNS - 1)),
      values: list(v.nullable(amount), MOST_TABLE_ROWS),
    }),
    MOST_PICTURE_SERIES,
  ),
});
const evidenceSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('figure'),
    id: chipId,
    week: week(-2),
    path: v.pipe(words(80), v.regex(/^[A-Za-z0-9-]+(\.[A-Za-z0-9-]+){1,2}$/)),
    value: amount,
  }),
  v.strictObject({
    kind: v.literal('table'),
    id: chipId,
    week: week(-3),
    source: words(40),
    title: tableText,
    columns: tableRow,
    rows: list(tableRow, MOST_TABLE_ROWS),
    picture: v.exactOptional(pictureSchema),
  }),
]);
const lessonsSchema = v.strictObject({
  done: list(v.pipe(words(80), v.regex(/^[a-z0-9][a-z0-9/-]*$/)), 200),
});

export const reportSchema = v.strictObject({
  format: v.literal('shop-report'),
  formatVersion: headEntries.formatVersion,
  head: v.strictObject(headEntries),
  entries: v.pipe(entriesSchema, v.minLength(1)),
  week: week(1),
  figures: figuresSchema,
  narrative: narrativeSchema,
  problems: v.exactOptional(list(problemSchema, MOST_PROBLEMS)),
  goals: v.exactOptional(list(goalSchema, MOST_REPORT_GOALS)),
  lastGoals: v.exactOptional(list(goalSchema, MOST_REPORT_GOALS)),
  evidence: v.exactOptional(list(evidenceSchema, MOST_EVIDENCE)),
  lessons: v.exactOptional(lessonsSchema),
  hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});
