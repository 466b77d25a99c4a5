import { setup as words } from '../../../i18n/areas/setup.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useLocale } from '../../ui/locale.tsx';
import type { Desk } from '../decisions/use-desk.ts';
import { PARTS, type Part, type SetupForm, settledParts } from './form.ts';

interface ChecklistProps {
  readonly desk: Desk;
  readonly form: SetupForm;
  readonly isOpening: boolean;
}

/** How far the page is, with a way to each part, and the button that opens the shop whatever is left. */
export function Checklist({ desk, form, isOpening }: ChecklistProps) {
  const locale = useLocale();
  const t = words[locale];
  const settled = settledParts(form, desk.game.head.scenarioId, locale);
  const done = PARTS.filter((part) => settled[part]).length;
  return (
    <section class="panel" aria-labelledby="setup-list">
      <header>
        <h2 id="setup-list">{t.checklist}</h2>
        <p role="status">{t.progress(done, PARTS.length)}</p>
      </header>
      <div class="body stack">
        <progress
          class="setup-bar"
          value={done}
          max={PARTS.length}
          aria-label={t.progress(done, PARTS.length)}
        />
        <ol class="setup-list">
          {PARTS.map((part) => (
            <li key={part} class={settled[part] ? 'done' : undefined}>
              <Icon name={settled[part] ? 'circle-check' : 'minus'} size={16} />
              <button type="button" class="linkish" onClick={() => show(part)}>
                {t.parts[part]}
              </button>
              <span class="note">{settled[part] ? t.isDone : t.isOpen}</span>
            </li>
          ))}
        </ol>
        <Button id="setup-open" kind="primary" size="lg" type="submit" icon="store" aria-disabled={isOpening}>
          {isOpening ? t.opening : t.open}
        </Button>
        <p class="note hide-m">{t.shortcut}</p>
      </div>
    </section>
  );
}

/** Brings a part into view and puts the cursor on its heading. */
function show(part: Part): void {
  const heading = document.getElementById(`setup-${part}`);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
