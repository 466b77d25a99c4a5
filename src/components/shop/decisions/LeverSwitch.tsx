import { common } from '../../../i18n/areas/common.ts';
import type { SwitchLever } from '../../../simulator/index.ts';
import { stage } from '../../../stores/plan.ts';
import { useLocale } from '../../ui/locale.tsx';
import { LockNote } from './LockNote.tsx';
import { lockedUntil } from './locks.ts';
import { RuleTag } from './RuleTag.tsx';
import type { Desk } from './use-desk.ts';

interface LeverSwitchProps {
  readonly desk: Desk;
  readonly lever: SwitchLever;
  readonly label?: string;
  readonly help?: string;
}

/** A lever that is on or off. */
export function LeverSwitch({ desk, lever, label, help }: LeverSwitchProps) {
  const locale = useLocale();
  const value = desk.plan[lever];
  const locked = lockedUntil(desk, lever);
  const isStaged = value !== desk.unchanged[lever];
  const helpId = `lever-${lever}-help`;
  return (
    <div class="field">
      <span class="row">
        <label class={isStaged ? 'check staged-check' : 'check'}>
          <input
            type="checkbox"
            id={`lever-${lever}`}
            checked={value}
            disabled={desk.readOnly || locked !== undefined}
            {...(help === undefined ? {} : { 'aria-describedby': helpId })}
            onChange={() => stage(lever, !value)}
          />
          {label ?? common[locale].levers[lever]}
        </label>
        <RuleTag lever={lever} />
      </span>
      {locked !== undefined && <LockNote week={locked} />}
      {help !== undefined && (
        <p class="help" id={helpId}>
          {help}
        </p>
      )}
    </div>
  );
}
