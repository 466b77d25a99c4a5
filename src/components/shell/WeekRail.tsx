import { shell } from '../../i18n/areas/shell.ts';
import { money } from '../../i18n/formats.ts';
import { type Locale, textOf } from '../../i18n/locale.ts';
import type { Game, ShopView } from '../../simulator/index.ts';
import { useLocale } from '../ui/locale.tsx';
import { type FlagRoom, flagRooms } from './rail-flags.ts';
import { type Route, routeHash, useRoute } from './route.ts';
import './week-rail.css';

const BAR_PIXELS = 28;

/** The season in cells: profit of the weeks behind, marigold for this week, flags for the events ahead. */
export function WeekRail({ game }: { game: Game | undefined }) {
  const locale = useLocale();
  const t = shell[locale];
  const shop = game?.shop;
  if (!shop) return <div class="railwrap" />;
  const weeks = Array.from({ length: shop.facts.weeks }, (_, index) => index + 1);
  const festive = weeks.filter((week) => eventNames(shop, week, locale) !== '');
  const rooms = flagRooms(festive, shop.position.week, shop.facts.weeks);
  return (
    <nav class="railwrap" aria-label={t.season}>
      <ol class="rail">
        {weeks.map((week) => (
          <Cell
            key={week}
            week={week}
            shop={shop}
            locale={locale}
            room={rooms.find((room) => room.week === week)}
            isNextEvent={week === rooms[0]?.week}
          />
        ))}
      </ol>
    </nav>
  );
}

interface CellProps {
  readonly week: number;
  readonly shop: ShopView;
  readonly locale: Locale;
  /** Where the name of its event may stand; undefined without one, and once the week is over. */
  readonly room: FlagRoom | undefined;
  /** Its name stays on narrow screens, where the others would run into each other. */
  readonly isNextEvent: boolean;
}

function Cell({ week, shop, locale, room, isNextEvent }: CellProps) {
  const t = shell[locale];
  const route = useRoute();
  const profitFen = shop.results.find((result) => result.week === week)?.profit.operatingProfitFen;
  const tallest = Math.max(1, ...shop.results.map(({ profit }) => Math.abs(profit.operatingProfitFen)));
  const isNow = week === shop.position.week;
  const state = profitFen !== undefined ? 'done' : isNow ? 'now' : 'todo';
  const isViewed = profitFen !== undefined && viewedWeek(route, shop) === week;
  const events = eventNames(shop, week, locale);
  const height = profitFen === undefined ? (isNow ? 14 : 2) : (Math.abs(profitFen) / tallest) * BAR_PIXELS;
  const classes = [
    state,
    (profitFen ?? 0) < 0 ? 'loss' : '',
    isViewed ? 'viewed' : '',
    events === '' ? '' : 'festive',
  ];
  const content = (
    <>
      <span class="bar" style={{ blockSize: `${Math.max(2, Math.round(height))}px` }} />
      {room && (
        <span
          class={isNextEvent ? 'flag next' : room.isLow ? 'flag low' : 'flag'}
          style={`--before:${room.before};--after:${room.after};--alone-before:${room.aloneBefore};--alone-after:${room.aloneAfter}`}
          aria-hidden="true"
        >
          <span class="word">{events}</span>
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
  const fullLabel = events === '' ? label : t.withFestival(label, events);
  return (
    <li class={classes.filter(Boolean).join(' ')} aria-current={isNow ? 'step' : undefined}>
      {state === 'todo' ? (
        <span class="cell" title={events || undefined}>
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

/** Names of the events of a week; empty when there is none. */
function eventNames({ facts }: ShopView, week: number, locale: Locale): string {
  return facts.calendar
    .filter(({ isoWeek }) => isoWeek === facts.firstIsoWeek + week - 1)
    .map(({ name }) => textOf(name, locale))
    .join(locale === 'zh' ? '、' : ', ');
}

/** The past week that the present screen shows, if it shows one. */
export function viewedWeek({ view, week }: Route, shop: ShopView): number | undefined {
  if (view !== 'debrief' && view !== 'report') return undefined;
  return week ?? shop.position.week - 1;
}
