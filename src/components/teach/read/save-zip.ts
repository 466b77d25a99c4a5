/** Hands several text files to the browser's downloads as one zip. The packer is fetched when it is needed. */
export async function saveZip(
  files: readonly { readonly fileName: string; readonly text: string }[],
  zipName: string,
): Promise<void> {
  const { zipTexts } = await import('../../../lms/zip.ts');
  const bytes = zipTexts(files);
  const address = URL.createObjectURL(new Blob([bytes.slice().buffer], { type: 'application/zip' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = zipName;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser needs the address until the download has begun.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
