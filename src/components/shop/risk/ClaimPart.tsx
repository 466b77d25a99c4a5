import { smallMultiple } from '../../../charts/small-multiples.ts';
import { risk } from '../../../i18n/areas/risk.ts';
import { decimal, integer, money, percent } from '../../../i18n/formats.ts';
import type { PublishedRules } from '../../../simulator/index.ts';
import { customers } from '../../../stores/analysis.ts';
import { Chart } from '../../ui/Chart.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { BlockPanel } from '../analytics/BlockPanel.tsx';
import { BlockTable } from '../analytics/BlockTable.tsx';
import { BookWait } from '../analytics/BookWait.tsx';
import { trendWeeks } from '../analytics/trend-data.ts';
import { weekName, weekTick } from '../cockpit/metric-words.ts';
import { useAnswer } from '../debrief/answer.ts';
import { RuleTag } from '../decisions/RuleTag.tsx';
import type { Desk } from '../decisions/use-desk.ts';
import { oddsOf } from './breaches.ts';
import { ClaimChecker } from './ClaimChecker.tsx';
import { consentBlock, contactsOf } from './consent-data.ts';

interface ClaimPartProps {
  readonly desk: Desk;
  readonly rules: PublishedRules;
}

/** What may be said, who may be written to, and what personal data is used for. */
export function ClaimPart({ desk, rules }: ClaimPartProps) {
  return (
    <>
      <ClaimChecker desk={desk} />
      <Consent desk={desk} />
      <DataUses desk={desk} rules={rules} />
    </>
  );
}

function Consent({ desk }: { desk: Desk }) {
  const locale = useLocale();
  const t = risk[locale];
  const { results } = desk.shop;
  const last = results.at(-1);
  const until = last?.week ?? 0;
  const { seed, attempt } = desk.game.head;
  const answer = useAnswer(`${seed}/${attempt}/customers/${until}`, () => customers(until));
  const block = answer.status === 'ready' ? consentBlock(answer.value) : undefined;
  const weeks = trendWeeks(results);
  const names = weeks.map(({ week }) => weekName(week, locale));
  const shares = weeks.map(({ customers: { contactableShare } }) => contactableShare);
  const name = t.consentName(names[0] ?? '', names.at(-1) ?? '');
  const step = weeks.length > 8 ? 2 : 1;
  const rate = (value: number) => percent(value, locale, 1);
  if (last === undefined) return null;
  return (
    <BlockPanel title={t.consentTitle} block={block} notes={[t.consentLede]}>
      <div class="body risk-consent">
        <p>
          <span class="muted small">{t.consentShare}</span>
          <b class="num">{rate(last.customers.contactableShare)}</b>
          <span class="note">
            {t.consentOf(integer(contactsOf(last), locale), integer(last.customers.alive, locale))}
          </span>
        </p>
        <Chart
          title={t.consentTrend}
          headingLevel={3}
          heightPixels={120}
          name={name}
          version={JSON.stringify([shares, locale])}
          build={(around) =>
            smallMultiple(
              {
                weeks: names,
                ticks: weeks.map(({ week }, at) =>
                  (weeks.length - 1 - at) % step === 0 ? weekTick(week, locale, true) : '',
                ),
                lines: [{ name: t.consentShare, values: shares }],
                events: {},
                shown: weeks.length - 1,
                axisValue: (value) => percent(value, locale, 1),
                fullValue: rate,
              },
              around,
            )
          }
          table={{
            caption: name,
            columns: [t.week, t.consentShare],
            rows: weeks.map((_, at) => [names[at] ?? '', rate(shares[at] ?? 0)]),
          }}
        />
      </div>
      {block === undefined ? (
        <BookWait status={answer.status === 'failed' ? 'failed' : 'waiting'} />
      ) : (
        <BlockTable block={block} mode="matrix" />
      )}
    </BlockPanel>
  );
}

const USES = ['orders', 'messages', 'targeting', 'members', 'reviews'] as const;
type Use = (typeof USES)[number];

function DataUses({ desk, rules }: ClaimPartProps) {
  const locale = useLocale();
  const t = risk[locale];
  const { plan } = desk;
  const last = desk.shop.results.at(-1);
  if (last === undefined) return null;
  const count = (value: number) => integer(value, locale);
  const now: Readonly<Record<Use, string | undefined>> = {
    orders: t.useOrders(count(last.orders)),
    messages:
      plan.emailSends > 0 ? t.useMessages(count(plan.emailSends), count(contactsOf(last))) : undefined,
    targeting: plan.targetingLevel > 0 ? t.useTargeting(decimal(plan.targetingLevel, locale, 1)) : undefined,
    members:
      plan.pointsRate > 0 || plan.tierBenefit > 0 ? t.useMembers(count(last.customers.members)) : undefined,
    reviews: t.useReviews(count(last.skus.reduce((total, { reviews }) => total + reviews, 0))),
  };
  const isOff = plan.violations.includes('data-without-consent');
  const { chance } = oddsOf(rules, 'data-without-consent', plan, 0, 1);
  const cost = money(rules.compliance.consentFen, locale);
  return (
    <section class="panel" aria-labelledby="uses-title">
      <header>
        <h2 id="uses-title">{t.dataTitle}</h2>
        <p class={isOff ? 'bad' : undefined}>
          {isOff ? t.consentStopped(cost, percent(chance, locale, 0)) : t.consentRun(cost)}{' '}
          <RuleTag lever="violations" />
        </p>
      </header>
      <section class="tscroll" tabIndex={0} aria-label={t.dataCaption}>
        <table class="tbl stacks risk-uses">
          <caption class="sr">{t.dataCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{t.purpose}</th>
              <th scope="col">{t.ground}</th>
              <th scope="col">{t.now}</th>
            </tr>
          </thead>
          <tbody>
            {USES.map((use) => (
              <tr key={use}>
                <th scope="row">{t.uses[use].name}</th>
                <td data-label={t.ground}>{t.uses[use].ground}</td>
                <td data-label={t.now}>{now[use] ?? <span class="muted">{t.useOff}</span>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {isOff && plan.targetingLevel > 0 && (
        <footer>
          <p class="note">{t.aimed(percent(chance, locale, 1))}</p>
        </footer>
      )}
    </section>
  );
}
