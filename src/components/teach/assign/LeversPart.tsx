import { common } from '../../../i18n/areas/common.ts';
import { shell } from '../../../i18n/areas/shell.ts';
import { teachAssign } from '../../../i18n/areas/teach-assign.ts';
import { LEVERS, type Lever, type PublicFacts } from '../../../simulator/index.ts';
import { type AssignDraft, changeDraft } from '../../../stores/teaching-draft.ts';
import { AREAS } from '../../shell/areas.ts';
import { leversOf } from '../../shop/decisions/lever-places.ts';
import { Button } from '../../ui/Button.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { leverWeeksIn } from './assignment-of.ts';
import { Choice, Part } from './fields.tsx';
import type { PartOfDraft } from './use-draft.ts';

/** Above the last week of any season. */
const CLOSED = 13;

/** Whether decisions open week by week, all at once, or by a list of one's own. */
export function LeversPart({ draft, facts }: PartOfDraft & { readonly facts: PublicFacts | undefined }) {
  const all = teachAssign[useLocale()];
  const t = all.levers;
  const guided = () => leverWeeksIn(facts?.unlocks ?? []);
  return (
    <Part id="levers" title={all.parts.levers}>
      <Choice
        legend={t.how}
        value={draft.levers}
        options={[
          { value: 'guided', label: t.guided, help: t.guidedHelp },
          { value: 'free', label: t.free, help: t.freeHelp },
          { value: 'own', label: t.own, help: t.ownHelp },
        ]}
        onChange={(levers) =>
          changeDraft({
            levers,
            ...(levers === 'own' && Object.keys(draft.leverWeeks).length === 0
              ? { leverWeeks: guided() }
              : {}),
          })
        }
      />
      {draft.levers === 'own' && (
        <>
          <div class="row">
            <Button size="sm" onClick={() => changeDraft({ leverWeeks: guided() })}>
              {t.asGuided}
            </Button>
            <Button size="sm" onClick={() => changeDraft({ leverWeeks: everyLever(1) })}>
              {t.allFirst}
            </Button>
            {draft.weeks < 12 && (
              <Button size="sm" onClick={() => changeDraft({ leverWeeks: everyLever(CLOSED) })}>
                {t.allClosed}
              </Button>
            )}
          </div>
          <OwnList draft={draft} />
        </>
      )}
    </Part>
  );
}

const everyLever = (week: number) => Object.fromEntries(LEVERS.map((lever) => [lever, week]));

/** Every lever under the screen that moves it, each with its week. */
function OwnList({ draft }: { readonly draft: AssignDraft }) {
  const locale = useLocale();
  const t = teachAssign[locale].levers;
  const areas = AREAS.map(({ view }) => ({ view, levers: leversOf(view) })).filter(
    ({ levers }) => levers.length > 0,
  );
  const isOpen = (lever: Lever) => (draft.leverWeeks[lever] ?? 1) <= draft.weeks;
  const set = (levers: readonly Lever[], week: number) =>
    changeDraft({
      leverWeeks: { ...draft.leverWeeks, ...Object.fromEntries(levers.map((lever) => [lever, week])) },
    });
  return (
    <div class="assign-levers" role="group" aria-label={t.list}>
      {areas.map(({ view, levers }) => (
        <details key={view}>
          <summary>
            <b>{shell[locale].views[view]}</b>
            <span class="muted tiny">{t.summary(levers.filter(isOpen).length, levers.length)}</span>
          </summary>
          <ul>
            {levers.length > 1 && (
              <li class="assign-all">
                <WeekChoice
                  label={t.setAll(shell[locale].views[view])}
                  weeks={draft.weeks}
                  value={sameWeek(levers, draft)}
                  onChange={(week) => set(levers, week)}
                />
              </li>
            )}
            {levers.map((lever) => (
              <li key={lever}>
                <WeekChoice
                  label={common[locale].levers[lever]}
                  weeks={draft.weeks}
                  value={isOpen(lever) ? (draft.leverWeeks[lever] ?? 1) : CLOSED}
                  onChange={(week) => set([lever], week)}
                />
              </li>
            ))}
          </ul>
        </details>
      ))}
    </div>
  );
}

/** The week that all of these open in; undefined where they differ. */
function sameWeek(levers: readonly Lever[], { leverWeeks, weeks }: AssignDraft): number | undefined {
  const opens = new Set(levers.map((lever) => Math.min(leverWeeks[lever] ?? 1, weeks + 1)));
  const [only, second] = opens;
  if (second !== undefined || only === undefined) return undefined;
  return only > weeks ? CLOSED : only;
}

interface WeekChoiceProps {
  readonly label: string;
  readonly weeks: number;
  readonly value: number | undefined;
  readonly onChange: (week: number) => void;
}

function WeekChoice({ label, weeks, value, onChange }: WeekChoiceProps) {
  const t = teachAssign[useLocale()].levers;
  return (
    <label class="assign-lever">
      <span>{label}</span>
      <select
        class="select"
        value={value === undefined ? '' : String(value)}
        onChange={(event) => {
          if (event.currentTarget.value !== '') onChange(Number(event.currentTarget.value));
        }}
      >
        {value === undefined && <option value="">–</option>}
        {Array.from({ length: weeks }, (_, index) => (
          <option key={index} value={String(index + 1)}>
            {t.week(index + 1)}
          </option>
        ))}
        {weeks < 12 && <option value={String(CLOSED)}>{t.closed}</option>}
      </select>
    </label>
  );
}
