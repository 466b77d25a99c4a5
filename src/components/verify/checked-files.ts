import { useRef, useState } from 'preact/hooks';
import { type VerifiedFile, verifyFile } from '../../stores/report.ts';

/** One chosen file on its way through the check. */
export interface CheckedFile {
  readonly id: number;
  readonly name: string;
  readonly outcome: VerifiedFile | 'waiting' | 'running';
}

export interface CheckedFiles {
  readonly files: readonly CheckedFile[];
  readonly done: number;
  readonly add: (chosen: Iterable<File>) => void;
  readonly clear: () => void;
}

/**
 * Checks files one after another, so that the list fills while the page stays usable. A file that cannot
 * be read is an outcome like any other and never stops those behind it.
 */
export function useCheckedFiles(): CheckedFiles {
  const [files, setFiles] = useState<readonly CheckedFile[]>([]);
  const lastId = useRef(0);
  const queue = useRef<{ readonly id: number; readonly file: File }[]>([]);
  const isWorking = useRef(false);
  const settle = (id: number, outcome: CheckedFile['outcome']) =>
    setFiles((present) => present.map((file) => (file.id === id ? { ...file, outcome } : file)));

  const work = async () => {
    if (isWorking.current) return;
    isWorking.current = true;
    for (let next = queue.current.shift(); next; next = queue.current.shift()) {
      settle(next.id, 'running');
      settle(next.id, await verifyFile(next.file));
    }
    isWorking.current = false;
  };

  const add = (chosen: Iterable<File>) => {
    const added = [...chosen].map((file) => {
      lastId.current += 1;
      return { id: lastId.current, file };
    });
    queue.current.push(...added);
    setFiles((present) => [
      ...present,
      ...added.map(({ id, file }): CheckedFile => ({ id, name: file.name, outcome: 'waiting' })),
    ]);
    void work();
  };
  const clear = () => {
    queue.current = [];
    setFiles([]);
  };
  const done = files.filter(({ outcome }) => typeof outcome === 'object').length;
  return { files, done, add, clear };
}
