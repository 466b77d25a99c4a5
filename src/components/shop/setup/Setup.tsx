import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { setup as words } from '../../../i18n/areas/setup.ts';
import { problemText } from '../../../i18n/problem-text.ts';
import { $canSetUp, $game } from '../../../stores/game.ts';
import { settle } from '../../../stores/setup.ts';
import { go } from '../../shell/route.ts';
import { Button } from '../../ui/Button.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { NoShop } from '../decisions/NoShop.tsx';
import { type Desk, useDesk } from '../decisions/use-desk.ts';
import { Checklist } from './Checklist.tsx';
import { canChoosePlatform, firstForm, type SetupForm, setupOf, suggestedForm } from './form.ts';
import { GoalsPart } from './GoalsPart.tsx';
import { NamePart } from './NamePart.tsx';
import { PapersPart } from './PapersPart.tsx';
import { PastSetup } from './PastSetup.tsx';
import { PlatformPart } from './PlatformPart.tsx';
import { PositionPart } from './PositionPart.tsx';
import './setup.css';

/** Everything that is settled before the first week, on one page; afterwards, what was settled. */
export function Screen() {
  const desk = useDesk();
  const canSetUp = useStore($canSetUp);
  const { saveId } = useStore($game);
  if (desk === undefined) return <NoShop />;
  return canSetUp ? <Setup key={saveId} desk={desk} saveId={saveId ?? ''} /> : <PastSetup desk={desk} />;
}

/** What a part of the page is given. */
export interface PartProps {
  readonly desk: Desk;
  readonly form: SetupForm;
  readonly onChange: (change: Partial<SetupForm>) => void;
}

/** Forms by save: leaving the page and coming back loses nothing. */
const unfinished = new Map<string, SetupForm>();

function Setup({ desk, saveId }: { desk: Desk; saveId: string }) {
  const locale = useLocale();
  const t = words[locale];
  const [form, setForm] = useState<SetupForm>(() => unfinished.get(saveId) ?? firstForm(desk, locale));
  const [status, setStatus] = useState<{ isOpening: boolean; refusal?: string }>({ isOpening: false });
  const change = (fields: Partial<SetupForm>) => {
    const next = { ...form, ...fields };
    unfinished.set(saveId, next);
    setForm(next);
  };
  const open = async (chosen: SetupForm) => {
    if (status.isOpening) return;
    setStatus({ isOpening: true });
    try {
      const platformId = canChoosePlatform(desk, chosen) ? chosen.platformId : undefined;
      const name = chosen.shopName.trim() || suggestedForm(desk, locale).shopName;
      await settle(name, setupOf(chosen), platformId);
      unfinished.delete(saveId);
      window.scrollTo(0, 0);
      go('cockpit');
    } catch (error) {
      const problem = error instanceof Error && 'problem' in error ? error.problem : undefined;
      const code = (problem as { code?: string } | undefined)?.code ?? 'unknown';
      setStatus({ isOpening: false, refusal: problemText({ code }, locale) });
    }
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
      event.preventDefault();
      // a number that is being typed is taken over as its field is left
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      document.getElementById('setup-open')?.click();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  const parts: PartProps = { desk, form, onChange: change };
  return (
    <div class="stack setup">
      <header class="ph">
        <h1>{t.title}</h1>
        <p class="muted lede">{t.lede}</p>
      </header>
      {status.refusal && (
        <p class="banner bad" role="alert">
          {t.failed} {status.refusal}
        </p>
      )}
      <section class="panel setup-quick" aria-label={t.suggested}>
        <Button
          kind="primary"
          size="lg"
          icon="store"
          aria-disabled={status.isOpening}
          onClick={() => void open(suggestedForm(desk, locale))}
        >
          {t.suggested}
        </Button>
        <p class="note">{t.suggestedHelp}</p>
      </section>
      <form
        class="setup-form"
        onSubmit={(event) => {
          event.preventDefault();
          void open(form);
        }}
      >
        <div class="stack">
          <NamePart {...parts} />
          <PlatformPart {...parts} />
          <PapersPart {...parts} />
          <PositionPart {...parts} />
          <GoalsPart {...parts} />
        </div>
        <aside class="setup-side" aria-label={t.checklist}>
          <Checklist desk={desk} form={form} isOpening={status.isOpening} />
        </aside>
      </form>
    </div>
  );
}
