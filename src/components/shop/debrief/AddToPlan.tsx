import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { luck } from '../../../i18n/areas/luck.ts';
import { marks } from '../../../i18n/areas/marks.ts';
import { $plan, stageMany } from '../../../stores/plan.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { showToast } from '../../ui/Toast.tsx';
import { hasPart, leversToStage, type PlanPart } from './plan-parts.ts';

interface AddToPlanProps {
  readonly part: PlanPart;
  /** What is added, in words. */
  readonly name: string;
}

/** Stages a part of a plan for the coming week; once it is there, says so and keeps the focus. */
export function AddToPlan({ part, name }: AddToPlanProps) {
  const locale = useLocale();
  const t = marks[locale].gaps;
  const staged = useStore($plan);
  const [isMine, setMine] = useState(false);
  const place = useRef<HTMLSpanElement>(null);
  const isAdded = staged !== undefined && hasPart(part, staged);
  useEffect(() => {
    if (isAdded && isMine) place.current?.focus();
  }, [isAdded, isMine]);
  if (staged === undefined) return null;
  if (isAdded) {
    return (
      <span class="tag ok" ref={place} tabIndex={-1}>
        <Icon name="check" size={13} />
        {isMine ? luck[locale].tryNext.added : t.inPlan}
      </span>
    );
  }
  return (
    <Button
      icon="pin"
      size="sm"
      aria-label={t.addName(name)}
      onClick={() => {
        setMine(true);
        stageMany(leversToStage(part, staged));
        showToast({ text: t.added(name) });
      }}
    >
      {t.add}
    </Button>
  );
}
