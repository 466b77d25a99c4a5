/** Walking through the rows of a screen by key, and what a row can do. */
const CONTROLS = 'a[href], button, input:not([type="hidden"]), select, textarea';
const MAIN_FIELD = '.edit, .input, select';

const isShown = (element: HTMLElement) => element.getClientRects().length > 0;

/** What J and K stop at: things to do, and in each row of a table its main field or first control. */
export function rowStops(): HTMLElement[] {
  const stops = new Set<HTMLElement>();
  for (const place of document.querySelectorAll<HTMLElement>('main [data-row], main tbody tr')) {
    const isControl = place.matches(CONTROLS);
    const controls = isControl ? [place] : [...place.querySelectorAll<HTMLElement>(CONTROLS)];
    const stop = controls.find((control) => control.matches('.edit')) ?? controls.find(isShown);
    if (stop && isShown(stop) && !stop.closest('[popover]')) stops.add(stop);
  }
  return [...stops];
}

/** The row or thing to do that is in focus. */
export function focusedRow(): HTMLElement | undefined {
  return document.activeElement?.closest<HTMLElement>('main tbody tr, main li') ?? undefined;
}

function walk(step: 1 | -1): void {
  const stops = rowStops();
  const row = focusedRow();
  const active = document.activeElement;
  const at = stops.findIndex((stop) => stop === active || row?.contains(stop) === true);
  const next = at < 0 ? (step > 0 ? 0 : stops.length - 1) : at + step;
  const stop = stops[Math.min(stops.length - 1, Math.max(0, next))];
  stop?.focus();
  stop?.scrollIntoView?.({ block: 'nearest' });
}

export const nextRow = (): void => walk(1);
export const previousRow = (): void => walk(-1);

/** Opens the main field of the row in focus, or of the first row that has one. */
export function editRow(): void {
  const field =
    focusedRow()?.querySelector<HTMLElement>(MAIN_FIELD) ??
    document.querySelector<HTMLElement>('main .edit') ??
    document.querySelector<HTMLElement>('main tbody .input');
  if (field === null || field === undefined) return;
  field.focus();
  if (field instanceof HTMLButtonElement) field.click();
}

/** Switches the chart nearest to the focus, or the first one, between drawing and table. */
export function switchChart(): void {
  const near = document.activeElement?.closest('main section, main .panel');
  const button =
    near?.querySelector<HTMLButtonElement>('.picture-head button') ??
    document.querySelector<HTMLButtonElement>('main .picture-head button');
  button?.click();
}

/** One thing that a row can do. */
export interface RowAction {
  readonly name: string;
  readonly run: () => void;
}

/** Everything that the row in focus can do, with its name; undefined when no row is in focus. */
export function rowActions(): { readonly row: string; readonly actions: readonly RowAction[] } | undefined {
  const row = focusedRow();
  if (row === undefined) return undefined;
  const controls = [...row.querySelectorAll<HTMLElement>(CONTROLS)].filter(
    (control) => isShown(control) && !control.matches(':disabled, [aria-disabled="true"]'),
  );
  const actions = controls.map((control) => ({ name: nameOf(control), run: () => use(control) }));
  const title = row.querySelector('th, h3, b')?.textContent ?? '';
  return { row: title.trim(), actions: actions.filter(({ name }) => name !== '') };
}

/** Presses a button or link, goes into a field. */
function use(control: HTMLElement): void {
  control.focus();
  if (control.matches('a, button')) control.click();
}

function nameOf(control: HTMLElement): string {
  const label = control.getAttribute('aria-label') ?? (control as HTMLInputElement).labels?.[0]?.textContent;
  return (label ?? control.textContent ?? '').replace(/\s+/g, ' ').trim();
}
