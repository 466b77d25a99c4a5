import { useEffect, useRef, useState } from 'preact/hooks';
import { lessonBuilder } from '../../../i18n/areas/lesson-builder.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { formulaById } from '../../../simulator/index.ts';
import { type CalculatorField, inEquation, plainNumber, readField, typed } from './calculator.ts';

export interface CalculatorProps {
  readonly locale: Locale;
  readonly formulaId: string;
  readonly fields: readonly CalculatorField[];
  readonly result: { readonly label: string; readonly unit: string; readonly isShare: boolean };
}

/** A formula to be worked out: a field for each symbol, the equation with the numbers put in, and the result. */
export function Calculator({ locale, formulaId, fields, result }: CalculatorProps) {
  const t = lessonBuilder[locale].calculator;
  const [texts, setTexts] = useState<readonly string[]>(fields.map(typed));
  const root = useRef<HTMLDivElement>(null);
  const values = fields.map((field, index) => readField(texts[index] ?? '', field));
  const isComplete = values.every((value) => typeof value === 'number');
  const answer = isComplete ? compute(formulaId, fields, values) : undefined;
  useEffect(() => {
    // the equation is drawn at build, beside this; only its numbers change
    const frame = root.current?.closest('[data-exercise]');
    for (const [index, field] of fields.entries()) {
      const value = values[index];
      for (const slot of frame?.querySelectorAll(`[data-symbol="${field.id}"]`) ?? [])
        slot.textContent = typeof value === 'number' ? inEquation(value, locale) : '…';
    }
  });
  const shown = answer === undefined ? '—' : plainNumber(result.isShare ? answer * 100 : answer, locale);
  return (
    <div ref={root} class="calculator">
      <div class="calculator-fields">
        {fields.map((field, index) => {
          const value = values[index];
          const problem = typeof value === 'number' ? undefined : t[value ?? 'empty'];
          return (
            <div class="field" key={field.id}>
              <label for={`${formulaId}-${field.id}`}>{field.label}</label>
              <span class="affix">
                <input
                  class="input num"
                  id={`${formulaId}-${field.id}`}
                  type="text"
                  inputMode="decimal"
                  autocomplete="off"
                  value={texts[index]}
                  aria-invalid={problem !== undefined}
                  aria-describedby={problem ? `${formulaId}-${field.id}-problem` : undefined}
                  onInput={(event) => {
                    const text = event.currentTarget.value;
                    setTexts((now) => now.map((old, place) => (place === index ? text : old)));
                  }}
                />
                {field.isShare ? t.percentSign : field.unit}
              </span>
              {problem && (
                <p class="problem" id={`${formulaId}-${field.id}-problem`}>
                  {problem}
                </p>
              )}
            </div>
          );
        })}
      </div>
      <p class="exercise-account" role="status">
        {result.label}{' '}
        <b class="num">
          {shown}
          {result.isShare && answer !== undefined ? t.percentSign : ''}
        </b>{' '}
        {!result.isShare && <small>{result.unit}</small>}
        {isComplete && answer === undefined && <span class="problem"> {t.impossible}</span>}
      </p>
    </div>
  );
}

/** The formula's own answer; undefined where it has none. */
export function compute(
  formulaId: string,
  fields: readonly CalculatorField[],
  values: readonly (number | string)[],
): number | undefined {
  try {
    const answer = formulaById(formulaId)?.compute(
      Object.fromEntries(fields.map(({ id }, index) => [id, Number(values[index])])),
    );
    return answer !== undefined && Number.isFinite(answer) ? answer : undefined;
  } catch {
    return undefined;
  }
}
