import { common } from '../../../i18n/areas/common.ts';
import { service as words } from '../../../i18n/areas/service.ts';
import { integer, percent } from '../../../i18n/formats.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { useLocale } from '../../ui/locale.tsx';
import { NoShop } from '../decisions/NoShop.tsx';
import { PageHead } from '../decisions/PageHead.tsx';
import { type Desk, useDesk } from '../decisions/use-desk.ts';
import { useRowKeys } from '../decisions/use-row-keys.ts';
import { AfterSale } from './AfterSale.tsx';
import { BeforeSale } from './BeforeSale.tsx';
import { Marks } from './Marks.tsx';
import { Staffing } from './Staffing.tsx';
import { Tickets } from './Tickets.tsx';
import { paretoOf } from './ticket-readings.ts';
import './service.css';

const SLOW = 0.8;
const MANY_CARRIED = 10;

/** Service: people before the sale, tickets and promises after it. */
export function Screen() {
  const desk = useDesk();
  return desk === undefined ? <NoShop /> : <Service desk={desk} />;
}

function Service({ desk }: { desk: Desk }) {
  const locale = useLocale();
  const t = words[locale];
  useRowKeys();
  return (
    <div class="stack">
      <PageHead desk={desk} finding={finding(desk, locale)}>
        {t.lede} <a href="#/desk">{t.toDesk}</a>
      </PageHead>
      <BeforeSale desk={desk} />
      <Staffing desk={desk} />
      <Tickets desk={desk} />
      <AfterSale desk={desk} />
      <Marks desk={desk} />
    </div>
  );
}

/** What service amounts to: slow answers, leftovers, or the most frequent complaint. */
function finding(desk: Desk, locale: Locale): string {
  const t = words[locale];
  const last = desk.shop.results.at(-1);
  if (last === undefined) return t.findFirst;
  const { answeredIn60SecondsRate, tickets } = last.service;
  if (answeredIn60SecondsRate < SLOW) return t.findSlow(percent(answeredIn60SecondsRate, locale, 0));
  if (desk.shop.position.carriedTickets >= MANY_CARRIED) {
    return t.findCarried(integer(desk.shop.position.carriedTickets, locale));
  }
  const [worst] = paretoOf(last);
  if (worst === undefined || tickets === 0) return t.findGood(percent(answeredIn60SecondsRate, locale, 0));
  const name = common[locale].ticketCauses[worst.cause];
  return t.findCause(locale === 'en' ? name.toLowerCase() : name, percent(worst.share, locale, 0));
}
