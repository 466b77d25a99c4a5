/** Types by how a file's name ends; anything else is JSON. */
const TYPES: readonly (readonly [ending: string, type: string])[] = [
  ['.csv', 'text/csv;charset=utf-8'],
  ['.zip', 'application/zip'],
  ['.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
];

interface FileToSave {
  readonly fileName: string;
  /** Words, or bytes as they are. */
  readonly text: string | Uint8Array<ArrayBuffer>;
}

/** Hands a file to the browser's downloads. */
export function saveToDisk({ fileName, text }: FileToSave): void {
  const type = TYPES.find(([ending]) => fileName.endsWith(ending))?.[1] ?? 'application/json';
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser needs the address until the download has begun.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
