import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import './lazy-screen.css';

/** A screen takes nothing: it reads the stores and the address. */
export interface ScreenModule {
  readonly Screen: FunctionComponent;
}

interface LazyScreenProps {
  readonly load: () => Promise<ScreenModule>;
  /** The screen where it was fetched before: it is drawn at once. */
  readonly atHand?: ScreenModule | undefined;
  /** Said while it takes noticeably long. */
  readonly waiting: string;
  /** Selector of the navigation: a screen that was chosen there starts at its top. */
  readonly navigation: string;
}

/** Fetches a screen's code; give it a key by screen. A failed fetch is thrown, for the boundary around it to show. */
export function LazyScreen({ load, atHand, waiting, navigation }: LazyScreenProps) {
  const [loaded, setLoaded] = useState<ScreenModule | { error: unknown } | undefined>(atHand);
  useEffect(() => {
    let isCurrent = true;
    load().then(
      (screen) => isCurrent && setLoaded(screen),
      (error: unknown) => isCurrent && setLoaded({ error }),
    );
    return () => {
      isCurrent = false;
    };
  }, []);
  useEffect(() => {
    if (loaded && document.activeElement?.closest(navigation)) window.scrollTo(0, 0);
  }, [loaded]);
  if (!loaded) return <Waiting text={waiting} />;
  if ('error' in loaded) throw loaded.error;
  return <loaded.Screen />;
}

/** Says that something is coming, but only when it takes noticeably long. */
export function Waiting({ text }: { readonly text: string }) {
  return (
    <p class="waiting muted" role="status">
      {text}
    </p>
  );
}
