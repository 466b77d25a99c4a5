import { products as words } from '../../../i18n/areas/products.ts';
import { decimal, percent, price } from '../../../i18n/formats.ts';
import type { PricingRule } from '../../../simulator/index.ts';
import { stage } from '../../../stores/plan.ts';
import { useLocale } from '../../ui/locale.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { LockNote } from '../decisions/LockNote.tsx';
import { lockedUntil } from '../decisions/locks.ts';
import { RuleTag } from '../decisions/RuleTag.tsx';
import type { Desk } from '../decisions/use-desk.ts';
import { describeNamed } from '../plan/describe-named.ts';
import { problemAt } from '../plan/problem-words.ts';
import { RulePriceTable } from './RulePriceTable.tsx';
import { STARTING_RULE } from './rule-prices.ts';

/** Prices that follow the rivals or the shop's own stock, with what the rule would set now. */
export function PricingRulePanel({ desk }: { desk: Desk }) {
  const locale = useLocale();
  const t = words[locale].rule;
  const rule = desk.plan.pricingRule;
  const locked = lockedUntil(desk, 'pricingRule');
  const isStaged = JSON.stringify(rule) !== JSON.stringify(desk.unchanged.pricingRule);
  return (
    <section class="panel pricing-rule" aria-labelledby="rule-title">
      <header>
        <h2 id="rule-title">
          {t.title} <RuleTag lever="pricingRule" />
        </h2>
        {desk.readOnly ? (
          <p>{describeNamed('pricingRule', rule, desk.shop.facts, locale)}</p>
        ) : (
          <label class={isStaged ? 'check staged-check' : 'check'}>
            <input
              type="checkbox"
              checked={rule !== null}
              disabled={locked !== undefined}
              onChange={() => stage('pricingRule', rule === null ? STARTING_RULE : null)}
            />
            {t.run}
          </label>
        )}
      </header>
      {(rule === null || locked !== undefined) && (
        <div class="body">
          {locked !== undefined && <LockNote week={locked} />}
          {rule === null && <p class="muted">{t.off}</p>}
        </div>
      )}
      {rule !== null && !desk.readOnly && <Terms desk={desk} rule={rule} />}
      {rule !== null && <RulePriceTable desk={desk} rule={rule} />}
    </section>
  );
}

function Terms({ desk, rule }: { desk: Desk; rule: PricingRule }) {
  const locale = useLocale();
  const t = words[locale].rule;
  const { facts } = desk.shop;
  const { stockMove, stockTargetWeeks } = facts.pricingRules;
  const isLocked = lockedUntil(desk, 'pricingRule') !== undefined;
  const set = (change: Partial<PricingRule>) => stage('pricingRule', { ...rule, ...change });
  const cheapest = [...facts.skus].sort((a, b) => a.unitCostFen - b.unitCostFen)[0];
  const floorFen = Math.ceil(((cheapest?.unitCostFen ?? 0) * (1 + rule.floorMarginShare)) / 100) * 100;
  const notes = {
    rivals: t.rivalsNote,
    stock: t.stockNote(
      percent(stockMove * rule.strengthShare, locale, 0),
      decimal(stockTargetWeeks, locale, 0),
      decimal(2 * stockTargetWeeks, locale, 0),
    ),
  };
  const problem = (path: string) => problemAt(desk.problems, `pricingRule.${path}`, locale);
  const strengthProblem = problem('strengthShare');
  const floorProblem = problem('floorMarginShare');
  return (
    <div class="body pricing-terms">
      <fieldset class="field choice" disabled={isLocked}>
        <legend>{t.follow}</legend>
        <div class="choice-cards">
          {(['rivals', 'stock'] as const).map((follow) => (
            <label key={follow} class="choice-card">
              <input
                type="radio"
                name="pricing-follow"
                checked={rule.follow === follow}
                onChange={() => set({ follow })}
              />
              <span>
                <b>{t[follow]}</b>
                <span class="note">{notes[follow]}</span>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <div class="pricing-numbers">
        <NumberField
          label={t.strength}
          value={rule.strengthShare}
          scale={0.01}
          min={0}
          max={1}
          step={0.05}
          suffix="%"
          disabled={isLocked}
          staged={rule.strengthShare !== desk.unchanged.pricingRule?.strengthShare}
          help={t.strengthHelp}
          onCommit={(strengthShare) => set({ strengthShare })}
          {...(strengthProblem === undefined ? {} : { problem: strengthProblem })}
        />
        <NumberField
          label={t.floor}
          value={rule.floorMarginShare}
          scale={0.01}
          min={0}
          max={0.8}
          step={0.05}
          suffix="%"
          disabled={isLocked}
          staged={rule.floorMarginShare !== desk.unchanged.pricingRule?.floorMarginShare}
          help={t.floorHelp(price(floorFen, locale))}
          onCommit={(floorMarginShare) => set({ floorMarginShare })}
          {...(floorProblem === undefined ? {} : { problem: floorProblem })}
        />
      </div>
    </div>
  );
}
