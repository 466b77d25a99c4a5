import type { ComponentChildren } from 'preact';

interface DecisionNoteProps {
  /** The control. */
  readonly children: ComponentChildren;
  /** What it came to last week. */
  readonly note?: string | undefined;
}

/** A decision with last week's figure below it. */
export function DecisionNote({ children, note }: DecisionNoteProps) {
  return (
    <div class="service-decision">
      {children}
      {note !== undefined && <p class="note num">{note}</p>}
    </div>
  );
}
