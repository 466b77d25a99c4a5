import '../../src/components/shell/shell.css';
import '../../src/components/shell/navigation.css';
import '../../src/components/shell/hints/hints.css';
import { useState } from 'preact/hooks';
import { AreaAnchor, AreaCount } from '../../src/components/shell/AreaAnchor.tsx';
import { NO_MARK } from '../../src/components/shell/area-marks.ts';
import { Chooser } from '../../src/components/shell/Chooser.tsx';
import { CommandMenu } from '../../src/components/shell/CommandMenu.tsx';
import { GroupTabs } from '../../src/components/shell/GroupTabs.tsx';
import { PlanBar } from '../../src/components/shell/PlanBar.tsx';
import { RowActions } from '../../src/components/shell/RowActions.tsx';
import { SavedNote } from '../../src/components/shell/SavedNote.tsx';
import { ShortcutHelp } from '../../src/components/shell/ShortcutHelp.tsx';
import { SideNav } from '../../src/components/shell/SideNav.tsx';
import { Stripes } from '../../src/components/shell/Stripes.tsx';
import { TabBar } from '../../src/components/shell/TabBar.tsx';
import { WeekRail } from '../../src/components/shell/WeekRail.tsx';
import { NoShop } from '../../src/components/shop/decisions/NoShop.tsx';
import { Button } from '../../src/components/ui/Button.tsx';
import { common } from '../../src/i18n/areas/common.ts';
import { shell } from '../../src/i18n/areas/shell.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { type ShopScene, type Stories, type Story, states } from './story.ts';

const idle = () => undefined;
const WIDE = { isWide: true };

/** What stands around every screen, whatever is open. */
const frame: readonly Story[] = [
  ...states('Stripes', { default: () => <Stripes /> }, WIDE),
  ...states('SavedNote', { default: () => <SavedNote /> }),
  ...states('SideNav', { default: () => <SideNav /> }),
  ...states('GroupTabs', { 'on a phone': () => <GroupTabs /> }, WIDE),
  ...states('TabBar', { 'on a phone': () => <TabBar /> }, WIDE),
];

const rails = states<ShopScene>('WeekRail', { default: ({ desk }) => <WeekRail game={desk.game} /> }, WIDE);

const bars = states<ShopScene>(
  'PlanBar',
  { default: () => <PlanBar canRun />, 'read-only': () => <PlanBar canRun={false} /> },
  WIDE,
);

const overlays: readonly Story[] = [
  ...states('CommandMenu', {
    'closed, then open': ({ locale }) => <Opener locale={locale} what="command" />,
  }),
  ...states('ShortcutHelp', { 'closed, then open': ({ locale }) => <Opener locale={locale} what="help" /> }),
  ...states('RowActions', { 'closed, then open': ({ locale }) => <Opener locale={locale} what="rows" /> }),
];

function Opener({ locale, what }: { readonly locale: Locale; readonly what: 'command' | 'help' | 'rows' }) {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button data-opens="dialog" onClick={() => setOpen(true)}>
        {common[locale].actions.open}
      </Button>
      {what === 'command' && <CommandMenu open={open} onClose={close} onHelp={idle} />}
      {what === 'help' && <ShortcutHelp open={open} onClose={close} />}
      {what === 'rows' && <RowActions open={open} onClose={close} />}
    </>
  );
}

const choosers = states('Chooser', {
  'some lines': ({ locale }) => <Lines locale={locale} />,
  'nothing found': ({ locale }) => <Lines locale={locale} isEmpty />,
});

function Lines({ locale, isEmpty = false }: { readonly locale: Locale; readonly isEmpty?: boolean }) {
  const { command, views } = shell[locale];
  const lines = [
    { name: views.products, icon: 'package', run: idle },
    { name: views.orders, icon: 'receipt-text', aside: command.title, run: idle },
  ] as const;
  return (
    <Chooser
      label={command.label}
      placeholder={command.placeholder}
      nothing={command.nothing}
      find={() => (isEmpty ? [] : lines)}
      onClose={idle}
    />
  );
}

function Anchor(props: Parameters<typeof AreaAnchor>[0]) {
  return (
    <div class="area-list">
      <AreaAnchor {...props} />
    </div>
  );
}

const anchors = [
  ...states('AreaAnchor', {
    default: () => <Anchor view="products" icon="package" mark={NO_MARK} />,
    'cases wait': () => <Anchor view="desk" icon="inbox" mark={{ ...NO_MARK, cases: 3 }} />,
    'a problem': () => <Anchor view="logistics" icon="truck" mark={{ ...NO_MARK, problems: 1 }} />,
    new: () => <Anchor view="listing" icon="file-text" mark={{ ...NO_MARK, isNew: true }} />,
    locked: () => <Anchor view="marketing" icon="megaphone" mark={{ ...NO_MARK, lockedUntil: 4 }} />,
  }),
  ...states('AreaCount', {
    'a hundred': () => <AreaCount mark={{ problems: 0, cases: 100 }} />,
    'none draws nothing': () => <AreaCount mark={{ problems: 0, cases: 0 }} />,
  }),
];

export const shellStories: Stories = {
  needNone: [...frame, ...overlays, ...choosers, ...anchors],
  needShop: [...rails, ...bars],
};

/** The same frame around another shop: what its state changes. */
export const shellOfAnyShop: Stories = { needNone: frame, needShop: [...rails, ...bars] };

export const shellWithoutShop: Stories = {
  needNone: [
    ...frame,
    ...states('WeekRail', { 'no shop': () => <WeekRail game={undefined} /> }, WIDE),
    ...states('NoShop', { default: () => <NoShop /> }, WIDE),
  ],
  needShop: [],
};
