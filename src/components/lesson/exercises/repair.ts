/** A table with faulty rows: what it says as it stands, as the learner repaired it, and as it should. */

export const REPAIR_KINDS = ['keep', 'drop', 'set'] as const;
export const FIGURE_KINDS = ['rows', 'distinct', 'sum', 'mean', 'share'] as const;
export const FIGURE_UNITS = ['number', 'yuan', 'percent'] as const;

export type Cell = string | number;
interface Where {
  readonly column: string;
  readonly is: string;
}
export interface RepairFigure {
  readonly label: string;
  /** Rows, different values of `column`, its sum or mean, or the share of its values that have a row `where`. */
  readonly kind: (typeof FIGURE_KINDS)[number];
  readonly column?: string | undefined;
  readonly where?: Where | undefined;
  readonly unit: (typeof FIGURE_UNITS)[number];
  readonly digits: number;
}
export interface RepairRow {
  readonly cells: readonly Cell[];
  readonly fault?: string | undefined;
  readonly repair?: string | undefined;
  /** What a repair that sets cells puts there. */
  readonly set?: readonly { readonly column: string; readonly to: Cell }[] | undefined;
  readonly reason: string;
}
export interface RepairData {
  readonly columns: readonly { readonly id: string; readonly name: string }[];
  readonly faults: readonly { readonly id: string; readonly name: string }[];
  readonly repairs: readonly {
    readonly id: string;
    readonly name: string;
    readonly does: (typeof REPAIR_KINDS)[number];
  }[];
  readonly figures: readonly RepairFigure[];
  readonly rows: readonly RepairRow[];
}

/** What was said of a row; nothing chosen means that it is sound and stays. */
export interface RowChoice {
  readonly fault: string;
  readonly repair: string;
}
export const UNTOUCHED: RowChoice = { fault: '', repair: '' };

type Repaired = Readonly<Record<string, Cell>>;

const asRecord = ({ columns }: RepairData, row: RepairRow): Repaired =>
  Object.fromEntries(columns.map(({ id }, place) => [id, row.cells[place] ?? '']));

/** The rows that are left, with what the repairs set. */
export function repairedRows(data: RepairData, choices: readonly RowChoice[]): readonly Repaired[] {
  return data.rows.flatMap((row, place) => {
    const does = data.repairs.find(({ id }) => id === choices[place]?.repair)?.does ?? 'keep';
    if (does === 'drop') return [];
    const set = does === 'set' ? (row.set ?? []) : [];
    return [{ ...asRecord(data, row), ...Object.fromEntries(set.map(({ column, to }) => [column, to])) }];
  });
}

/** What every row should be called and what should be done with it. */
export const soundChoices = ({ rows }: RepairData): readonly RowChoice[] =>
  rows.map(({ fault = '', repair = '' }) => ({ fault, repair }));

/** One figure of a table; undefined where there is nothing to divide by. */
export function figureOf(figure: RepairFigure, rows: readonly Repaired[]): number | undefined {
  const { column = '', where } = figure;
  const matching = where ? rows.filter((row) => row[where.column] === where.is) : rows;
  const different = (list: readonly Repaired[]) => new Set(list.map((row) => row[column])).size;
  const sum = matching.reduce((total, row) => total + Number(row[column]), 0);
  switch (figure.kind) {
    case 'rows':
      return matching.length;
    case 'distinct':
      return different(matching);
    case 'sum':
      return sum;
    case 'mean':
      return matching.length > 0 ? sum / matching.length : undefined;
    case 'share':
      return rows.length > 0 ? different(matching) / different(rows) : undefined;
  }
}

export interface RepairReading {
  /** Places of faulty rows that were not marked, sound rows that were, and marked rows read otherwise. */
  readonly missed: readonly number[];
  readonly harmless: readonly number[];
  readonly misnamed: readonly number[];
  /** Rightly marked rows whose repair is another. */
  readonly misrepaired: readonly number[];
  readonly isSound: boolean;
}

export function readRepair(data: RepairData, choices: readonly RowChoice[]): RepairReading {
  const places = data.rows.map((_, place) => place);
  const rowAt = (place: number) => data.rows[place];
  const said = (place: number) => choices[place] ?? UNTOUCHED;
  const missed = places.filter((place) => rowAt(place)?.fault !== undefined && said(place).fault === '');
  const harmless = places.filter((place) => rowAt(place)?.fault === undefined && said(place).fault !== '');
  const named = places.filter((place) => rowAt(place)?.fault !== undefined && said(place).fault !== '');
  const misnamed = named.filter((place) => rowAt(place)?.fault !== said(place).fault);
  const misrepaired = named.filter(
    (place) => !misnamed.includes(place) && rowAt(place)?.repair !== said(place).repair,
  );
  const isSound = missed.length + harmless.length + misnamed.length + misrepaired.length === 0;
  return { missed, harmless, misnamed, misrepaired, isSound };
}

/** What does not fit together in a table as it is written. */
export function repairProblems(data: RepairData): string[] {
  const problems: string[] = [];
  const columns = data.columns.map(({ id }) => id);
  const has = (list: readonly { readonly id: string }[], id: string) => list.some((one) => one.id === id);
  data.rows.forEach(({ cells, fault, repair, set = [] }, place) => {
    const name = `row ${place + 1}`;
    if (cells.length !== columns.length)
      problems.push(`${name} has ${cells.length} cells for ${columns.length} columns`);
    if ((fault === undefined) !== (repair === undefined))
      problems.push(`${name} needs both a fault and a repair, or neither`);
    if (fault !== undefined && !has(data.faults, fault)) problems.push(`${name}: no fault “${fault}”`);
    const does = data.repairs.find(({ id }) => id === repair)?.does;
    if (repair !== undefined && does === undefined) problems.push(`${name}: no repair “${repair}”`);
    if ((does === 'set') !== set.length > 0)
      problems.push(`${name}: only a repair that sets has cells to set`);
    for (const { column } of set)
      if (!columns.includes(column)) problems.push(`${name}: no column “${column}”`);
  });
  for (const { id } of data.faults)
    if (!data.rows.some(({ fault }) => fault === id)) problems.push(`no row has the fault “${id}”`);
  if (!data.rows.some(({ fault }) => fault === undefined)) problems.push('one row must be sound');
  for (const { label, kind, column, where } of data.figures) {
    const wanted = [kind === 'rows' ? undefined : (column ?? ''), where?.column];
    for (const id of wanted)
      if (id !== undefined && !columns.includes(id)) problems.push(`“${label}”: no column “${id}”`);
  }
  const before = repairedRows(data, []);
  const after = repairedRows(data, soundChoices(data));
  if (data.figures.every((figure) => figureOf(figure, before) === figureOf(figure, after)))
    problems.push('the repairs change no figure');
  return problems;
}
