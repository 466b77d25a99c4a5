import { common } from '../../../i18n/areas/common.ts';
import type { NumericLever } from '../../../simulator/index.ts';
import { stage } from '../../../stores/plan.ts';
import { useLocale } from '../../ui/locale.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { problemAt } from '../plan/problem-words.ts';
import { LockNote } from './LockNote.tsx';
import { lockedUntil } from './locks.ts';
import { RuleTag } from './RuleTag.tsx';
import type { Desk } from './use-desk.ts';

interface LeverFieldProps {
  readonly desk: Desk;
  readonly lever: NumericLever;
  readonly label?: string;
  readonly labelHidden?: boolean;
  readonly help?: string;
  readonly suffix?: string;
}

/** Levers that are money, shown in yuan. */
const isMoney = (lever: NumericLever) => lever.endsWith('Fen');
/** Levers that are a share of one, shown in per cent. */
const SHARES: ReadonlySet<NumericLever> = new Set([
  'riskStrictness',
  'targetingLevel',
  'liveConcentration',
  'tierBenefit',
]);
const isShare = (lever: NumericLever) =>
  lever.endsWith('Share') || lever.endsWith('Rate') || SHARES.has(lever);

/** The field of one numeric lever: stages what is typed, marks what differs from last week. */
export function LeverField({ desk, lever, label, labelHidden, help, suffix }: LeverFieldProps) {
  const locale = useLocale();
  const { minimum, maximum, step } = desk.shop.facts.ranges[lever];
  const value = desk.plan[lever];
  const problem = problemAt(desk.problems, lever, locale);
  const locked = lockedUntil(desk, lever);
  const field = (
    <NumberField
      id={`lever-${lever}`}
      label={label ?? common[locale].levers[lever]}
      value={value}
      min={minimum}
      max={maximum}
      step={step}
      staged={value !== desk.unchanged[lever]}
      disabled={desk.readOnly || locked !== undefined}
      onCommit={(next) => stage(lever, next)}
      {...(isMoney(lever) ? { scale: 100, prefix: '¥' } : {})}
      {...(lever === 'semMaxBidFen' ? { decimals: 2 } : {})}
      {...(isShare(lever) ? { scale: 0.01, suffix: '%' } : {})}
      {...(suffix === undefined ? {} : { suffix })}
      {...(labelHidden === undefined ? {} : { labelHidden })}
      {...(help === undefined ? {} : { help })}
      {...(problem === undefined ? {} : { problem })}
    />
  );
  if (labelHidden) return field;
  return (
    <div class="lever">
      {field}
      <RuleTag lever={lever} />
      {locked !== undefined && <LockNote week={locked} />}
    </div>
  );
}
