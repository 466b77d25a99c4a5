import { common } from '../../../i18n/areas/common.ts';
import { teachAssign } from '../../../i18n/areas/teach-assign.ts';
import { integer, percent } from '../../../i18n/formats.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { AXES } from '../../../simulator/index.ts';
import { changeDraft, type DraftRow } from '../../../stores/teaching-draft.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { showToast } from '../../ui/Toast.tsx';
import { usualRubric } from '../usual-rubric.ts';
import { Check, Part } from './fields.tsx';
import type { PartOfDraft } from './use-draft.ts';

/** Weights of the computed mark, and the rubric of what is graded by hand. */
export function MarksPart({ draft, faults }: PartOfDraft) {
  const locale = useLocale();
  const all = teachAssign[locale];
  const t = all.marks;
  const sum = AXES.reduce((total, axis) => total + draft.weights[axis], 0);
  return (
    <Part id="marks" title={all.parts.marks}>
      <div class="field">
        <span class="label">{t.weights}</span>
        <Segmented
          label={t.weights}
          value={draft.hasWeights ? 'own' : 'published'}
          options={[
            { value: 'published', label: t.published },
            { value: 'own', label: t.own },
          ]}
          onChange={(which) => changeDraft({ hasWeights: which === 'own' })}
        />
      </div>
      {draft.hasWeights && (
        <div class="row assign-weights">
          {AXES.map((axis) => (
            <NumberField
              key={axis}
              label={common[locale].axes[axis]}
              value={draft.weights[axis]}
              min={0}
              max={100}
              suffix="%"
              onCommit={(weight) => changeDraft({ weights: { ...draft.weights, [axis]: weight } })}
            />
          ))}
          <p class={sum === 100 ? 'note' : 'problem'} role="status">
            {t.sum(percent(sum / 100, locale, 0))}
          </p>
        </div>
      )}
      <Check
        label={t.hasRubric}
        isOn={draft.hasRubric}
        onChange={(hasRubric) => changeDraft({ hasRubric })}
      />
      {draft.hasRubric && <Rubric rows={draft.rubric} isWrong={faults.includes('rubric')} />}
    </Part>
  );
}

const TEMPLATES = ['usual', 'short', 'data'] as const;

function templateRows(template: (typeof TEMPLATES)[number], locale: Locale): readonly DraftRow[] {
  const t = teachAssign[locale].marks;
  if (template === 'usual')
    return usualRubric(locale).map(({ title, points }) => ({ title, points, text: '' }));
  const rows: readonly (readonly [string, number])[] =
    template === 'short'
      ? [
          [t.shortRows.figures, 40],
          [t.shortRows.argument, 40],
          [t.shortRows.plan, 20],
        ]
      : [
          [t.dataRows.evidence, 30],
          [t.dataRows.cause, 30],
          [t.dataRows.choice, 25],
          [t.dataRows.check, 15],
        ];
  return rows.map(([title, points]) => ({ title, points, text: '' }));
}

interface RubricProps {
  readonly rows: readonly DraftRow[];
  readonly isWrong: boolean;
}

function Rubric({ rows, isWrong }: RubricProps) {
  const locale = useLocale();
  const all = teachAssign[locale];
  const t = all.marks;
  const total = rows.reduce((sum, { points }) => sum + points, 0);
  const set = (index: number, change: Partial<DraftRow>) =>
    changeDraft({ rubric: rows.map((row, at) => (at === index ? { ...row, ...change } : row)) });
  const remove = (index: number, title: string) => {
    changeDraft({ rubric: rows.filter((_, at) => at !== index) });
    showToast({ text: t.removed(title), actionLabel: t.undo, onAction: () => changeDraft({ rubric: rows }) });
  };
  return (
    <div class="assign-rubric">
      <div class="row">
        <span class="label" id="assign-template">
          {t.template}
        </span>
        {TEMPLATES.map((template) => (
          <Button
            key={template}
            size="sm"
            aria-describedby="assign-template"
            onClick={() => {
              changeDraft({ rubric: templateRows(template, locale) });
              showToast({
                text: t.templates[template],
                actionLabel: t.undo,
                onAction: () => changeDraft({ rubric: rows }),
              });
            }}
          >
            {t.templates[template]}
          </Button>
        ))}
      </div>
      <ol class="assign-rows" aria-label={t.rubric}>
        {rows.map((row, index) => (
          <li key={index}>
            <input
              class="input assign-row-title"
              maxLength={80}
              aria-label={t.rowOf(index + 1)}
              aria-invalid={isWrong && row.title.trim() === '' ? 'true' : undefined}
              value={row.title}
              onInput={(event) => set(index, { title: event.currentTarget.value })}
            />
            <NumberField
              label={t.pointsOf(index + 1)}
              labelHidden
              value={row.points}
              min={1}
              max={100}
              onCommit={(points) => set(index, { points })}
            />
            <IconButton
              icon="trash-2"
              label={t.remove(row.title || t.rowOf(index + 1))}
              onClick={() => remove(index, row.title)}
            />
            <input
              class="input assign-row-text"
              maxLength={300}
              placeholder={t.earns}
              aria-label={t.textOf(index + 1)}
              value={row.text}
              onInput={(event) => set(index, { text: event.currentTarget.value })}
            />
          </li>
        ))}
      </ol>
      <div class="between assign-total double">
        <Button
          size="sm"
          icon="plus"
          aria-disabled={rows.length >= 12}
          onClick={() => {
            if (rows.length < 12) changeDraft({ rubric: [...rows, { title: '', points: 10, text: '' }] });
          }}
        >
          {t.add}
        </Button>
        <b>
          {t.total} <span class="num">{integer(total, locale)}</span>
        </b>
      </div>
      {isWrong && (
        <p class="problem" role="alert">
          {all.out.faults.rubric}
        </p>
      )}
    </div>
  );
}
