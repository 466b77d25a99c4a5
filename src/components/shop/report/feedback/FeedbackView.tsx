import { useStore } from '@nanostores/preact';
import { useMemo } from 'preact/hooks';
import { feedback as words } from '../../../../i18n/areas/feedback.ts';
import { calendarDate } from '../../../../i18n/dates.ts';
import { decimal, integer } from '../../../../i18n/formats.ts';
import type { Locale } from '../../../../i18n/locale.ts';
import {
  buildReport,
  type FeedbackFile,
  type FeedbackPoints,
  REPORT_PARTS,
} from '../../../../simulator/index.ts';
import { feedbackMatch, removeFeedback, restoreFeedback } from '../../../../stores/feedback.ts';
import { $game } from '../../../../stores/game.ts';
import { $narrative, wholeArgument } from '../../../../stores/report.ts';
import { Button } from '../../../ui/Button.tsx';
import { useLocale } from '../../../ui/locale.tsx';
import { showToast } from '../../../ui/Toast.tsx';
import { SECTIONS } from '../narrative-checks.ts';
import { ClassMarks } from './ClassMarks.tsx';
import { SectionRemarks } from './SectionRemarks.tsx';

interface FeedbackViewProps {
  readonly week: number;
  readonly feedback: FeedbackFile;
}

/** Feedback in place: points, words, the class, and each remark beside the words it is about. */
export function FeedbackView({ week, feedback }: FeedbackViewProps) {
  const locale = useLocale();
  const t = words[locale];
  const narrative = useStore($narrative(week));
  const { game } = useStore($game);
  const skus = game?.shop?.facts.skus ?? [];
  const productName = (skuId: string) => skus.find(({ id }) => id === skuId)?.name[locale] ?? skuId;
  const evidence = useMemo(
    () => (game ? (buildReport(game, week, wholeArgument(week)).evidence ?? []) : []),
    [game, week, narrative],
  );
  const match = feedbackMatch(feedback, narrative);
  const numbered = feedback.comments.map((comment, index) => ({ ...comment, number: index + 1 }));
  const places = REPORT_PARTS.flatMap((part) =>
    SECTIONS.map((section) => ({
      part,
      section,
      remarks: numbered.filter((remark) => remark.part === part && remark.section === section),
    })),
  ).filter(({ remarks }) => remarks.length > 0);
  const remove = () => {
    const removed = removeFeedback(week);
    if (!removed) return;
    showToast({ text: t.removed, actionLabel: t.undo, onAction: () => restoreFeedback(removed) });
  };
  return (
    <>
      <div class="between">
        <p class="note">{t.issued(calendarDate(feedback.issuedAt, locale))}</p>
        <Button class="no-print" kind="quiet" size="sm" icon="trash-2" onClick={remove}>
          {t.remove}
        </Button>
      </div>
      <p class={match === 'same' ? 'note' : 'banner'}>{t.match[match]}</p>
      {feedback.total === undefined ? undefined : (
        <p class="feedback-total num">{t.total(pointsText(feedback.total, locale))}</p>
      )}
      {feedback.points.length > 0 ? <PointsTable rows={feedback.points} /> : undefined}
      {feedback.overall === '' ? undefined : (
        <div class="feedback-overall">
          <h3>{t.overall}</h3>
          <p class="written">{feedback.overall}</p>
        </div>
      )}
      {feedback.classMedian ? <ClassMarks week={week} median={feedback.classMedian} /> : undefined}
      <h3>{numbered.length === 0 ? t.noRemarks : t.remarks(numbered.length)}</h3>
      {places.map(({ part, section, remarks }) => (
        <SectionRemarks
          key={`${part}-${section}`}
          part={part}
          section={section}
          text={narrative[part][section]}
          remarks={remarks}
          evidence={evidence}
          productName={productName}
        />
      ))}
    </>
  );
}

function PointsTable({ rows }: { readonly rows: readonly FeedbackPoints[] }) {
  const locale = useLocale();
  const t = words[locale];
  const sum = rows.reduce((all, { points }) => all + (points ?? 0), 0);
  const of = rows.reduce((all, row) => all + row.of, 0);
  const line = (points: number | null, most: number) =>
    points === null ? t.noPoints : t.of(pointsText(points, locale), integer(most, locale));
  return (
    <table class="tbl slim">
      <caption class="sr">{t.pointsTitle}</caption>
      <thead>
        <tr>
          <th scope="col">{t.row}</th>
          <th scope="col" class="n">
            {t.points}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ title, points, of: most }) => (
          <tr key={title}>
            <th scope="row">{title}</th>
            <td class="n num">{line(points, most)}</td>
          </tr>
        ))}
        <tr class="total">
          <th scope="row">{t.pointsTitle}</th>
          <td class="n num">{line(sum, of)}</td>
        </tr>
      </tbody>
    </table>
  );
}

/** Points with a half only where there is one. */
function pointsText(points: number, locale: Locale): string {
  return Number.isInteger(points) ? integer(points, locale) : decimal(points, locale, 1);
}
