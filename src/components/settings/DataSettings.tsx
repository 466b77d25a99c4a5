import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { settings as words } from '../../i18n/areas/settings.ts';
import { $saves, exportSave, refreshSaves } from '../../stores/saves.ts';
import { Button } from '../ui/Button.tsx';
import { useLocale } from '../ui/locale.tsx';
import { sitePath } from '../ui/paths.ts';
import { saveToDisk } from '../ui/save-to-disk.ts';
import { showToast } from '../ui/Toast.tsx';
import { eraseEverything } from './erase.ts';
import { RestoreSettings } from './RestoreSettings.tsx';

/** What this browser keeps: download it, or erase it after typing a word. */
export function DataSettings() {
  const locale = useLocale();
  const t = words[locale];
  const list = useStore($saves);
  const [isRead, setRead] = useState(false);
  const [typed, setTyped] = useState('');
  useEffect(() => {
    void refreshSaves().finally(() => setRead(true));
  }, []);

  const backUp = async () => {
    for (const { saveId } of list) saveToDisk(await exportSave(saveId));
    showToast({ text: list.length === 0 ? t.nothingToBackUp : t.backedUp(list.length) });
  };
  const isConfirmed = typed.trim().toLowerCase() === t.eraseWord;
  const erase = async () => {
    if (!isConfirmed) return;
    const isErased = await eraseEverything();
    setTyped('');
    showToast({ text: isErased ? t.erased : t.eraseFailed });
    await refreshSaves().catch(() => undefined);
  };
  return (
    <section class="panel" aria-labelledby="data">
      <header>
        <h2 id="data">{t.data}</h2>
        <p>{isRead ? t.shopsKept(list.length) : t.counting}</p>
      </header>
      <div class="body settings-data">
        <p class="small">{t.dataLede}</p>
        <div class="row">
          <Button icon="download" onClick={backUp}>
            {t.backup}
          </Button>
          <a class="btn" href={`${sitePath(locale, 'play/')}#/saves`}>
            {t.manage}
          </a>
        </div>
        <p class="note">{t.backupHelp}</p>
        <RestoreSettings />
        <form
          class="field double settings-erase"
          onSubmit={(event) => {
            event.preventDefault();
            void erase();
          }}
        >
          <label for="erase-word">{t.eraseLabel(t.eraseWord)}</label>
          <span class="row">
            <input
              id="erase-word"
              class="input"
              autocomplete="off"
              value={typed}
              aria-describedby="erase-help"
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
            <Button kind="danger" type="submit" icon="trash-2" aria-disabled={!isConfirmed}>
              {t.erase}
            </Button>
          </span>
          <p class="help" id="erase-help">
            {t.eraseHelp}
          </p>
        </form>
      </div>
    </section>
  );
}
