import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { teachStart } from '../../../i18n/areas/teach-start.ts';
import { $pile, loadSample, removeSample } from '../../../stores/teaching.ts';
import { Button } from '../../ui/Button.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { sitePath } from '../../ui/paths.ts';
import { showToast } from '../../ui/Toast.tsx';
import { goTeach, teachHash } from '../route.ts';

/** A class to try the room with. */
export function SampleClass() {
  const locale = useLocale();
  const t = teachStart[locale].sample;
  const count = useStore($pile).filter(({ isSample }) => isSample).length;
  const [state, setState] = useState<'idle' | 'loading' | 'failed'>('idle');
  const load = async () => {
    setState('loading');
    try {
      await loadSample(sitePath(locale, 'teach-sample.json').replace(/\/$/, ''));
      setState('idle');
      goTeach('pile');
    } catch {
      setState('failed');
    }
  };
  const remove = async () => {
    await removeSample();
    showToast({ text: t.removed });
  };
  return (
    <section class="panel" aria-labelledby="teach-sample">
      <header>
        <h2 id="teach-sample">{t.title}</h2>
      </header>
      <div class="body stack">
        <p>{count > 0 ? t.loaded(count) : t.body}</p>
        {state === 'failed' && (
          <p class="problem" role="alert">
            {t.failed}
          </p>
        )}
        <div class="row">
          {count > 0 ? (
            <>
              <a class="btn" href={teachHash('pile')}>
                {t.open}
              </a>
              <Button kind="quiet" onClick={() => void remove()}>
                {t.remove}
              </Button>
            </>
          ) : (
            <Button kind="primary" icon="users" disabled={state === 'loading'} onClick={() => void load()}>
              {state === 'loading' ? t.loading : t.load}
            </Button>
          )}
        </div>
      </div>
    </section>
  );
}
