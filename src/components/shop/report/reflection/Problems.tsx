import { useStore } from '@nanostores/preact';
import { common } from '../../../../i18n/areas/common.ts';
import { reportWork } from '../../../../i18n/areas/report-work.ts';
import {
  MOST_PROBLEMS,
  PROBLEM_FIELDS,
  problemSigns,
  type ReportProblem,
} from '../../../../simulator/index.ts';
import { $argument, addChip, setProblems } from '../../../../stores/report.ts';
import { Button } from '../../../ui/Button.tsx';
import { useLocale } from '../../../ui/locale.tsx';
import { showToast } from '../../../ui/Toast.tsx';
import { useReportDesk } from '../report-desk.ts';
import { byImportance, ranksOf } from './importance.ts';
import { ProblemRow } from './ProblemRow.tsx';
import './reflection.css';

const NEW: ReportProblem = { field: 'traffic', status: 3, impact: 3, sign: '', action: '' };

/** Up to five problems with their marks, ranked while they are written. */
export function Problems() {
  const locale = useLocale();
  const t = reportWork[locale].problems;
  const { week, readOnly, source } = useReportDesk();
  const { problems } = useStore($argument(week));
  const ranks = ranksOf(problems);
  const put = (next: readonly ReportProblem[]) => setProblems(week, next);
  // two keys in one frame: the second must know of the first
  const latest = () => $argument(week).get().problems;
  const suggest = () => {
    if (!source.weeks) return;
    const { before, now } = source.weeks;
    const suggested = problemSigns(before, now)
      .filter((sign, index, all) => all.findIndex(({ field }) => field === sign.field) === index)
      .filter(({ field }) => problems.every((problem) => problem.field !== field))
      .slice(0, MOST_PROBLEMS - problems.length)
      .map(({ field, status, impact, path, value }): ReportProblem => {
        const evidenceId = addChip(week, { kind: 'figure', week, path, value });
        return { field, status, impact, sign: '', action: '', evidenceId };
      });
    const earlier = problems;
    if (suggested.length > 0) put(byImportance([...problems, ...suggested]));
    showToast({
      text: suggested.length > 0 ? t.suggested(suggested.length) : t.suggestedNone,
      ...(suggested.length > 0
        ? { actionLabel: common[locale].actions.undo, onAction: () => put(earlier) }
        : {}),
    });
  };
  const remove = (index: number) => {
    const earlier = problems;
    put(problems.filter((_, at) => at !== index));
    showToast({
      text: t.removed,
      actionLabel: common[locale].actions.undo,
      onAction: () => put(earlier),
    });
  };
  return (
    <section class="report-work" aria-labelledby="report-problems">
      <h3 id="report-problems">{t.title}</h3>
      <p class="note">{t.lede}</p>
      {problems.length === 0 ? <p class="small muted">{t.none}</p> : undefined}
      <ol class="problem-list">
        {problems.map((problem, index) => (
          <ProblemRow
            key={index}
            problem={problem}
            number={index + 1}
            rank={ranks[index] ?? 1}
            onChange={(change) =>
              put(latest().map((one, at) => (at === index ? withChange(one, change) : one)))
            }
            onRemove={() => remove(index)}
          />
        ))}
      </ol>
      {readOnly ? undefined : (
        <p class="row">
          {problems.length < MOST_PROBLEMS ? (
            <>
              <Button
                size="sm"
                icon="plus"
                onClick={() => put([...latest(), { ...NEW, field: freshField(latest()) }])}
              >
                {t.add}
              </Button>
              {source.weeks ? (
                <Button size="sm" icon="lightbulb" onClick={suggest}>
                  {t.suggest}
                </Button>
              ) : undefined}
            </>
          ) : undefined}
          {ranks.some((rank, index) => rank < (ranks[index - 1] ?? 1)) ? (
            <Button size="sm" kind="quiet" icon="arrow-down" onClick={() => put(byImportance(problems))}>
              {t.sort}
            </Button>
          ) : undefined}
        </p>
      )}
    </section>
  );
}

/** The first field that has no problem yet. */
function freshField(problems: readonly ReportProblem[]): ReportProblem['field'] {
  return PROBLEM_FIELDS.find((field) => problems.every((one) => one.field !== field)) ?? NEW.field;
}

/** Some of a problem set anew; an empty chip is none. */
export type ProblemChange = Partial<Omit<ReportProblem, 'evidenceId'>> & {
  readonly evidenceId?: string | undefined;
};

function withChange(problem: ReportProblem, change: ProblemChange): ReportProblem {
  const { evidenceId, ...rest } = { ...problem, ...change };
  return evidenceId === undefined ? rest : { ...rest, evidenceId };
}
