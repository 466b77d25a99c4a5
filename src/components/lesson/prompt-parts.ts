import { misplaced } from './exercises/order.ts';
import { type Detail, type Judgement, judgeParts } from './judge.ts';
import { readOrder, setOrder } from './order-list.ts';

/** An answer that stands in a form, and what the key says about it. */
export interface GivenAnswer {
  readonly choice: string;
  readonly judgement: Judgement;
}

export const text = (element: Element | null | undefined) => element?.textContent?.trim() ?? '';

/** The row of the key that fits a selector, as what it is about and why. */
function detail(form: HTMLElement, selector: string): Detail {
  const row = form.querySelector<HTMLElement>(`.prompt-key li${selector}`);
  return { about: row?.dataset['about'] ?? '', reason: text(row?.querySelector('span')) };
}

const selectsOf = (form: HTMLElement) => [...form.querySelectorAll<HTMLSelectElement>('select[data-pair]')];
const itemsOf = (form: HTMLElement) => [...form.querySelectorAll<HTMLElement>('[data-item]')];
const binOf = (item: HTMLElement) => item.querySelector<HTMLInputElement>('input:checked')?.value;

function readSteps(form: HTMLElement): GivenAnswer | undefined {
  const order = readOrder(form.querySelector('.order-list'));
  if (!order) return undefined;
  const wrong = misplaced(order)
    .sort((a, b) => a - b)
    .map((step) => detail(form, `[data-of-step="${step}"]`));
  return { choice: order.join(), judgement: judgeParts(order.length, wrong) };
}

function readBins(form: HTMLElement): GivenAnswer | undefined {
  const placed = itemsOf(form).map(binOf);
  if (placed.includes(undefined)) return undefined;
  const row = (index: number) => `[data-of-item="${index}"][data-bin="${placed[index]}"]`;
  const wrong = placed.flatMap((_, index) => {
    const isRight =
      form.querySelector<HTMLElement>(`.prompt-key li${row(index)}`)?.dataset['right'] === 'true';
    return isRight ? [] : [detail(form, row(index))];
  });
  return { choice: placed.join(), judgement: judgeParts(placed.length, wrong) };
}

function readPairs(form: HTMLElement): GivenAnswer | undefined {
  const chosen = selectsOf(form).map(({ value }) => value);
  if (chosen.includes('')) return undefined;
  const isWrong = (answer: string, index: number) => Number(answer) !== index;
  const wrong = chosen.flatMap((answer, index) =>
    isWrong(answer, index) ? [detail(form, `[data-of-pair="${index}"]`)] : [],
  );
  const spares = [...form.querySelectorAll<HTMLElement>('.prompt-key li[data-spare]')];
  const used = [...new Set(chosen)].flatMap((answer) => {
    const spare = spares[Number(answer) - chosen.length];
    return spare ? [{ about: spare.dataset['about'] ?? '', reason: text(spare.querySelector('span')) }] : [];
  });
  return { choice: chosen.join(), judgement: judgeParts(chosen.length, wrong, used) };
}

/** Any text will do: the learner compares it with the model answer. */
function readWords(form: HTMLElement): GivenAnswer | undefined {
  const written = form.querySelector('textarea')?.value.trim() ?? '';
  if (written === '') return undefined;
  return { choice: written, judgement: { isCorrect: true, reasons: [], missed: [] } };
}

const readers: Readonly<Record<string, (form: HTMLElement) => GivenAnswer | undefined>> = {
  order: readSteps,
  sort: readBins,
  match: readPairs,
  text: readWords,
};

/** Reads an answer of many parts, or in words; undefined while it is not complete. */
export function readParts(form: HTMLElement): GivenAnswer | undefined {
  return readers[form.dataset['kind'] ?? '']?.(form);
}

/** Puts an earlier answer of many parts back; true if the form is of such a kind. */
export function restoreParts(form: HTMLElement, choice: string): boolean {
  const kind = form.dataset['kind'] ?? '';
  const parts = choice.split(',');
  if (kind === 'order') setOrder(form.querySelector('.order-list'), parts.map(Number));
  for (const [index, item] of itemsOf(form).entries()) {
    for (const input of item.querySelectorAll<HTMLInputElement>('input'))
      input.checked = input.value === parts[index];
  }
  for (const [index, select] of selectsOf(form).entries()) select.value = parts[index] ?? '';
  const box = form.querySelector('textarea');
  if (box) box.value = choice;
  return readers[kind] !== undefined;
}

/** Empties a copy of a form, so that it can be answered anew. */
export function clearParts(form: HTMLElement): void {
  const list = form.querySelector<HTMLElement>('.order-list');
  setOrder(list, (list?.dataset['start'] ?? '').split(',').map(Number));
  for (const select of selectsOf(form)) select.value = '';
}
