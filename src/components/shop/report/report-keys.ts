import { useEffect } from 'preact/hooks';

interface ReportKeys {
  /** Looks the report over and hands it in. */
  readonly handIn: () => void;
}

/**
 * Keys of the report, inside its boxes too: Control with an arrow goes to the section before or after, with Shift and
 * E inserts evidence, with Enter checks and exports.
 */
export function useReportKeys({ handIn }: ReportKeys): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.isComposing) return;
      if (document.querySelector('dialog[open]')) return;
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        if (moveBetweenSections(event.key === 'ArrowDown' ? 1 : -1)) event.preventDefault();
      } else if (event.shiftKey && event.key.toLowerCase() === 'e') {
        event.preventDefault();
        insertButton()?.click();
      } else if (event.key === 'Enter') {
        event.preventDefault();
        handIn();
      }
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [handIn]);
}

const boxes = () => [...document.querySelectorAll<HTMLTextAreaElement>('textarea[data-section]')];

/** False where no section has the focus, or none comes next. */
function moveBetweenSections(step: 1 | -1): boolean {
  const fields = boxes();
  const here = (fields as readonly Element[]).indexOf(document.activeElement ?? document.body);
  const next = here < 0 ? undefined : fields[here + step];
  next?.focus();
  next?.scrollIntoView({ block: 'center' });
  return next !== undefined;
}

/** The button of the section that is being written, else of the first one in sight. */
function insertButton(): HTMLButtonElement | null {
  const inSight = ({ top, bottom }: DOMRect) => bottom > 0 && top < innerHeight;
  const field =
    boxes().find((box) => box === document.activeElement) ??
    boxes().find((box) => inSight(box.getBoundingClientRect()));
  return document.querySelector(`[data-insert="${field?.dataset['section'] ?? ''}"]`);
}
