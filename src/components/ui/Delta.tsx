import { type ChangeUnit, describeChange, type Favours } from '../../i18n/formats.ts';
import { useLocale } from './locale.tsx';

interface DeltaProps {
  now: number;
  was: number;
  /** How the change is written: money (fen), relative (%), points, digits, count. */
  unit: ChangeUnit;
  favours: Favours;
  digits?: number | undefined;
  /** Words after the judgement, such as "than last week". */
  children?: preact.ComponentChildren | undefined;
}

/** A change: arrow for the direction, word and colour for whether it is good. */
export function Delta({ now, was, unit, favours, digits, children }: DeltaProps) {
  const change = describeChange(now, was, unit, favours, useLocale(), digits);
  return (
    <span class="delta d">
      <b class={change.judgement === 'same' ? 'num' : `num ${change.judgement}`}>
        {change.arrow} {change.arrow === '–' ? '' : change.amount}
      </b>
      <span>{change.word}</span>
      {children}
    </span>
  );
}
