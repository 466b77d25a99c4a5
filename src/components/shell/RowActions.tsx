import { useState } from 'preact/hooks';
import { shell } from '../../i18n/areas/shell.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useLocale } from '../ui/locale.tsx';
import { Chooser } from './Chooser.tsx';
import { rowActions } from './row-keys.ts';

/** Lists everything that the row in focus can do. */
export function RowActions({ open, onClose }: { open: boolean; onClose: () => void }) {
  if (!open) return null;
  return <Actions onClose={onClose} />;
}

function Actions({ onClose }: { onClose: () => void }) {
  const t = shell[useLocale()];
  // Read once, before the dialog takes the focus away from the row.
  const [found] = useState(rowActions);
  const find = (text: string) =>
    (found?.actions ?? [])
      .filter(({ name }) => name.toLowerCase().includes(text.trim().toLowerCase()))
      .map(({ name, run }) => ({ name, icon: 'chevron-right' as const, run: () => setTimeout(run) }));
  return (
    <Dialog open onClose={onClose} title={t.rowActions.title(found?.row ?? '')} sheet>
      <Chooser
        label={t.rowActions.title(found?.row ?? '')}
        placeholder={t.command.placeholder}
        nothing={t.rowActions.none}
        find={find}
        onClose={onClose}
      />
    </Dialog>
  );
}
