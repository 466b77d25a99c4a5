import { search } from '../../i18n/areas/search.ts';
import { shell } from '../../i18n/areas/shell.ts';
import { term } from '../../i18n/areas/term.ts';
import { type Locale, languageName, otherLocale, textOf } from '../../i18n/locale.ts';
import type { Game } from '../../simulator/index.ts';
import { $game, $seasonOver } from '../../stores/game.ts';
import { $canRedo, $canUndo, $changes, discardAll } from '../../stores/plan.ts';
import { exportSave } from '../../stores/saves.ts';
import { $settingsUi, setTheme, THEMES } from '../../stores/settings.ts';
import type { IconName } from '../ui/icon-names.ts';
import { sitePath } from '../ui/paths.ts';
import { saveToDisk } from '../ui/save-to-disk.ts';
import { showToast } from '../ui/Toast.tsx';
import { AREAS } from './areas.ts';
import { callHintsBack } from './hints/call-back.ts';
import { chooseLanguage } from './page-language.ts';
import { go, type View } from './route.ts';
import { requestRun } from './run-request.ts';
import { bringBack, takeBack } from './shop-shortcuts.ts';

/** Something that the command menu can do. */
export interface Command {
  readonly name: string;
  /** Words in the other language and the like that find it too. */
  readonly also: string;
  readonly icon: IconName;
  /** What sort of thing it is, or the keys that do the same. */
  readonly aside: string;
  /** The area it leads to, which may be closed for now. */
  readonly view?: View;
  readonly run: () => void;
}

/** All that can be reached from the open shop: actions first, then screens, weeks and products. */
export function commandsOf(game: Game | undefined, locale: Locale, onHelp: () => void): Command[] {
  return [
    ...planActions(game, locale),
    ...areas(locale),
    ...weeks(game, locale),
    ...products(game, locale),
    ...pages(locale),
    ...otherActions(locale, onHelp),
  ];
}

/** Commands that contain every word of `text`, those that begin with it first. */
export function findCommands(commands: readonly Command[], text: string): Command[] {
  const words = text.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean);
  const found = commands.filter(({ name, also }) => {
    const within = `${name} ${also}`.toLowerCase();
    return words.every((word) => within.includes(word));
  });
  const begins = ({ name }: Command) => name.toLowerCase().startsWith(words[0] ?? '');
  return [...found.filter(begins), ...found.filter((command) => !begins(command))];
}

/** What can be done with the plan on the table. */
function planActions(game: Game | undefined, locale: Locale): Command[] {
  const t = shell[locale].command;
  const other = shell[otherLocale(locale)].command;
  const shop = game?.shop;
  const { readOnly, saveId } = $game.get();
  const canPlan = shop !== undefined && !readOnly && !$seasonOver.get();
  const list: Command[] = [];
  const add = (name: string, also: string, icon: IconName, run: () => void, aside = t.kinds.action) =>
    list.push({ name, also, icon, run, aside });
  if (canPlan) {
    const { week } = shop.position;
    add(t.run(week), other.run(week), 'play', requestRun, 'R');
    if ($canUndo.get()) add(t.undo, other.undo, 'undo-2', () => takeBack(locale), 'U');
    if ($canRedo.get()) add(t.redo, other.redo, 'redo-2', () => bringBack(locale), 'Shift U');
    if ($changes.get().length > 0) add(t.discard, other.discard, 'rotate-ccw', () => discard(locale));
  }
  if (saveId !== undefined) {
    const download = async () => saveToDisk(await exportSave(saveId));
    add(t.download, `${other.download} export`, 'download', () => void download());
  }
  return list;
}

/** Settings and help, which nobody looks for first. */
function otherActions(locale: Locale, onHelp: () => void): Command[] {
  const t = shell[locale];
  const other = shell[otherLocale(locale)];
  const aside = t.command.kinds.action;
  const themes = THEMES.filter((theme) => theme !== $settingsUi.get().theme).map(
    (theme): Command => ({
      name: t.command.theme(t.themes[theme]),
      also: `${other.command.theme(other.themes[theme])} ${theme}`,
      icon: theme === 'dark' ? 'moon' : theme === 'light' ? 'sun' : 'monitor',
      aside,
      run: () => setTheme(theme),
    }),
  );
  const language = otherLocale(locale);
  return [
    ...themes,
    {
      name: t.command.language(languageName[language]),
      also: `${other.command.language(languageName[language])} language`,
      icon: 'message-square',
      aside,
      run: () => chooseLanguage(language, 'play/'),
    },
    {
      name: t.command.shortcuts,
      also: other.command.shortcuts,
      icon: 'keyboard',
      aside: '?',
      run: onHelp,
    },
    {
      name: t.command.hints,
      also: other.command.hints,
      icon: 'lightbulb',
      aside,
      run: () => callHintsBack(locale),
    },
  ];
}

function areas(locale: Locale): Command[] {
  const t = shell[locale];
  const other = shell[otherLocale(locale)];
  return AREAS.map(({ view, icon, key }) => ({
    name: t.views[view],
    also: other.views[view],
    icon,
    aside: `G ${key.toUpperCase()}`,
    view,
    run: () => go(view),
  }));
}

/** Pages around the back office. */
function pages(locale: Locale): Command[] {
  const t = shell[locale];
  const other = shell[otherLocale(locale)];
  const aside = t.command.kinds.page;
  const leave = (path: string) => () => location.assign(sitePath(locale, path));
  return [
    { name: t.views.new, also: other.views.new, icon: 'plus', aside, run: () => go('new') },
    { name: t.views.setup, also: other.views.setup, icon: 'pencil', aside, run: () => go('setup') },
    { name: t.lessons, also: other.lessons, icon: 'book-open', aside, run: leave('course/') },
    {
      name: term[locale].glossary,
      also: term[otherLocale(locale)].glossary,
      icon: 'book-open',
      aside,
      run: leave('glossary/'),
    },
    {
      name: search[locale].title,
      also: search[otherLocale(locale)].title,
      icon: 'search',
      aside,
      run: leave('search/'),
    },
    { name: t.verify, also: other.verify, icon: 'file-check', aside, run: leave('verify/') },
    { name: t.settings, also: other.settings, icon: 'settings', aside, run: leave('settings/') },
    { name: t.home, also: other.home, icon: 'house', aside, run: leave('') },
  ];
}

function weeks(game: Game | undefined, locale: Locale): Command[] {
  const t = shell[locale].command;
  const other = shell[otherLocale(locale)].command;
  const aside = t.kinds.week;
  const played = (game?.shop?.results ?? []).filter(({ week }) => week >= 1).map(({ week }) => week);
  return played.toReversed().flatMap((week): Command[] => [
    {
      name: t.weekDebrief(week),
      also: other.weekDebrief(week),
      icon: 'history',
      aside,
      run: () => go('debrief', week),
    },
    {
      name: t.weekReport(week),
      also: other.weekReport(week),
      icon: 'clipboard-check',
      aside,
      run: () => go('report', week),
    },
  ]);
}

/** Each product twice: to price it and to stock it. */
function products(game: Game | undefined, locale: Locale): Command[] {
  const t = shell[locale].command;
  const other = shell[otherLocale(locale)].command;
  const to = (view: View, id: string) => () => {
    location.hash = `#/${view}?product=${id}`;
  };
  return (game?.shop?.facts.skus ?? []).flatMap(({ id, name }): Command[] => {
    const [here, there] = [textOf(name, locale), textOf(name, otherLocale(locale))];
    const aside = t.kinds.product;
    return [
      {
        name: t.price(here),
        also: `${other.price(there)} ${id}`,
        icon: 'tag',
        aside,
        run: to('products', id),
      },
      {
        name: t.stock(here),
        also: `${other.stock(there)} ${id}`,
        icon: 'warehouse',
        aside,
        run: to('inventory', id),
      },
    ];
  });
}

function discard(locale: Locale): void {
  discardAll();
  showToast({
    text: shell[locale].command.discarded,
    actionLabel: shell[locale].command.undo,
    onAction: () => takeBack(locale),
  });
}
