import { lesson } from '../../i18n/areas/lesson.ts';
import { mixed, moved } from '../lesson/exercises/order.ts';
import { useLocale } from '../ui/locale.tsx';
import type { Draft, GradedPrompt } from './judge-prompt.ts';

export interface BodyProps {
  readonly prompt: GradedPrompt;
  /** Unique on the page: names of fields are made from it. */
  readonly name: string;
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
}
type Of<Kind extends GradedPrompt['kind']> = BodyProps & {
  readonly prompt: Extract<GradedPrompt, { kind: Kind }>;
};

/** The part of a question that is filled in. */
export function QuestionBody({ prompt, ...rest }: BodyProps) {
  switch (prompt.kind) {
    case 'number':
      return <NumberBody prompt={prompt} {...rest} />;
    case 'order':
      return <OrderBody prompt={prompt} {...rest} />;
    case 'sort':
      return <SortBody prompt={prompt} {...rest} />;
    case 'match':
      return <MatchBody prompt={prompt} {...rest} />;
    default:
      return <OptionsBody prompt={prompt} {...rest} />;
  }
}

function NumberBody({ prompt, name, draft, onDraft }: Of<'number'>) {
  return (
    <div class="prompt-body">
      <label class="prompt-question" for={name}>
        {prompt.question}
      </label>
      <span class="affix">
        {prompt.unit.before}
        <input
          class="input num"
          id={name}
          type="text"
          inputmode="decimal"
          value={draft[0] ?? ''}
          onInput={(event) => onDraft([event.currentTarget.value])}
        />
        {prompt.unit.after}
      </span>
    </div>
  );
}

function OptionsBody({ prompt, name, draft, onDraft }: Of<'single' | 'multiple'>) {
  const t = lesson[useLocale()];
  const isSingle = prompt.kind === 'single';
  const choose = (place: string) => {
    if (isSingle) onDraft([place]);
    else onDraft(draft.includes(place) ? draft.filter((one) => one !== place) : [...draft, place]);
  };
  return (
    <fieldset class="prompt-body">
      <legend class="prompt-question">{prompt.question}</legend>
      <p class="prompt-hint">{isSingle ? t.chooseOne : t.chooseAll}</p>
      <div class="prompt-options">
        {mixed(prompt.options.length, prompt.question).map((index) => (
          <label class="choice" key={index}>
            <input
              type={isSingle ? 'radio' : 'checkbox'}
              name={name}
              value={index}
              checked={draft.includes(String(index))}
              onChange={() => choose(String(index))}
            />
            <span>{prompt.options[index]?.text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function OrderBody({ prompt, draft, onDraft }: Of<'order'>) {
  const t = lesson[useLocale()];
  const order = draft.length > 0 ? draft.map(Number) : mixed(prompt.steps.length, prompt.id);
  return (
    <fieldset class="prompt-body">
      <legend class="prompt-question">{prompt.question}</legend>
      <p class="prompt-hint">{t.orderHint}</p>
      <ol class="order-list">
        {order.map((step, place) => {
          const text = prompt.steps[step]?.text ?? '';
          const move = (by: 1 | -1) => onDraft(moved(order, place, by).map(String));
          return (
            <li key={step}>
              <span>{text}</span>
              <button
                type="button"
                class="icon-btn"
                aria-label={t.moveUp(text)}
                aria-disabled={place === 0}
                onClick={() => move(-1)}
              >
                ↑
              </button>
              <button
                type="button"
                class="icon-btn"
                aria-label={t.moveDown(text)}
                aria-disabled={place === order.length - 1}
                onClick={() => move(1)}
              >
                ↓
              </button>
            </li>
          );
        })}
      </ol>
    </fieldset>
  );
}

/** A draft of `size` places with one of them filled. */
function filled(draft: Draft, size: number, at: number, value: string): Draft {
  return Array.from({ length: size }, (_, index) => (index === at ? value : (draft[index] ?? '')));
}

function SortBody({ prompt, name, draft, onDraft }: Of<'sort'>) {
  const t = lesson[useLocale()];
  return (
    <fieldset class="prompt-body">
      <legend class="prompt-question">{prompt.question}</legend>
      <p class="prompt-hint">{t.sortHint}</p>
      <div class="sort-list">
        {prompt.items.map((item, index) => (
          <fieldset class="sort-item" key={item.text}>
            <legend>{item.text}</legend>
            <div class="sort-bins">
              {Object.entries(prompt.bins).map(([bin, label]) => (
                <label key={bin}>
                  <input
                    type="radio"
                    name={`${name}-${index}`}
                    checked={draft[index] === bin}
                    onChange={() => onDraft(filled(draft, prompt.items.length, index, bin))}
                  />
                  <span>{label}</span>
                </label>
              ))}
            </div>
          </fieldset>
        ))}
      </div>
    </fieldset>
  );
}

function MatchBody({ prompt, name, draft, onDraft }: Of<'match'>) {
  const t = lesson[useLocale()];
  const answers = [...prompt.pairs.map(({ right }) => right), ...prompt.spare.map(({ text }) => text)];
  return (
    <fieldset class="prompt-body">
      <legend class="prompt-question">{prompt.question}</legend>
      <p class="prompt-hint">{prompt.spare.length > 0 ? t.matchSpareHint : t.matchHint}</p>
      <div class="match-list">
        {prompt.pairs.map(({ left }, index) => (
          <div class="match-item" key={left}>
            <label for={`${name}-${index}`}>{left}</label>
            <select
              class="select"
              id={`${name}-${index}`}
              value={draft[index] ?? ''}
              onChange={(event) =>
                onDraft(filled(draft, prompt.pairs.length, index, event.currentTarget.value))
              }
            >
              <option value="">{t.choose}</option>
              {mixed(answers.length, prompt.id).map((place) => (
                <option key={place} value={place}>
                  {answers[place]}
                </option>
              ))}
            </select>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
