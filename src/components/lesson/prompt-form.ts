import { type Judgement, judgeNumber, judgeOptions, readNumber } from './judge.ts';
import { type GivenAnswer, readParts, restoreParts, text } from './prompt-parts.ts';

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

/** The number in the field, with the unit's own words forgiven. */
function typedNumber(form: HTMLFormElement): number | undefined {
  const { unitBefore = '', unitAfter = '' } = form.querySelector<HTMLElement>('.prompt-body')?.dataset ?? {};
  return readNumber(form.querySelector('input')?.value ?? '', [unitBefore, unitAfter].filter(Boolean));
}

/** Reads the answer that stands in the form and judges it; undefined when there is none. */
export function readAnswer(form: HTMLFormElement): GivenAnswer | undefined {
  const rows = [...form.querySelectorAll<HTMLLIElement>('.prompt-key li')];
  if (form.dataset['kind'] === 'number') {
    const body = form.querySelector<HTMLElement>('.prompt-body');
    const value = typedNumber(form);
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
  if (!['single', 'multiple'].includes(form.dataset['kind'] ?? '')) return readParts(form);
  const chosen = [...form.querySelectorAll<HTMLInputElement>('input:checked')].map((input) =>
    Number(input.value),
  );
  if (chosen.length === 0) return undefined;
  const options = rows.map((row, index) => ({
    right: row.dataset['right'] === 'true',
    reason: text(row.querySelector('span')),
    text: text(form.querySelector(`input[value="${index}"] + span`)),
  }));
  return { choice: chosen.join(','), judgement: judgeOptions(options, chosen) };
}

/** Puts an earlier answer back into the form. */
export function restoreAnswer(form: HTMLFormElement, choice: string): void {
  if (restoreParts(form, choice)) return;
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
  const { isCorrect, reasons, missed, details = [], score } = judgement;
  const isRead = form.dataset['kind'] === 'text';
  form.dataset['state'] = isRead ? 'read' : isCorrect ? 'right' : 'wrong';
  const isPartly = !isCorrect && reasons.length === 0 && score?.right !== 0;
  const verdict = isCorrect ? words.right : isPartly ? words.partly : words.wrong;
  const parts: HTMLElement[] = isRead ? modelAnswer(form) : [paragraph(verdict, 'prompt-verdict')];
  if (score && !isCorrect) {
    const { right, all } = score;
    const line = form.dataset['score'] ?? '';
    parts.push(paragraph(line.replace('{right}', String(right)).replace('{all}', String(all))));
  }
  for (const reason of reasons) parts.push(paragraph(reason));
  for (const { about, reason } of details) {
    const line = paragraph(` ${reason}`);
    const head = document.createElement('b');
    head.textContent = about;
    line.prepend(head);
    parts.push(line);
  }
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

/** The model answer, and the points to tick off in one's own. */
function modelAnswer(form: HTMLFormElement): HTMLElement[] {
  const key = form.querySelector('.prompt-key');
  const points = document.createElement('ul');
  points.className = 'prompt-checks';
  for (const check of key?.querySelectorAll('.prompt-checks li') ?? []) {
    const label = document.createElement('label');
    const box = document.createElement('input');
    label.className = 'check';
    box.type = 'checkbox';
    label.append(box, check.textContent ?? '');
    points.append(document.createElement('li'));
    points.lastElementChild?.append(label);
  }
  return [
    paragraph(text(key?.querySelector('summary')), 'prompt-verdict'),
    paragraph(text(key?.querySelector('[data-model] span'))),
    paragraph(text(key?.querySelector('.prompt-hint'))),
    points,
  ];
}

/** Says that an answer is missing, or is no number. Nothing is counted. */
export function askForAnswer(form: HTMLFormElement, words: PromptWords): void {
  const isNumber = form.dataset['kind'] === 'number';
  const typed = isNumber ? (form.querySelector('input')?.value.trim() ?? '') : '';
  const unread = form.querySelector<HTMLElement>('.prompt-body')?.dataset['notNumber'];
  const missing = form.dataset['missing'] ?? (isNumber ? words.numberFirst : words.answerFirst);
  const asked = typed !== '' && unread ? unread.replace('{typed}', typed) : missing;
  form.querySelector('.prompt-feedback')?.replaceChildren(paragraph(asked));
  const unplaced = [...form.querySelectorAll('[data-item]')].find((item) => !item.querySelector(':checked'));
  const empty = [...form.querySelectorAll('select')].find(({ value }) => value === '');
  const field =
    unplaced?.querySelector('input') ?? empty ?? form.querySelector('input, textarea, [data-move]');
  if (field instanceof HTMLElement) field.focus();
}
