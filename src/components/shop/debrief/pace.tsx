import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';

interface SteadyProps {
  readonly of: readonly unknown[];
  readonly children: ComponentChildren;
}

/** Draws its children again only when one of `of` has changed: a long page need not follow every answer that comes. */
export function Steady({ of, children }: SteadyProps) {
  return <>{useMemo(() => children, of)}</>;
}

const waiting: (() => void)[] = [];

/** Calls what waits, each in a task of its own, so that keys and clicks are answered between them. */
function callNext(): void {
  waiting.shift()?.();
  if (waiting.length > 0) setTimeout(callNext);
}

function whenFree(call: () => void): () => void {
  waiting.push(call);
  if (waiting.length === 1) setTimeout(callNext);
  return () => {
    const place = waiting.indexOf(call);
    if (place >= 0) waiting.splice(place, 1);
  };
}

/** Draws its children after the first screen, part by part. For what lies below it, so that nothing visible moves. */
export function Later({ children }: { readonly children: ComponentChildren }) {
  const [isDrawn, setDrawn] = useState(false);
  useEffect(() => whenFree(() => setDrawn(true)), []);
  return <>{isDrawn && children}</>;
}
