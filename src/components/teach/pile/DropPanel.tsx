import { useStore } from '@nanostores/preact';
import { useRef } from 'preact/hooks';
import { teachPile } from '../../../i18n/areas/teach-pile.ts';
import { $pileProgress } from '../../../stores/teaching.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { isOurs } from '../use-drop.ts';

interface DropPanelProps {
  readonly isOver: boolean;
  readonly onAdd: (files: Iterable<File>) => void;
}

/** Where files come in: the whole page takes them, this says so. */
export function DropPanel({ isOver, onAdd }: DropPanelProps) {
  const t = teachPile[useLocale()];
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  return (
    <section class={isOver ? 'pile-drop over no-print' : 'pile-drop no-print'} aria-label={t.choose}>
      <Icon name="inbox" size={22} />
      <p>
        <b>{isOver ? t.dropNow : t.lede}</b>
        <span class="note">{t.chooseHint}</span>
      </p>
      <div class="row">
        <Button kind="primary" icon="upload" onClick={() => files.current?.click()}>
          {t.choose}
        </Button>
        <Button onClick={() => folder.current?.click()}>{t.chooseFolder}</Button>
      </div>
      <input
        ref={files}
        class="sr"
        type="file"
        multiple
        accept=".json,application/json"
        tabIndex={-1}
        aria-label={t.choose}
        onChange={(event) => {
          onAdd([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = '';
        }}
      />
      <input
        ref={(element) => {
          folder.current = element;
          // not an attribute that JSX knows
          if (element) element.webkitdirectory = true;
        }}
        class="sr"
        type="file"
        multiple
        tabIndex={-1}
        aria-label={t.chooseFolder}
        onChange={(event) => {
          onAdd([...(event.currentTarget.files ?? [])].filter(isOurs));
          event.currentTarget.value = '';
        }}
      />
    </section>
  );
}

/** How far the checks are; the table below can be used meanwhile. */
export function CheckProgress() {
  const t = teachPile[useLocale()];
  const { all, done } = useStore($pileProgress);
  if (all === 0) return null;
  return (
    <div class="pile-progress">
      <progress max={all} value={done} aria-label={t.checking(done, all)} />
      <span class="num">{t.checking(done, all)}</span>
    </div>
  );
}
