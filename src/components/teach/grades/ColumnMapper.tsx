import { teachGrades } from '../../../i18n/areas/teach-grades.ts';
import type { ColumnChoice } from '../../../lms/gradebook/columns.ts';
import type { Table } from '../../../lms/gradebook/table.ts';
import { useLocale } from '../../ui/locale.tsx';

interface ColumnMapperProps {
  readonly table: Table;
  readonly columns: ColumnChoice;
  /** Name of a column that would be added. */
  readonly heading: string;
  readonly onChange: (columns: ColumnChoice) => void;
}

/** Which column of the school's table is which. */
export function ColumnMapper({ table, columns, heading, onChange }: ColumnMapperProps) {
  const t = teachGrades[useLocale()].school;
  const names = table.header.map(({ value }, index) => value.trim() || String(index + 1));
  const select = (
    label: string,
    value: number | 'new' | undefined,
    first: readonly [value: string, label: string],
    onSelect: (value: string) => void,
  ) => (
    <label class="field">
      <span class="label">{label}</span>
      <select
        class="select"
        value={value === undefined || value === 'new' ? first[0] : String(value)}
        onChange={(event) => onSelect(event.currentTarget.value)}
      >
        <option value={first[0]}>{first[1]}</option>
        {names.map((name, index) => (
          <option key={index} value={String(index)}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
  const place = (value: string) => (value === '' ? undefined : Number(value));
  return (
    <div class="grades-mapper">
      {select(t.number, columns.number, ['', t.noColumn], (value) =>
        onChange({ ...columns, number: place(value) }),
      )}
      {select(t.name, columns.name, ['', t.noColumn], (value) =>
        onChange({ ...columns, name: place(value) }),
      )}
      {columns.firstName === undefined
        ? undefined
        : select(t.firstName, columns.firstName, ['', t.noColumn], (value) =>
            onChange({ ...columns, firstName: place(value) }),
          )}
      {select(t.target, columns.target, ['new', t.newColumn(heading)], (value) =>
        onChange({ ...columns, target: value === 'new' ? 'new' : Number(value) }),
      )}
    </div>
  );
}
