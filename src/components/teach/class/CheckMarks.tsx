import { useStore } from '@nanostores/preact';
import { teachClass } from '../../../i18n/areas/teach-class.ts';
import { $pile } from '../../../stores/teaching.ts';
import { Button } from '../../ui/Button.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { $markRun, checkAllMarks, stopMarks, unmarked } from './check-marks.ts';
import { $flagRun } from './replays.ts';
import './check-marks.css';

/** Says how many reports have no marks yet, and works them out. Nothing when all have theirs. */
export function CheckMarks() {
  const t = teachClass[useLocale()].check;
  const pile = useStore($pile);
  const { isRunning, done, all, failed } = useStore($markRun);
  const { isRunning: isBusy } = useStore($flagRun);
  const left = unmarked(pile).length;
  if (left === 0 && !isRunning) return null;
  return (
    <div class="check-marks" role="group" aria-label={t.title}>
      <p role="status">{isRunning ? t.running(Math.min(done + 1, all), all) : t.left(left)}</p>
      {isRunning ? (
        <progress max={Math.max(1, all)} value={done} aria-label={t.title} />
      ) : failed > 0 ? (
        <p class="note">{t.failed(failed)}</p>
      ) : undefined}
      {isRunning ? (
        <Button size="sm" icon="pause" onClick={stopMarks}>
          {t.stop}
        </Button>
      ) : (
        <Button size="sm" icon="gauge" disabled={isBusy} onClick={() => void checkAllMarks()}>
          {t.start}
        </Button>
      )}
    </div>
  );
}
