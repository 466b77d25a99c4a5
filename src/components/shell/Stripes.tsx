import { useStore } from '@nanostores/preact';
import { shell } from '../../i18n/areas/shell.ts';
import { list } from '../../i18n/formats.ts';
import { problemText } from '../../i18n/problem-text.ts';
import { $exportDue, $game, takeOver } from '../../stores/game.ts';
import { $evicted, deleteSave, exportSave } from '../../stores/saves.ts';
import { SealedStripe } from '../shop/plan/SealedStripe.tsx';
import { Button } from '../ui/Button.tsx';
import { useLocale } from '../ui/locale.tsx';
import { saveToDisk } from '../ui/save-to-disk.ts';
import { showToast } from '../ui/Toast.tsx';
import { InAppStripe } from './InAppStripe.tsx';
import { useRoute, type View } from './route.ts';

/** A shop at rest: where a reminder does not interrupt. */
const AT_REST: ReadonlySet<View | undefined> = new Set(['cockpit', 'debrief']);

/** What limits this page, and what may be lost. */
export function Stripes() {
  return (
    <>
      <ShopStripes />
      <SealedStripe />
      <PracticeStripe />
      <InAppStripe />
      <EvictedStripe />
      <ExportStripe />
    </>
  );
}

/** A copy to try things in says so for as long as it is open. */
function PracticeStripe() {
  const t = shell[useLocale()];
  const { status, game } = useStore($game);
  if (status !== 'ready' || game?.head.practice !== true) return null;
  return (
    <section class="stripe practice" aria-label={t.practiceTitle}>
      <p>
        <b>{t.practiceTitle}</b> {t.practiceBody}
      </p>
      <a class="btn sm" href="#/saves">
        {t.views.saves}
      </a>
    </section>
  );
}

/** Shops that the browser has cleared by itself. */
function EvictedStripe() {
  const locale = useLocale();
  const t = shell[locale];
  const evicted = useStore($evicted);
  if (evicted.length === 0) return null;
  const names = evicted.map(({ name }) => t.quoted(name));
  return (
    <div class="stripe" role="status">
      <p>{t.evicted(list(names, locale))}</p>
      <a class="btn sm" href="#/saves">
        {t.importFile}
      </a>
      <Button
        size="sm"
        kind="quiet"
        onClick={async () => {
          for (const { saveId } of evicted) await deleteSave(saveId);
        }}
      >
        {t.forget}
      </Button>
    </div>
  );
}

/** Now and then a file is worth having; the line goes when one is saved. */
function ExportStripe() {
  const t = shell[useLocale()];
  const isDue = useStore($exportDue);
  const { saveId, memoryOnly, readOnly } = useStore($game);
  const { view } = useRoute();
  if (!isDue || memoryOnly || readOnly || saveId === undefined || !AT_REST.has(view)) return null;
  const save = async () => {
    const file = await exportSave(saveId);
    saveToDisk(file);
    showToast({ text: t.fileSaved(file.fileName) });
  };
  return (
    <section class="stripe quiet no-print" aria-label={t.saveFile}>
      <p>{t.exportDue}</p>
      <Button size="sm" icon="download" onClick={save}>
        {t.saveFile}
      </Button>
    </section>
  );
}

/** Another tab has the shop, it can only be read, or the browser keeps nothing. */
function ShopStripes() {
  const locale = useLocale();
  const t = shell[locale];
  const { status, saveId, readOnly, memoryOnly, problem } = useStore($game);
  if (status !== 'ready') return null;
  const download = <DownloadSave saveId={saveId} />;
  return (
    <>
      {problem && (
        <div class="stripe" role="status">
          <p>{problemText(problem, locale)}</p>
          {download}
        </div>
      )}
      {readOnly && !problem && (
        <div class="stripe" role="status">
          <p>
            <b>{t.readOnlyTitle}</b> {t.readOnlyBody}
          </p>
          <Button size="sm" onClick={takeOver}>
            {t.takeOver}
          </Button>
        </div>
      )}
      {memoryOnly && (
        <div class="stripe" role="status">
          <p>
            <b>{t.memoryTitle}</b> {t.memoryBody}
          </p>
          {download}
        </div>
      )}
    </>
  );
}

/** Hands the open shop out as a file. */
export function DownloadSave({ saveId }: { saveId: string | undefined }) {
  const t = shell[useLocale()];
  if (saveId === undefined) return null;
  return (
    <Button size="sm" icon="download" onClick={async () => saveToDisk(await exportSave(saveId))}>
      {t.downloadSave}
    </Button>
  );
}
