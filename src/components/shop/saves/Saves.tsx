import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { saves as words } from '../../../i18n/areas/saves.ts';
import { $game, openSave } from '../../../stores/game.ts';
import { $saves, exportSave, refreshSaves, type SaveSummary } from '../../../stores/saves.ts';
import { go } from '../../shell/route.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { saveToDisk } from '../../ui/save-to-disk.ts';
import { ImportZone } from './ImportZone.tsx';
import { Persistence } from './Persistence.tsx';
import { RenameDialog } from './RenameDialog.tsx';
import { SaveRow } from './SaveRow.tsx';
import './saves.css';
import { WhatIfDialog } from './WhatIfDialog.tsx';

/** All shops of this browser: open, rename, copy, download, bring in, delete with a way back. */
export function Screen() {
  const t = words[useLocale()];
  const list = useStore($saves);
  const { saveId, savedAt } = useStore($game);
  const [isRead, setRead] = useState(false);
  const [branching, setBranching] = useState<SaveSummary>();
  const [renaming, setRenaming] = useState<SaveSummary>();
  // A week that finishes elsewhere on the page changes the list.
  useEffect(() => {
    void refreshSaves().finally(() => setRead(true));
  }, [savedAt]);

  const open = async (chosen: string) => {
    await openSave(chosen);
    go('cockpit');
  };
  const downloadAll = async () => {
    for (const save of list) saveToDisk(await exportSave(save.saveId));
  };
  return (
    <div class="stack saves">
      <header class="ph">
        <h1>{t.title}</h1>
        <p class="muted lede">{t.lede}</p>
      </header>
      <Persistence />
      <div class="row">
        <a class="btn primary" href="#/new">
          {t.newShop}
        </a>
        {list.length > 1 && (
          <Button icon="download" onClick={downloadAll}>
            {t.downloadAll}
          </Button>
        )}
      </div>
      <section class="panel" aria-busy={!isRead}>
        {list.length === 0 ? (
          isRead ? (
            <EmptyState title={t.emptyTitle}>{t.emptyBody}</EmptyState>
          ) : (
            <p class="waiting muted saves-wait">{t.loading}</p>
          )
        ) : (
          <table class="tbl stacks">
            <thead>
              <tr>
                <th scope="col">{t.columns.shop}</th>
                <th scope="col">{t.columns.week}</th>
                <th scope="col" class="n">
                  {t.columns.profit}
                </th>
                <th scope="col">{t.columns.updated}</th>
                <th scope="col" class="n">
                  {t.columns.actions}
                </th>
              </tr>
            </thead>
            <tbody>
              {list.map((save) => (
                <SaveRow
                  key={save.saveId}
                  save={save}
                  isOpen={save.saveId === saveId}
                  onOpen={() => open(save.saveId)}
                  onRename={() => setRenaming(save)}
                  onWhatIf={() => setBranching(save)}
                />
              ))}
            </tbody>
          </table>
        )}
      </section>
      <ImportZone />
      <WhatIfDialog save={branching} onClose={() => setBranching(undefined)} />
      <RenameDialog save={renaming} onClose={() => setRenaming(undefined)} />
    </div>
  );
}
