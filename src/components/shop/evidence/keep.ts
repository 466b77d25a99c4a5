import { analytics } from '../../../i18n/areas/analytics.ts';
import { common } from '../../../i18n/areas/common.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { csvText } from '../../../lms/csv.ts';
import { removeEvidence, saveEvidence } from '../../../stores/evidence.ts';
import { showToast } from '../../ui/Toast.tsx';
import { type Block, csvRows, frozen } from './block.ts';

/** Freezes a table as evidence and says what came of it. */
export function keepBlock(block: Block, locale: Locale): void {
  const outcome = saveEvidence(frozen(block));
  const text = analytics[locale].outcomes[outcome.status];
  const id = outcome.status === 'saved' ? outcome.item.id : undefined;
  const undo = {
    actionLabel: common[locale].actions.undo,
    onAction: () => id !== undefined && removeEvidence(id),
  };
  showToast({ text, ...(id === undefined ? {} : undo) });
}

/** Puts a table on the clipboard as CSV. */
export async function copyBlock(block: Block, locale: Locale): Promise<void> {
  const t = analytics[locale];
  try {
    await navigator.clipboard.writeText(csvText(csvRows(block, locale)));
    showToast({ text: t.copied, staysFor: 4000 });
  } catch {
    showToast({ text: t.copyRefused });
  }
}

/** What V and T press: the first of each on the screen. */
export const KEEP_MARK = 'data-keep';
export function pressKeep(): void {
  document.querySelector<HTMLButtonElement>(`main [${KEEP_MARK}]`)?.click();
}
export function pressTable(): void {
  document.querySelector<HTMLButtonElement>('main .picture-head button')?.click();
}
