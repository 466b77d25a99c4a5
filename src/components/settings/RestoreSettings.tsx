import { useState } from 'preact/hooks';
import { settings as words } from '../../i18n/areas/settings.ts';
import { problemText } from '../../i18n/problem-text.ts';
import { importSave } from '../../stores/saves.ts';
import { Button } from '../ui/Button.tsx';
import { FileButton } from '../ui/FileButton.tsx';
import { useLocale } from '../ui/locale.tsx';
import { showToast } from '../ui/Toast.tsx';

/** Brings shops back from files, or from text that was copied out of a browser that cannot save files. */
export function RestoreSettings() {
  const locale = useLocale();
  const t = words[locale];
  const [text, setText] = useState('');
  const [refusals, setRefusals] = useState<readonly string[]>([]);

  const restore = async (sources: readonly { readonly name: string; readonly content: Blob | string }[]) => {
    const refused: string[] = [];
    for (const { name, content } of sources) {
      const why = await bringBack(content, (shop) => showToast({ text: t.restored(shop) }));
      if (why !== undefined) refused.push(t.refused(name, problemText(why, locale)));
    }
    setRefusals(refused);
    return refused.length === 0;
  };
  const fromFiles = async (files: Iterable<File>) => {
    await restore([...files].map((file) => ({ name: file.name, content: file })));
  };
  const fromText = async () => {
    if (text.trim() === '') return;
    if (await restore([{ name: t.pasted, content: text.trim() }])) setText('');
  };
  return (
    <div class="settings-restore">
      <div class="row">
        <FileButton icon="upload" label={t.restore} multiple onFiles={(files) => void fromFiles(files)} />
      </div>
      <details>
        <summary>{t.paste}</summary>
        <form
          class="field"
          onSubmit={(event) => {
            event.preventDefault();
            void fromText();
          }}
        >
          <label for="paste-shop">{t.pasteLabel}</label>
          <textarea
            id="paste-shop"
            class="textarea"
            rows={4}
            autocomplete="off"
            spellcheck={false}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <Button type="submit" aria-disabled={text.trim() === ''}>
            {t.pasteButton}
          </Button>
        </form>
      </details>
      {refusals.length > 0 && (
        <ul class="problem" role="alert">
          {refusals.map((refusal) => (
            <li key={refusal}>{refusal}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Imports one save; gives the first problem when it was refused. */
async function bringBack(content: Blob | string, onBack: (shop: string) => void) {
  try {
    const read = await importSave(content);
    if (!read.ok) return read.problems[0] ?? { code: 'unknown' };
    onBack(read.value.name);
    return undefined;
  } catch (error) {
    const problem = error instanceof Error && 'problem' in error ? error.problem : undefined;
    const isCoded = typeof problem === 'object' && problem !== null && 'code' in problem;
    return { code: isCoded ? String(problem.code) : 'unknown' };
  }
}
