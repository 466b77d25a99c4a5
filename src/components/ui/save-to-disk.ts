/** Hands a text file, JSON or CSV, to the browser's downloads. */
export function saveToDisk({ fileName, text }: { readonly fileName: string; readonly text: string }): void {
  const address = URL.createObjectURL(
    new Blob([text], { type: fileName.endsWith('.csv') ? 'text/csv;charset=utf-8' : 'application/json' }),
  );
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser needs the address until the download has begun.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
