/** Opens every key, and prints at the press of the button. */
export function startPrinted(): void {
  for (const key of document.querySelectorAll<HTMLDetailsElement>('[data-printed] details')) key.open = true;
  document.querySelector('[data-print]')?.addEventListener('click', () => print());
}
