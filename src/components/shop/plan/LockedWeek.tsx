import { useStore } from '@nanostores/preact';
import { useId, useRef, useState } from 'preact/hooks';
import { sealed } from '../../../i18n/areas/sealed.ts';
import { plainReveal } from '../../../simulator/index.ts';
import { runWeek } from '../../../stores/run.ts';
import { $seal, $sealCode, revealOf, unlockWeek } from '../../../stores/seal.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { showToast } from '../../ui/Toast.tsx';
import './seal.css';

/** A locked week: its seal code to hand in, and the field for the code that lets it run. */
export function LockedWeek({ week, onClose }: { week: number; onClose: () => void }) {
  const t = sealed[useLocale()];
  const id = useId();
  const { seals } = useStore($seal);
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string>();
  const run = () => {
    if (revealOf(typed) === undefined) {
      setProblem(troubleWith(typed, week, t));
      field.current?.focus();
      return;
    }
    onClose();
    location.hash = '#/run';
    void runWeek(typed);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t.lockedTitle(week)}
      sheet
      actions={
        <>
          <Button onClick={onClose}>{t.later}</Button>
          <Button kind="primary" icon="play" onClick={run}>
            {t.run(week)}
          </Button>
        </>
      }
    >
      <div class="confirm">
        <SealCode />
        <form
          class="field"
          onSubmit={(event) => {
            event.preventDefault();
            run();
          }}
        >
          <label for={id}>{t.codeLabel(week)}</label>
          <input
            ref={field}
            id={id}
            class="input seal-input"
            type="text"
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            maxLength={40}
            value={typed}
            aria-invalid={problem === undefined ? undefined : 'true'}
            aria-describedby={problem === undefined ? `${id}-help` : `${id}-problem`}
            onInput={(event) => {
              setTyped(event.currentTarget.value);
              setProblem(undefined);
            }}
          />
          {problem === undefined ? (
            <p id={`${id}-help`} class="help">
              {t.codeHelp}
            </p>
          ) : (
            <p id={`${id}-problem`} class="problem" role="alert">
              {problem}
            </p>
          )}
        </form>
        <div class="seal-unlock">
          <Button
            size="sm"
            icon="lock-open"
            onClick={() => {
              onClose();
              void unlockWeek();
              showToast({ text: t.unlocked(week) });
            }}
          >
            {t.unlock}
          </Button>
          <p class="note">
            {t.unlockNote} {seals > 1 ? t.locks(seals) : ''}
          </p>
        </div>
      </div>
    </Dialog>
  );
}

function SealCode() {
  const t = sealed[useLocale()];
  const code = useStore($sealCode) ?? '';
  const copy = () =>
    navigator.clipboard?.writeText(code).then(
      () => showToast({ text: t.copied }),
      () => undefined,
    );
  return (
    <section class="seal-hand-in">
      <h3>{t.sealLabel}</h3>
      <p class="between">
        <output class="seal-code">{code}</output>
        {globalThis.navigator?.clipboard && (
          <Button size="sm" icon="copy" onClick={copy}>
            {t.copy}
          </Button>
        )}
      </p>
      <p class="note">{t.sealHelp}</p>
    </section>
  );
}

function troubleWith(typed: string, week: number, t: (typeof sealed)['en']): string {
  const { length } = plainReveal(typed);
  if (length === 0) return t.codeMissing;
  return length < 12 ? t.codeShort(length) : t.codeWrong(week);
}
