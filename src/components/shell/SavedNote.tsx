import { useStore } from '@nanostores/preact';
import { shell } from '../../i18n/areas/shell.ts';
import { timeOf } from '../../i18n/formats.ts';
import { $game } from '../../stores/game.ts';
import { useLocale } from '../ui/locale.tsx';

/** When the shop was last written; shown only after the transaction. */
export function SavedNote() {
  const locale = useLocale();
  const t = shell[locale];
  const { status, savedAt, memoryOnly } = useStore($game);
  if (status !== 'ready') return null;
  const text = memoryOnly ? t.memoryOnly : savedAt !== undefined ? t.saved(timeOf(savedAt, locale)) : '';
  return (
    <span class="saved" role="status">
      {text}
    </span>
  );
}
