import { useEffect, useRef, useState } from 'preact/hooks';

/** Lets files and folders be dropped anywhere on the page; tells whether some are being dragged over it. */
export function usePageDrop(add: (files: Iterable<File>) => void): boolean {
  const [isOver, setOver] = useState(false);
  const latest = useRef(add);
  latest.current = add;
  useEffect(() => {
    const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
    const over = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!carriesFiles(event) || !event.dataTransfer) return;
      event.preventDefault();
      setOver(false);
      void filesIn(event.dataTransfer).then((files) => latest.current(files));
    };
    addEventListener('dragover', over);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  }, []);
  return isOver;
}

/** What an element listens to so that files or text can be dropped on it. */
export interface DropHandlers {
  readonly onDragOver: (event: DragEvent) => void;
  readonly onDragLeave: () => void;
  readonly onDrop: (event: DragEvent) => void;
}

/** Lets things be dropped on one element: whether something is being dragged over it, and what it listens to. */
export function useDropZone(onDrop: (transfer: DataTransfer) => void): [isOver: boolean, DropHandlers] {
  const [isOver, setOver] = useState(false);
  const handlers: DropHandlers = {
    onDragOver: (event) => {
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event) => {
      event.preventDefault();
      setOver(false);
      if (event.dataTransfer) onDrop(event.dataTransfer);
    },
  };
  return [isOver, handlers];
}

/** Files of a drop, those inside dropped folders included. */
async function filesIn(transfer: DataTransfer): Promise<File[]> {
  // entries are gone as soon as the event is over: they are taken at once
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.() ?? undefined);
  const plain = [...transfer.files];
  if (!entries.some((entry) => entry?.isDirectory)) return plain;
  const found: File[] = [];
  for (const entry of entries) if (entry) await walk(entry, found);
  return found;
}

async function walk(entry: FileSystemEntry, found: File[]): Promise<void> {
  if (entry.isFile) {
    const file = await new Promise<File | undefined>((resolve) =>
      (entry as FileSystemFileEntry).file(resolve, () => resolve(undefined)),
    );
    if (file && isOurs(file)) found.push(file);
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  // a reader gives some entries at a time, and none when it has given all
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve) =>
      reader.readEntries(resolve, () => resolve([])),
    );
    if (some.length === 0) return;
    for (const inner of some) await walk(inner, found);
  }
}

/** A folder holds much that nobody meant: only what may be a file of ours is taken from one. */
export function isOurs(file: File): boolean {
  return /\.json$/i.test(file.name) && !file.name.startsWith('.');
}
