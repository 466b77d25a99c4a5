import { useStore } from '@nanostores/preact';
import { atom } from 'nanostores';
import { useEffect, useState } from 'preact/hooks';
import { common } from '../../i18n/areas/common.ts';
import { Button, IconButton } from './Button.tsx';
import { useLocale } from './locale.tsx';

export interface ToastMessage {
  readonly text: string;
  readonly actionLabel?: string | undefined;
  readonly onAction?: (() => void) | undefined;
  /** How long it stays, milliseconds; it waits while pointed at or focused. */
  readonly staysFor?: number | undefined;
}

const $toast = atom<(ToastMessage & { readonly id: number }) | undefined>(undefined);
let lastId = 0;

/** Says one thing that happened, with one way back. A new message replaces the old one. */
export function showToast(message: ToastMessage): void {
  lastId += 1;
  $toast.set({ ...message, id: lastId });
}

export function hideToast(): void {
  $toast.set(undefined);
}

/** The place where messages appear; one on a page. */
export function Toasts() {
  const toast = useStore($toast);
  const t = common[useLocale()];
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (!toast || held) return;
    const timer = setTimeout(hideToast, toast.staysFor ?? 8000);
    return () => clearTimeout(timer);
  }, [toast, held]);
  return (
    <div class="toasts" role="status" aria-live="polite">
      {toast && (
        // biome-ignore lint/a11y/noStaticElementInteractions: pointing at it only keeps it open
        <div
          key={toast.id}
          class="toast"
          onMouseEnter={() => setHeld(true)}
          onMouseLeave={() => setHeld(false)}
          onFocusCapture={() => setHeld(true)}
          onBlurCapture={() => setHeld(false)}
        >
          <span>{toast.text}</span>
          {toast.actionLabel && (
            <Button
              size="sm"
              onClick={() => {
                hideToast();
                setHeld(false);
                toast.onAction?.();
              }}
            >
              {toast.actionLabel}
            </Button>
          )}
          <IconButton
            icon="x"
            size="sm"
            label={t.actions.close}
            onClick={() => {
              setHeld(false);
              hideToast();
            }}
          />
        </div>
      )}
    </div>
  );
}
