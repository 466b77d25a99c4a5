import { useEffect, useRef, useState } from 'preact/hooks';
import { useShortcut } from '../../shell/shortcuts.ts';

export interface ReadingActions {
  readonly next: () => void;
  readonly previous: () => void;
  readonly comment: () => void;
  readonly bank: () => void;
  readonly undo: () => void;
  readonly save: () => void;
}

/** Keys of the reading view. Single ones obey the switch in the settings; Ctrl Enter saves from any field. */
export function useReadingKeys(actions: ReadingActions): void {
  const latest = useRef(actions);
  latest.current = actions;
  const [stable] = useState<ReadingActions>(() => ({
    next: () => latest.current.next(),
    previous: () => latest.current.previous(),
    comment: () => latest.current.comment(),
    bank: () => latest.current.bank(),
    undo: () => latest.current.undo(),
    save: () => latest.current.save(),
  }));
  useShortcut('n', stable.next);
  useShortcut('p', stable.previous);
  useShortcut('c', stable.comment);
  useShortcut('/', stable.bank);
  useShortcut('z', stable.undo);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isSave = event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.isComposing;
      if (!isSave || event.defaultPrevented) return;
      event.preventDefault();
      stable.save();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [stable]);
}
