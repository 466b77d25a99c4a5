import { useStore } from '@nanostores/preact';
import { shell } from '../../i18n/areas/shell.ts';
import { $settingsUi } from '../../stores/settings.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { useLocale } from '../ui/locale.tsx';
import { callHintsBack } from './hints/call-back.ts';
import { type ShortcutGroup, shortcutLines } from './shortcut-table.ts';

/** All shortcuts in tables, and the way back to the hints of the first week. */
export function ShortcutHelp({ open, onClose }: { open: boolean; onClose: () => void }) {
  const locale = useLocale();
  const t = shell[locale];
  const { shortcuts: isOn } = useStore($settingsUi);
  const again = () => {
    onClose();
    callHintsBack(locale);
  };
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t.shortcuts.title}
      wide
      actions={
        <Button icon="lightbulb" onClick={again}>
          {t.command.hints}
        </Button>
      }
    >
      <p class="note">{isOn ? t.shortcuts.note : t.shortcuts.off}</p>
      <div class="shortcut-tables">
        <div>
          <Keys group="anywhere" />
          <Keys group="rows" />
        </div>
        <Keys group="areas" />
      </div>
    </Dialog>
  );
}

function Keys({ group }: { group: ShortcutGroup }) {
  const locale = useLocale();
  const t = shell[locale].shortcuts;
  const lines = shortcutLines(locale).filter((line) => line.group === group);
  return (
    <table class="tbl slim shortcut-table">
      <caption>{t[group]}</caption>
      <thead class="sr">
        <tr>
          <th scope="col">{t.key}</th>
          <th scope="col">{t.does}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ keys, does }) => (
          <tr key={keys.join(' ')}>
            <td>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </td>
            <td>{does}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
