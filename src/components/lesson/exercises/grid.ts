/** Rows against columns: switches, or one choice a row. */
export interface GridData {
  readonly choose: 'any' | 'one';
  readonly columns: readonly { readonly id: string; readonly name: string }[];
  readonly rows: readonly {
    readonly text: string;
    /** Columns that belong to the row. */
    readonly right: readonly string[];
    /** Columns that are on at first. */
    readonly start: readonly string[];
    readonly reason: string;
    readonly cells: readonly { readonly column: string; readonly reason: string }[];
    /** What a cell too many costs, and a cell too few. */
    readonly excess: number;
    readonly missing: number;
  }[];
}

/** Columns that are on, row by row. */
export type GridState = readonly (readonly string[])[];

export interface GridFault {
  readonly row: number;
  readonly column: string;
  readonly isExcess: boolean;
  readonly reason: string;
}

export interface GridReading {
  readonly faults: readonly GridFault[];
  /** Rows that still want a choice; only where one is to be chosen. */
  readonly unchosen: number;
  /** Sums over all cells too many and too few. */
  readonly excess: number;
  readonly missing: number;
  /** Cells that are as they should be; rows where one is chosen. */
  readonly inPlace: number;
  readonly all: number;
}

/** Compares what is on with what should be. */
export function readGrid(data: GridData, on: GridState): GridReading {
  const isOne = data.choose === 'one';
  const faults = data.rows.flatMap((row, place) =>
    data.columns.flatMap(({ id }): GridFault[] => {
      const isOn = on[place]?.includes(id) === true;
      if (isOn === row.right.includes(id)) return [];
      const reason = row.cells.find(({ column }) => column === id)?.reason ?? row.reason;
      return [{ row: place, column: id, isExcess: isOn, reason }];
    }),
  );
  const sum = (isExcess: boolean) =>
    faults
      .filter((fault) => fault.isExcess === isExcess)
      .reduce((all, { row }) => all + (data.rows[row]?.[isExcess ? 'excess' : 'missing'] ?? 0), 0);
  const wrongRows = new Set(faults.map(({ row }) => row)).size;
  const all = isOne ? data.rows.length : data.rows.length * data.columns.length;
  return {
    faults,
    unchosen: isOne ? data.rows.filter((_, place) => (on[place]?.length ?? 0) === 0).length : 0,
    excess: sum(true),
    missing: sum(false),
    inPlace: all - (isOne ? wrongRows : faults.length),
    all,
  };
}

/** What is on once a cell has been switched. */
export function switched(
  data: GridData,
  on: GridState,
  row: number,
  column: string,
  isOn: boolean,
): GridState {
  return on.map((old, place) => {
    if (place !== row) return old;
    if (data.choose === 'one') return [column];
    return data.columns.map(({ id }) => id).filter((id) => (id === column ? isOn : old.includes(id)));
  });
}

/** Sentences about what is wrong with the data of an exercise. */
export function gridProblems(data: GridData): string[] {
  const ids = data.columns.map(({ id }) => id);
  const problems = data.rows.flatMap(({ text, right, start, cells }) => [
    ...[...right, ...start, ...cells.map(({ column }) => column)]
      .filter((id) => !ids.includes(id))
      .map((id) => `“${text}” names “${id}”, which is no column`),
    ...(data.choose === 'one' && (right.length !== 1 || start.length > 0)
      ? [`“${text}” needs exactly one right column, and none at the start`]
      : []),
  ]);
  if (
    data.choose === 'any' &&
    data.rows.every(({ right, start }) => [...right].sort().join() === [...start].sort().join())
  )
    problems.push('there is nothing to change');
  return problems;
}
