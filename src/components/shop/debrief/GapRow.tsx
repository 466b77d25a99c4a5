import { useEffect, useRef, useState } from 'preact/hooks';
import { debrief } from '../../../i18n/areas/debrief.ts';
import { marks } from '../../../i18n/areas/marks.ts';
import { money, signedMoney } from '../../../i18n/formats.ts';
import type { DecisionGap } from '../../../simulator/index.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { sitePath } from '../../ui/paths.ts';
import type { ChangeWords } from '../plan/describe.ts';
import { LESSONS, type LessonName } from './lessons.ts';

interface GapRowProps {
  readonly gap: DecisionGap;
  readonly words: readonly ChangeWords[];
  readonly lesson: LessonName | undefined;
  /** Whether the coming plan can take the decision, or has it already. */
  readonly plan: 'open' | 'staged' | 'closed';
  readonly onAdd: (what: string) => void;
  readonly onKeep: () => void;
}

/** One decision replayed: in words, its gain and when that comes. */
export function GapRow({ gap, words, lesson, plan, onAdd, onKeep }: GapRowProps) {
  const locale = useLocale();
  const t = marks[locale].gaps;
  const [isAdded, setAdded] = useState(false);
  const name = words.map(({ what }) => what).join(locale === 'zh' ? '、' : ', ');
  return (
    <tr>
      <th scope="row">
        {words.map(({ what, was, now }) => (
          <span class="gap-words" key={what}>
            <b>{what}</b>
            <span>
              <s>{was}</s> <span aria-hidden="true">→</span>
              <span class="sr">{t.arrow}</span> <b>{now}</b>
            </span>
          </span>
        ))}
        {lesson ? <LessonLink lesson={lesson} /> : undefined}
      </th>
      <Amount label={t.columnThisWeek} fen={gap.thisWeekFen} />
      <Amount label={t.columnLaterWeeks} fen={gap.laterWeeksFen} />
      <Amount label={t.columnStocks} fen={gap.stocksFen} />
      <td class="n gain" data-label={t.columnGain}>
        <span>
          <b class="num good">{signedMoney(gap.gainFen, locale)}</b>
          <small class="num">{marks[locale].error(money(gap.standardErrorFen, locale))}</small>
        </span>
      </td>
      <td class="add">
        {plan === 'staged' && <InPlan takesFocus={isAdded} />}
        {plan === 'open' && (
          <Button
            icon="pin"
            size="sm"
            aria-label={t.addName(name)}
            onClick={() => {
              setAdded(true);
              onAdd(name);
            }}
          >
            {t.add}
          </Button>
        )}
        <IconButton icon="bookmark" size="sm" label={t.keepName(name)} onClick={onKeep} />
      </td>
    </tr>
  );
}

/** Stands where the button was, and takes over its focus. */
function InPlan({ takesFocus }: { readonly takesFocus: boolean }) {
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (takesFocus) place.current?.focus();
  }, [takesFocus]);
  return (
    <span class="tag ok" ref={place} tabIndex={-1}>
      {marks[useLocale()].gaps.inPlan}
    </span>
  );
}

function Amount({ label, fen }: { readonly label: string; readonly fen: number }) {
  const locale = useLocale();
  return (
    <td class={fen < 0 ? 'n num bad' : 'n num'} data-label={label}>
      {signedMoney(fen, locale)}
    </td>
  );
}

function LessonLink({ lesson }: { readonly lesson: LessonName }) {
  const locale = useLocale();
  const t = marks[locale].gaps;
  const { path, module, order } = LESSONS[lesson];
  return (
    <a
      class="gap-lesson no-print"
      href={sitePath(locale, path)}
      aria-label={t.lessonName(module, order, debrief[locale].lessons[lesson])}
    >
      {t.lesson(module, order)}
    </a>
  );
}
