import type { ComponentChildren } from 'preact';
import type { Game, ShopView, WeekResult } from '../../../simulator/index.ts';
import { useLocale } from '../../ui/locale.tsx';
import { AccountTable } from './AccountTable.tsx';
import { BetResult } from './BetResult.tsx';
import { DayStrip } from './DayStrip.tsx';
import { LessonLinks } from './LessonLinks.tsx';
import { productNames } from './product-names.ts';

/** What the debrief of any week is made of. */
export interface WeekParts {
  readonly game: Game;
  readonly shop: ShopView;
  readonly result: WeekResult;
  readonly before: WeekResult | undefined;
  readonly canPlan: boolean;
  readonly top: ComponentChildren;
  readonly next: ComponentChildren;
}

/** A week of the previous owner: what happened, and the account. */
export function OwnerWeek({ game, shop, result, before, top, next }: WeekParts) {
  return (
    <div class="cols debrief">
      <div class="stack">
        {top}
        <DayStrip result={result} productName={productNames(shop, useLocale())} />
        <AccountTable result={result} before={before} />
      </div>
      <div class="side">
        {next}
        <BetResult week={result.week} entries={game.entries} results={shop.results} />
        <LessonLinks result={result} />
      </div>
    </div>
  );
}
