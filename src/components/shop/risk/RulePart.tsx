import { risk } from '../../../i18n/areas/risk.ts';
import { decimal, integer, money, percent } from '../../../i18n/formats.ts';
import {
  type PublishedRules,
  VIOLATIONS,
  type Violation,
  type ViolationCode,
} from '../../../simulator/index.ts';
import { stage } from '../../../stores/plan.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { weekName } from '../cockpit/metric-words.ts';
import { LockNote } from '../decisions/LockNote.tsx';
import { lockedUntil } from '../decisions/locks.ts';
import { RuleTag } from '../decisions/RuleTag.tsx';
import type { Desk } from '../decisions/use-desk.ts';
import { BreachRow } from './BreachRow.tsx';
import {
  BREACHES,
  FULL_POINTS,
  oddsOf,
  openBreaches,
  pointsLeft,
  pointsOf,
  type Recorded,
  recordOf,
} from './breaches.ts';

export interface RulePartProps {
  readonly desk: Desk;
  readonly rules: PublishedRules;
}

/** Switches a breach on or off in the plan, in the order of the list. */
export function stageBreach(desk: Desk, code: Violation, isOn: boolean): void {
  const { violations } = desk.plan;
  stage(
    'violations',
    VIOLATIONS.filter((known) => (known === code ? isOn : violations.includes(known))),
  );
}

/** Weeks still to be played, the coming one included. */
export function weeksLeft({ shop }: Desk): number {
  return Math.max(0, shop.facts.weeks - shop.position.week + 1);
}

/** The law and the platform's rules: points, a tempting offer, and what each breach costs. */
export function RulePart({ desk, rules }: RulePartProps) {
  const t = risk[useLocale()];
  const locked = lockedUntil(desk, 'violations');
  return (
    <>
      <ScorePanel desk={desk} rules={rules} />
      <Offer desk={desk} rules={rules} />
      <section class="panel" aria-labelledby="breaches-title">
        <header>
          <h2 id="breaches-title">
            {t.rulesTitle} <RuleTag lever="violations" />
          </h2>
          <p>{t.rulesLede}</p>
        </header>
        {locked !== undefined && (
          <p class="body">
            <LockNote week={locked} />
          </p>
        )}
        <ul class="risk-breaches">
          {BREACHES.map((code) => (
            <BreachRow key={code} desk={desk} rules={rules} code={code} />
          ))}
        </ul>
        <footer>
          <p class="note">{t.markCap}</p>
        </footer>
      </section>
    </>
  );
}

function ScorePanel({ desk, rules }: RulePartProps) {
  const locale = useLocale();
  const t = risk[locale];
  const { facts, results } = desk.shop;
  const record = recordOf(rules, results);
  const left = pointsLeft(record);
  const open = openBreaches(facts, results, desk.plan);
  const grossFen = results.at(-1)?.profit.lines.grossSales ?? 0;
  const expected = open.reduce(
    (total, code) => total + oddsOf(rules, code, desk.plan, grossFen, weeksLeft(desk)).expectedFen,
    0,
  );
  const stake = open.reduce((total, code) => total + pointsOf(rules, code), 0);
  const paidFen = results
    .filter(({ week }) => week >= 1)
    .reduce((total, { profit }) => total - profit.lines.penalties, 0);
  const played = results.filter(({ week }) => week >= 1).length;
  return (
    <section class="panel" aria-labelledby="score-title">
      <header>
        <h2 id="score-title">{t.score}</h2>
        <p class="num">{t.paidTotal(money(paidFen, locale))}</p>
      </header>
      <div class="body risk-score">
        <p class="risk-points">
          <b class="num">{integer(left, locale)}</b>
          <span class="muted">/{integer(FULL_POINTS, locale)}</span>
        </p>
        <div>
          <div class="risk-ruler" role="img" aria-label={t.scoreName(integer(left, locale))}>
            {Array.from({ length: FULL_POINTS }, (_, at) => (
              <i
                key={at}
                class={at < left ? (at >= left - stake ? 'kept stake' : 'kept') : 'lost'}
                aria-hidden="true"
              />
            ))}
          </div>
          {open.length > 0 && (
            <p class="small">
              <Icon name="triangle-alert" size={14} />{' '}
              {t.atStake(integer(stake, locale), money(expected, locale))}
            </p>
          )}
          <p class="note">{t.scoreRule}</p>
          <p class="note">{t.scoreReal}</p>
        </div>
      </div>
      {record.length === 0 ? (
        <footer>
          <p class="note">{t.scoreNone(played)}</p>
        </footer>
      ) : (
        <RecordTable record={record} />
      )}
    </section>
  );
}

function RecordTable({ record }: { record: readonly Recorded[] }) {
  const locale = useLocale();
  const t = risk[locale];
  const total = (pick: (row: Recorded) => number) => record.reduce((sum, row) => sum + pick(row), 0);
  return (
    <table class="tbl slim stacks">
      <caption class="sr">{t.scoreCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{t.week}</th>
          <th scope="col">{t.breach}</th>
          <th scope="col" class="n">
            {t.points}
          </th>
          <th scope="col" class="n">
            {t.fine}
          </th>
        </tr>
      </thead>
      <tbody>
        {record.map(({ week, code, points, fineFen }) => (
          <tr key={`${week}/${code}`}>
            <th scope="row">{weekName(week, locale)}</th>
            <td data-label={t.breach}>{t.breaches[code].name}</td>
            <td class="n" data-label={t.points}>
              {t.pointsLost(integer(points, locale))}
            </td>
            <td class="n" data-label={t.fine}>
              {money(fineFen, locale)}
            </td>
          </tr>
        ))}
        <tr class="total">
          <th scope="row">{t.total}</th>
          <td />
          <td class="n" data-label={t.points}>
            {t.pointsLost(
              integer(
                total(({ points }) => points),
                locale,
              ),
            )}
          </td>
          <td class="n" data-label={t.fine}>
            {money(
              total(({ fineFen }) => fineFen),
              locale,
            )}
          </td>
        </tr>
      </tbody>
    </table>
  );
}

const OFFERED = 'paid-praise' satisfies ViolationCode;

/** Bought praise as it is offered, beside its true odds. */
function Offer({ desk, rules }: RulePartProps) {
  const locale = useLocale();
  const t = risk[locale];
  const left = weeksLeft(desk);
  const grossFen = desk.shop.results.at(-1)?.profit.lines.grossSales ?? 0;
  const odds = oddsOf(rules, OFFERED, desk.plan, grossFen, left);
  const rule = rules.compliance.rules[OFFERED];
  const isOn = desk.plan.violations.includes(OFFERED);
  const rate = (value: number) => percent(value, locale, 0);
  const locked = lockedUntil(desk, 'violations');
  return (
    <section class="panel risk-offer" aria-labelledby="offer-title">
      <header>
        <h2 id="offer-title">
          {t.offerTitle} <RuleTag lever="violations" />
        </h2>
      </header>
      <div class="body">
        <blockquote>{t.offerText}</blockquote>
        <div>
          <h3>{t.offerOdds}</h3>
          <ul>
            <li>
              {desk.plan.reviewRewardFen > 0
                ? t.offerGain(decimal(rules.compliance.paidPraiseFactor, locale, 0))
                : t.offerGainNone}
            </li>
            <li>
              {left > 1
                ? t.offerChance(rate(odds.chance), integer(left, locale), rate(odds.seasonChance))
                : t.offerChanceLast(rate(odds.chance))}
            </li>
            <li>
              {t.offerCost(
                money(odds.fineFen, locale),
                decimal(rule.ratingShock, locale, 2),
                rate(1 - rule.searchWeightFactor),
              )}
            </li>
          </ul>
        </div>
      </div>
      {!desk.readOnly && (
        <footer class="row">
          {locked !== undefined ? (
            <LockNote week={locked} />
          ) : isOn ? (
            <>
              <span class="tag bad">{t.offerTaken}</span>
              <Button size="sm" onClick={() => stageBreach(desk, OFFERED, false)}>
                {t.offerRefuse}
              </Button>
            </>
          ) : (
            <Button size="sm" onClick={() => stageBreach(desk, OFFERED, true)}>
              {t.offerTake}
            </Button>
          )}
        </footer>
      )}
    </section>
  );
}
