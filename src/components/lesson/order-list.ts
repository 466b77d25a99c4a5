import { moved } from './exercises/order.ts';

const stepsOf = (list: HTMLElement) => [...list.querySelectorAll<HTMLElement>(':scope > [data-step]')];
const orderOf = (list: HTMLElement) => stepsOf(list).map((step) => Number(step.dataset['step']));

/** The steps as they stand; undefined while nobody has moved any. */
export function readOrder(list: HTMLElement | null): number[] | undefined {
  if (!list) return undefined;
  const order = orderOf(list);
  return order.join() === list.dataset['start'] ? undefined : order;
}

/** Puts the steps in an order. */
export function setOrder(list: HTMLElement | null, order: readonly number[]): void {
  if (!list) return;
  const steps = stepsOf(list);
  for (const number of order) {
    const step = steps.find((one) => one.dataset['step'] === String(number));
    if (step) list.append(step);
  }
  drawEnds(list);
}

/** The first cannot go up, the last not down; both keep their focus. */
function drawEnds(list: HTMLElement): void {
  const steps = stepsOf(list);
  for (const [place, step] of steps.entries()) {
    const end = (by: string, isEnd: boolean) =>
      step.querySelector(`[data-move="${by}"]`)?.setAttribute('aria-disabled', String(isEnd));
    end('-1', place === 0);
    end('1', place === steps.length - 1);
  }
}

function say(list: HTMLElement, step: HTMLElement): void {
  const steps = stepsOf(list);
  const said = list.parentElement?.querySelector('[data-order-said]');
  if (!said) return;
  said.textContent = (list.dataset['said'] ?? '')
    .replace('{step}', step.querySelector('span')?.textContent ?? '')
    .replace('{place}', String(steps.indexOf(step) + 1))
    .replace('{all}', String(steps.length));
}

/** Brings the buttons of a list to life, and lets a mouse carry its steps. */
export function startOrder(list: HTMLElement | null): void {
  if (!list) return;
  list.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-move]');
    const step = button?.closest<HTMLElement>('[data-step]');
    if (!button || !step) return;
    const place = stepsOf(list).indexOf(step);
    setOrder(list, moved(orderOf(list), place, button.dataset['move'] === '1' ? 1 : -1));
    button.focus();
    say(list, step);
  });
  let carried: HTMLElement | undefined;
  for (const step of stepsOf(list)) {
    step.draggable = true;
    step.addEventListener('dragstart', () => {
      carried = step;
    });
    step.addEventListener('dragover', (event) => {
      if (!carried || carried.parentElement !== list) return;
      event.preventDefault();
      const box = step.getBoundingClientRect();
      if (carried !== step) step[event.clientY < box.top + box.height / 2 ? 'before' : 'after'](carried);
    });
    step.addEventListener('dragend', () => {
      carried = undefined;
      drawEnds(list);
      say(list, step);
    });
  }
  drawEnds(list);
}
