import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { lms as words } from '../../i18n/areas/lms.ts';
import { shell } from '../../i18n/areas/shell.ts';
import { htmlLang, LOCALES, type Locale, languageName } from '../../i18n/locale.ts';
import { EDITIONS } from '../../lms/scorm/dialect.ts';
import { Mark } from '../shell/Mark.tsx';
import { Button } from '../ui/Button.tsx';
import { LocaleProvider } from '../ui/locale.tsx';
import { sitePath } from '../ui/paths.ts';
import { Segmented } from '../ui/Segmented.tsx';
import { type Host, type HostState, startHost } from './host.ts';
import './lms.css';
import { rootOf } from './root.ts';
import { StandingList } from './StandingList.tsx';

/** One session a page, whatever is drawn. */
let host: Host | undefined;

/** The page that a learning platform opens: it holds the session, the course opens beside it. */
export function LmsPage() {
  const [locale, setLocale] = useState<Locale>(preferred);
  useEffect(() => {
    document.documentElement.lang = htmlLang[locale];
  }, [locale]);
  host ??= startHost(window, hostOptions());
  return (
    <LocaleProvider locale={locale}>
      <Welcome locale={locale} host={host} onLanguage={setLocale} />
    </LocaleProvider>
  );
}

interface WelcomeProps {
  readonly locale: Locale;
  readonly host: Host;
  readonly onLanguage: (locale: Locale) => void;
}

function Welcome({ locale, host, onLanguage }: WelcomeProps) {
  const t = words[locale];
  const state = useStore(host.$state);
  const [blocked, setBlocked] = useState<string>();
  const [framed, setFramed] = useState<string>();
  const [course, setCourse] = useState<Window>();
  const show = (address: string) => {
    const opened = window.open(address, 'shopkeeper');
    setBlocked(opened ? undefined : address);
    if (!opened) return;
    opened.focus();
    setCourse(opened);
  };
  const leave = () => {
    host.leave();
    course?.close();
    setFramed(undefined);
  };
  const hasLeft = state.link === 'left' || state.link === 'left-unsure';
  const toShop = `${sitePath(locale, 'play/')}#/cockpit`;
  return (
    <main class="lms" id="main">
      <header class="lms-head">
        <p class="lms-brand">
          <Mark size={40} />
          <b>{shell[locale].siteName}</b>
        </p>
        <Segmented
          label={t.language}
          value={locale}
          onChange={onLanguage}
          options={LOCALES.map((value) => ({ value, label: languageName[value] }))}
        />
      </header>
      <h1>{t.title}</h1>
      <p class="lede">{t.lede}</p>
      <Notes state={state} locale={locale} />
      {!hasLeft && (
        <p class="row">
          {state.hasShop ? (
            <>
              <Button kind="primary" size="lg" icon="store" onClick={() => show(toShop)}>
                {t.resume}
              </Button>
              <Button size="lg" onClick={() => show(sitePath(locale, 'course/'))}>
                {t.open}
              </Button>
            </>
          ) : (
            <Button kind="primary" size="lg" icon="store" onClick={() => show(sitePath(locale))}>
              {t.open}
            </Button>
          )}
          {state.link === 'linked' && (
            <Button kind="quiet" size="lg" onClick={leave}>
              {t.leave}
            </Button>
          )}
        </p>
      )}
      {blocked !== undefined && framed === undefined && (
        <p class="banner" role="alert">
          <span>{t.blocked}</span>
          <Button onClick={() => setFramed(blocked)}>{t.here}</Button>
        </p>
      )}
      {state.link !== 'alone' && <StandingList state={state} locale={locale} lessons={lessonsOfCourse()} />}
      {framed !== undefined && <iframe class="lms-frame" src={framed} title={t.frame} />}
    </main>
  );
}

function Notes({ state, locale }: { readonly state: HostState; readonly locale: Locale }) {
  const t = words[locale];
  const notes: (readonly [kind: string, text: string])[] = [];
  if (state.link === 'alone') notes.push(['', t.alone]);
  if (state.link === 'viewing') notes.push(['info', t.viewing]);
  if (state.link === 'left') notes.push(['info', t.left]);
  if (state.link === 'left-unsure') notes.push(['bad', t.leftUnsure]);
  if (!state.isKept) notes.push(['bad', t.unkept]);
  if (!state.isWhole) notes.push(['', t.tooLong]);
  return (
    <div class="lms-notes" role="status">
      {notes.map(([kind, text]) => (
        <p key={text} class={`banner ${kind}`.trim()}>
          {text}
        </p>
      ))}
    </div>
  );
}

function hostOptions() {
  const { lms: edition = '1.2' } = document.documentElement.dataset;
  return {
    edition: EDITIONS.find((one) => one === edition) ?? '1.2',
    root: rootOf(document),
    lessons: lessonsOfCourse(),
  };
}

function lessonsOfCourse(): number {
  return Number(document.querySelector<HTMLElement>('[data-lessons]')?.dataset['lessons'] ?? '0');
}

function preferred(): Locale {
  return globalThis.navigator?.language.startsWith('zh') ? 'zh' : 'en';
}
