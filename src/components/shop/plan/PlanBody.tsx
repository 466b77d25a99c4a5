import { useStore } from '@nanostores/preact';
import { useEffect, useRef } from 'preact/hooks';
import { plan as words } from '../../../i18n/areas/plan.ts';
import { signedMoney } from '../../../i18n/formats.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { Range } from '../../../simulator/index.ts';
import { $forecast } from '../../../stores/forecast.ts';
import { $changes, type Change, discardAll, undo, undoChange } from '../../../stores/plan.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { showToast } from '../../ui/Toast.tsx';
import type { Desk } from '../decisions/use-desk.ts';
import { BetField } from './BetField.tsx';
import { describeStagedChange } from './describe.ts';
import { ForecastPanel } from './ForecastPanel.tsx';
import { RunButton } from './RunButton.tsx';

interface PlanBodyProps {
  readonly desk: Desk;
  /** Given when the body carries its own heading; a dialog has one already. */
  readonly titleId?: string;
}

/** Staged changes, forecast, bet and the run button. */
export function PlanBody({ desk, titleId }: PlanBodyProps) {
  const t = words[useLocale()];
  const changes = useStore($changes);
  const week = desk.shop.position.week;
  if (desk.seasonOver) return <SeasonOver titleId={titleId} />;
  return (
    <>
      {titleId === undefined ? (
        // the dialog around it has a header already
        <p class="plan-count">{t.changes(changes.length)}</p>
      ) : (
        <header>
          <h2 id={titleId}>{t.title(week)}</h2>
          <p>{t.changes(changes.length)}</p>
        </header>
      )}
      <ChangeList desk={desk} changes={changes} />
      <ForecastPanel desk={desk} />
      <BetField desk={desk} />
      <RunButton desk={desk} />
    </>
  );
}

function ChangeList({ desk, changes }: { desk: Desk; changes: readonly Change[] }) {
  const locale = useLocale();
  const t = words[locale];
  const { effects, status } = useStore($forecast);
  const flashing = useFreshPaths(changes);
  if (changes.length === 0) {
    return <p class="plan-empty note">{desk.problems.length === 0 ? t.empty : t.emptyRefused}</p>;
  }
  return (
    <>
      <ol>
        {changes.map((change) => {
          const { what, was, now } = describeStagedChange(change, desk.shop.facts, locale);
          return (
            <li key={change.path} class={flashing.has(change.path) ? 'flash' : undefined}>
              <span class="what">{what}</span>
              <span class="chg">
                <span class="sr">{t.was} </span>
                <s>{was}</s> <span aria-hidden="true">→</span>
                <span class="sr">{t.arrow}</span> <b>{now}</b>
              </span>
              <Effect effect={effects[change.path]} isComputing={status === 'computing'} locale={locale} />
              {desk.readOnly ? (
                <span />
              ) : (
                <IconButton
                  size="sm"
                  icon="undo-2"
                  label={t.undo(what)}
                  onClick={() => {
                    undoChange(change.path);
                    showToast({ text: t.undone(what, was), actionLabel: t.redo, onAction: undo });
                  }}
                />
              )}
            </li>
          );
        })}
      </ol>
      {changes.length > 1 && !desk.readOnly && (
        <p class="plan-discard">
          <Button
            size="sm"
            kind="quiet"
            onClick={() => {
              discardAll();
              showToast({ text: t.discarded, actionLabel: t.redo, onAction: undo });
            }}
          >
            {t.discardAll}
          </Button>
        </p>
      )}
    </>
  );
}

function Effect(props: { effect: Range | undefined; isComputing: boolean; locale: Locale }) {
  const { effect, isComputing, locale } = props;
  const t = words[locale];
  if (effect === undefined) {
    return (
      <span class="eff" aria-hidden="true">
        {isComputing ? '…' : ''}
      </span>
    );
  }
  if (Math.round(effect.p10 / 100) === 0 && Math.round(effect.p90 / 100) === 0) {
    return <span class="eff silent">{t.noEffect}</span>;
  }
  const [low, high] = [signedMoney(effect.p10, locale), signedMoney(effect.p90, locale)];
  return (
    <span class="eff">
      <span class="sr">{t.effectName(low, high)}</span>
      <span aria-hidden="true">
        <b class="num">{low}</b>
        <br />
        {t.effectTo} <span class="num">{high}</span>
      </span>
    </span>
  );
}

/** Paths that were staged or changed since the last drawing; they flash once. */
function useFreshPaths(changes: readonly Change[]): ReadonlySet<string> {
  const seen = useRef<Map<string, string> | undefined>(undefined);
  const fresh = new Set<string>();
  for (const { path, now } of changes) {
    if (seen.current !== undefined && seen.current.get(path) !== JSON.stringify(now)) fresh.add(path);
  }
  useEffect(() => {
    seen.current = new Map(changes.map(({ path, now }) => [path, JSON.stringify(now)]));
  });
  return fresh;
}

/** After the last week there is nothing left to plan. */
function SeasonOver({ titleId }: { titleId: string | undefined }) {
  const t = words[useLocale()];
  return (
    <>
      <header>{titleId !== undefined && <h2 id={titleId}>{t.seasonOverTitle}</h2>}</header>
      <div class="run">
        <p class="note">{t.seasonOver}</p>
        <a class="btn primary" href="#/debrief">
          {t.toDebrief}
        </a>
        <a class="btn" href="#/new">
          {t.newShop}
        </a>
      </div>
    </>
  );
}
