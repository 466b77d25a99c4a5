import { useState } from 'preact/hooks';
import { LockNote } from '../../src/components/shop/decisions/LockNote.tsx';
import { RuleTag } from '../../src/components/shop/decisions/RuleTag.tsx';
import { Button } from '../../src/components/ui/Button.tsx';
import { Dialog } from '../../src/components/ui/Dialog.tsx';
import { EmptyState } from '../../src/components/ui/EmptyState.tsx';
import { LazyScreen, Waiting } from '../../src/components/ui/LazyScreen.tsx';
import { showToast, Toasts } from '../../src/components/ui/Toast.tsx';
import { cockpit } from '../../src/i18n/areas/cockpit.ts';
import { common } from '../../src/i18n/areas/common.ts';
import { orders } from '../../src/i18n/areas/orders.ts';
import { plan } from '../../src/i18n/areas/plan.ts';
import { shell } from '../../src/i18n/areas/shell.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { type Story, states } from './story.ts';

const idle = () => undefined;

const empty = states('EmptyState', {
  'title alone': ({ locale }) => <EmptyState title={orders[locale].emptyWeekTitle} />,
  'with a reason': ({ locale }) => (
    <EmptyState title={orders[locale].emptyFilterTitle}>{orders[locale].emptyFilterBody}</EmptyState>
  ),
  'with a way out': ({ locale }) => (
    <EmptyState
      title={cockpit[locale].noGameTitle}
      headingLevel={3}
      action={<Button kind="primary">{cockpit[locale].startShop}</Button>}
    >
      {cockpit[locale].noGameBody}
    </EmptyState>
  ),
});

const toasts = states(
  'Toasts',
  {
    'says one thing, with a way back': ({ locale }) => (
      <>
        <Button
          data-opens="toast"
          onClick={() =>
            showToast({
              text: plan[locale].discarded,
              actionLabel: plan[locale].redo,
              onAction: idle,
              staysFor: 600_000,
            })
          }
        >
          {common[locale].actions.open}
        </Button>
        <Toasts />
      </>
    ),
  },
  { isWide: true },
);

const dialogs = states('Dialog', {
  default: ({ locale }) => <Opened locale={locale} />,
  'wide, with actions': ({ locale }) => <Opened locale={locale} isWide />,
  'a sheet on a phone': ({ locale }) => <Opened locale={locale} isSheet />,
});

function Opened({ locale, isWide, isSheet }: { locale: Locale; isWide?: boolean; isSheet?: boolean }) {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  const t = common[locale].actions;
  return (
    <>
      <Button data-opens="dialog" onClick={() => setOpen(true)}>
        {t.open}
      </Button>
      <Dialog
        open={open}
        onClose={close}
        title={plan[locale].confirmTitle(7)}
        wide={isWide}
        sheet={isSheet}
        actions={
          isWide && (
            <>
              <Button onClick={close}>{t.cancel}</Button>
              <Button kind="primary" onClick={close}>
                {t.runWeek(7)}
              </Button>
            </>
          )
        }
      >
        <p>{plan[locale].forecastNote}</p>
      </Dialog>
    </>
  );
}

const never = () => new Promise<never>(() => undefined);
const screens = states('LazyScreen', {
  'at hand': ({ locale }) => (
    <LazyScreen
      load={never}
      atHand={{ Screen: () => <p>{plan[locale].forecastNote}</p> }}
      waiting={shell[locale].loadingScreen}
      navigation=".nav"
    />
  ),
});

export const noticeStories: readonly Story[] = [
  ...empty,
  ...dialogs,
  ...toasts,
  ...screens,
  ...states('Waiting', { default: ({ locale }) => <Waiting text={shell[locale].loadingScreen} /> }),
  ...states('LockNote', { locked: () => <LockNote week={9} /> }),
  ...states('RuleTag', { default: () => <RuleTag lever="packaging" /> }),
];
