import { useState } from 'preact/hooks';
import { teachRead } from '../../../i18n/areas/teach-read.ts';
import { integer } from '../../../i18n/formats.ts';
import type { RubricRow } from '../../../simulator/index.ts';
import { changeRubric } from '../../../stores/grading-undo.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { showToast } from '../../ui/Toast.tsx';

interface WorthProps {
  readonly rubric: readonly RubricRow[];
  /** Gradings that have points. */
  readonly count: number;
  readonly onUndo: () => void;
}

/** Changes what the rows are worth, for all gradings at once. */
export function Worth({ rubric, count, onUndo }: WorthProps) {
  const locale = useLocale();
  const t = teachRead[locale].grade;
  const [isOpen, setOpen] = useState(false);
  const [worth, setWorth] = useState<readonly number[]>([]);
  const open = () => {
    setWorth(rubric.map(({ points }) => points));
    setOpen(true);
  };
  const isChanged = rubric.some(({ points }, index) => points !== worth[index]);
  const apply = () => {
    setOpen(false);
    if (!isChanged) return;
    changeRubric(
      rubric,
      rubric.map((row, index) => ({ ...row, points: worth[index] ?? row.points })),
    );
    showToast({
      text: t.worthApplied(count),
      actionLabel: teachRead[locale].undo,
      onAction: onUndo,
    });
  };
  return (
    <>
      <Button kind="quiet" size="sm" icon="scale" onClick={open}>
        {t.worth}
      </Button>
      <Dialog
        open={isOpen}
        onClose={() => setOpen(false)}
        title={t.worthTitle}
        sheet
        actions={
          <>
            <Button onClick={() => setOpen(false)}>{t.cancel}</Button>
            <Button kind="primary" onClick={apply}>
              {t.worthApply}
            </Button>
          </>
        }
      >
        <p class="note">{t.worthLede(count)}</p>
        {rubric.map(({ title }, index) => (
          <NumberField
            key={index}
            label={t.worthOf(title)}
            value={worth[index] ?? 1}
            min={1}
            max={100}
            onCommit={(points) => setWorth(worth.map((value, at) => (at === index ? points : value)))}
          />
        ))}
        <p class="num">
          {t.totalOf(
            integer(
              worth.reduce((sum, points) => sum + points, 0),
              locale,
            ),
          )}
        </p>
      </Dialog>
    </>
  );
}
