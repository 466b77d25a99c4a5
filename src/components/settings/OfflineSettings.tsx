import { useStore } from '@nanostores/preact';
import { useEffect } from 'preact/hooks';
import { offline } from '../../i18n/areas/offline.ts';
import { decimal } from '../../i18n/formats.ts';
import type { Locale } from '../../i18n/locale.ts';
import {
  $offline,
  installApp,
  type OfflineState,
  refreshCopy,
  removeSite,
  saveSite,
  takeUpdate,
} from '../../stores/offline.ts';
import { Button } from '../ui/Button.tsx';
import { useLocale } from '../ui/locale.tsx';
import { IS_PACKAGED } from '../ui/paths.ts';
import { showToast } from '../ui/Toast.tsx';

/** The copy of the site in this browser: how much, more of it, none of it; and the site as an app. */
export function OfflineSettings() {
  const locale = useLocale();
  const t = offline[locale];
  const state = useStore($offline);
  useEffect(() => {
    if (!IS_PACKAGED) void refreshCopy();
  }, []);
  if (IS_PACKAGED) return null;
  return (
    <section class="panel" aria-labelledby="offline">
      <header>
        <h2 id="offline">{t.title}</h2>
      </header>
      <div class="body settings-data">
        <p class="small">{t.lede}</p>
        {state.support === 'yes' ? <Copy state={state} locale={locale} /> : <p>{t[state.support]}</p>}
        {state.isUpdateReady && (
          <div class="row">
            <span>{t.updateReady}</span>
            <Button onClick={() => void takeUpdate()}>{t.reload}</Button>
          </div>
        )}
        {state.canInstall && (
          <div>
            <Button icon="download" onClick={() => void installApp()}>
              {t.install}
            </Button>
            <p class="note">{t.installHelp}</p>
          </div>
        )}
      </div>
    </section>
  );
}

function Copy({ state, locale }: { readonly state: OfflineState; readonly locale: Locale }) {
  const t = offline[locale];
  const { copy, isSaving, hasFailed, asksFirst } = state;
  if (copy === undefined) return <p class="muted">{t.states.looking}</p>;
  const remove = async () => {
    await removeSite();
    showToast({ text: t.removed });
  };
  return (
    <>
      <p role="status">{stateText(state, locale)}</p>
      {isSaving && (
        <progress
          class="offline-progress"
          aria-label={t.progress}
          max={copy.totalBytes}
          value={copy.savedBytes}
        />
      )}
      {hasFailed && (
        <p class="banner bad" role="alert">
          {t.failed}
        </p>
      )}
      <div class="row">
        {!copy.isWhole && (
          <Button icon="download" aria-disabled={isSaving} onClick={() => void saveSite()}>
            {t.save(size(copy.transferBytes, locale))}
          </Button>
        )}
        {copy.isWhole && (
          <Button kind="quiet" onClick={() => void remove()}>
            {t.remove}
          </Button>
        )}
      </div>
      <p class="note">
        {asksFirst && !copy.isWhole ? `${t.asksFirst} ` : ''}
        {t.saveHelp}
      </p>
    </>
  );
}

function stateText({ copy, isSaving }: OfflineState, locale: Locale): string {
  const { states } = offline[locale];
  if (copy === undefined) return states.looking;
  const [saved, total] = [size(copy.savedBytes, locale), size(copy.totalBytes, locale)];
  if (isSaving) return states.saving(saved, total);
  if (copy.isWhole) return states.whole(total);
  // what tells that there is no network is always kept, and is no copy of the site
  return copy.savedBytes < copy.totalBytes / 20 ? states.none : states.part(saved, total);
}

function size(bytes: number, locale: Locale): string {
  return offline[locale].megabytes(decimal(bytes / 1e6, locale, 1));
}
