import { risk } from '../../../i18n/areas/risk.ts';
import { decimal, integer, list, money, percent } from '../../../i18n/formats.ts';
import { textOf } from '../../../i18n/locale.ts';
import { VIOLATIONS, type ViolationCode } from '../../../simulator/index.ts';
import { useLocale } from '../../ui/locale.tsx';
import { weekName } from '../cockpit/metric-words.ts';
import { lockedUntil } from '../decisions/locks.ts';
import { RuleTag } from '../decisions/RuleTag.tsx';
import { NOTHING } from '../evidence/block.ts';
import { falselyReduced, gainText, LAW_OF, oddsOf, openBreaches, recordOf, weeksOn } from './breaches.ts';
import { type RulePartProps, stageBreach, weeksLeft } from './RulePart.tsx';

/** One breach: the rule in plain words, what it brings, what it costs, and the shop's own history with it. */
export function BreachRow({ desk, rules, code }: RulePartProps & { code: ViolationCode }) {
  const locale = useLocale();
  const t = risk[locale];
  const { facts, results } = desk.shop;
  const words = t.breaches[code];
  const name = words.name;
  const left = weeksLeft(desk);
  const grossFen = results.at(-1)?.profit.lines.grossSales ?? 0;
  const odds = oddsOf(rules, code, desk.plan, grossFen, left);
  const isOpen = openBreaches(facts, results, desk.plan).includes(code);
  const isAbsent = code === 'expired-food' && facts.skus.every(({ lifeDays }) => lifeDays === undefined);
  const rate = (value: number) => percent(value, locale, 0);
  const figures = [
    [t.chanceHead, rate(odds.chance)],
    [t.seasonHead, left > 1 ? rate(odds.seasonChance) : NOTHING],
    [t.fineHead, money(odds.fineFen, locale)],
    [t.expectedHead, money(odds.expectedFen, locale)],
  ] as const;
  const lines = [
    [t.gainsHead, gainText(rules, code, t, locale)],
    [t.besides, besides()],
    [t.historyHead, history()],
  ] as const;
  return (
    <li class={isOpen ? 'open' : undefined}>
      <div class="risk-rule">
        <h3>
          {name} <span class="tag">{t.laws[LAW_OF[code]]}</span>
        </h3>
        <p>{words.rule}</p>
        <p class="note">
          <b>{t.remedyHead}</b> {words.remedy}
        </p>
        <Switch desk={desk} code={code} name={name} isAbsent={isAbsent} />
      </div>
      <dl class="risk-odds">
        {figures.map(([name, value]) => (
          <div key={name} class="figure">
            <dt>{name}</dt>
            <dd class="num">{value}</dd>
          </div>
        ))}
        {lines.map(([name, text]) => (
          <div key={name} class="line">
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </li>
  );

  function besides(): string {
    const { ratingShock, searchWeightFactor, serviceSatisfactionShock } = rules.compliance.rules[code];
    const parts = [
      ratingShock > 0 ? t.besideStars(decimal(ratingShock, locale, 2)) : undefined,
      searchWeightFactor < 1 ? t.besideSearch(rate(1 - searchWeightFactor)) : undefined,
      serviceSatisfactionShock > 0
        ? t.besideService(decimal(serviceSatisfactionShock, locale, 1))
        : undefined,
    ].filter((part) => part !== undefined);
    return parts.length === 0 ? t.besideNone : list(parts, locale);
  }

  function history(): string {
    const found = recordOf(rules, results)
      .filter((row) => row.code === code)
      .map(({ week }) => t.historyFound(weekName(week, locale)));
    const on = weeksOn(results, code).length;
    const parts = [...(on > 0 ? [t.historyOn(integer(on, locale))] : []), ...found];
    return parts.length === 0 ? t.historyNone : list(parts, locale);
  }
}

interface SwitchProps {
  readonly desk: RulePartProps['desk'];
  readonly code: ViolationCode;
  readonly name: string;
  readonly isAbsent: boolean;
}

/** The switch of a breach; a false original price has none, because prices and deals make it. */
function Switch({ desk, code, name, isAbsent }: SwitchProps) {
  const locale = useLocale();
  const t = risk[locale];
  const known = VIOLATIONS.find((one) => one === code);
  if (known === undefined) {
    const names = falselyReduced(desk.shop.facts, desk.shop.results, desk.plan).flatMap((id) => {
      const sku = desk.shop.facts.skus.find((one) => one.id === id);
      return sku === undefined ? [] : [textOf(sku.name, locale)];
    });
    return (
      <p class={names.length > 0 ? 'small bad' : 'small muted'}>
        {t.noSwitch} {names.length > 0 ? t.falseNow(list(names, locale)) : t.falseNone}
      </p>
    );
  }
  const isOn = desk.plan.violations.includes(known);
  const wasOn = desk.unchanged.violations.includes(known);
  if (isAbsent && !isOn) return <p class="small muted">{t.notHere}</p>;
  if (desk.readOnly) return isOn ? <p class="small bad">{t.isOn}</p> : null;
  return (
    <span class="row">
      <label class={isOn === wasOn ? 'check small' : 'check small staged-check'}>
        <input
          type="checkbox"
          data-row
          checked={isOn}
          disabled={lockedUntil(desk, 'violations') !== undefined}
          onChange={() => stageBreach(desk, known, !isOn)}
        />
        {t.doIt(name)}
      </label>
      <RuleTag lever="violations" />
      {isOn && <span class="tag bad">{t.isOn}</span>}
    </span>
  );
}
