import { useState } from 'preact/hooks';
import { teachRead } from '../../../i18n/areas/teach-read.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { Room } from '../../../stores/teaching.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { type Fillings, fillPlaceholders } from './placeholders.ts';

interface BankProps {
  readonly bank: readonly string[];
  readonly fillings: Fillings;
  readonly filterRef: { current: HTMLInputElement | null };
  /** The text with everything filled in that is known. */
  readonly onTake: (text: string, unfilled: readonly string[]) => void;
  readonly onRemove: (text: string) => void;
}

/** Comments that are written often, filled in for this report. */
export function Bank({ bank, fillings, filterRef, onTake, onRemove }: BankProps) {
  const t = teachRead[useLocale()].grade;
  const [filter, setFilter] = useState('');
  const [isEdited, setEdited] = useState(false);
  const wanted = filter.trim().toLowerCase();
  const shown = bank.filter((text) => text.toLowerCase().includes(wanted));
  const take = (text: string) => {
    const filled = fillPlaceholders(text, fillings);
    onTake(filled.text, filled.unfilled);
  };
  return (
    <div class="read-bank">
      <div class="between">
        <h3>{t.bank}</h3>
        <Button kind="quiet" size="sm" aria-pressed={isEdited} onClick={() => setEdited(!isEdited)}>
          {isEdited ? t.bankDone : t.bankEdit}
        </Button>
      </div>
      <input
        ref={filterRef}
        class="input"
        type="search"
        aria-label={t.bankFilter}
        placeholder={t.bankFilter}
        value={filter}
        onInput={(event) => setFilter(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') event.currentTarget.blur();
          const [first] = shown;
          if (event.key !== 'Enter' || event.isComposing || event.ctrlKey || event.metaKey) return;
          event.preventDefault();
          if (first === undefined) return;
          event.currentTarget.blur();
          setFilter('');
          take(first);
        }}
      />
      {shown.length === 0 ? <p class="note">{t.bankNone}</p> : undefined}
      <ul>
        {shown.map((text) => (
          <li key={text}>
            <button type="button" class="read-bank-item" onClick={() => take(text)}>
              {fillPlaceholders(text, fillings).text}
            </button>
            {isEdited ? (
              <IconButton icon="trash-2" size="sm" label={t.fromBank(text)} onClick={() => onRemove(text)} />
            ) : undefined}
          </li>
        ))}
      </ul>
      <p class="note">{t.bankHint}</p>
      <p class="note">{t.placeholders}</p>
    </div>
  );
}

/** The room's comments; a room without any offers the usual ones. */
export function bankOf(room: Room, locale: Locale): readonly string[] {
  return room.commentBank.length > 0 ? room.commentBank : Object.values(teachRead[locale].usualBank);
}
