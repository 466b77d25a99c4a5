import { setup as words } from '../../../i18n/areas/setup.ts';
import {
  GOAL_METRICS,
  type GoalMetric,
  MOST_GOALS,
  type ShopGoal,
  STATEMENT_LENGTH,
} from '../../../simulator/index.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { GOAL_FIELDS, goalValue, isEasy, nextMetric, paceOf, suggestedGoal } from './goals.ts';
import { PartPanel } from './PartPanel.tsx';
import type { PartProps } from './Setup.tsx';
import { CLARITY, clarityOf } from './vague.ts';

/** Up to three goals in figures, and one in words that is told where it is vague. */
export function GoalsPart({ desk, form, onChange }: PartProps) {
  const locale = useLocale();
  const t = words[locale].goals;
  const { goals } = form;
  const put = (index: number, goal: ShopGoal) =>
    onChange({ goals: goals.map((one, at) => (at === index ? goal : one)) });
  return (
    <PartPanel part="goals" title={t.title} lede={t.lede}>
      {goals.length === 0 && <p class="small">{t.none}</p>}
      <ol class="setup-goals">
        {goals.map((goal, index) => {
          const { metric, target } = goal;
          return (
            <li key={index}>
              <div class="field">
                <label for={`setup-metric-${index}`}>{t.metric(index + 1)}</label>
                <select
                  id={`setup-metric-${index}`}
                  class="select"
                  value={metric}
                  onChange={(event) =>
                    put(index, suggestedGoal(event.currentTarget.value as GoalMetric, desk.shop))
                  }
                >
                  {GOAL_METRICS.map((one) => (
                    <option
                      key={one}
                      value={one}
                      disabled={one !== metric && goals.some((other) => other.metric === one)}
                    >
                      {t.metrics[one]}
                    </option>
                  ))}
                </select>
              </div>
              <NumberField
                {...GOAL_FIELDS[metric]}
                label={t.target(index + 1)}
                value={target}
                onCommit={(value) => put(index, { metric, target: value })}
                help={`${t.pace(goalValue(metric, paceOf(metric, desk.shop), locale))}${
                  isEasy(goal, desk.shop) ? `${locale === 'en' ? ' ' : ''}${t.easy}` : ''
                }`}
              />
              <IconButton
                icon="trash-2"
                label={t.remove(index + 1)}
                onClick={() => onChange({ goals: goals.filter((_, at) => at !== index) })}
              />
            </li>
          );
        })}
      </ol>
      {goals.length < MOST_GOALS && (
        <div>
          <Button
            icon="plus"
            size="sm"
            onClick={() => onChange({ goals: [...goals, suggestedGoal(nextMetric(goals), desk.shop)] })}
          >
            {t.add}
          </Button>
        </div>
      )}
      <GoalText form={form} onChange={onChange} />
    </PartPanel>
  );
}

function GoalText({ form, onChange }: Pick<PartProps, 'form' | 'onChange'>) {
  const locale = useLocale();
  const t = words[locale].goals;
  const clarity = clarityOf(form.goalText, locale);
  return (
    <div class="field">
      <label for="setup-goal-text">{t.text}</label>
      <textarea
        id="setup-goal-text"
        class="textarea"
        rows={2}
        maxLength={STATEMENT_LENGTH}
        value={form.goalText}
        aria-describedby="setup-goal-help"
        onInput={(event) => onChange({ goalText: event.currentTarget.value })}
      />
      <p class="help" id="setup-goal-help">
        {t.textHelp}
      </p>
      {form.goalText.trim() !== '' && (
        <ul class="setup-clarity" aria-live="polite">
          {CLARITY.map((part) => (
            <li key={part} class={clarity[part] ? 'ok' : 'vague'}>
              <Icon name={clarity[part] ? 'check' : 'x'} size={14} />
              {clarity[part] ? t.vague[part].yes : t.vague[part].no}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
