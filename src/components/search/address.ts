/** What the address of the page asks for. */
export function typedInAddress(): string {
  return new URLSearchParams(location.search).get('q') ?? '';
}

/** Keeps the address in step, so that a search can be passed on and gone back to. */
export function keepInAddress(typed: string): void {
  const query = typed.trim() === '' ? '' : `?q=${encodeURIComponent(typed.trim())}`;
  history.replaceState(history.state, '', `${location.pathname}${query}`);
}
