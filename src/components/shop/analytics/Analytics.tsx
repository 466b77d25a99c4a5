import { useStore } from '@nanostores/preact';
import { useCallback } from 'preact/hooks';
import { analytics } from '../../../i18n/areas/analytics.ts';
import { debrief } from '../../../i18n/areas/debrief.ts';
import { $limits } from '../../../stores/limits.ts';
import { useShortcut } from '../../shell/shortcuts.ts';
import { IconButton } from '../../ui/Button.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { weekName } from '../cockpit/metric-words.ts';
import { NoShop } from '../decisions/NoShop.tsx';
import { PageHead } from '../decisions/PageHead.tsx';
import { type Desk, useDesk } from '../decisions/use-desk.ts';
import { pressKeep, pressTable } from '../evidence/keep.ts';
import { AlertTab } from './AlertTab.tsx';
import { AttributionTab } from './AttributionTab.tsx';
import { type Asked, TABS, type Tab, useAsked } from './asked.ts';
import { type Credits, creditsOf } from './attribution-data.ts';
import { useBooks } from './books.ts';
import { CohortTab } from './CohortTab.tsx';
import { EvidencePanel } from './EvidencePanel.tsx';
import { FunnelTab } from './FunnelTab.tsx';
import { finding, type Readings } from './findings.ts';
import { funnelReading } from './funnel-data.ts';
import { MarketTab } from './MarketTab.tsx';
import { PairPanel } from './PairPanel.tsx';
import { ProductTab } from './ProductTab.tsx';
import { productQuadrants } from './product-data.ts';
import { Questions } from './Questions.tsx';
import { Tabs, tabId } from './Tabs.tsx';
import { TrendTab } from './TrendTab.tsx';
import './analytics.css';

const PANEL = 'analytics-panel';

/** Analytics: one question at a time, answered from the shop's own books. */
export function Screen() {
  const desk = useDesk();
  return desk === undefined || desk.shop.results.length === 0 ? <NoShop /> : <Analytics desk={desk} />;
}

function Analytics({ desk }: { desk: Desk }) {
  const locale = useLocale();
  const t = analytics[locale];
  const { facts, results } = desk.shop;
  const asked = useAsked(results.map(({ week }) => week));
  const books = useBooks(desk, asked);
  const limits = useStore($limits) ?? [];
  useKeys(asked);
  const result = results.find(({ week }) => week === asked.week)!;
  const scope = asked.option('scope') === 'new' ? 'new' : 'all';
  const credits: Credits | undefined =
    asked.tab === 'attribution' && books.latest.status === 'ready'
      ? creditsOf(books.latest.value, asked.week, scope)
      : undefined;
  const readings: Readings = {
    books,
    funnel: funnelReading(results, asked.week, asked.compare, books),
    credits,
    products: productQuadrants(facts, result, locale),
    limits,
  };
  return (
    <div class="stack">
      <PageHead desk={desk} finding={finding(desk, asked, readings, locale)}>
        {t.lede}
      </PageHead>
      <Questions asked={asked} />
      <div class="between analytics-bar">
        <Tabs
          label={t.tabsName}
          value={asked.tab}
          options={TABS.map((value) => ({ value, label: t.tabs[value] }))}
          onChange={(tab) => {
            location.hash = asked.hash({ tab });
          }}
          panelId={PANEL}
        />
        <span class="row no-print">
          <WeekShown asked={asked} weeks={results.map(({ week }) => week)} />
          <label class="check small">
            <input
              type="checkbox"
              checked={asked.compare}
              onChange={() => {
                location.hash = asked.hash({ compare: !asked.compare });
              }}
            />
            {t.compare}
          </label>
        </span>
      </div>
      <div class="analytics-cols">
        <div class="stack" id={PANEL} role="tabpanel" aria-labelledby={tabId(PANEL, asked.tab)}>
          <TabBody desk={desk} asked={asked} readings={readings} />
        </div>
        <aside class="side" aria-label={t.evidence}>
          <EvidencePanel week={asked.week} readOnly={desk.readOnly && !desk.seasonOver} />
          <KeyHints />
        </aside>
      </div>
    </div>
  );
}

interface TabBodyProps {
  readonly desk: Desk;
  readonly asked: Asked;
  readonly readings: Readings;
}

function TabBody({ desk, asked, readings }: TabBodyProps) {
  switch (asked.tab) {
    case 'funnel':
      return <FunnelTab desk={desk} asked={asked} books={readings.books} reading={readings.funnel} />;
    case 'cohorts':
      return <CohortTab asked={asked} books={readings.books} />;
    case 'attribution':
      return <AttributionTab desk={desk} asked={asked} books={readings.books} credits={readings.credits} />;
    case 'trends':
      return <TrendTab desk={desk} asked={asked} />;
    case 'products':
      return (
        <>
          <ProductTab asked={asked} placed={readings.products} />
          <PairPanel facts={desk.shop.facts} books={readings.books} />
        </>
      );
    case 'market':
      return <MarketTab desk={desk} asked={asked} />;
    case 'alerts':
      return <AlertTab desk={desk} asked={asked} />;
  }
}

function WeekShown({ asked, weeks }: { asked: Asked; weeks: readonly number[] }) {
  const locale = useLocale();
  const t = debrief[locale];
  const to = (week: number) => {
    location.hash = asked.hash({ week });
  };
  return (
    <span class="row">
      <IconButton
        icon="arrow-left"
        size="sm"
        label={t.earlier}
        disabled={!weeks.includes(asked.week - 1)}
        onClick={() => to(asked.week - 1)}
      />
      <label>
        <span class="sr">{analytics[locale].weekShown}</span>
        <select
          class="select"
          value={String(asked.week)}
          onChange={(event) => to(Number(event.currentTarget.value))}
        >
          {[...weeks].reverse().map((week) => (
            <option key={week} value={String(week)}>
              {weekName(week, locale)}
            </option>
          ))}
        </select>
      </label>
      <IconButton
        icon="arrow-right"
        size="sm"
        label={t.later}
        disabled={!weeks.includes(asked.week + 1)}
        onClick={() => to(asked.week + 1)}
      />
    </span>
  );
}

/** 1–7, X, T, V and the brackets. */
function useKeys(asked: Asked): void {
  const hash = asked.hash;
  const open = (at: number) => {
    const tab: Tab | undefined = TABS[at];
    if (tab !== undefined) location.hash = hash({ tab });
  };
  const address = hash({});
  // The address stands for everything that `asked` holds.
  const keyed = (action: () => void) => useCallback(action, [address]);
  for (let at = 0; at < TABS.length; at++)
    useShortcut(
      String(at + 1),
      keyed(() => open(at)),
    );
  useShortcut(
    'x',
    keyed(() => {
      location.hash = hash({ compare: !asked.compare });
    }),
  );
  useShortcut(
    '[',
    keyed(() => {
      location.hash = hash({ week: asked.week - 1 });
    }),
  );
  useShortcut(
    ']',
    keyed(() => {
      location.hash = hash({ week: asked.week + 1 });
    }),
  );
  useShortcut('t', pressTable);
  useShortcut('v', pressKeep);
}

function KeyHints() {
  const t = analytics[useLocale()].hints;
  const keys: readonly (readonly [keys: readonly string[], text: string])[] = [
    [['1', '7'], t.tabs],
    [['X'], t.compare],
    [['T'], t.table],
    [['V'], t.keep],
    [['[', ']'], t.weeks],
  ];
  return (
    <p class="hints hide-m no-print">
      {keys.map(([names, text]) => (
        <span key={text}>
          {names.map((name) => (
            <kbd key={name}>{name}</kbd>
          ))}
          {text}
        </span>
      ))}
    </p>
  );
}
