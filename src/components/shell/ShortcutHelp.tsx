import { shell } from '../../i18n/areas/shell.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useLocale } from '../ui/locale.tsx';
import { AREA_GROUPS } from './areas.ts';

/** All shortcuts in a table. */
export function ShortcutHelp({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { shortcuts: t, views } = shell[useLocale()];
  const rows: readonly (readonly [readonly string[], string])[] = [
    [['Ctrl', 'K'], t.command],
    [['R'], t.run],
    [['U'], t.undo],
    [['Shift', 'U'], t.redo],
    [['W'], t.report],
    [['['], t.previousWeek],
    [[']'], t.nextWeek],
    [['?'], t.help],
    ...AREA_GROUPS.flatMap(({ links }) =>
      links.map(({ view, key }) => [['G', key.toUpperCase()], `${t.go}: ${views[view]}`] as const),
    ),
  ];
  return (
    <Dialog open={open} onClose={onClose} title={t.title}>
      <table class="tbl slim shortcut-table">
        <thead>
          <tr>
            <th scope="col">{t.key}</th>
            <th scope="col">{t.does}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([keys, does]) => (
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
      <p class="note">{t.note}</p>
    </Dialog>
  );
}
