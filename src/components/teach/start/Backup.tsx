import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { teachStart } from '../../../i18n/areas/teach-start.ts';
import { $pile, $room, exportGrading, importGrading } from '../../../stores/teaching.ts';
import { Button } from '../../ui/Button.tsx';
import { FileButton } from '../../ui/FileButton.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { saveToDisk } from '../../ui/save-to-disk.ts';
import { showToast } from '../../ui/Toast.tsx';

/** The whole room as a file, and back. */
export function Backup() {
  const t = teachStart[useLocale()].backup;
  const pile = useStore($pile);
  const { assignment, roster } = useStore($room);
  const [isWorking, setWorking] = useState(false);
  const isEmpty = pile.length === 0 && assignment === undefined && roster.length === 0;
  const restore = async (file: File) => {
    setWorking(true);
    const restored = await importGrading(file).catch(() => undefined);
    setWorking(false);
    showToast({
      text: restored?.ok ? t.restored(restored.value.files, restored.value.gradings) : t.notRestored,
    });
  };
  return (
    <section class="panel" aria-labelledby="teach-backup">
      <header>
        <h2 id="teach-backup">{t.title}</h2>
      </header>
      <div class="body stack">
        <p>{t.body}</p>
        {isWorking && (
          <p class="note" role="status">
            {t.working}
          </p>
        )}
        <div class="row">
          {isEmpty ? (
            <span class="note">{t.nothing}</span>
          ) : (
            <Button icon="download" onClick={() => void exportGrading().then(saveToDisk)}>
              {t.download}
            </Button>
          )}
          <FileButton
            kind="quiet"
            icon="upload"
            label={t.restore}
            isBusy={isWorking}
            onFiles={([file]) => file && void restore(file)}
          />
        </div>
      </div>
    </section>
  );
}
