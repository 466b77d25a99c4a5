import { useEffect, useRef, useState } from 'preact/hooks';
import { desk as words } from '../../../i18n/areas/desk.ts';
import type { DeskCase } from '../../../simulator/index.ts';
import { answerDeskCase } from '../../../stores/plan.ts';
import { routeHash, useRoute } from '../../shell/route.ts';
import { useLocale } from '../../ui/locale.tsx';
import { useMedia } from '../../ui/use-media.ts';
import type { Desk } from '../decisions/use-desk.ts';
import { CaseList, rowIdOf } from './CaseList.tsx';
import { CaseThread } from './CaseThread.tsx';
import { byClock, nextOpen, openCases, type Rulings } from './cases.ts';
import { goToDesk } from './DeskWeeks.tsx';
import { useCaseKeys } from './use-case-keys.ts';

interface CaseFrameProps {
  readonly desk: Desk;
  readonly cases: readonly DeskCase[];
  readonly rulings: Rulings;
  /** The week in whose plan the rulings stand. */
  readonly week: number;
  /** The latest week with rulings, given or to be given. */
  readonly latest: number;
  readonly isPast: boolean;
}

/** The inbox: cases at the left, one of them at the right; on a phone one at a time. */
export function CaseFrame({ desk, cases, rulings, week, latest, isPast }: CaseFrameProps) {
  const t = words[useLocale()];
  const named = useRoute().query.get('case') ?? undefined;
  const isNarrow = useMedia('(max-width: 640px)');
  const heading = useRef<HTMLHeadingElement>(null);
  const inOrder = byClock(cases, isPast).flatMap((group) => group.cases);
  const opened = inOrder.find(({ id }) => id === named);
  // Chosen once: a ruling on it must not bring another case to the front.
  const [startId] = useState(() => (openCases(inOrder, rulings)[0] ?? inOrder[0])?.id);
  const shown = opened ?? inOrder.find(({ id }) => id === startId);
  const addressOf = (id?: string) =>
    `${routeHash('desk', isPast ? week : undefined)}${id === undefined ? '' : `?case=${id}`}`;

  // Keys come faster than the screen is drawn: the next one is for the case just gone to.
  const aim = useRef<string>();
  aim.current = shown?.id;

  useNarrowSteps(isNarrow, opened?.id, heading);

  const show = (id: string) => {
    aim.current = id;
    history.replaceState(null, '', addressOf(id));
    dispatchEvent(new Event('hashchange'));
    if (!isNarrow) document.getElementById(rowIdOf(id))?.focus();
  };
  const step = (by: 1 | -1) => {
    const isList = isNarrow && opened === undefined;
    const focused = inOrder.findIndex(({ id }) => document.activeElement?.id === rowIdOf(id));
    const at = isList ? focused : inOrder.findIndex(({ id }) => id === aim.current);
    const target = inOrder[Math.min(inOrder.length - 1, Math.max(0, at + by))];
    if (target === undefined) return;
    if (isList) document.getElementById(rowIdOf(target.id))?.focus();
    else show(target.id);
  };
  const pick = (place: number) => {
    const target = inOrder.find(({ id }) => id === aim.current);
    const answer = target?.answers[place];
    if (target === undefined || answer === undefined || isPast || desk.readOnly) return;
    if (isNarrow && opened === undefined) return;
    answerDeskCase(target.id, answer.id);
  };
  const onRadioKey = useCaseKeys({
    step,
    pick,
    stepWeek: (by) => goToDesk(week + by, latest),
  });
  if (shown === undefined) return null;
  const following = nextOpen(inOrder, rulings, shown.id);
  return (
    <>
      <section
        class="panel desk-frame"
        data-opened={opened !== undefined}
        aria-label={t.list}
        onKeyDown={onRadioKey}
      >
        <CaseList
          desk={desk}
          cases={cases}
          rulings={rulings}
          isPast={isPast}
          shownId={shown.id}
          addressOf={addressOf}
        />
        <CaseThread
          key={shown.id}
          desk={desk}
          found={shown}
          rulings={rulings}
          isPast={isPast}
          heading={heading}
          backTo={addressOf()}
          nextAddress={following && !isPast ? addressOf(following.id) : undefined}
        />
      </section>
      <p class="hints hide-m">
        <span>
          <kbd>J</kbd> <kbd>K</kbd> {t.hints.walk}
        </span>
        {!isPast && (
          <span>
            <kbd>1</kbd>–<kbd>4</kbd> {t.hints.pick}
          </span>
        )}
        {desk.shop.position.week > 1 && (
          <span>
            <kbd>[</kbd> <kbd>]</kbd> {t.hints.weeks}
          </span>
        )}
      </p>
    </>
  );
}

/** On a phone a case begins at its heading, and going back returns to its row. */
function useNarrowSteps(
  isNarrow: boolean,
  openedId: string | undefined,
  heading: { current: HTMLHeadingElement | null },
): void {
  const last = useRef(openedId);
  useEffect(() => {
    const came = last.current;
    last.current = openedId;
    if (!isNarrow || came === openedId) return;
    if (openedId === undefined) {
      if (came !== undefined) document.getElementById(rowIdOf(came))?.focus();
      return;
    }
    heading.current?.focus({ preventScroll: true });
    heading.current?.closest('section')?.scrollIntoView?.();
  }, [isNarrow, openedId, heading]);
}
