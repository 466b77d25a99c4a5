import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

export type ResultState = 'open' | 'right' | 'wrong' | 'note';

interface ResultProps {
  readonly state: ResultState;
  /** Moves the focus here whenever this changes and is not 0. */
  readonly focusOn?: number;
  readonly children?: ComponentChildren;
}

/** Where an exercise answers. Once it has, the answers below it can be opened. */
export function Result({ state, focusOn = 0, children }: ResultProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state === 'right' || state === 'wrong')
      box.current?.closest<HTMLElement>('[data-exercise]')?.setAttribute('data-state', 'done');
  }, [state]);
  useEffect(() => {
    if (focusOn > 0) box.current?.focus({ preventScroll: true });
  }, [focusOn]);
  return (
    <div ref={box} class={`exercise-result ${state}`} role="status" tabIndex={-1}>
      {state === 'open' ? null : children}
    </div>
  );
}

/** One judged part: what it is about in bold, then why. */
export function Why({ about, children }: { readonly about: string; readonly children: ComponentChildren }) {
  return (
    <p>
      <b>{about}</b> {children}
    </p>
  );
}
