import { useEffect, useState } from 'preact/hooks';
import type { WeeklyReport } from '../../../simulator/index.ts';
import { type Rerun, rerunOf } from '../../../stores/reading.ts';

/** What a re-run of the report gives, once it is there; the report after it is re-run ahead. */
export function useRerun(report: WeeklyReport, after: WeeklyReport | undefined): Rerun | undefined {
  const [known, setKnown] = useState<{ readonly hash: string; readonly rerun: Rerun }>();
  useEffect(() => {
    let isCurrent = true;
    void rerunOf(report).then((rerun) => {
      if (isCurrent) setKnown({ hash: report.hash, rerun });
      if (after) void rerunOf(after);
    });
    return () => {
      isCurrent = false;
    };
  }, [report, after]);
  return known?.hash === report.hash ? known.rerun : undefined;
}
