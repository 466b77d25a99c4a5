import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { fields } from '../../i18n/areas/fields.ts';
import { integer } from '../../i18n/formats.ts';
import { useLocale } from './locale.tsx';
import { ontoStep, readNumber, writeNumber } from './number-text.ts';

export interface NumberFieldProps {
  label: string;
  /** Value in the unit of the plan, such as fen. */
  value: number;
  onCommit: (value: number) => void;
  /** Plan units in one shown unit: 100 for yuan over fen, .01 for per cent over a rate. */
  scale?: number | undefined;
  /** In plan units. */
  min?: number | undefined;
  max?: number | undefined;
  step?: number | undefined;
  /** Decimals that always stand, such as 2 for ¥1.60. */
  decimals?: number | undefined;
  prefix?: string | undefined;
  suffix?: string | undefined;
  help?: string | undefined;
  /** A problem found elsewhere, in words. */
  problem?: string | undefined;
  /** Marks the field as changed against last week. */
  staged?: boolean | undefined;
  labelHidden?: boolean | undefined;
  disabled?: boolean | undefined;
  id?: string | undefined;
}

/**
 * A field for one number. It commits on Enter, on leaving and on the arrow keys, never while an input
 * method is composing; what cannot be committed says why and stays as typed.
 */
export function NumberField(props: NumberFieldProps) {
  const { value, scale = 1, step = 1, min, max, onCommit } = props;
  const locale = useLocale();
  const t = fields[locale];
  const generated = useId();
  const id = props.id ?? generated;
  const [draft, setDraft] = useState<string>();
  const [refusal, setRefusal] = useState<string>();
  const composing = useRef(false);
  useEffect(() => {
    setDraft(undefined);
    setRefusal(undefined);
  }, [value]);

  const shown = draft ?? writeNumber(value / scale, 4, props.decimals);
  const limit = (planValue: number) =>
    `${props.prefix ?? ''}${limitText(planValue / scale, locale, props.decimals)}`;

  const commit = (text: string) => {
    const typed = readNumber(text);
    if (typed === undefined) return setRefusal(t.notANumber);
    const next = ontoStep(typed * scale, step);
    if (min !== undefined && next < min) return setRefusal(t.atLeast(limit(min)));
    if (max !== undefined && next > max) return setRefusal(t.atMost(limit(max)));
    setRefusal(undefined);
    setDraft(undefined);
    if (next !== value) onCommit(next);
  };
  const nudge = (steps: number) => {
    const from = readNumber(shown);
    const start = from === undefined ? value : from * scale;
    const next = Math.min(max ?? Infinity, Math.max(min ?? -Infinity, ontoStep(start + steps * step, step)));
    commit(writeNumber(next / scale, 4, props.decimals));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || composing.current) return;
    if (event.key === 'Enter') commit(shown);
    if (event.key === 'Escape' && draft !== undefined) {
      event.stopPropagation();
      setDraft(undefined);
      setRefusal(undefined);
    }
    const direction = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
    if (direction === 0) return;
    event.preventDefault();
    nudge(direction * (event.shiftKey ? 10 : 1));
  };
  const problem = refusal ?? props.problem;
  const described = [problem && `${id}-problem`, props.help && `${id}-help`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label for={id} class={props.labelHidden ? 'sr' : ''}>
        {props.label}
      </label>
      <span class="affix">
        {props.prefix}
        <input
          id={id}
          class={`input num${props.staged ? ' ch' : ''}`}
          type="text"
          inputMode="decimal"
          autocomplete="off"
          value={shown}
          disabled={props.disabled}
          aria-invalid={problem ? 'true' : undefined}
          aria-describedby={described || undefined}
          onInput={(event) => setDraft(event.currentTarget.value)}
          onCompositionStart={() => {
            composing.current = true;
          }}
          onCompositionEnd={() => {
            composing.current = false;
          }}
          onKeyDown={onKeyDown}
          onBlur={() => draft !== undefined && commit(shown)}
        />
        {props.suffix}
      </span>
      {problem && (
        <p id={`${id}-problem`} class="problem" role="alert">
          {problem}
        </p>
      )}
      {props.help && (
        <p id={`${id}-help`} class="help">
          {props.help}
        </p>
      )}
    </div>
  );
}

function limitText(value: number, locale: 'en' | 'zh', decimals = 0): string {
  return Number.isInteger(value) && decimals === 0 ? integer(value, locale) : writeNumber(value, 2, decimals);
}
