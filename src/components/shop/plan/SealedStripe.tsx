import { useStore } from '@nanostores/preact';
import { sealed } from '../../../i18n/areas/sealed.ts';
import { $game, $seasonOver, $week } from '../../../stores/game.ts';
import { $sealCode } from '../../../stores/seal.ts';
import { requestRun } from '../../shell/run-request.ts';
import { Button } from '../../ui/Button.tsx';
import { useLocale } from '../../ui/locale.tsx';

/** Why nothing can be changed while a sealed week waits for its code. */
export function SealedStripe() {
  const t = sealed[useLocale()];
  const { status, readOnly } = useStore($game);
  const week = useStore($week);
  const isOver = useStore($seasonOver);
  const code = useStore($sealCode);
  if (status !== 'ready' || week === undefined || code === undefined || isOver) return null;
  return (
    <section class="stripe no-print" aria-label={t.lockedTitle(week)}>
      <p>
        <b>{t.lockedTitle(week)}</b> {t.lockedBody(code)}
      </p>
      {!readOnly && (
        <Button size="sm" icon="lock-open" onClick={requestRun}>
          {t.enterShort}
        </Button>
      )}
    </section>
  );
}
