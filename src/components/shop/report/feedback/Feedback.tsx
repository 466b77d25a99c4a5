import { useStore } from '@nanostores/preact';
import { useId, useState } from 'preact/hooks';
import { feedback as words } from '../../../../i18n/areas/feedback.ts';
import { $feedback, type FeedbackOutcome, importFeedback } from '../../../../stores/feedback.ts';
import { FileButton } from '../../../ui/FileButton.tsx';
import { useLocale } from '../../../ui/locale.tsx';
import { useDropZone } from '../../../ui/use-drop.ts';
import { FeedbackView } from './FeedbackView.tsx';
import './feedback.css';

interface FeedbackProps {
  readonly week: number;
}

/** What came back about a week's report, and the way to open it. */
export function Feedback({ week }: FeedbackProps) {
  const t = words[useLocale()];
  const titleId = useId();
  const feedback = useStore($feedback)[week];
  const [outcome, setOutcome] = useState<FeedbackOutcome>();
  const [isReading, setReading] = useState(false);
  const open = async (file: File | undefined) => {
    if (!file) return;
    setReading(true);
    setOutcome(await importFeedback(file));
    setReading(false);
  };
  const [isOver, dropHandlers] = useDropZone(({ files }) => void open(files[0]));
  return (
    <section class={`panel feedback${isOver ? ' over' : ''}`} aria-labelledby={titleId} {...dropHandlers}>
      <header>
        <h2 id={titleId}>{feedback?.teacher ? t.titleFrom(feedback.teacher) : t.title}</h2>
      </header>
      <div class="body feedback-body">
        {feedback ? <FeedbackView week={week} feedback={feedback} /> : <p class="note">{t.none}</p>}
        <div class="feedback-open no-print">
          <FileButton
            {...(feedback ? { size: 'sm', kind: 'quiet' } : {})}
            label={feedback ? t.openAnother : t.open}
            isBusy={isReading}
            onFiles={([file]) => void open(file)}
          />
          {feedback ? undefined : <span class="note">{t.drop}</span>}
        </div>
        <p class="feedback-said no-print" role="status">
          {isReading ? t.reading : outcome ? <Said outcome={outcome} week={week} /> : undefined}
        </p>
      </div>
    </section>
  );
}

/** What became of the file that was opened last. */
function Said({ outcome, week }: { readonly outcome: FeedbackOutcome; readonly week: number }) {
  const t = words[useLocale()];
  if (outcome.status === 'no-shop') return <>{t.noShop}</>;
  if (outcome.status === 'refused') {
    const known = (t.refused as Readonly<Record<string, string>>)[outcome.problem.code];
    return <span class="problem">{known ?? t.refused.other}</span>;
  }
  const { report } = outcome.feedback;
  if (outcome.status === 'foreign')
    return <span class="problem">{t.foreign(report.shopName, report.week, report.learner?.name ?? '')}</span>;
  if (outcome.status === 'not-kept') return <span class="problem">{t.notKept}</span>;
  if (report.week === week) return <>{t.kept(week)}</>;
  return (
    <>
      {t.otherWeek(report.week)} <a href={`#/report/${report.week}`}>{t.goTo(report.week)}</a>
    </>
  );
}
