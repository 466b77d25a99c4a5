import { useRef, useState } from 'preact/hooks';
import { readAssignment } from '../../stores/assignment.ts';
import { type VerifiedFile, verifyFile } from '../../stores/report.ts';

/** One chosen file on its way through the check. */
export interface CheckedFile {
  readonly id: number;
  readonly name: string;
  /** `assignment`: no report, but reports may be about the shop that it brings along. */
  readonly outcome: VerifiedFile | 'waiting' | 'running' | 'assignment';
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

  /** Reports about shops that were not at hand: an assignment dropped later may bring them. */
  const shopless = useRef<{ readonly id: number; readonly file: File }[]>([]);
  const check = async (next: {
    readonly id: number;
    readonly file: File;
  }): Promise<CheckedFile['outcome']> => {
    const outcome = await verifyFile(next.file);
    const codes = outcome.problems.map(({ code }) => code);
    if (codes.includes('file/unknown-scenario') || outcome.verdict === 'other-rules')
      shopless.current.push(next);
    if (!codes.includes('file/other-format')) return outcome;
    const read = await readAssignment(next.file);
    if (!read.ok) return outcome;
    if (read.value.scenario) queue.current.push(...shopless.current.splice(0));
    return 'assignment';
  };
  const work = async () => {
    if (isWorking.current) return;
    isWorking.current = true;
    for (let next = queue.current.shift(); next; next = queue.current.shift()) {
      settle(next.id, 'running');
      settle(next.id, await check(next));
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
    shopless.current = [];
    setFiles([]);
  };
  const done = files.filter(({ outcome }) => outcome !== 'waiting' && outcome !== 'running').length;
  return { files, done, add, clear };
}
