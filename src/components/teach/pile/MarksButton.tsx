import { teachPile } from '../../../i18n/areas/teach-pile.ts';
import { Button } from '../../ui/Button.tsx';
import { useLocale } from '../../ui/locale.tsx';
import type { PileRow } from './pile-rows.ts';
import { useMarks } from './use-marks.ts';

/** Works out the marks of the rows shown that have none yet; says how far it is. */
export function MarksButton({ rows }: { readonly rows: readonly PileRow[] }) {
  const t = teachPile[useLocale()].marks;
  const { progress, start, stop } = useMarks();
  const ids = rows
    .filter(({ item, verdict, mark }) => item.report && mark === undefined && verdict === 'verified')
    .map(({ item }) => item.id);
  if (progress) {
    return (
      <>
        <span class="note num" role="status">
          {t.running(progress.done, progress.all)}
        </span>
        <Button size="sm" onClick={stop}>
          {t.stop}
        </Button>
      </>
    );
  }
  if (ids.length === 0) return null;
  return (
    <Button size="sm" icon="scale" title={t.note} onClick={() => start(ids)}>
      {t.work}
    </Button>
  );
}
