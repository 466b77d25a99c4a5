import { useStore } from '@nanostores/preact';
import { teachRead } from '../../../i18n/areas/teach-read.ts';
import { feedbackFile, feedbackOn, medianOfWeek } from '../../../stores/handing-back.ts';
import { $counted } from '../../../stores/reading.ts';
import { $gradings, $room, emptyGrading } from '../../../stores/teaching.ts';
import { Button } from '../../ui/Button.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { saveToDisk } from '../../ui/save-to-disk.ts';
import { saveZip } from '../../ui/save-zip.ts';
import { showToast } from '../../ui/Toast.tsx';
import { feedbackText } from './feedback-text.ts';
import { type ReadItem, readable } from './order.ts';

/** What goes back to students: a file each, all in one zip, or on paper. */
export function HandBack({ item }: { readonly item: ReadItem }) {
  const locale = useLocale();
  const t = teachRead[locale].handBack;
  const pile = useStore($counted);
  const room = useStore($room);
  const gradings = useStore($gradings);
  const fileOf = (one: ReadItem) => {
    const median = medianOfWeek(pile, one.report.week);
    const feedback = feedbackOn(one, gradings[one.id] ?? emptyGrading(one.id), room, median);
    return feedback ? { feedback, file: feedbackFile(one, feedback) } : undefined;
  };
  const graded = readable(pile).filter(({ id }) => gradings[id]?.state === 'graded');
  const saveAll = async () => {
    try {
      const files = graded.flatMap((one) => fileOf(one)?.file ?? []);
      await saveZip(files, 'feedback.zip');
      showToast({ text: t.zipDone(files.length) });
    } catch {
      showToast({ text: t.failed });
    }
  };
  const copy = async () => {
    const made = fileOf(item);
    if (!made) return;
    try {
      await navigator.clipboard.writeText(feedbackText(made.feedback, locale));
      showToast({ text: t.copied });
    } catch {
      showToast({ text: t.notCopied });
    }
  };
  return (
    <section class="read-hand-back" aria-labelledby="read-hand-back">
      <h2 id="read-hand-back">{t.title}</h2>
      <div class="row">
        <Button
          size="sm"
          icon="download"
          onClick={() => {
            const made = fileOf(item);
            if (made) saveToDisk(made.file);
          }}
        >
          {t.file}
        </Button>
        <Button size="sm" icon="layers" disabled={graded.length === 0} onClick={() => void saveAll()}>
          {t.zip}
        </Button>
        <Button size="sm" icon="printer" onClick={() => globalThis.print()}>
          {t.print}
        </Button>
        <Button size="sm" icon="copy" onClick={() => void copy()}>
          {t.copy}
        </Button>
      </div>
      <p class="note">
        {t.fileHelp} {medianOfWeek(pile, item.report.week) ? t.medianIn : undefined}
      </p>
    </section>
  );
}
