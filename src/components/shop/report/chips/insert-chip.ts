import { chipText } from '../../../../simulator/index.ts';
import { $narrative, setNarrative } from '../../../../stores/report.ts';
import type { ChipTarget } from '../report-desk.ts';

/** The box of a section, while it is on the screen. */
export function sectionBox({ part, section }: Pick<ChipTarget, 'part' | 'section'>) {
  return document.querySelector<HTMLTextAreaElement>(`textarea[data-section="${part}-${section}"]`);
}

/** Writes a chip where the caret stands, a space on either side in Latin text, and puts the caret behind it. */
export function insertChip(week: number, target: ChipTarget, id: string): void {
  const { part, section, from, until } = target;
  const text = $narrative(week).get()[part][section];
  const before = text.slice(0, from);
  const after = text.slice(until);
  const space = /[\p{Script=Latin}\p{Number},.;:)]$/u.test(before) ? ' ' : '';
  const piece = `${space}${chipText(id)}`;
  setNarrative(week, part, section, `${before}${piece}${after}`);
  const caret = before.length + piece.length;
  // the dialog gives the focus back first
  setTimeout(() => placeCaret(target, caret));
}

export function placeCaret(target: Pick<ChipTarget, 'part' | 'section'>, caret: number): void {
  const box = sectionBox(target);
  box?.focus();
  box?.setSelectionRange(caret, caret);
}

/** Takes a chip out of a text, with the space before it. */
export function withoutChip(text: string, id: string): string {
  return text.replaceAll(` ${chipText(id)}`, '').replaceAll(chipText(id), '');
}
