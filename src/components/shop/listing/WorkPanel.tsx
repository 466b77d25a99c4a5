import { listing as words } from '../../../i18n/areas/listing.ts';
import { decimal, integer, money } from '../../../i18n/formats.ts';
import { stage } from '../../../stores/plan.ts';
import { Button } from '../../ui/Button.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { LeverField } from '../decisions/LeverField.tsx';
import { lockedUntil } from '../decisions/locks.ts';
import type { Desk } from '../decisions/use-desk.ts';
import { averageScores, type ListingPage } from './pages.ts';
import { heldQuality, workAsked } from './quality.ts';

/** The budget of the week in which the shop was taken over. */
export function inheritedBudgetFen(desk: Desk): number {
  return desk.shop.results[0]?.plan.listingBudgetFen ?? desk.shop.settings.listingBudgetFen;
}

/** From the points of the drafts to the budget that such work takes, and the budget itself. */
export function WorkPanel({ desk, pages }: { desk: Desk; pages: readonly ListingPage[] }) {
  const locale = useLocale();
  const t = words[locale];
  const { facts } = desk.shop;
  const scores = averageScores(pages);
  const inherited = inheritedBudgetFen(desk);
  const asked = workAsked(desk.shop, scores.score, scores.inheritedScore, inherited);
  const { maximum } = facts.ranges.listingBudgetFen;
  const quality = (value: number) => decimal(value, locale, 2);
  const yuan = (fen: number) => money(fen, locale);
  const isStaged = desk.plan.listingBudgetFen === asked.budgetFen;
  const isLocked = lockedUntil(desk, 'listingBudgetFen') !== undefined;
  return (
    <section class="panel" aria-labelledby="work-title">
      <header>
        <h2 id="work-title">{t.work}</h2>
      </header>
      <div class="body listing-work">
        <div class="stack">
          <p class="small">{t.workLede}</p>
          <p>
            {t.average(integer(scores.score, locale), scores.drafted, scores.pages)}
            {locale === 'en' ? ' ' : ''}
            <b>{t.asks(quality(asked.quality), yuan(asked.budgetFen))}</b>
            {locale === 'en' ? ' ' : ''}
            {asked.nextPointFen === undefined ? t.nextPointNone : t.nextPoint(yuan(asked.nextPointFen))}
          </p>
        </div>
        <div class="listing-budget">
          {desk.readOnly ? (
            <p>
              {t.budget} <b class="num">{yuan(desk.plan.listingBudgetFen)}</b>
            </p>
          ) : (
            <>
              <LeverField desk={desk} lever="listingBudgetFen" label={t.budget} />
              {isStaged ? (
                <p class="small muted">{t.isStaged}</p>
              ) : (
                <Button disabled={isLocked} onClick={() => stage('listingBudgetFen', asked.budgetFen)}>
                  {t.stageBudget(yuan(asked.budgetFen))}
                </Button>
              )}
            </>
          )}
        </div>
      </div>
      <footer>
        <p class="note">
          {t.convention(
            quality(heldQuality(facts.listingWork, inherited)),
            yuan(inherited),
            quality(heldQuality(facts.listingWork, maximum)),
            yuan(maximum),
          )}
        </p>
      </footer>
    </section>
  );
}
