import { useState } from 'preact/hooks';
import { labKit } from '../../../../i18n/areas/lab-kit.ts';
import type { Locale } from '../../../../i18n/locale.ts';
import type { Guess } from './lab.ts';
import { numberOf } from './parts.tsx';

interface GuessFormProps {
  readonly guess: Guess;
  readonly locale: Locale;
  readonly onGuess: () => void;
}

/** The question before the controls are moved; the answer is what the lab then shows. */
export function GuessForm({ guess, locale, onGuess }: GuessFormProps) {
  const t = labKit[locale];
  const [said, setSaid] = useState('');
  const check = (event: SubmitEvent & { readonly currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    const value = numberOf(String(new FormData(event.currentTarget).get('guess') ?? ''));
    if (Number.isNaN(value)) return setSaid(t.typeNumber);
    setSaid(t.guessed(guess.text(value), guess.text(guess.answer)));
    onGuess();
  };
  return (
    <form class="lab-guess" onSubmit={check}>
      <label class="lab-guess-question">
        <span>
          <b>{t.guessFirst}</b> {guess.question}
        </span>
        <span class="lab-answer">
          {guess.unit.before}
          <input class="input num" type="text" name="guess" inputMode="decimal" autoComplete="off" />
          {guess.unit.after}
        </span>
      </label>
      <button type="submit" class="btn sm">
        {t.compare}
      </button>
      <p class="lab-guess-said" role="status">
        {said}
      </p>
    </form>
  );
}
