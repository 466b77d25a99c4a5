import { useStore } from '@nanostores/preact';
import { shell } from '../../i18n/areas/shell.ts';
import { problemText } from '../../i18n/problem-text.ts';
import { $game, takeOver } from '../../stores/game.ts';
import { exportSave } from '../../stores/saves.ts';
import { Button } from '../ui/Button.tsx';
import { useLocale } from '../ui/locale.tsx';
import { saveToDisk } from '../ui/save-to-disk.ts';

/** What limits this page: another tab has the shop, or the browser keeps nothing. */
export function Stripes() {
  const locale = useLocale();
  const t = shell[locale];
  const { status, saveId, readOnly, memoryOnly, problem } = useStore($game);
  if (status !== 'ready') return null;
  const download = <DownloadSave saveId={saveId} />;
  return (
    <>
      {problem && (
        <div class="stripe" role="status">
          <p>{problemText(problem, locale)}</p>
          {download}
        </div>
      )}
      {readOnly && !problem && (
        <div class="stripe" role="status">
          <p>
            <b>{t.readOnlyTitle}</b> {t.readOnlyBody}
          </p>
          <Button size="sm" onClick={takeOver}>
            {t.takeOver}
          </Button>
        </div>
      )}
      {memoryOnly && (
        <div class="stripe" role="status">
          <p>
            <b>{t.memoryTitle}</b> {t.memoryBody}
          </p>
          {download}
        </div>
      )}
    </>
  );
}

/** Hands the open shop out as a file. */
export function DownloadSave({ saveId }: { saveId: string | undefined }) {
  const t = shell[useLocale()];
  if (saveId === undefined) return null;
  return (
    <Button size="sm" icon="download" onClick={async () => saveToDisk(await exportSave(saveId))}>
      {t.downloadSave}
    </Button>
  );
}
