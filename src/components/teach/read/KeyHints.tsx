import { useStore } from '@nanostores/preact';
import { teachRead } from '../../../i18n/areas/teach-read.ts';
import { $settingsUi } from '../../../stores/settings.ts';
import { useLocale } from '../../ui/locale.tsx';

/** The keys of this screen; single ones are left out while they are switched off. */
export function KeyHints() {
  const t = teachRead[useLocale()].keys;
  const { shortcuts } = useStore($settingsUi);
  const single = [
    ['1–9', t.rows],
    ['↑↓', t.arrows],
    ['C', t.comment],
    ['/', t.bank],
    ['N', t.next],
    ['P', t.previous],
    ['Z', t.undo],
  ] as const;
  return (
    <p class="hints read-keys">
      {(shortcuts ? single : []).map(([key, does]) => (
        <span key={key}>
          <kbd>{key}</kbd> {does}
        </span>
      ))}
      <span>
        <kbd>Ctrl</kbd>
        <kbd>Enter</kbd> {t.save}
      </span>
    </p>
  );
}
