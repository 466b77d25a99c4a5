import { useEffect, useState } from 'preact/hooks';

/** The width that a drawing may take, pixels; it is drawn at that width so that type keeps its size. */
export function useWidth(frame: { readonly current: HTMLElement | null }, first = 520): number {
  const [width, setWidth] = useState(first);
  useEffect(() => {
    const element = frame.current;
    if (!element || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry && entry.contentRect.width > 0) setWidth(Math.max(240, Math.round(entry.contentRect.width)));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame]);
  return width;
}
