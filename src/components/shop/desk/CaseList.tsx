import { deskText } from '../../../i18n/areas/desk/text.ts';
import { deskFamilies, desk as words } from '../../../i18n/areas/desk.ts';
import { integer } from '../../../i18n/formats.ts';
import type { DeskCase } from '../../../simulator/index.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useLocale } from '../../ui/locale.tsx';
import type { Desk } from '../decisions/use-desk.ts';
import { clockIcon, clockTitle, isUrgent, productNames } from './case-words.ts';
import { byClock, FAMILY_ICONS, markOf, openCases, type Rulings } from './cases.ts';
import { MarkTag } from './MarkTag.tsx';

/** The row of a case, for going back to it. */
export const rowIdOf = (caseId: string) => `case-${caseId}`;

interface CaseListProps {
  readonly desk: Desk;
  readonly cases: readonly DeskCase[];
  readonly rulings: Rulings;
  readonly isPast: boolean;
  readonly shownId: string;
  readonly addressOf: (id: string) => string;
}

/** The cases by their clock, with what has become of each. */
export function CaseList({ desk, cases, rulings, isPast, shownId, addressOf }: CaseListProps) {
  const locale = useLocale();
  const t = words[locale];
  const productOf = productNames(desk.shop.facts, locale);
  const given = cases.length - openCases(cases, rulings).length;
  const progress = t.answered(integer(given, locale), integer(cases.length, locale));
  return (
    <div class="desk-list">
      <header>
        <h2>{isPast ? t.pastList : t.list}</h2>
        <p class="note" aria-live="polite">
          {progress}
        </p>
      </header>
      {byClock(cases, isPast).map(({ deadlineMinutes, cases: group }) => (
        <section key={deadlineMinutes ?? 0} aria-label={clockTitle(deadlineMinutes, locale)}>
          <h3 class={isUrgent(deadlineMinutes) ? 'desk-clock urgent' : 'desk-clock'}>
            <Icon name={clockIcon(deadlineMinutes)} size={14} />
            {clockTitle(deadlineMinutes, locale)}
          </h3>
          <ul>
            {group.map((found) => (
              <li key={found.id}>
                <a
                  id={rowIdOf(found.id)}
                  class="desk-row"
                  href={addressOf(found.id)}
                  aria-current={found.id === shownId ? 'true' : undefined}
                >
                  <Icon name={FAMILY_ICONS[found.family]} />
                  <span class="desk-subject">
                    <small>{deskFamilies[locale][found.family]}</small>
                    <b>{deskText(found, locale, productOf).title}</b>
                  </span>
                  {isPast ? (
                    <MarkTag mark={markOf(found, rulings)} />
                  ) : (
                    <StateTag isOpen={markOf(found, rulings) === 'unanswered'} />
                  )}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function StateTag({ isOpen }: { isOpen: boolean }) {
  const t = words[useLocale()];
  if (isOpen) return <span class="tag">{t.stateOpen}</span>;
  return (
    <span class="tag ok">
      <Icon name="check" size={13} />
      {t.stateAnswered}
    </span>
  );
}
