import { useShortcut } from '../../shell/shortcuts.ts';

/** Rows a keeper walks with J and K: buttons with `data-row` and prices in tables. */
function rows(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('main [data-row], main tbody .edit')].filter(
    (element) => element.offsetParent !== null,
  );
}

function walk(step: 1 | -1): void {
  const all = rows();
  const active = document.activeElement;
  const at = all.findIndex((row) => row === active || row.closest('tr, li')?.contains(active));
  const next = at < 0 ? (step > 0 ? 0 : all.length - 1) : at + step;
  all[Math.min(all.length - 1, Math.max(0, next))]?.focus();
}

const next = () => walk(1);
const previous = () => walk(-1);

/** Opens the main field of the row in focus, or of the first row. */
function editRow(): void {
  const row = document.activeElement?.closest('main tr');
  const field =
    row?.querySelector<HTMLElement>('.edit, .input') ?? document.querySelector<HTMLElement>('main .edit');
  if (field === null || field === undefined) return;
  field.focus();
  if (field instanceof HTMLButtonElement) field.click();
}

/** Switches the first chart of the screen between drawing and table. */
function switchChart(): void {
  document.querySelector<HTMLButtonElement>('main .picture-head button')?.click();
}

/** J, K, E and T on a decision screen. */
export function useRowKeys(): void {
  useShortcut('j', next);
  useShortcut('k', previous);
  useShortcut('e', editRow);
  useShortcut('t', switchChart);
}
