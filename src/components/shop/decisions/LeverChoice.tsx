import { common } from '../../../i18n/areas/common.ts';
import type { FullPlan, Lever } from '../../../simulator/index.ts';
import { stage } from '../../../stores/plan.ts';
import { useLocale } from '../../ui/locale.tsx';
import { LockNote } from './LockNote.tsx';
import { lockedUntil } from './locks.ts';
import { RuleTag } from './RuleTag.tsx';
import type { Desk } from './use-desk.ts';

/** Levers that hold one of a few names or numbers. */
type ChoiceLever = { [Name in Lever]: FullPlan[Name] extends string | number ? Name : never }[Lever];

interface LeverChoiceProps<Name extends ChoiceLever> {
  readonly desk: Desk;
  readonly lever: Name;
  readonly options: readonly {
    readonly value: FullPlan[Name];
    readonly label: string;
    /** What it costs and does, in one line. */
    readonly note?: string;
  }[];
  readonly label?: string;
  readonly help?: string;
}

/** A lever with a few named settings, as radio cards. */
export function LeverChoice<Name extends ChoiceLever>(props: LeverChoiceProps<Name>) {
  const { desk, lever, options, label, help } = props;
  const locale = useLocale();
  const value = desk.plan[lever];
  const locked = lockedUntil(desk, lever);
  const isStaged = value !== desk.unchanged[lever];
  return (
    <fieldset
      class={isStaged ? 'field choice staged' : 'field choice'}
      disabled={desk.readOnly || locked !== undefined}
    >
      <legend>
        {label ?? common[locale].levers[lever]} <RuleTag lever={lever} />
      </legend>
      {locked !== undefined && <LockNote week={locked} />}
      {help !== undefined && <p class="help">{help}</p>}
      <div class="choice-cards">
        {options.map((option) => (
          <label key={String(option.value)} class="choice-card">
            <input
              type="radio"
              name={`lever-${lever}`}
              checked={option.value === value}
              onChange={() => stage(lever, option.value)}
            />
            <span>
              <b>{option.label}</b>
              {option.note !== undefined && <span class="note">{option.note}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
