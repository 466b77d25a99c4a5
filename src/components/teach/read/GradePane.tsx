import { useStore } from '@nanostores/preact';
import { teachRead } from '../../../i18n/areas/teach-read.ts';
import { percent } from '../../../i18n/formats.ts';
import { FEEDBACK_LIMITS, type ReportPart } from '../../../simulator/index.ts';
import { $undoSteps, changeGrading } from '../../../stores/grading-undo.ts';
import { markAfterLateDays } from '../../../stores/handing-back.ts';
import { $gradings, $room, emptyGrading, rubricOf, rubricTotal, setRoom } from '../../../stores/teaching.ts';
import { Button } from '../../ui/Button.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { showToast } from '../../ui/Toast.tsx';
import { inOrder } from './anchors.ts';
import { Bank, bankOf } from './Bank.tsx';
import { Comments } from './Comments.tsx';
import { Composer, type Draft } from './Composer.tsx';
import { HandBack } from './HandBack.tsx';
import { gradingState, type ReadItem } from './order.ts';
import type { Fillings } from './placeholders.ts';
import { pointsText, Rubric } from './Rubric.tsx';
import { Worth } from './Worth.tsx';

interface GradePaneProps {
  readonly item: ReadItem;
  readonly fillings: Fillings;
  readonly draft: Draft | undefined;
  readonly onDraft: (draft: Draft | undefined) => void;
  readonly filterRef: { current: HTMLInputElement | null };
  readonly isLast: boolean;
  readonly onSave: () => void;
  readonly onUndo: () => void;
}

/** Everything an instructor says of a report: points, comments, words, and the way back to the student. */
export function GradePane({
  item,
  fillings,
  draft,
  onDraft,
  filterRef,
  isLast,
  onSave,
  onUndo,
}: GradePaneProps) {
  const locale = useLocale();
  const t = teachRead[locale];
  const room = useStore($room);
  const gradings = useStore($gradings);
  const undoSteps = useStore($undoSteps);
  const { id, report } = item;
  const grading = gradings[id] ?? emptyGrading(id);
  const rubric = rubricOf(room);
  const points = rubric.map((_row, index) => grading.points[index] ?? null);
  const total = rubricTotal(grading, rubric);
  const lateDays = room.lateDays[id] ?? 0;
  const bank = bankOf(room, locale);
  const textOf = (part: ReportPart, section: 0 | 1 | 2) => report.narrative[part][section];
  const comment = ({ anchor, text }: Draft) =>
    changeGrading(id, { comments: inOrder([...grading.comments, { ...anchor, text: text.trim() }], textOf) });
  const keepInBank = (text: string) => {
    if (!bank.includes(text)) void setRoom({ commentBank: [...bank, text] });
    showToast({ text: t.grade.inBank });
  };
  const take = (text: string, unfilled: readonly string[]) => {
    if (unfilled.length > 0) showToast({ text: t.grade.unfilled(unfilled.join(' ')) });
    if (draft) {
      const whole = draft.text.trim() === '' ? text : `${draft.text} ${text}`;
      // one click is enough for a comment without a word of one's own
      if (draft.text.trim() === '' && unfilled.length === 0) {
        comment({ ...draft, text });
        onDraft(undefined);
      } else onDraft({ ...draft, text: whole });
      return;
    }
    const overall = grading.overall.trim() === '' ? text : `${grading.overall.trimEnd()}\n${text}`;
    changeGrading(id, { overall: overall.slice(0, FEEDBACK_LIMITS.overall) });
  };
  const left = points.filter((given) => given === null).length;
  return (
    <div class="read-grade">
      <section aria-labelledby="read-rubric">
        <div class="between">
          <h2 id="read-rubric">{t.grade.rubric}</h2>
          <Worth
            rubric={rubric}
            count={
              Object.values(gradings).filter((other) => other.points.some((given) => given !== null)).length
            }
            onUndo={onUndo}
          />
        </div>
        <Rubric
          key={id}
          rubric={rubric}
          points={points}
          onPoints={(row, given, isTyped) =>
            changeGrading(
              id,
              { points: points.map((value, index) => (index === row ? given : value)) },
              isTyped ? `points${row}` : undefined,
            )
          }
        />
        <p class="read-total double">
          <span>{t.grade.total}</span>
          <b class="num">{t.grade.totalOf(pointsText(total, locale))}</b>
        </p>
        <p class="note" role="status">
          {lateDays > 0
            ? t.grade.late(
                lateDays,
                percent(
                  Math.min(room.lateRule.maxPercent, lateDays * room.lateRule.perDayPercent) / 100,
                  locale,
                  0,
                ),
                pointsText(markAfterLateDays(total, lateDays, room.lateRule), locale),
              )
            : undefined}{' '}
          {left > 0 && left < rubric.length ? t.grade.left(left) : undefined}
        </p>
      </section>
      <section aria-labelledby="read-comments">
        <h2 id="read-comments">{t.grade.comments}</h2>
        {draft ? (
          <Composer
            draft={draft}
            onText={(text) => onDraft({ ...draft, text })}
            onAdd={() => {
              comment(draft);
              onDraft(undefined);
            }}
            onDiscard={() => onDraft(undefined)}
            onKeep={() => keepInBank(draft.text.trim())}
          />
        ) : undefined}
        <Comments
          comments={grading.comments}
          onText={(index, text) =>
            changeGrading(
              id,
              { comments: grading.comments.map((one, at) => (at === index ? { ...one, text } : one)) },
              `comment${index}`,
            )
          }
          onRemove={(index) =>
            changeGrading(id, { comments: grading.comments.filter((_one, at) => at !== index) })
          }
        />
        <Bank
          bank={bank}
          fillings={fillings}
          filterRef={filterRef}
          onTake={take}
          onRemove={(text) => void setRoom({ commentBank: bank.filter((other) => other !== text) })}
        />
      </section>
      <section class="read-words">
        <label class="field">
          <span class="label">{t.grade.overall}</span>
          <textarea
            class="textarea"
            rows={4}
            maxLength={FEEDBACK_LIMITS.overall}
            value={grading.overall}
            onInput={(event) => changeGrading(id, { overall: event.currentTarget.value }, 'overall')}
          />
        </label>
        <label class="field">
          <span class="label">{t.grade.privateNote}</span>
          <textarea
            class="textarea"
            rows={2}
            maxLength={FEEDBACK_LIMITS.overall}
            value={grading.privateNote}
            onInput={(event) => changeGrading(id, { privateNote: event.currentTarget.value }, 'privateNote')}
          />
          <span class="help">{t.grade.privateNoteHelp}</span>
        </label>
      </section>
      <div class="read-save">
        <Button kind="primary" icon="check" onClick={onSave}>
          {isLast ? t.saveLast : t.save}
        </Button>
        <Button icon="undo-2" disabled={undoSteps.length === 0} onClick={onUndo}>
          {t.undo}
        </Button>
        {gradingState(grading) === 'graded' ? <span class="tag ok">✓ {t.graded}</span> : undefined}
      </div>
      <HandBack item={item} />
    </div>
  );
}
