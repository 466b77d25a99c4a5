import { useStore } from '@nanostores/preact';
import { useEffect, useMemo } from 'preact/hooks';
import { season } from '../../../i18n/areas/season.ts';
import { weekScore } from '../../../stores/scores.ts';
import { useLocale } from '../../ui/locale.tsx';

interface FinalMarksProps {
  /** Weeks without a final mark, the first is worked on. */
  readonly weeks: readonly number[];
  readonly onFailure: (week: number) => void;
}

/** Works out final marks one week after another while it is shown. */
export function FinalMarks({ weeks, onFailure }: FinalMarksProps) {
  const [week] = weeks;
  if (week === undefined) return null;
  return <OneWeek key={week} week={week} left={weeks.length} onFailure={onFailure} />;
}

interface OneWeekProps {
  readonly week: number;
  readonly left: number;
  readonly onFailure: (week: number) => void;
}

function OneWeek({ week, left, onFailure }: OneWeekProps) {
  const t = season[useLocale()].missing;
  const { status } = useStore(useMemo(() => weekScore(week), [week]));
  useEffect(() => {
    if (status === 'failed') onFailure(week);
  }, [status, week, onFailure]);
  return <span role="status">{t.marksWorking(week, left)}</span>;
}
