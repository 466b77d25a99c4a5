import { members as words } from '../../../i18n/areas/members.ts';
import { percent } from '../../../i18n/formats.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { useLocale } from '../../ui/locale.tsx';
import { NoShop } from '../decisions/NoShop.tsx';
import { PageHead } from '../decisions/PageHead.tsx';
import { type Desk, useDesk } from '../decisions/use-desk.ts';
import { useRowKeys } from '../decisions/use-row-keys.ts';
import { ClusterPanel } from './ClusterPanel.tsx';
import { MemberFigures } from './MemberFigures.tsx';
import { MemberPriceForm } from './MemberPriceForm.tsx';
import { Messages } from './Messages.tsx';
import { Points } from './Points.tsx';
import { RepeatPanel } from './RepeatPanel.tsx';
import { RfmPanel } from './RfmPanel.tsx';
import { Tiers } from './Tiers.tsx';
import { useBook } from './use-book.ts';
import '../promotions/promotions.css';
import './members.css';

/** Members: who buys and comes back, and what brings them back. */
export function Screen() {
  const desk = useDesk();
  return desk === undefined ? <NoShop /> : <Members desk={desk} />;
}

function Members({ desk }: { desk: Desk }) {
  const locale = useLocale();
  useRowKeys();
  const { shop, game } = desk;
  const book = useBook(`${game.head.seed}${game.head.attempt}`, shop.results.at(-1)?.week ?? 0);
  return (
    <div class="stack members">
      <PageHead desk={desk} finding={finding(desk, locale)}>
        {words[locale].lede}
      </PageHead>
      <MemberFigures results={shop.results} />
      <RfmPanel desk={desk} book={book} />
      <Messages desk={desk} />
      <MemberPriceForm desk={desk} />
      <Points desk={desk} />
      <Tiers desk={desk} book={book} />
      <RepeatPanel book={book} />
      <ClusterPanel book={book} />
    </div>
  );
}

/** Members among customers, and what they bring. */
function finding({ shop }: Desk, locale: Locale): string {
  const t = words[locale];
  const last = shop.results.at(-1);
  if (last === undefined || last.customers.members === 0) return t.findNone;
  const { members, alive, memberNetSalesFen } = last.customers;
  return t.find(
    percent(alive === 0 ? 0 : members / alive, locale, 0),
    percent(last.profit.netSalesFen === 0 ? 0 : memberNetSalesFen / last.profit.netSalesFen, locale, 0),
  );
}
