import { type Judgement, judgeNumber, judgeOptions, readNumber } from './judge.ts';

/** Sentences that the page hands over in its own language. */
export interface PromptWords {
  readonly right: string;
  readonly wrong: string;
  readonly partly: string;
  readonly missed: string;
  readonly again: string;
  readonly continue: string;
  readonly answerFirst: string;
  readonly numberFirst: string;
}

export interface GivenAnswer {
  readonly choice: string;
  readonly judgement: Judgement;
}

const text = (element: Element | null | undefined) => element?.textContent?.trim() ?? '';

/** Reads the answer that stands in the form and judges it; undefined when there is none. */
export function readAnswer(form: HTMLFormElement): GivenAnswer | undefined {
  const rows = [...form.querySelectorAll<HTMLLIElement>('.prompt-key li')];
  if (form.dataset['kind'] === 'number') {
    const field = form.querySelector<HTMLInputElement>('input');
    const body = form.querySelector<HTMLElement>('.prompt-body');
    const value = readNumber(field?.value ?? '');
    if (value === undefined || !body) return undefined;
    const key = {
      answer: Number(body.dataset['answerValue']),
      tolerance: Number(body.dataset['tolerance']),
      reason: text(rows.find((row) => row.dataset['right'] === 'true')?.querySelector('span')),
      otherwise: text(rows.find((row) => row.dataset['otherwise'] !== undefined)?.querySelector('span')),
      slips: rows
        .filter((row) => row.dataset['slip'] !== undefined)
        .map((row) => ({
          value: Number(row.dataset['slip']),
          tolerance: Number(row.dataset['tolerance']),
          reason: text(row.querySelector('span')),
        })),
    };
    return { choice: String(value), judgement: judgeNumber(key, value) };
  }
  const chosen = [...form.querySelectorAll<HTMLInputElement>('input:checked')].map((input) =>
    Number(input.value),
  );
  if (chosen.length === 0) return undefined;
  const labels = [...form.querySelectorAll('.choice span')].map(text);
  const options = rows.map((row, index) => ({
    right: row.dataset['right'] === 'true',
    reason: text(row.querySelector('span')),
    text: labels[index] ?? '',
  }));
  return { choice: chosen.join(','), judgement: judgeOptions(options, chosen) };
}

/** Puts an earlier answer back into the form. */
export function restoreAnswer(form: HTMLFormElement, choice: string): void {
  if (form.dataset['kind'] === 'number') {
    const field = form.querySelector<HTMLInputElement>('input');
    if (field) field.value = choice;
    return;
  }
  const chosen = choice.split(',');
  for (const input of form.querySelectorAll<HTMLInputElement>('input'))
    input.checked = chosen.includes(input.value);
}

function paragraph(words: string, className?: string): HTMLParagraphElement {
  const element = document.createElement('p');
  element.textContent = words;
  if (className) element.className = className;
  return element;
}

/** Says why the answer is right or wrong; `onContinue` leads on to the next card. */
export function showJudgement(
  form: HTMLFormElement,
  judgement: Judgement,
  words: PromptWords,
  onContinue: (() => void) | undefined,
): void {
  const feedback = form.querySelector<HTMLElement>('.prompt-feedback');
  if (!feedback) return;
  const { isCorrect, reasons, missed } = judgement;
  form.dataset['state'] = isCorrect ? 'right' : 'wrong';
  const isPartly = !isCorrect && reasons.length === 0;
  const verdict = isCorrect ? words.right : isPartly ? words.partly : words.wrong;
  const parts: HTMLElement[] = [paragraph(verdict, 'prompt-verdict')];
  for (const reason of reasons) parts.push(paragraph(reason));
  for (const option of missed) {
    if (form.dataset['kind'] === 'multiple')
      parts.push(paragraph(`${words.missed} ${option.text} ${option.reason}`));
  }
  if (!isCorrect) parts.push(paragraph(words.again, 'prompt-hint'));
  feedback.replaceChildren(...parts);
  if (!onContinue) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'btn';
  button.textContent = words.continue;
  button.addEventListener('click', onContinue);
  const row = paragraph('', 'prompt-actions');
  row.append(button);
  feedback.append(row);
}

/** Says that an answer is missing. */
export function askForAnswer(form: HTMLFormElement, words: PromptWords): void {
  const missing = form.dataset['kind'] === 'number' ? words.numberFirst : words.answerFirst;
  form.querySelector('.prompt-feedback')?.replaceChildren(paragraph(missing));
  form.querySelector<HTMLInputElement>('input')?.focus();
}
