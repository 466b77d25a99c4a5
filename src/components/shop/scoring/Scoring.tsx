import { useStore } from '@nanostores/preact';
import type { ComponentChildren } from 'preact';
import { useId, useMemo } from 'preact/hooks';
import { bets } from '../../../i18n/areas/bets.ts';
import { common } from '../../../i18n/areas/common.ts';
import { marks } from '../../../i18n/areas/marks.ts';
import { scoring } from '../../../i18n/areas/scoring.ts';
import { calendarDate } from '../../../i18n/dates.ts';
import { decimal, integer, percent } from '../../../i18n/formats.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { AXES, axisWeights, type GameHead, type WeekScore } from '../../../simulator/index.ts';
import { planAndLuck } from '../../../stores/analysis.ts';
import { weekScore } from '../../../stores/scores.ts';
import { go, useRoute } from '../../shell/route.ts';
import { useLocale } from '../../ui/locale.tsx';
import { sitePath } from '../../ui/paths.ts';
import { RANK, useAnswer } from '../debrief/answer.ts';
import { NoShop } from '../decisions/NoShop.tsx';
import { Phrases } from '../decisions/Phrases.tsx';
import { type Desk, useDesk } from '../decisions/use-desk.ts';
import { LeftOut } from './LeftOut.tsx';
import { RulerTable } from './RulerTable.tsx';
import './scoring.css';

/** How a plan is scored, in plain words and with the learner's own numbers. */
export function Screen() {
  const t = scoring[useLocale()];
  const desk = useDesk();
  const route = useRoute();
  if (desk === undefined) return <NoShop />;
  const last = desk.game.entries.at(-1)?.week;
  const wanted = desk.game.entries.find(({ week }) => week === route.week)?.week ?? last;
  if (wanted !== undefined) return <Scored key={wanted} desk={desk} week={wanted} />;
  return (
    <div class="stack scoring">
      <Head finding={t.foundNone} />
      <section class="panel">
        <p class="body">{t.none}</p>
        <p class="body">
          <a class="btn primary" href="#/cockpit">
            {t.noneAction}
          </a>
        </p>
      </section>
      <Worth />
      <Rules />
    </div>
  );
}

function Head({ finding }: { readonly finding: string }) {
  const t = scoring[useLocale()];
  return (
    <header class="ph">
      <p class="eyebrow">{t.eyebrow}</p>
      <h1>
        <Phrases text={finding} />
      </h1>
      <p class="lede muted">{t.lede}</p>
    </header>
  );
}

function Scored({ desk, week }: { readonly desk: Desk; readonly week: number }) {
  const locale = useLocale();
  const t = scoring[locale];
  const { game, shop } = desk;
  const { status, score, until } = useStore(useMemo(() => weekScore(week), [week]));
  const held = until === undefined ? undefined : marks[locale].held(calendarDate(until, locale));
  const entry = game.entries.find((one) => one.week === week);
  const result = shop.results.find((one) => one.week === week);
  const before = shop.results.find((one) => one.week === week - 1);
  const luck = useAnswer(`${entry?.hash}/scoring/luck`, () => planAndLuck(week), RANK.luck);
  const overall = score?.overall;
  const isBusy = status === 'computing';
  return (
    <div class="stack scoring" aria-busy={isBusy || undefined}>
      <Head
        finding={
          typeof overall === 'number'
            ? t.found(week, integer(overall, locale))
            : status === 'failed' || held
              ? t.foundNone
              : t.foundWaiting(week)
        }
      />
      <Weeks weeks={game.entries.map((one) => one.week)} week={week} />
      {game.head.practice ? (
        <p class="banner">
          <b>{bets[locale].practice.title}</b> <span>{t.fair.practice}</span>
        </p>
      ) : undefined}
      <Worth />
      <Part id="ruler" title={t.ruler.title} lede={t.ruler.lede}>
        {score ? (
          <RulerTable score={score} />
        ) : (
          <p class="note body" role="status">
            {held ?? (status === 'failed' ? t.failed : t.waiting)}
          </p>
        )}
      </Part>
      <Part id="overall" title={t.overall.title}>
        <div class="prose">
          {score ? <p class="sum num">{overallSum(score, game.head, locale)}</p> : undefined}
          <p>{game.head.assignment?.weights ? t.overall.assigned : t.overall.weights}</p>
          <p>{t.overall.stages}</p>
          <p>{t.overall.season}</p>
        </div>
      </Part>
      {result ? (
        <Part id="out" title={t.out.title}>
          <LeftOut week={week} result={result} before={before} entry={entry} score={score} luck={luck} />
        </Part>
      ) : undefined}
      <Rules />
    </div>
  );
}

function overallSum(score: WeekScore, head: Pick<GameHead, 'assignment'>, locale: Locale): string {
  const weights = axisWeights(head);
  const t = scoring[locale].overall;
  const scored = AXES.filter((axis) => score[axis].score !== null);
  const weight = scored.reduce((sum, axis) => sum + weights[axis], 0);
  const parts = scored.map((axis) =>
    t.part(
      percent(weights[axis] / weight, locale, scored.length === AXES.length ? 0 : 1),
      decimal(score[axis].score ?? 0, locale),
    ),
  );
  return t.sum(parts.join(locale === 'zh' ? '＋' : ' + '), decimal(score.overall ?? 0, locale));
}

function Weeks({ weeks, week }: { readonly weeks: readonly number[]; readonly week: number }) {
  const locale = useLocale();
  const t = scoring[locale];
  const id = useId();
  return (
    <p class="row no-print">
      <label class="note" for={id}>
        {t.weekShown}
      </label>
      <select
        id={id}
        class="select"
        value={String(week)}
        onChange={(event) => go('scoring', Number(event.currentTarget.value))}
      >
        {[...weeks].reverse().map((one) => (
          <option key={one} value={String(one)}>
            {common[locale].week(one)}
          </option>
        ))}
      </select>
      <a class="btn sm" href={`#/debrief/${week}`}>
        {t.debrief(week)}
      </a>
    </p>
  );
}

function Worth() {
  const t = scoring[useLocale()].worth;
  return (
    <Part id="worth" title={t.title}>
      <div class="prose">
        <p>{t.body}</p>
        <p>{t.futures}</p>
      </div>
    </Part>
  );
}

function Rules() {
  const locale = useLocale();
  const t = scoring[locale];
  return (
    <>
      <Part id="rules" title={t.rules.title}>
        <div class="prose">
          <p>{t.rules.body}</p>
        </div>
      </Part>
      <Part id="fair" title={t.fair.title}>
        <div class="prose">
          <p>{t.fair.body}</p>
          <p>
            <a href={`${sitePath(locale, 'model/')}#marks`}>{t.more}</a>
          </p>
        </div>
      </Part>
    </>
  );
}

interface PartProps {
  readonly id: string;
  readonly title: string;
  readonly lede?: string;
  readonly children: ComponentChildren;
}

function Part({ id, title, lede, children }: PartProps) {
  return (
    <section class="panel" aria-labelledby={`scoring-${id}`}>
      <header>
        <h2 id={`scoring-${id}`}>{title}</h2>
        {lede ? <p>{lede}</p> : undefined}
      </header>
      {children}
    </section>
  );
}
