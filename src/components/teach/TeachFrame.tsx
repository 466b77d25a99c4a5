import { useStore } from '@nanostores/preact';
import type { ComponentChildren } from 'preact';
import { shell } from '../../i18n/areas/shell.ts';
import { teach } from '../../i18n/areas/teach.ts';
import { integer } from '../../i18n/formats.ts';
import { problemText } from '../../i18n/problem-text.ts';
import { $storage } from '../../stores/services.ts';
import { $findings, $gradings, $pile, $roomStatus, type PileItem, setAside } from '../../stores/teaching.ts';
import { LanguageSwitch } from '../shell/LanguageSwitch.tsx';
import { Mark } from '../shell/Mark.tsx';
import { ThemeSwitch } from '../shell/ThemeSwitch.tsx';
import { Icon } from '../ui/Icon.tsx';
import type { IconName } from '../ui/icon-names.ts';
import { useLocale } from '../ui/locale.tsx';
import { sitePath } from '../ui/paths.ts';
import { Toasts } from '../ui/Toast.tsx';
import { type TeachView, teachHash } from './route.ts';

const TABS: readonly { readonly view: TeachView; readonly icon: IconName }[] = [
  { view: 'start', icon: 'house' },
  { view: 'assign', icon: 'pencil' },
  { view: 'pile', icon: 'inbox' },
  { view: 'class', icon: 'chart-scatter' },
  { view: 'grades', icon: 'table-2' },
  { view: 'guide', icon: 'circle-help' },
];

interface TeachFrameProps {
  readonly view: TeachView | undefined;
  readonly children: ComponentChildren;
}

/** Everything around a screen of the instructor's room. */
export function TeachFrame({ view, children }: TeachFrameProps) {
  const locale = useLocale();
  const t = teach[locale];
  return (
    <div class="teach">
      <header class="teach-top">
        <a class="mark" href={sitePath(locale)} title={shell[locale].home}>
          <Mark />
          <span>
            <b>{shell[locale].brand}</b>
            <small>{t.room}</small>
          </span>
        </a>
        <nav class="teach-nav" aria-label={t.navigation}>
          {TABS.map((tab) => (
            <a
              key={tab.view}
              href={teachHash(tab.view)}
              aria-current={isCurrent(tab.view, view) ? 'page' : undefined}
            >
              <Icon name={tab.icon} size={16} />
              {t.views[tab.view]}
              {tab.view === 'pile' && <ToGrade />}
            </a>
          ))}
        </nav>
        <div class="teach-tools">
          <LanguageSwitch locale={locale} path="teach/" />
          <ThemeSwitch locale={locale} />
        </div>
      </header>
      <main class="teach-main" id="main" tabIndex={-1}>
        <Stripe />
        {children}
      </main>
      <Toasts />
    </div>
  );
}

/** A report that is being read belongs to the pile. */
function isCurrent(tab: TeachView, view: TeachView | undefined): boolean {
  return tab === view || (tab === 'pile' && view === 'read');
}

/** How many reports wait for a grade. */
function ToGrade() {
  const locale = useLocale();
  const pile = useStore($pile);
  const gradings = useStore($gradings);
  const aside = setAside(useStore($findings));
  const waits = ({ id, report }: PileItem) => report && !aside.has(id) && gradings[id]?.state !== 'graded';
  const left = pile.filter(waits).length;
  if (left === 0) return null;
  return (
    <span class="teach-count">
      <span aria-hidden="true">{integer(left, locale)}</span>
      <span class="sr">{teach[locale].toGrade(left)}</span>
    </span>
  );
}

/** Says when the browser keeps nothing, or did not keep the last change. */
function Stripe() {
  const locale = useLocale();
  const t = teach[locale];
  const { memoryOnly } = useStore($storage);
  const { problem } = useStore($roomStatus);
  if (problem) {
    return (
      <p class="banner bad" role="alert">
        <Icon name="triangle-alert" />
        <span>
          <b>{t.notKept}</b> {problemText(problem, locale)}
        </span>
      </p>
    );
  }
  if (memoryOnly) {
    return (
      <p class="banner" role="status">
        <Icon name="triangle-alert" />
        <span>{t.memoryOnly}</span>
      </p>
    );
  }
  return null;
}
