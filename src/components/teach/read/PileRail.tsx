import { teachRead } from '../../../i18n/areas/teach-read.ts';
import { verify } from '../../../i18n/areas/verify.ts';
import type { Verdict } from '../../../simulator/index.ts';
import type { Grading, Room } from '../../../stores/teaching.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { teachHash } from '../route.ts';
import { nameOf } from './names.ts';
import { gradingState, type ReadItem } from './order.ts';

interface PileRailProps {
  readonly items: readonly ReadItem[];
  readonly gradings: Readonly<Record<string, Grading>>;
  readonly room: Room;
  readonly id: string;
}

const SIGNS: Readonly<Record<Verdict, string>> = {
  verified: '✓',
  altered: '△',
  'other-rules': '?',
  unreadable: '✕',
};

/** The pile, slim: who, which week, how the check went and how far the grading is. */
export function PileRail({ items, gradings, room, id }: PileRailProps) {
  const locale = useLocale();
  const t = teachRead[locale];
  return (
    <nav class="read-rail" aria-label={t.pile}>
      <ol>
        {items.map((item) => {
          const name = nameOf(item, room, locale);
          const state = gradingState(gradings[item.id]);
          const verdict = item.outcome?.verdict;
          return (
            <li key={item.id}>
              <a href={teachHash('read', item.id)} aria-current={item.id === id ? 'page' : undefined}>
                <span
                  class="read-rail-sign"
                  aria-hidden="true"
                  title={verdict && verify[locale].word[verdict]}
                >
                  {verdict ? SIGNS[verdict] : '…'}
                </span>
                <span class="read-rail-name">{name}</span>
                <small class="num">{t.weekShort(item.report.week)}</small>
                <span class="sr">{[verdict && verify[locale].word[verdict], t[state]].join(' ')}</span>
                {state === 'graded' ? (
                  <Icon name="check" size={14} />
                ) : (
                  <span class={state === 'begun' ? 'read-dot begun' : 'read-dot'} />
                )}
              </a>
            </li>
          );
        })}
      </ol>
      <a class="btn sm quiet" href={teachHash('pile')}>
        {t.toPile}
      </a>
    </nav>
  );
}
