import { useStore } from '@nanostores/preact';
import { teachPile } from '../../../i18n/areas/teach-pile.ts';
import { $pileProgress } from '../../../stores/teaching.ts';
import { FileButton } from '../../ui/FileButton.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { isOurs } from '../../ui/use-drop.ts';

interface DropPanelProps {
  readonly isOver: boolean;
  readonly onAdd: (files: Iterable<File>) => void;
}

/** Where files come in: the whole page takes them, this says so. */
export function DropPanel({ isOver, onAdd }: DropPanelProps) {
  const t = teachPile[useLocale()];
  return (
    <section class={isOver ? 'pile-drop over no-print' : 'pile-drop no-print'} aria-label={t.choose}>
      <Icon name="inbox" size={22} />
      <p>
        <b>{isOver ? t.dropNow : t.lede}</b>
        <span class="note">{t.chooseHint}</span>
      </p>
      <div class="row">
        <FileButton kind="primary" icon="upload" label={t.choose} multiple onFiles={onAdd} />
        <FileButton label={t.chooseFolder} folder onFiles={(files) => onAdd(files.filter(isOurs))} />
      </div>
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
