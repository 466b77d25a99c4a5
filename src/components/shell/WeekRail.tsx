import { shell } from '../../i18n/areas/shell.ts';
import { money } from '../../i18n/formats.ts';
import { type Locale, textOf } from '../../i18n/locale.ts';
import type { Game, ShopView } from '../../simulator/index.ts';
import { useLocale } from '../ui/locale.tsx';
import { type Route, routeHash, useRoute } from './route.ts';
import './week-rail.css';

const BAR_PIXELS = 28;

/** The season in cells: profit of the weeks behind, marigold for this week, flags for festivals. */
export function WeekRail({ game }: { game: Game | undefined }) {
  const locale = useLocale();
  const t = shell[locale];
  const shop = game?.shop;
  if (!shop) return <div class="railwrap" />;
  const festivals = shop.facts.calendar.map(({ isoWeek }) => isoWeek - shop.facts.firstIsoWeek + 1);
  const next = festivals.toSorted((a, b) => a - b).find((week) => week >= shop.position.week);
  const weeks = Array.from({ length: shop.facts.weeks }, (_, index) => index + 1);
  return (
    <nav class="railwrap" aria-label={t.season}>
      <ol class="rail">
        {weeks.map((week) => (
          <Cell key={week} week={week} shop={shop} locale={locale} isNextFestival={week === next} />
        ))}
      </ol>
    </nav>
  );
}

interface CellProps {
  readonly week: number;
  readonly shop: ShopView;
  readonly locale: Locale;
  /** Its name stays on narrow screens, where the others would run into each other. */
  readonly isNextFestival: boolean;
}

function Cell({ week, shop, locale, isNextFestival }: CellProps) {
  const t = shell[locale];
  const route = useRoute();
  const profitFen = shop.results.find((result) => result.week === week)?.profit.operatingProfitFen;
  const tallest = Math.max(1, ...shop.results.map(({ profit }) => Math.abs(profit.operatingProfitFen)));
  const isNow = week === shop.position.week;
  const state = profitFen !== undefined ? 'done' : isNow ? 'now' : 'todo';
  const isViewed = profitFen !== undefined && viewedWeek(route, shop) === week;
  const festival = shop.facts.calendar.find((event) => event.isoWeek === shop.facts.firstIsoWeek + week - 1);
  const height = profitFen === undefined ? (isNow ? 14 : 2) : (Math.abs(profitFen) / tallest) * BAR_PIXELS;
  const classes = [state, (profitFen ?? 0) < 0 ? 'loss' : '', isViewed ? 'viewed' : ''];
  const content = (
    <>
      <span class="bar" style={{ blockSize: `${Math.max(2, Math.round(height))}px` }} />
      {festival && (
        <span class={isNextFestival ? 'flag next' : 'flag'} aria-hidden="true">
          <span class="word">{textOf(festival.name, locale)}</span>
        </span>
      )}
      <span class="lab" aria-hidden="true">
        {week}
      </span>
    </>
  );
  const label =
    profitFen !== undefined
      ? t.weekCellDone(week, money(profitFen, locale))
      : isNow
        ? t.weekCellNow(week)
        : t.weekCellAhead(week);
  const fullLabel = festival ? t.withFestival(label, textOf(festival.name, locale)) : label;
  return (
    <li class={classes.filter(Boolean).join(' ')} aria-current={isNow ? 'step' : undefined}>
      {state === 'todo' ? (
        <span class="cell">
          {content}
          <span class="sr">{fullLabel}</span>
        </span>
      ) : (
        <a class="cell" href={isNow ? routeHash('cockpit') : routeHash('debrief', week)} title={fullLabel}>
          {content}
          <span class="sr">{fullLabel}</span>
        </a>
      )}
    </li>
  );
}

/** The past week that the present screen shows, if it shows one. */
export function viewedWeek({ view, week }: Route, shop: ShopView): number | undefined {
  if (view !== 'debrief' && view !== 'report') return undefined;
  return week ?? shop.position.week - 1;
}
