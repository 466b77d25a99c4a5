import { shell } from '../../i18n/areas/shell.ts';
import { type Locale, textOf } from '../../i18n/locale.ts';
import type { Game } from '../../simulator/index.ts';
import { $game, $seasonOver } from '../../stores/game.ts';
import { $canUndo, undo } from '../../stores/plan.ts';
import { exportSave } from '../../stores/saves.ts';
import type { IconName } from '../ui/icon-names.ts';
import { sitePath } from '../ui/paths.ts';
import { saveToDisk } from '../ui/save-to-disk.ts';
import { AREA_GROUPS } from './areas.ts';
import { go } from './route.ts';
import { requestRun } from './run-request.ts';

/** Something that the command menu can do. */
export interface Command {
  readonly name: string;
  /** Words in the other language and the like that find it too. */
  readonly also: string;
  readonly icon: IconName;
  readonly run: () => void;
}

/** All that can be reached from the open shop: actions first, then screens, weeks and products. */
export function commandsOf(game: Game | undefined, locale: Locale): Command[] {
  return [...actions(game, locale), ...screens(locale), ...weeks(game, locale), ...products(game, locale)];
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

function actions(game: Game | undefined, locale: Locale): Command[] {
  const t = shell[locale].command;
  const shop = game?.shop;
  const { readOnly, saveId } = $game.get();
  const list: Command[] = [];
  if (shop && !readOnly && !$seasonOver.get()) {
    list.push({ name: t.run(shop.position.week), also: 'run', icon: 'play', run: requestRun });
  }
  if ($canUndo.get() && !readOnly) list.push({ name: t.undo, also: 'undo', icon: 'undo-2', run: undo });
  if (saveId !== undefined) {
    const download = async () => saveToDisk(await exportSave(saveId));
    list.push({
      name: t.download,
      also: 'download export save',
      icon: 'download',
      run: () => void download(),
    });
  }
  return list;
}

function screens(locale: Locale): Command[] {
  const other = shell[locale === 'en' ? 'zh' : 'en'];
  const t = shell[locale];
  const areas = AREA_GROUPS.flatMap(({ links }) => links).map(({ view, icon }) => ({
    name: t.views[view],
    also: other.views[view],
    icon,
    run: () => go(view),
  }));
  const leave = (path: string) => () => location.assign(sitePath(locale, path));
  return [
    ...areas,
    { name: t.views.saves, also: other.views.saves, icon: 'store', run: () => go('saves') },
    { name: t.views.new, also: other.views.new, icon: 'plus', run: () => go('new') },
    { name: t.lessons, also: other.lessons, icon: 'book-open', run: leave('course/') },
    { name: t.verify, also: other.verify, icon: 'file-check', run: leave('verify/') },
    { name: t.settings, also: other.settings, icon: 'settings', run: leave('settings/') },
  ];
}

function weeks(game: Game | undefined, locale: Locale): Command[] {
  const t = shell[locale].command;
  const played = (game?.shop?.results ?? []).filter(({ week }) => week >= 1).map(({ week }) => week);
  return played.toReversed().flatMap((week): Command[] => [
    { name: t.weekDebrief(week), also: `debrief ${week}`, icon: 'history', run: () => go('debrief', week) },
    {
      name: t.weekReport(week),
      also: `report ${week}`,
      icon: 'clipboard-check',
      run: () => go('report', week),
    },
  ]);
}

function products(game: Game | undefined, locale: Locale): Command[] {
  const t = shell[locale].command;
  return (game?.shop?.facts.skus ?? []).map(({ id, name }) => ({
    name: t.product(textOf(name, locale)),
    also: `${name.en} ${name.zh} ${id}`,
    icon: 'tag',
    run: () => {
      location.hash = `#/products?product=${id}`;
    },
  }));
}
