import { customers as words } from '../../../i18n/areas/customers.ts';
import { decimal, integer, money, percent } from '../../../i18n/formats.ts';
import { Button } from '../../ui/Button.tsx';
import { useLocale } from '../../ui/locale.tsx';
import type { Desk } from '../decisions/use-desk.ts';
import type { GroupFigures } from './group-figures.ts';
import type { Selection } from './selection.ts';

interface SegmentCardProps {
  readonly desk: Desk;
  readonly selection: Selection;
  readonly figures: GroupFigures;
  readonly all: GroupFigures;
}

/** The group that is looked at: its figures, and which levers reach it. */
export function SegmentCard({ desk, selection, figures, all }: SegmentCardProps) {
  const locale = useLocale();
  const t = words[locale];
  const c = t.card;
  const share = (part: number, whole: number) => {
    const rate = whole === 0 ? 0 : part / whole;
    return percent(rate, locale, rate > 0 && rate < 0.01 ? 1 : 0);
  };
  const { facts } = desk.shop;
  const has = figures.customers > 0;
  const rows: readonly (readonly [string, string])[] = [
    [c.customers, `${integer(figures.customers, locale)} (${share(figures.customers, all.customers)})`],
    [c.lastOrder, has ? c.daysAgo(integer(figures.medianRecencyDays, locale)) : '—'],
    [c.ordersEach, has ? decimal(figures.ordersEach, locale, 1) : '—'],
    [c.keptEach, has ? money(figures.keptEachFen, locale) : '—'],
    [c.keptShare, share(figures.keptFen, all.keptFen)],
    [c.consent, `${integer(figures.consenting, locale)} (${share(figures.consenting, figures.customers)})`],
    [c.messageCost, money(figures.consenting * facts.emailFenPerContact, locale)],
  ];
  return (
    <div class="segment-card" aria-live="polite">
      <h3>{titleOf(selection, t)}</h3>
      {selection.by === 'segment' && <p class="tiny muted">{t.segmentRules[selection.segment]}</p>}
      <dl class="segment-figures">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd class="num">{value}</dd>
          </div>
        ))}
      </dl>
      <h4>{c.plan}</h4>
      <p class="small">{c.advice[selection.by === 'segment' ? selection.segment : 'all']}</p>
      <div class="row">
        {(['messages', 'memberPrice', 'points', 'tiers'] as const).map((lever) => (
          <Button key={lever} size="sm" onClick={() => jumpTo(PANELS[lever])}>
            {c.levers[lever]}
          </Button>
        ))}
        <a class="btn sm" href="#/promotions">
          {c.levers.coupon}
        </a>
      </div>
    </div>
  );
}

function titleOf(selection: Selection, t: (typeof words)['en']): string {
  if (selection.by === 'segment') return t.segments[selection.segment];
  return selection.by === 'cell' ? t.card.cell(selection.r, selection.f) : t.card.everyone;
}

/** Headings of the panels on this screen. */
const PANELS = {
  messages: 'messages-title',
  memberPrice: 'price-title',
  points: 'points-title',
  tiers: 'tiers-title',
} as const;

/** Goes to a panel of this screen, into its first field. */
function jumpTo(titleId: string): void {
  const panel = document.getElementById(titleId)?.closest('section');
  panel?.scrollIntoView({ block: 'start' });
  panel?.querySelector<HTMLElement>('input:not(:disabled)')?.focus({ preventScroll: true });
}
