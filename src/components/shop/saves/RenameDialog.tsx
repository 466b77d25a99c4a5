import { useEffect, useState } from 'preact/hooks';
import { common } from '../../../i18n/areas/common.ts';
import { saves as words } from '../../../i18n/areas/saves.ts';
import { renameSave, type SaveSummary } from '../../../stores/saves.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useLocale } from '../../ui/locale.tsx';

/** Asks for a save's new name. */
export function RenameDialog({ save, onClose }: { save: SaveSummary | undefined; onClose: () => void }) {
  const locale = useLocale();
  const t = words[locale];
  const [name, setName] = useState('');
  useEffect(() => setName(save?.name ?? ''), [save]);
  const rename = async () => {
    if (save && name.trim() !== '') await renameSave(save.saveId, name.trim());
    onClose();
  };
  return (
    <Dialog
      open={save !== undefined}
      onClose={onClose}
      title={t.renameTitle(save?.name ?? '')}
      actions={
        <>
          <Button onClick={onClose}>{common[locale].actions.cancel}</Button>
          <Button kind="primary" aria-disabled={name.trim() === ''} onClick={rename}>
            {t.rename}
          </Button>
        </>
      }
    >
      <div class="field">
        <label for="save-name">{t.newName}</label>
        <input
          id="save-name"
          class="input"
          maxLength={60}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Enter' && !event.isComposing && rename()}
        />
      </div>
    </Dialog>
  );
}
