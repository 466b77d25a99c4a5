import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { common } from '../../i18n/areas/common.ts';
import { IconButton } from './Button.tsx';
import { useLocale } from './locale.tsx';

interface DialogProps {
  open: boolean;
  onClose: () => void;
  title: string;
  children: ComponentChildren;
  /** Buttons at the foot. */
  actions?: ComponentChildren | undefined;
  /** For tables and plans. */
  wide?: boolean | undefined;
  /** On a phone, rises from the bottom edge. */
  sheet?: boolean | undefined;
}

/** A native modal dialog: focus stays inside and goes back to where it was; Escape closes. */
export function Dialog({ open, onClose, title, children, actions, wide, sheet }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const t = common[useLocale()];
  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (open && !element.open) element.showModal();
    if (!open && element.open) element.close();
  }, [open]);
  if (!open) return null;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes natively; the click is on the backdrop
    <dialog
      ref={dialog}
      class={`dialog${wide ? ' wide' : ''}${sheet ? ' sheet' : ''}`}
      aria-labelledby={titleId}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <div class="dialog-body">
        <header>
          <h2 id={titleId}>{title}</h2>
          <IconButton icon="x" label={t.actions.close} onClick={onClose} />
        </header>
        <div class="dialog-content">{children}</div>
        {actions && <div class="dialog-actions">{actions}</div>}
      </div>
    </dialog>
  );
}
