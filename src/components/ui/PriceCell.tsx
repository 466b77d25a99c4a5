import { useEffect, useRef, useState } from 'preact/hooks';
import { fields } from '../../i18n/areas/fields.ts';
import { price } from '../../i18n/formats.ts';
import { useLocale } from './locale.tsx';
import { readNumber, writeNumber } from './number-text.ts';

interface PriceCellProps {
  /** Product name, for the label. */
  name: string;
  valueFen: number;
  /** Last week's price; shown struck out when it differs. */
  wasFen: number;
  minimumFen: number;
  maximumFen: number;
  onCommit: (fen: number) => void;
  problem?: string | undefined;
}

/** A price in a table that turns into a field on click, Enter or typing a figure. */
export function PriceCell({
  name,
  valueFen,
  wasFen,
  minimumFen,
  maximumFen,
  onCommit,
  problem,
}: PriceCellProps) {
  const locale = useLocale();
  const t = fields[locale];
  const [draft, setDraft] = useState<string>();
  const [refusal, setRefusal] = useState<string>();
  const button = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const editing = draft !== undefined;
  useEffect(() => {
    if (editing && field.current) focusAndSelect(field.current);
  }, [editing]);
  const changed = valueFen !== wasFen;

  const leave = (refocus: boolean) => {
    setDraft(undefined);
    setRefusal(undefined);
    if (refocus) setTimeout(() => button.current?.focus());
  };
  const commit = (refocus: boolean) => {
    const yuan = readNumber(draft ?? '');
    if (yuan === undefined) return setRefusal(t.notANumber);
    const fen = Math.round(yuan * 100);
    if (fen < minimumFen) return setRefusal(t.atLeast(price(minimumFen, locale)));
    if (fen > maximumFen) return setRefusal(t.atMost(price(maximumFen, locale)));
    leave(refocus);
    if (fen !== valueFen) onCommit(fen);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Enter') commit(true);
    if (event.key === 'Escape') {
      event.stopPropagation();
      leave(true);
    }
  };

  if (draft !== undefined) {
    return (
      <span class="edit-wrap" data-coach="price" data-sku={name}>
        <input
          ref={field}
          class="input"
          type="text"
          inputMode="decimal"
          autocomplete="off"
          aria-label={t.priceOf(name)}
          aria-invalid={refusal ? 'true' : undefined}
          value={draft}
          onInput={(event) => setDraft(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          onBlur={() => (readNumber(draft) === undefined ? leave(false) : commit(false))}
        />
        {refusal && (
          <span class="problem" role="alert">
            {refusal}
          </span>
        )}
      </span>
    );
  }
  return (
    <span class="edit-wrap" data-coach="price" data-sku={name}>
      <button
        ref={button}
        type="button"
        class={`edit num${changed ? ' ch' : ''}${problem ? ' bad' : ''}`}
        aria-label={changed ? undefined : t.editPrice(name, price(valueFen, locale))}
        onClick={() => setDraft(writeNumber(valueFen / 100))}
        onKeyDown={(event) => {
          if (/^\d$/.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey) {
            event.preventDefault();
            setDraft(event.key);
          }
        }}
      >
        {changed ? (
          <>
            <span class="sr">{t.priceChanged(name, price(valueFen, locale), price(wasFen, locale))}</span>
            <s aria-hidden="true">{price(wasFen, locale)}</s>
            <span aria-hidden="true">{price(valueFen, locale)}</span>
          </>
        ) : (
          price(valueFen, locale)
        )}
      </button>
      {problem && <span class="problem">{problem}</span>}
    </span>
  );
}

function focusAndSelect(input: HTMLInputElement): void {
  input.focus();
  if (input.value.length > 1) input.select();
}
