import { useState } from 'preact/hooks';
import { saves as words } from '../../../i18n/areas/saves.ts';
import { problemText } from '../../../i18n/problem-text.ts';
import { importSave } from '../../../stores/saves.ts';
import { FileButton } from '../../ui/FileButton.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { showToast } from '../../ui/Toast.tsx';
import { useDropZone } from '../../ui/use-drop.ts';

/** Takes save files by drop or by choice; one bad file does not stop the others. */
export function ImportZone() {
  const locale = useLocale();
  const t = words[locale];
  const [isReading, setReading] = useState(false);
  const [refusals, setRefusals] = useState<readonly string[]>([]);

  const take = async (files: Iterable<File>) => {
    setReading(true);
    const refused: string[] = [];
    for (const file of files) {
      try {
        const read = await importSave(file);
        if (read.ok) showToast({ text: t.imported(read.value.name) });
        else
          refused.push(
            `${file.name}: ${read.problems.map((problem) => problemText(problem, locale)).join(' ')}`,
          );
      } catch (error) {
        const problem = error instanceof Error && 'problem' in error ? error.problem : undefined;
        const code =
          typeof problem === 'object' && problem !== null && 'code' in problem ? String(problem.code) : '';
        refused.push(`${file.name}: ${problemText({ code }, locale)}`);
      }
    }
    setRefusals(refused);
    setReading(false);
  };
  const [isOver, dropHandlers] = useDropZone(({ files }) => void take(files));
  return (
    <section class={isOver ? 'drop-zone over' : 'drop-zone'} aria-labelledby="import-title" {...dropHandlers}>
      <div>
        <h2 id="import-title">{t.importTitle}</h2>
        <p class="muted small">{t.importBody}</p>
        {refusals.length > 0 && (
          <div class="problem" role="alert">
            <b>{t.importFailed}</b>
            <ul>
              {refusals.map((refusal) => (
                <li key={refusal}>{refusal}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
      <FileButton
        icon="upload"
        label={isReading ? t.reading : t.choose}
        multiple
        isBusy={isReading}
        onFiles={(files) => void take(files)}
      />
    </section>
  );
}
