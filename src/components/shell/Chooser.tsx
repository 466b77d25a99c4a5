import { useId, useState } from 'preact/hooks';
import { shell } from '../../i18n/areas/shell.ts';
import { Icon, type IconName } from '../ui/Icon.tsx';
import { useLocale } from '../ui/locale.tsx';
import './command-menu.css';

/** One line of a chooser. */
export interface Choice {
  readonly name: string;
  readonly icon: IconName;
  /** What sort of thing it is, or the keys that do the same, at the end of the line. */
  readonly aside?: string | undefined;
  readonly run: () => void;
}

interface ChooserProps {
  readonly label: string;
  readonly placeholder: string;
  readonly nothing: string;
  /** The choices that fit what was typed, best first. */
  readonly find: (text: string) => readonly Choice[];
  /** Called before a choice is carried out. */
  readonly onClose: () => void;
}

/** A field and the lines that fit it: arrow keys choose, Enter does. */
export function Chooser({ label, placeholder, nothing, find, onClose }: ChooserProps) {
  const t = shell[useLocale()].command;
  const [text, setText] = useState('');
  const [place, setPlace] = useState(0);
  const id = useId();
  const found = find(text);
  const chosen = Math.min(place, found.length - 1);

  const take = (choice: Choice | undefined) => {
    if (choice === undefined) return;
    onClose();
    choice.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || event.keyCode === 229) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && found.length > 0) {
      event.preventDefault();
      const next = (chosen + step + found.length) % found.length;
      setPlace(next);
      document.getElementById(`${id}-${next}`)?.scrollIntoView?.({ block: 'nearest' });
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      take(found[chosen]);
    }
  };
  return (
    <div class="command">
      <label class="sr" for={`${id}-text`}>
        {label}
      </label>
      <input
        id={`${id}-text`}
        class="input"
        type="text"
        role="combobox"
        aria-expanded="true"
        aria-autocomplete="list"
        aria-controls={`${id}-list`}
        aria-activedescendant={found.length > 0 ? `${id}-${chosen}` : undefined}
        placeholder={placeholder}
        autocomplete="off"
        autofocus
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setPlace(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div id={`${id}-list`} role="listbox" aria-label={label} class="command-list">
        {found.map((choice, index) => (
          <div
            key={`${choice.name}/${choice.aside}`}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === chosen}
            onClick={() => take(choice)}
            onKeyDown={onKeyDown}
          >
            <Icon name={choice.icon} />
            <span>{choice.name}</span>
            {choice.aside && <small>{choice.aside}</small>}
          </div>
        ))}
      </div>
      <p class="note" role="status">
        {found.length === 0 ? nothing : t.hint}
      </p>
    </div>
  );
}
