import { useEffect, useState } from 'preact/hooks';
import { saves as words } from '../../../i18n/areas/saves.ts';
import { seasonWeeksOf } from '../../../stores/last-shop.ts';
import { startWhatIf } from '../../../stores/practice.ts';
import type { SaveSummary } from '../../../stores/saves.ts';
import { go } from '../../shell/route.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useLocale } from '../../ui/locale.tsx';

interface WhatIfDialogProps {
  /** The save to copy; the dialog is closed without one. */
  readonly save: SaveSummary | undefined;
  readonly onClose: () => void;
}

/** Opens a copy of a shop as it stood before a week. */
export function WhatIfDialog({ save, onClose }: WhatIfDialogProps) {
  const t = words[useLocale()];
  const played = save?.week ?? 0;
  const weeks = Array.from(
    { length: Math.min(save ? seasonWeeksOf(save) : 1, played + 1) },
    (_, index) => index + 1,
  );
  const [week, setWeek] = useState(1);
  const [state, setState] = useState<'idle' | 'opening' | 'failed'>('idle');
  useEffect(() => {
    setWeek(Math.max(1, played));
    setState('idle');
  }, [save, played]);

  const start = async () => {
    if (save === undefined || state === 'opening') return;
    setState('opening');
    try {
      await startWhatIf(save.saveId, week, t.whatIfName(save.name, week));
      onClose();
      go('cockpit');
    } catch {
      setState('failed');
    }
  };
  return (
    <Dialog
      open={save !== undefined}
      onClose={onClose}
      title={t.whatIfTitle(save?.name ?? '')}
      actions={
        <Button kind="primary" icon="git-branch" aria-disabled={state === 'opening'} onClick={start}>
          {t.whatIfStart}
        </Button>
      }
    >
      <p>{t.whatIfBody}</p>
      <div class="field">
        <label for="what-if-week">{t.whatIfWeek}</label>
        <select
          id="what-if-week"
          class="select"
          value={week}
          onChange={(event) => setWeek(Number(event.currentTarget.value))}
        >
          {weeks.map((one) => (
            <option key={one} value={one}>
              {t.weekName(one)}
            </option>
          ))}
        </select>
      </div>
      {state === 'failed' && (
        <p class="problem" role="alert">
          {t.whatIfFailed}
        </p>
      )}
    </Dialog>
  );
}
