import { common } from '../../../i18n/areas/common.ts';
import { saves as words } from '../../../i18n/areas/saves.ts';
import { momentOf, money } from '../../../i18n/formats.ts';
import { textOf } from '../../../i18n/locale.ts';
import { seasonWeeksOf } from '../../../stores/last-shop.ts';
import {
  deleteSave,
  duplicateSave,
  exportSave,
  type SaveSummary,
  undoDelete,
} from '../../../stores/saves.ts';
import { shopCard } from '../../../stores/shops.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { saveToDisk } from '../../ui/save-to-disk.ts';
import { showToast } from '../../ui/Toast.tsx';

/** How long a deletion can be taken back from its message, milliseconds. */
const UNDO_MS = 10_000;

interface SaveRowProps {
  readonly save: SaveSummary;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onRename: () => void;
  readonly onWhatIf: () => void;
}

/** One saved shop with what can be done to it. */
export function SaveRow({ save, isOpen, onOpen, onRename, onWhatIf }: SaveRowProps) {
  const locale = useLocale();
  const t = words[locale];
  const { name, saveId } = save;
  const shop = shopCard(save.scenarioId);
  const profitFen = save.profitsFen.reduce((sum, fen) => sum + fen, 0);

  const download = async () => {
    const file = await exportSave(saveId);
    saveToDisk(file);
    showToast({ text: t.exported(file.fileName) });
  };
  const copy = async () => {
    const made = await duplicateSave(saveId, t.copyName(name));
    showToast({ text: t.duplicated(made.name) });
  };
  const remove = async () => {
    await deleteSave(saveId);
    showToast({
      text: t.deleted(name),
      actionLabel: common[locale].actions.undo,
      staysFor: UNDO_MS,
      onAction: () => void undoDelete().then(() => showToast({ text: t.restored(name) })),
    });
  };
  return (
    <tr>
      <th scope="row">
        <b>{name}</b>{' '}
        <span class="muted tiny">
          {[
            shop && textOf(shop.name, locale),
            save.learnerName,
            save.attempt > 1 ? t.attempt(save.attempt) : undefined,
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>{' '}
        {save.practice && <span class="tag">{t.practice}</span>}{' '}
        {isOpen && <span class="tag ok">{t.isOpen}</span>}
      </th>
      <td data-label={t.columns.week}>{t.weeksPlayed(save.week, seasonWeeksOf(save))}</td>
      <td class="n" data-label={t.columns.profit}>
        {save.week === 0 ? '–' : money(profitFen, locale)}
      </td>
      <td data-label={t.columns.updated}>{momentOf(save.updatedAt, locale)}</td>
      <td class="n">
        <span class="save-actions" role="group" aria-label={t.actionsFor(name)}>
          <Button size="sm" onClick={onOpen}>
            {t.open}
          </Button>
          <IconButton icon="pencil" label={t.rename} onClick={onRename} />
          <IconButton icon="git-branch" label={t.whatIf} onClick={onWhatIf} />
          <IconButton icon="copy" label={t.duplicate} onClick={copy} />
          <IconButton icon="download" label={t.export} onClick={download} />
          <IconButton icon="trash-2" label={t.delete} onClick={remove} />
        </span>
      </td>
    </tr>
  );
}
