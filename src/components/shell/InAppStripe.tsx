import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { shell } from '../../i18n/areas/shell.ts';
import { $game } from '../../stores/game.ts';
import { exportReport } from '../../stores/report.ts';
import { exportSave } from '../../stores/saves.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { useLocale } from '../ui/locale.tsx';
import { showToast } from '../ui/Toast.tsx';
import { inAppOf } from './in-app.ts';
import { useRoute } from './route.ts';

/** Inside a chat app: the way out, and the work as text for where no file can be saved. */
export function InAppStripe() {
  const locale = useLocale();
  const t = shell[locale];
  const { status, saveId, game } = useStore($game);
  const { view, week } = useRoute();
  const [byHand, setByHand] = useState<string>();
  const app = inAppOf(globalThis.navigator?.userAgent ?? '');
  if (app === undefined) return null;
  const latest = game?.entries.length ?? 0;
  const reported = view === 'report' || view === 'debrief' ? (week ?? latest) : 0;
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      showToast({ text: t.copied });
    } catch {
      setByHand(text);
    }
  };
  return (
    <section class="stripe" aria-label={t.inAppTitle(t.inApps[app])}>
      <p>
        <b>{t.inAppTitle(t.inApps[app])}</b> {t.inAppBody}
      </p>
      <span class="row">
        <Button size="sm" icon="link" onClick={() => copy(location.href)}>
          {t.copyAddress}
        </Button>
        {status === 'ready' && saveId !== undefined && (
          <Button size="sm" icon="copy" onClick={async () => copy((await exportSave(saveId)).text)}>
            {t.copySave}
          </Button>
        )}
        {reported > 0 && (
          <Button size="sm" icon="copy" onClick={async () => copy((await exportReport(reported)).text)}>
            {t.copyReport(reported)}
          </Button>
        )}
      </span>
      <Dialog open={byHand !== undefined} onClose={() => setByHand(undefined)} title={t.copyByHand} sheet>
        <textarea
          class="textarea"
          rows={10}
          readOnly
          aria-label={t.copyByHandLabel}
          value={byHand}
          onFocus={(event) => event.currentTarget.select()}
        />
      </Dialog>
    </section>
  );
}
