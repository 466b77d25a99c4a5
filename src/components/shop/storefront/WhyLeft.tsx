import { useState } from 'preact/hooks';
import { shell } from '../../../i18n/areas/shell.ts';
import { storefront as words } from '../../../i18n/areas/storefront.ts';
import { integer, percent } from '../../../i18n/formats.ts';
import { textOf } from '../../../i18n/locale.ts';
import type { WhyLeft as Why } from '../../../simulator/index.ts';
import { routeHash } from '../../shell/route.ts';
import { Button } from '../../ui/Button.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { sitePath } from '../../ui/paths.ts';
import { weekName } from '../cockpit/metric-words.ts';
import type { Answer } from '../debrief/answer.ts';
import { RuleTag } from '../decisions/RuleTag.tsx';
import type { Desk } from '../decisions/use-desk.ts';
import { type LostVisits, PLACES, readLeaving } from './leaving.ts';

interface WhyLeftProps {
  readonly desk: Desk;
  readonly answer: Answer<Why>;
  /** The product whose page is open: its own reasons come first. */
  readonly skuId: string | undefined;
}

/** Why last week's visitors left: what could have been won, by cause, with the way to change each. */
export function WhyLeft({ desk, answer, skuId }: WhyLeftProps) {
  const locale = useLocale();
  const t = words[locale].why;
  const week = desk.shop.results.at(-1)?.week ?? 0;
  return (
    <section class="panel" aria-labelledby="why-title" aria-busy={answer.status === 'waiting'}>
      <header>
        <h2 id="why-title">{t.title(weekName(week, locale))}</h2>
      </header>
      {answer.status === 'waiting' && (
        <p class="body small muted" role="status">
          {t.waiting}
        </p>
      )}
      {answer.status === 'failed' && (
        <div class="body row">
          <p class="small">{t.failed}</p>
          <Button size="sm" onClick={answer.retry}>
            {t.retry}
          </Button>
        </div>
      )}
      {answer.status === 'ready' && <Reasons key={skuId} desk={desk} why={answer.value} skuId={skuId} />}
    </section>
  );
}

function Reasons({ desk, why, skuId }: { desk: Desk; why: Why; skuId: string | undefined }) {
  const locale = useLocale();
  const t = words[locale].why;
  const [scope, setScope] = useState(skuId ?? '');
  const sku = why.skus.find((one) => one.skuId === scope);
  const { left, looking, won, lost } = readLeaving(sku?.reasons ?? why.reasons);
  const write = (count: number) => integer(count, locale);
  const gap = locale === 'en' ? ' ' : '';
  return (
    <>
      <div class="body why-lead">
        <label class="field">
          <span class="label">{t.scope}</span>
          <select class="select" value={scope} onChange={(event) => setScope(event.currentTarget.value)}>
            <option value="">{t.all}</option>
            {desk.shop.facts.skus
              .filter(({ id }) => why.skus.some((one) => one.skuId === id))
              .map((one) => (
                <option key={one.id} value={one.id}>
                  {textOf(one.name, locale)}
                </option>
              ))}
          </select>
        </label>
        <p>
          {sku === undefined
            ? t.lead(write(why.visits), write(why.leftVisits))
            : t.leadSku(write(sku.views), write(sku.leftViews))}
          {gap}
          {left > 0 && t.looking(write(looking), percent(looking / left, locale, 1))}
          {gap}
          <b>{won > 0 ? t.won(write(won)) : t.none}</b>
        </p>
      </div>
      {won > 0 && <ReasonTable lost={lost} />}
      <footer>
        <p class="note">
          {t.how}
          {gap}
          <a href={`${sitePath(locale, 'model/')}#rule-WL1`}>{t.rules}</a>
        </p>
      </footer>
    </>
  );
}

/** Bars and figures in one table: the bar is the share of those who could have been won. */
function ReasonTable({ lost }: { lost: readonly LostVisits[] }) {
  const locale = useLocale();
  const t = words[locale].why;
  const most = Math.max(1, ...lost.map(({ percentOfWon }) => percentOfWon));
  return (
    <section class="tscroll" tabIndex={0} aria-label={t.caption}>
      <table class="tbl stacks why-table">
        <thead>
          <tr>
            <th scope="col">{t.reason}</th>
            <th scope="col" class="n">
              {t.lost}
            </th>
            <th scope="col">{t.shareOfWon}</th>
            <th scope="col">{t.change}</th>
          </tr>
        </thead>
        <tbody>
          {lost.map(({ cause, visits, ofAll, percentOfWon }) => (
            <tr key={cause}>
              <th scope="row">
                {t.names[cause]}
                <small>{t.said[cause]}</small>
              </th>
              <td class="n" data-label={t.lost}>
                <span>
                  {integer(visits, locale)}
                  <small>{percent(ofAll, locale, 2)}</small>
                </span>
              </td>
              <td data-label={t.shareOfWon}>
                <span class="why-bar">
                  <i style={{ inlineSize: `${(100 * percentOfWon) / most}%` }} aria-hidden="true" />
                  <b class="num">{percent(percentOfWon / 100, locale, 0)}</b>
                </span>
              </td>
              <td data-label={t.change}>
                <Places cause={cause} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Places({ cause }: { cause: LostVisits['cause'] }) {
  const locale = useLocale();
  return (
    <span class="why-places">
      {PLACES[cause].map(({ view, lever }) => (
        <span key={lever}>
          <a href={routeHash(view)}>{shell[locale].views[view]}</a>
          <RuleTag lever={lever} />
        </span>
      ))}
    </span>
  );
}
