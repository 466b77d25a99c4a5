import { useStore } from '@nanostores/preact';
import { useId, useState } from 'preact/hooks';
import { plan as words } from '../../../i18n/areas/plan.ts';
import { integer } from '../../../i18n/formats.ts';
import { $bet, setBet } from '../../../stores/plan.ts';
import { useLocale } from '../../ui/locale.tsx';
import type { Desk } from '../decisions/use-desk.ts';
import { type BetReading, readBet, usualTolerance } from './bet.ts';

/** A guess of the week's profit, ± a margin, before the truth is known. */
export function BetField({ desk }: { desk: Desk }) {
  const locale = useLocale();
  const t = words[locale];
  const id = useId();
  const bet = useStore($bet);
  const usual = usualTolerance(desk.shop.results.at(-1)?.profit.operatingProfitFen);
  const yuan = (fen: number) => integer(fen / 100, locale);
  const [drafts, setDrafts] = useState<{ guess?: string; margin?: string }>({});
  const guess = drafts.guess ?? (bet === undefined ? '' : yuan(bet.operatingProfitFen));
  const margin = drafts.margin ?? yuan(bet?.toleranceFen ?? usual);
  const reading = readBet(guess, margin);
  const trouble = troubleText(reading, t);

  const type = (next: { guess?: string; margin?: string }) => {
    setDrafts({ ...drafts, ...next });
    const read = readBet(next.guess ?? guess, next.margin ?? margin);
    setBet(read.kind === 'bet' ? read.bet : undefined);
  };
  /** On leaving, what could be read is written tidily; what could not stays as typed. */
  const settle = () => reading.kind === 'bet' && setDrafts({});

  return (
    <div class="bet" data-coach="bet">
      <label for={id}>{t.betLabel}</label>
      <div class="row">
        <span class="affix">
          {t.betUnit}
          <input
            id={id}
            class="input num"
            type="text"
            inputMode="text"
            autocomplete="off"
            value={guess}
            disabled={desk.readOnly}
            aria-invalid={trouble !== undefined && reading.kind !== 'no-tolerance' ? 'true' : undefined}
            aria-describedby={trouble === undefined ? `${id}-hint` : `${id}-problem`}
            onInput={(event) => type({ guess: event.currentTarget.value })}
            onBlur={settle}
          />
        </span>
        <label class="affix">
          <span aria-hidden="true">±</span>
          <span class="sr">{t.betTolerance}</span>
          <input
            class="input num margin"
            type="text"
            inputMode="numeric"
            autocomplete="off"
            value={margin}
            disabled={desk.readOnly}
            aria-invalid={reading.kind === 'no-tolerance' ? 'true' : undefined}
            onInput={(event) => type({ margin: event.currentTarget.value })}
            onBlur={settle}
          />
        </label>
      </div>
      {trouble === undefined ? (
        <p class="note" id={`${id}-hint`}>
          {t.betHint}
        </p>
      ) : (
        <p class="problem" id={`${id}-problem`} role="alert">
          {trouble}
        </p>
      )}
    </div>
  );
}

function troubleText(
  reading: BetReading,
  t: { betNotNumber: string; betTooLarge: string; betToleranceProblem: string },
): string | undefined {
  if (reading.kind === 'not-number') return t.betNotNumber;
  if (reading.kind === 'too-large') return t.betTooLarge;
  if (reading.kind === 'no-tolerance') return t.betToleranceProblem;
  return undefined;
}
