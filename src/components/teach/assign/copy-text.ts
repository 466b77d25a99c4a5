import { showToast } from '../../ui/Toast.tsx';

/** Puts a text on the clipboard and says so; pages on plain http have none. */
export async function copyText(text: string, done: string, failed: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    showToast({ text: done });
    return true;
  } catch {
    showToast({ text: failed });
    return false;
  }
}
