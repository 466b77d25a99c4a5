import { useEffect, useState } from 'preact/hooks';
import type { WeeklyReport } from '../../../simulator/index.ts';
import { type Anchor, selectedAnchor } from './anchors.ts';

/** The words of the report that are selected on the page; undefined when none are. */
export function useSelected(report: WeeklyReport): Anchor | undefined {
  const [selected, setSelected] = useState<Anchor>();
  useEffect(() => {
    const read = () => {
      const found = selectedAnchor(
        document.getSelection(),
        (part, section) => report.narrative[part][section],
      );
      setSelected((known) =>
        known?.quote === found?.quote && known?.part === found?.part && known?.section === found?.section
          ? known
          : found,
      );
    };
    document.addEventListener('selectionchange', read);
    return () => document.removeEventListener('selectionchange', read);
  }, [report]);
  return selected;
}
