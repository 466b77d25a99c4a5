import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface TextProps {
  readonly label: string;
  readonly value: string;
  readonly maxLength: number;
  readonly onChange: (value: string) => void;
  readonly isWrong?: boolean;
  readonly help?: string;
  readonly isLong?: boolean;
}

/** One line of text, or a few. */
export function TextField({ label, value, maxLength, onChange, isWrong, help, isLong }: TextProps) {
  const id = useId();
  const common = {
    id,
    maxLength,
    value,
    autocomplete: 'off' as const,
    'aria-invalid': isWrong ? ('true' as const) : undefined,
    'aria-describedby': help ? `${id}-help` : undefined,
  };
  return (
    <div class="field assign-field">
      <label for={id}>{label}</label>
      {isLong ? (
        <textarea
          {...common}
          class="textarea"
          rows={3}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      ) : (
        <input {...common} class="input" onInput={(event) => onChange(event.currentTarget.value)} />
      )}
      {help && (
        <p class="help" id={`${id}-help`}>
          {help}
        </p>
      )}
    </div>
  );
}

interface ChoiceProps<Value extends string> {
  readonly legend: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly help?: string }[];
  readonly onChange: (value: Value) => void;
}

/** One of a few ways, each with what it means. */
export function Choice<Value extends string>({ legend, value, options, onChange }: ChoiceProps<Value>) {
  const name = useId();
  return (
    <fieldset class="field assign-choice">
      <legend class="label">{legend}</legend>
      <div class="choices">
        {options.map((option) => (
          <label class="choice" key={option.value}>
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              aria-describedby={option.help ? `${name}-${option.value}` : undefined}
              onChange={() => onChange(option.value)}
            />
            <b>{option.label}</b>
            {option.help && <small id={`${name}-${option.value}`}>{option.help}</small>}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface CheckProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

export function Check({ label, isOn, onChange }: CheckProps) {
  return (
    <label class="check">
      <input type="checkbox" checked={isOn} onChange={(event) => onChange(event.currentTarget.checked)} />
      {label}
    </label>
  );
}

interface PartProps {
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** One part of the builder. */
export function Part({ id, title, children }: PartProps) {
  return (
    <section class="assign-part" aria-labelledby={`assign-${id}`}>
      <h2 id={`assign-${id}`}>{title}</h2>
      <div class="stack assign-body">{children}</div>
    </section>
  );
}
