import { useStore } from '@nanostores/preact';
import { useId } from 'preact/hooks';
import { common } from '../../../../i18n/areas/common.ts';
import { reportWork } from '../../../../i18n/areas/report-work.ts';
import { shell } from '../../../../i18n/areas/shell.ts';
import { MOST_REPORT_GOALS, PROBLEM_TEXT_LENGTH, type ReportGoal } from '../../../../simulator/index.ts';
import { $week } from '../../../../stores/game.ts';
import { $argument, setGoals } from '../../../../stores/report.ts';
import { $note, setNote } from '../../../../stores/staged.ts';
import { fittingText } from '../../../../stores/words.ts';
import { Button, IconButton } from '../../../ui/Button.tsx';
import { useLocale } from '../../../ui/locale.tsx';
import { NumberField } from '../../../ui/NumberField.tsx';
import { showToast } from '../../../ui/Toast.tsx';
import { FIGURE_NAMES, FIGURES, scaleOf } from '../../analytics/figures.ts';
import { type KeyFigure, writeFigure } from '../key-figures.ts';
import { useReportDesk } from '../report-desk.ts';
import { goalLine, isEasy, nextFigure, suggestedGoal } from './goal-text.ts';
import './reflection.css';

/** Up to five targets for the coming week, each with the way to it. */
export function Goals() {
  const locale = useLocale();
  const t = reportWork[locale].goals;
  const { week, readOnly, source } = useReportDesk();
  const { goals } = useStore($argument(week));
  const put = (next: readonly ReportGoal[]) => setGoals(week, next);
  // two keys in one frame: the second must know of the first
  const latest = () => $argument(week).get().goals;
  const remove = (index: number) => {
    const earlier = goals;
    put(goals.filter((_, at) => at !== index));
    showToast({ text: t.removed, actionLabel: common[locale].actions.undo, onAction: () => put(earlier) });
  };
  return (
    <section class="report-work" aria-labelledby="report-goals">
      <h3 id="report-goals">{t.title}</h3>
      <p class="note">{t.lede}</p>
      {goals.length === 0 ? <p class="small muted">{t.none}</p> : undefined}
      <ol class="goal-list">
        {goals.map((goal, index) => (
          <GoalRow
            key={index}
            goal={goal}
            number={index + 1}
            taken={goals.map(({ figure }) => figure)}
            onPut={(next) => put(latest().map((one, at) => (at === index ? next : one)))}
            onRemove={() => remove(index)}
          />
        ))}
      </ol>
      {readOnly || goals.length >= MOST_REPORT_GOALS ? undefined : (
        <p>
          <Button
            size="sm"
            icon="plus"
            onClick={() => put([...latest(), suggestedGoal(nextFigure(latest()), source.figures)])}
          >
            {t.add}
          </Button>
        </p>
      )}
    </section>
  );
}

interface GoalRowProps {
  readonly goal: ReportGoal;
  readonly number: number;
  readonly taken: readonly KeyFigure[];
  readonly onPut: (goal: ReportGoal) => void;
  readonly onRemove: () => void;
}

function GoalRow({ goal, number, taken, onPut, onRemove }: GoalRowProps) {
  const locale = useLocale();
  const t = reportWork[locale].goals;
  const { week, readOnly, source } = useReportDesk();
  const id = useId();
  const { figure, direction, target } = goal;
  const now = t.now(writeFigure(figure, source.figures.thisWeek[figure], locale));
  return (
    <li class="goal-row" data-goal={number - 1} tabIndex={-1}>
      <div class="field">
        <label for={`${id}-figure`}>
          {t.figure} <span class="sr">{number}</span>
        </label>
        <select
          id={`${id}-figure`}
          class="select"
          value={figure}
          disabled={readOnly}
          onChange={(event) =>
            onPut({
              ...suggestedGoal(event.currentTarget.value as KeyFigure, source.figures),
              how: goal.how,
            })
          }
        >
          {FIGURE_NAMES.map((one) => (
            <option key={one} value={one} disabled={one !== figure && taken.includes(one)}>
              {common[locale].kpis[one].label}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for={`${id}-direction`}>
          {t.direction} <span class="sr">{number}</span>
        </label>
        <select
          id={`${id}-direction`}
          class="select"
          value={direction}
          disabled={readOnly}
          onChange={(event) =>
            onPut({ ...goal, direction: event.currentTarget.value as ReportGoal['direction'] })
          }
        >
          {(['at-least', 'at-most'] as const).map((one) => (
            <option key={one} value={one}>
              {t.directions[one]}
            </option>
          ))}
        </select>
      </div>
      <NumberField
        {...scaleOf(figure)}
        step={scaleOf(figure).step}
        label={`${t.target} ${number}`}
        value={target}
        disabled={readOnly}
        onCommit={(value) => onPut({ ...goal, target: value })}
        help={isEasy(goal, source.figures) ? `${now}${locale === 'en' ? '. ' : '，'}${t.easy}` : now}
      />
      <div class="goal-acts">
        <PinToPlan goal={goal} week={week} />
        {readOnly ? undefined : (
          <IconButton icon="trash-2" size="sm" label={t.remove(number)} onClick={onRemove} />
        )}
      </div>
      <div class="field goal-how">
        <label for={`${id}-how`}>
          {t.how} <span class="sr">{number}</span>
        </label>
        <textarea
          id={`${id}-how`}
          class="textarea"
          rows={2}
          maxLength={PROBLEM_TEXT_LENGTH}
          placeholder={t.howHelp}
          value={goal.how}
          readOnly={readOnly}
          onInput={(event) =>
            onPut({ ...goal, how: fittingText(event.currentTarget.value, PROBLEM_TEXT_LENGTH) })
          }
        />
      </div>
    </li>
  );
}

/** While the week after the report is being planned: the goal goes into its note, and the levers are one step away. */
function PinToPlan({ goal, week }: { readonly goal: ReportGoal; readonly week: number }) {
  const locale = useLocale();
  const t = reportWork[locale].goals;
  const { readOnly } = useReportDesk();
  const planned = useStore($week);
  const note = useStore($note);
  const place = FIGURES[goal.figure].view;
  const view = place === 'debrief' ? 'cockpit' : place;
  if (planned !== week + 1 || readOnly) return null;
  const line = goalLine(goal, locale);
  return (
    <>
      {note.includes(line) ? (
        <a class="btn sm quiet" href={`#/${view}`}>
          {t.lever(shell[locale].views[view])}
        </a>
      ) : (
        <Button
          size="sm"
          icon="pin"
          onClick={() => {
            setNote(note.trim() === '' ? line : `${note.trimEnd()}\n${line}`);
            showToast({ text: t.pinned(planned) });
          }}
        >
          {t.pin}
        </Button>
      )}
    </>
  );
}
