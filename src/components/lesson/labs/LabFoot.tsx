import { lab } from '../../../i18n/areas/lab.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { ReplayStatus } from './use-replay.ts';

interface LabFootProps {
  readonly locale: Locale;
  readonly status: ReplayStatus;
  /** One sentence that says what the picture shows now; read out when it changes. */
  readonly reading: string;
  readonly onNewLuck: () => void;
}

/** The sentence below a widget, the button for other luck, and what the replay is doing. */
export function LabFoot({ locale, status, reading, onNewLuck }: LabFootProps) {
  const t = lab[locale];
  return (
    <div class="lab-foot">
      <p class="lab-reading" aria-live="polite">
        {status === 'busy' ? t.loading : status === 'failed' ? t.failed : reading}
      </p>
      <button type="button" class="btn sm lab-luck" aria-disabled={status === 'busy'} onClick={onNewLuck}>
        {t.newLuck}
      </button>
    </div>
  );
}
