import { useStore } from '@nanostores/preact';
import { useEffect, useId, useMemo, useState } from 'preact/hooks';
import { shell } from '../../i18n/areas/shell.ts';
import { $game } from '../../stores/game.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useLocale } from '../ui/locale.tsx';
import { commandsOf, findCommands } from './commands.ts';
import './command-menu.css';

const SHOWN = 12;

/** Goes to any screen, week or product and runs actions, by name. */
export function CommandMenu({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = shell[useLocale()].command;
  return (
    <Dialog open={open} onClose={onClose} title={t.title} sheet>
      {open && <Chooser onClose={onClose} />}
    </Dialog>
  );
}

function Chooser({ onClose }: { onClose: () => void }) {
  const locale = useLocale();
  const t = shell[locale].command;
  const { game } = useStore($game);
  const [text, setText] = useState('');
  const [place, setPlace] = useState(0);
  const id = useId();
  const commands = useMemo(() => commandsOf(game, locale), [game, locale]);
  const found = findCommands(commands, text).slice(0, SHOWN);
  const chosen = found[Math.min(place, found.length - 1)];

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || event.keyCode === 229) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && found.length > 0) {
      event.preventDefault();
      setPlace((place + step + found.length) % found.length);
    }
    if (event.key === 'Enter' && chosen) {
      event.preventDefault();
      onClose();
      chosen.run();
    }
  };
  return (
    <div class="command">
      <label class="sr" for={`${id}-text`}>
        {t.label}
      </label>
      <input
        id={`${id}-text`}
        class="input"
        type="text"
        role="combobox"
        aria-expanded="true"
        aria-autocomplete="list"
        aria-controls={`${id}-list`}
        aria-activedescendant={chosen ? `${id}-${found.indexOf(chosen)}` : undefined}
        placeholder={t.placeholder}
        autocomplete="off"
        autofocus
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setPlace(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div id={`${id}-list`} role="listbox" aria-label={t.label} class="command-list">
        {found.map((command, index) => (
          <div
            key={command.name}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={command === chosen}
            onClick={() => {
              onClose();
              command.run();
            }}
            onKeyDown={onKeyDown}
          >
            <Icon name={command.icon} />
            {command.name}
          </div>
        ))}
      </div>
      <p class="note" role="status">
        {found.length === 0 ? t.nothing : t.hint}
      </p>
    </div>
  );
}

/** Ctrl K or ⌘ K, which work in fields too. */
export function useCommandKey(open: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (
        event.key.toLowerCase() !== 'k' ||
        !(event.ctrlKey || event.metaKey) ||
        event.altKey ||
        event.shiftKey
      )
        return;
      if (event.isComposing || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      open();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [open]);
}
