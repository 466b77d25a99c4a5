import { useShortcut } from '../../shell/shortcuts.ts';

/** Names of the products in the table: the buttons that open a row. */
function names(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('main .product-table .prod-open')];
}

function walk(step: 1 | -1): void {
  const all = names();
  const row = document.activeElement?.closest('tr');
  const at = all.findIndex((name) => row?.contains(name));
  const next = at < 0 ? (step > 0 ? 0 : all.length - 1) : at + step;
  all[Math.min(all.length - 1, Math.max(0, next))]?.focus();
}

const next = () => walk(1);
const previous = () => walk(-1);

/** Opens the price of the row in focus, or of the first row. */
function editPrice(): void {
  const row = document.activeElement?.closest('main tr');
  const field =
    row?.querySelector<HTMLElement>('.edit') ??
    document.querySelector<HTMLElement>('main .product-table .edit');
  field?.focus();
  field?.click();
}

/** J and K walk the products, Enter opens one, E changes its price. */
export function useProductKeys(): void {
  useShortcut('j', next);
  useShortcut('k', previous);
  useShortcut('e', editPrice);
}
