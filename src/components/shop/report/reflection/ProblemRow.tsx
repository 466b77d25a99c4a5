import { useStore } from '@nanostores/preact';
import { useId } from 'preact/hooks';
import { reportWork } from '../../../../i18n/areas/report-work.ts';
import { decimal } from '../../../../i18n/formats.ts';
import {
  PROBLEM_FIELDS,
  PROBLEM_TEXT_LENGTH,
  type ProblemField,
  type ReportProblem,
} from '../../../../simulator/index.ts';
import { $argument } from '../../../../stores/report.ts';
import { fittingText } from '../../../../stores/words.ts';
import { IconButton } from '../../../ui/Button.tsx';
import { useLocale } from '../../../ui/locale.tsx';
import { textIn } from '../../evidence/block.ts';
import { nameFigure } from '../chips/figure-names.ts';
import { useReportDesk } from '../report-desk.ts';
import { HALVES, importanceText } from './importance.ts';
import type { ProblemChange } from './Problems.tsx';

interface ProblemRowProps {
  readonly problem: ReportProblem;
  readonly number: number;
  readonly rank: number;
  readonly onChange: (change: ProblemChange) => void;
  readonly onRemove: () => void;
}

/** One problem: what it is, how it stands, what shows it and what is done about it. */
export function ProblemRow({ problem, number, rank, onChange, onRemove }: ProblemRowProps) {
  const locale = useLocale();
  const t = reportWork[locale].problems;
  const { readOnly } = useReportDesk();
  const id = useId();
  return (
    <li class="problem-row" data-problem={number - 1} tabIndex={-1}>
      <p class="problem-rank">
        <b>{t.rank(rank)}</b>
        <span class="num">{t.score(importanceText(problem, locale))}</span>
      </p>
      <div class="problem-marks">
        <div class="field">
          <label for={`${id}-field`}>
            {t.field} <span class="sr">{number}</span>
          </label>
          <select
            id={`${id}-field`}
            class="select"
            value={problem.field}
            disabled={readOnly}
            onChange={(event) => onChange({ field: event.currentTarget.value as ProblemField })}
          >
            {PROBLEM_FIELDS.map((field) => (
              <option key={field} value={field}>
                {t.fields[field]}
              </option>
            ))}
          </select>
        </div>
        <Mark
          label={t.status}
          help={t.statusHelp}
          number={number}
          value={problem.status}
          onChange={(status) => onChange({ status })}
        />
        <Mark
          label={t.impact}
          help={t.impactHelp}
          number={number}
          value={problem.impact}
          onChange={(impact) => onChange({ impact })}
        />
        <ChipChoice problem={problem} number={number} onChange={onChange} />
      </div>
      {readOnly ? undefined : (
        <IconButton icon="trash-2" size="sm" label={t.remove(number)} onClick={onRemove} />
      )}
      <Words
        label={t.sign}
        help={t.signHelp}
        number={number}
        value={problem.sign}
        onInput={(sign) => onChange({ sign })}
      />
      <Words
        label={t.action}
        help={t.actionHelp}
        number={number}
        value={problem.action}
        onInput={(action) => onChange({ action })}
      />
    </li>
  );
}

interface MarkProps {
  readonly label: string;
  readonly help: string;
  readonly number: number;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** A mark of 1 to 5 in halves. */
function Mark({ label, help, number, value, onChange }: MarkProps) {
  const locale = useLocale();
  const { readOnly } = useReportDesk();
  const id = useId();
  return (
    <div class="field problem-mark">
      <label for={id}>
        {label} <b class="num">{decimal(value, locale, 1)}</b> <span class="sr">{number}</span>
      </label>
      <input
        id={id}
        class="range-input"
        type="range"
        min={HALVES[0]}
        max={HALVES.at(-1)}
        step={0.5}
        value={value}
        disabled={readOnly}
        aria-describedby={`${id}-help`}
        onInput={(event) => onChange(Number(event.currentTarget.value))}
      />
      <p class="help" id={`${id}-help`}>
        {help}
      </p>
    </div>
  );
}

interface WordsProps {
  readonly label: string;
  readonly help: string;
  readonly number: number;
  readonly value: string;
  readonly onInput: (text: string) => void;
}

function Words({ label, help, number, value, onInput }: WordsProps) {
  const { readOnly } = useReportDesk();
  const id = useId();
  return (
    <div class="field problem-words">
      <label for={id}>
        {label} <span class="sr">{number}</span>
      </label>
      <textarea
        id={id}
        class="textarea"
        rows={2}
        maxLength={PROBLEM_TEXT_LENGTH}
        placeholder={help}
        value={value}
        readOnly={readOnly}
        onInput={(event) => onInput(fittingText(event.currentTarget.value, PROBLEM_TEXT_LENGTH))}
      />
    </div>
  );
}

type ChipChoiceProps = Pick<ProblemRowProps, 'problem' | 'number' | 'onChange'>;

/** The chip that shows the problem, out of those of the report. */
function ChipChoice({ problem, number, onChange }: ChipChoiceProps) {
  const locale = useLocale();
  const t = reportWork[locale].problems;
  const { week, readOnly, productName } = useReportDesk();
  const { evidence } = useStore($argument(week));
  const id = useId();
  return (
    <div class="field problem-chip">
      <label for={id}>
        {t.evidence} <span class="sr">{number}</span>
      </label>
      <select
        id={id}
        class="select"
        value={problem.evidenceId ?? ''}
        disabled={readOnly || evidence.length === 0}
        onChange={(event) => onChange({ evidenceId: event.currentTarget.value || undefined })}
      >
        <option value="">{t.noEvidence}</option>
        {evidence.map((chip) => {
          const figure = chip.kind === 'figure' ? nameFigure(chip.path, productName, locale) : undefined;
          return (
            <option key={chip.id} value={chip.id}>
              {chip.kind === 'figure' && figure
                ? `${chip.id} ${figure.name} ${figure.write(chip.value)}`
                : `${chip.id} ${chip.kind === 'table' ? textIn(chip.title, locale) : ''}`}
            </option>
          );
        })}
      </select>
    </div>
  );
}
