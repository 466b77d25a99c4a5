import { saveToDisk } from './save-to-disk.ts';

/** Hands several text files to the browser's downloads as one zip. The packer is fetched when it is needed. */
export async function saveZip(
  files: readonly { readonly fileName: string; readonly text: string }[],
  zipName: string,
): Promise<void> {
  const { zipTexts } = await import('../../lms/zip.ts');
  saveToDisk({ fileName: zipName, text: zipTexts(files).slice() });
}
