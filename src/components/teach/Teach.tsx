import { useStore } from '@nanostores/preact';
import { useEffect } from 'preact/hooks';
import { shell } from '../../i18n/areas/shell.ts';
import { teach } from '../../i18n/areas/teach.ts';
import type { Locale } from '../../i18n/locale.ts';
import { $roomStatus, openRoom, provideRubric, resumeChecks } from '../../stores/teaching.ts';
import { ErrorBoundary } from '../shell/ErrorBoundary.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { LazyScreen, Waiting } from '../ui/LazyScreen.tsx';
import { LocaleProvider, useLocale } from '../ui/locale.tsx';
import { type TeachView, teachHash, useTeachRoute } from './route.ts';
import { TEACH_SCREENS } from './screens.ts';
import { TeachFrame } from './TeachFrame.tsx';
import { usualRubric } from './usual-rubric.ts';
import './teach.css';

/** The instructor's room: one island, its screens addressed by the hash. */
export function Teach({ locale }: { locale: Locale }) {
  return (
    <LocaleProvider locale={locale}>
      <ErrorBoundary locale={locale} saveId={undefined} resetKey="teach" isWholePage>
        <Room locale={locale} />
      </ErrorBoundary>
    </LocaleProvider>
  );
}

function Room({ locale }: { locale: Locale }) {
  const { view, id } = useTeachRoute();
  useEffect(() => {
    provideRubric(usualRubric(locale));
    void openRoom().then(resumeChecks);
  }, [locale]);
  useEffect(() => {
    const t = teach[locale];
    document.title = `${view ? t.views[view] : t.room} · ${shell[locale].siteName}`;
  }, [view, locale]);
  return (
    <TeachFrame view={view}>
      <ErrorBoundary locale={locale} saveId={undefined} resetKey={`${view}/${id}`}>
        <Place view={view} />
      </ErrorBoundary>
    </TeachFrame>
  );
}

/** The screen of a view, once the room has been read. */
function Place({ view }: { view: TeachView | undefined }) {
  const t = teach[useLocale()];
  const { state } = useStore($roomStatus);
  if (view === undefined) return <UnknownView />;
  if (state === 'closed' || state === 'opening') return <Waiting text={t.loading} />;
  return (
    <LazyScreen key={view} load={TEACH_SCREENS[view]} waiting={t.loadingScreen} navigation=".teach-nav" />
  );
}

function UnknownView() {
  const t = teach[useLocale()];
  return (
    <div class="stack">
      <h1>{t.unknownTitle}</h1>
      <section class="panel">
        <EmptyState
          title={t.unknownBody}
          action={
            <a class="btn primary" href={teachHash('start')}>
              {t.toStart}
            </a>
          }
        />
      </section>
    </div>
  );
}
