import { useEffect, useRef, useState } from 'preact/hooks';
import { checkScore } from '../../../stores/teaching.ts';

/** Works out the marks of some files one after another, until it is stopped or the page is left. */
export function useMarks(): {
  readonly progress: { readonly done: number; readonly all: number } | undefined;
  readonly start: (ids: readonly string[]) => void;
  readonly stop: () => void;
} {
  const [progress, setProgress] = useState<{ done: number; all: number }>();
  const isStopped = useRef(false);
  const stop = () => {
    isStopped.current = true;
    setProgress(undefined);
  };
  useEffect(() => stop, []);
  const start = (ids: readonly string[]) => {
    isStopped.current = false;
    const work = async () => {
      for (const [done, id] of ids.entries()) {
        if (isStopped.current) return;
        setProgress({ done, all: ids.length });
        await checkScore(id);
      }
      if (!isStopped.current) setProgress(undefined);
    };
    void work();
  };
  return { progress, start, stop };
}
