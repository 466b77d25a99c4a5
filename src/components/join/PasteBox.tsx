import { useState } from 'preact/hooks';
import { join } from '../../i18n/areas/join.ts';
import { problemText } from '../../i18n/problem-text.ts';
import { type ReadAssignment, readAssignment } from '../../stores/assignment.ts';
import { Button } from '../ui/Button.tsx';
import { FileButton } from '../ui/FileButton.tsx';
import { useLocale } from '../ui/locale.tsx';
import { useDropZone } from '../ui/use-drop.ts';
import './paste-box.css';

interface PasteBoxProps {
  readonly onRead: (read: ReadAssignment) => void;
  /** What the box is called where it is not the first way in. */
  readonly title?: string;
}

/** Takes an assignment in: a pasted link, a chosen file, or one that is dropped. */
export function PasteBox({ onRead, title }: PasteBoxProps) {
  const locale = useLocale();
  const t = join[locale].paste;
  const [text, setText] = useState('');
  const [status, setStatus] = useState<{ isReading: boolean; problem?: string }>({ isReading: false });

  const read = async (source: Blob | string | undefined) => {
    if (source === undefined || status.isReading) return;
    setStatus({ isReading: true });
    const found = await readAssignment(source);
    if (found.ok) {
      setStatus({ isReading: false });
      onRead(found.value);
    } else {
      const problem = problemText(found.problems[0] ?? { code: 'unknown' }, locale);
      setStatus({ isReading: false, problem });
    }
  };
  const [isOver, dropHandlers] = useDropZone(
    (transfer) => void read(transfer.files[0] ?? transfer.getData('text/plain')),
  );
  return (
    <section
      class={isOver ? 'panel paste-box over' : 'panel paste-box'}
      aria-labelledby="paste-title"
      {...dropHandlers}
    >
      <header>
        <h2 id="paste-title">{title ?? t.title}</h2>
      </header>
      <form
        class="body stack"
        onSubmit={(event) => {
          event.preventDefault();
          void read(text);
        }}
      >
        <p class="small muted">{t.lede}</p>
        <div class="field">
          <label for="paste-link">{t.label}</label>
          <textarea
            id="paste-link"
            class="textarea"
            rows={2}
            spellcheck={false}
            autocomplete="off"
            value={text}
            aria-invalid={status.problem ? 'true' : undefined}
            aria-describedby={status.problem ? 'paste-problem' : undefined}
            onInput={(event) => setText(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.isComposing) return;
              event.preventDefault();
              void read(event.currentTarget.value);
            }}
          />
          {status.problem && (
            <p class="problem" id="paste-problem" role="alert">
              {t.failed} {status.problem}
            </p>
          )}
        </div>
        <div class="row">
          <Button type="submit" icon="link" aria-disabled={status.isReading}>
            {t.read}
          </Button>
          <FileButton icon="upload" label={t.file} onFiles={([file]) => void read(file)} />
          <span class="note">{t.drop}</span>
        </div>
      </form>
    </section>
  );
}
