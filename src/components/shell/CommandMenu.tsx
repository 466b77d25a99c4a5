import { useStore } from '@nanostores/preact';
import { useEffect, useMemo } from 'preact/hooks';
import { shell } from '../../i18n/areas/shell.ts';
import { $game } from '../../stores/game.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useLocale } from '../ui/locale.tsx';
import { useAreaMarks } from './area-marks.ts';
import { Chooser } from './Chooser.tsx';
import { type Command, commandsOf, findCommands } from './commands.ts';
import { orderCommand } from './order-command.ts';

const SHOWN = 14;

interface CommandMenuProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onHelp: () => void;
}

/** Goes to any screen, week, product or order and runs actions, by name. */
export function CommandMenu({ open, onClose, onHelp }: CommandMenuProps) {
  const t = shell[useLocale()].command;
  return (
    <Dialog open={open} onClose={onClose} title={t.title} sheet>
      {open && <Commands onClose={onClose} onHelp={onHelp} />}
    </Dialog>
  );
}

function Commands({ onClose, onHelp }: Omit<CommandMenuProps, 'open'>) {
  const locale = useLocale();
  const t = shell[locale].command;
  const { game } = useStore($game);
  const markOf = useAreaMarks();
  const commands = useMemo(() => commandsOf(game, locale, onHelp), [game, locale, onHelp]);
  const asideOf = ({ view, aside }: Command) => {
    const lockedUntil = view === undefined ? undefined : markOf(view).lockedUntil;
    return lockedUntil === undefined ? aside : shell[locale].opensShort(lockedUntil);
  };
  const find = (text: string) => {
    const order = orderCommand(text, locale);
    const found = findCommands(commands, text).map((command) => ({ ...command, aside: asideOf(command) }));
    return [...(order ? [order] : []), ...found].slice(0, SHOWN);
  };
  return (
    <Chooser label={t.label} placeholder={t.placeholder} nothing={t.nothing} find={find} onClose={onClose} />
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
