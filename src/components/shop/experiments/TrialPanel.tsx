import { experiments as words } from '../../../i18n/areas/experiments.ts';
import { integer, money } from '../../../i18n/formats.ts';
import { textOf } from '../../../i18n/locale.ts';
import { EXPERIMENT_SHARE } from '../../../simulator/index.ts';
import { stage } from '../../../stores/plan.ts';
import { useLocale } from '../../ui/locale.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { LockNote } from '../decisions/LockNote.tsx';
import { lockedUntil } from '../decisions/locks.ts';
import { RuleTag } from '../decisions/RuleTag.tsx';
import type { Desk } from '../decisions/use-desk.ts';
import { describeNamed } from '../plan/describe-named.ts';
import { problemAt } from '../plan/problem-words.ts';
import { stageTrial } from './staging.ts';
import { visitsPerWeek } from './trials.ts';

/** The one trial of the week: which variant, and how many visits see it. */
export function TrialPanel({ desk }: { desk: Desk }) {
  const locale = useLocale();
  const t = words[locale];
  const { facts, results } = desk.shop;
  const trial = desk.plan.experiment;
  const was = desk.unchanged.experiment;
  const locked = lockedUntil(desk, 'experiment');
  const visits = visitsPerWeek(results);
  const count = (value: number) => integer(Math.round(value / 10) * 10, locale);
  const problem =
    problemAt(desk.problems, 'experiment.share', locale) ??
    problemAt(desk.problems, 'experiment.variantId', locale);
  const variant = facts.variants.find(({ id }) => id === trial?.variantId);
  return (
    <section class="panel" aria-labelledby="trial-title">
      <header>
        <h2 id="trial-title">
          {t.trial} <RuleTag lever="experiment" />
        </h2>
        {variant !== undefined && <p class="num">{t.fee(money(variant.runFen, locale))}</p>}
      </header>
      <div class="body">
        {locked !== undefined && <LockNote week={locked} />}
        {desk.readOnly ? (
          <p>{describeNamed('experiment', trial, facts, locale)}</p>
        ) : (
          <div class="trial-fields">
            <label class="field">
              <span class="label">{t.variant}</span>
              <select
                class={trial?.variantId === was?.variantId ? 'select' : 'select ch'}
                value={trial?.variantId ?? ''}
                disabled={locked !== undefined}
                onChange={(event) => stageTrial(desk, event.currentTarget.value || undefined)}
              >
                <option value="">{t.none}</option>
                {facts.variants
                  .filter(({ id }) => !desk.plan.adoptedVariants.includes(id))
                  .map(({ id, name }) => (
                    <option key={id} value={id}>
                      {textOf(name, locale)}
                    </option>
                  ))}
              </select>
              <span class="help">{trial === null ? t.noneHelp : t.alone}</span>
            </label>
            {trial !== null && (
              <NumberField
                label={t.share}
                value={trial.share}
                scale={0.01}
                min={EXPERIMENT_SHARE.minimum}
                max={EXPERIMENT_SHARE.maximum}
                step={0.05}
                suffix="%"
                disabled={locked !== undefined}
                staged={trial.share !== was?.share}
                help={t.shareHelp(count(visits * trial.share), count(visits * (1 - trial.share)))}
                onCommit={(share) => stage('experiment', { ...trial, share })}
                {...(problem === undefined ? {} : { problem })}
              />
            )}
          </div>
        )}
      </div>
    </section>
  );
}
