import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';

export type SortDirection = 'ascending' | 'descending';

interface SortHeadingProps {
  readonly name: string;
  /** Which way the table is sorted by this column; undefined while it is sorted by another. */
  readonly direction: SortDirection | undefined;
  readonly onSort: () => void;
  /** What a click does, as a tooltip. */
  readonly title?: string | undefined;
  readonly class?: string | undefined;
  /** Stands beside the button. */
  readonly children?: ComponentChildren;
}

/** The heading of a column that a click sorts the table by. */
export function SortHeading({ name, direction, onSort, title, class: kind, children }: SortHeadingProps) {
  return (
    <th scope="col" class={kind} aria-sort={direction}>
      <button type="button" title={title} onClick={onSort}>
        {name}
        {direction && <Icon name={direction === 'descending' ? 'arrow-down' : 'arrow-up'} size={12} />}
      </button>
      {children}
    </th>
  );
}
