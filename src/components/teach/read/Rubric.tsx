import { useRef, useState } from 'preact/hooks';
import { teachRead } from '../../../i18n/areas/teach-read.ts';
import { decimal, integer } from '../../../i18n/formats.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { RubricRow } from '../../../simulator/index.ts';
import { useShortcut } from '../../shell/shortcuts.ts';
import { useLocale } from '../../ui/locale.tsx';
import { readNumber, writeNumber } from '../../ui/number-text.ts';

interface RubricProps {
  readonly rubric: readonly RubricRow[];
  readonly points: readonly (number | null)[];
  readonly onPoints: (row: number, points: number | null, isTyped: boolean) => void;
}

/** Shares of a row that one click gives. */
const QUICK = [0, 0.4, 0.6, 0.8, 1];

/** Rows of the rubric: a number key goes to a row; arrows, digits or one click give its points. */
export function Rubric({ rubric, points, onPoints }: RubricProps) {
  const list = useRef<HTMLOListElement>(null);
  const focus = (row: number) => list.current?.querySelectorAll('input')[row]?.focus();
  return (
    <ol class="read-rubric" ref={list}>
      {rubric.map((row, index) => (
        <Row
          key={index}
          index={index}
          row={row}
          points={points[index] ?? null}
          onPoints={(given, isTyped) => onPoints(index, given, isTyped)}
          onNext={() => (index + 1 < rubric.length ? focus(index + 1) : blur())}
        />
      ))}
    </ol>
  );
}

function blur(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

interface RowProps {
  readonly index: number;
  readonly row: RubricRow;
  readonly points: number | null;
  readonly onPoints: (points: number | null, isTyped: boolean) => void;
  readonly onNext: () => void;
}

function Row({ index, row, points, onPoints, onNext }: RowProps) {
  const locale = useLocale();
  const t = teachRead[locale].grade;
  const input = useRef<HTMLInputElement>(null);
  // what is typed stays as typed until the field is left
  const [draft, setDraft] = useState<string>();
  const typed = draft === undefined ? undefined : readPoints(draft, row.points);
  const isWrong = draft !== undefined && draft.trim() !== '' && typed === undefined;
  const type = (text: string) => {
    setDraft(text);
    if (text.trim() === '') return onPoints(null, true);
    const given = readPoints(text, row.points);
    if (given !== undefined) onPoints(given, true);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      onNext();
    }
    if (event.key === 'Escape') blur();
    const direction = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
    if (direction === 0) return;
    event.preventDefault();
    const step = event.shiftKey ? 5 : event.altKey ? 0.5 : 1;
    setDraft(undefined);
    onPoints(Math.min(row.points, Math.max(0, (points ?? 0) + direction * step)), true);
  };
  const helpId = `rubric-text-${index}`;
  return (
    <li>
      <RowKey number={index + 1} onKey={() => input.current?.focus()} />
      <div class="read-row-head">
        {index < 9 ? (
          <span aria-hidden="true">
            <kbd>{index + 1}</kbd>
          </span>
        ) : undefined}
        <span class="read-row-title">{row.title}</span>
        <span class="read-points num">
          <input
            ref={input}
            class="input num"
            type="text"
            inputMode="decimal"
            autocomplete="off"
            aria-label={t.rowName(row.title, integer(row.points, locale))}
            aria-describedby={row.text ? helpId : undefined}
            aria-invalid={isWrong ? 'true' : undefined}
            aria-keyshortcuts={index < 9 ? String(index + 1) : undefined}
            value={draft ?? (points === null ? '' : writeNumber(points, 1))}
            onInput={(event) => type(event.currentTarget.value)}
            onFocus={(event) => event.currentTarget.select()}
            onKeyDown={onKeyDown}
            onBlur={() => setDraft(undefined)}
          />
          {t.of(integer(row.points, locale))}
        </span>
      </div>
      {row.text ? (
        <p class="note" id={helpId}>
          {row.text}
        </p>
      ) : undefined}
      <div class="seg read-quick" role="group" aria-label={t.quick(row.title)}>
        {quickPoints(row.points).map((given) => (
          <button
            key={given}
            type="button"
            aria-pressed={points === given}
            onClick={() => onPoints(points === given ? null : given, false)}
          >
            {pointsText(given, locale)}
          </button>
        ))}
      </div>
    </li>
  );
}

/** A number key that goes to a row. */
function RowKey({ number, onKey }: { readonly number: number; readonly onKey: () => void }) {
  const act = useRef(onKey);
  act.current = onKey;
  const [action] = useState(() => () => act.current());
  useShortcut(String(number), number <= 9 ? action : undefined);
  return null;
}

/** Points that one click gives: none, two fifths, three, four, all; in halves, each once. */
export function quickPoints(of: number): readonly number[] {
  return [
    ...new Set(QUICK.map((share) => (of >= 10 ? Math.round(of * share) : Math.round(of * share * 2) / 2))),
  ];
}

function readPoints(text: string, of: number): number | undefined {
  const value = readNumber(text);
  return value !== undefined && value >= 0 && value <= of ? Math.round(value * 2) / 2 : undefined;
}

/** Points, with a half only where there is one. */
export function pointsText(points: number, locale: Locale): string {
  return Number.isInteger(points) ? integer(points, locale) : decimal(points, locale, 1);
}
