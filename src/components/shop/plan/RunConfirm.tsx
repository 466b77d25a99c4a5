import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { plan as words } from '../../../i18n/areas/plan.ts';
import { sealed } from '../../../i18n/areas/sealed.ts';
import { list, money } from '../../../i18n/formats.ts';
import { type Locale, textOf } from '../../../i18n/locale.ts';
import { $bet, $changes } from '../../../stores/plan.ts';
import { runWeek } from '../../../stores/run.ts';
import { $isLocked, $isSealed, lockWeek } from '../../../stores/seal.ts';
import { $runRequested, endRunRequest } from '../../shell/run-request.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { type Desk, useDesk } from '../decisions/use-desk.ts';
import { BetField } from './BetField.tsx';
import { describeStagedChange } from './describe.ts';
import { LockedWeek } from './LockedWeek.tsx';
import { cashAfterOrders, planWarnings, type Warning } from './warnings.ts';
import './plan.css';

/** The last look before a week runs: what changes, what it leaves in cash, what is odd, and the bet. */
export function RunConfirm() {
  const locale = useLocale();
  const t = words[locale];
  const s = sealed[locale];
  const isOpen = useStore($runRequested);
  const isSealed = useStore($isSealed);
  const isLocked = useStore($isLocked);
  const desk = useDesk();
  if (desk === undefined || !isOpen) return null;
  const week = desk.shop.position.week;
  const close = endRunRequest;
  if (isLocked) return <LockedWeek week={week} onClose={close} />;
  const run = () => {
    close();
    location.hash = '#/run';
    void runWeek();
  };
  return (
    <Dialog
      open
      onClose={close}
      title={isSealed ? s.lockTitle(week) : t.confirmTitle(week)}
      sheet
      actions={
        <>
          <Button onClick={close}>{t.keepPlanning}</Button>
          {isSealed ? (
            <Button kind="primary" icon="lock" onClick={() => void lockWeek()} autofocus>
              {s.lock(week)}
            </Button>
          ) : (
            <Button kind="primary" icon="play" onClick={run} autofocus>
              {t.runNow(week)}
            </Button>
          )}
        </>
      }
    >
      <div class="confirm">
        {isSealed && <p>{s.lockLead}</p>}
        <Changes desk={desk} locale={locale} />
        <Cash desk={desk} locale={locale} />
        <section>
          <h3>{t.yourBet}</h3>
          <BetPart desk={desk} locale={locale} />
        </section>
        <Warnings desk={desk} locale={locale} />
      </div>
    </Dialog>
  );
}

function Changes({ desk, locale }: { desk: Desk; locale: Locale }) {
  const t = words[locale];
  const changes = useStore($changes);
  if (changes.length === 0) return <p>{t.confirmNothing}</p>;
  return (
    <section>
      <p>{t.confirmLead}</p>
      <ol class="confirm-changes">
        {changes.map((change) => {
          const { what, was, now } = describeStagedChange(change, desk.shop.facts, locale);
          return (
            <li key={change.path}>
              <span>{what}</span>
              <span>
                <s>{was}</s> → <b>{now}</b>
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function Cash({ desk, locale }: { desk: Desk; locale: Locale }) {
  const t = words[locale];
  const { cashFen, ordersFen, afterFen } = cashAfterOrders(desk.shop, desk.plan);
  return (
    <section>
      <table class="confirm-cash">
        <tbody>
          <tr>
            <th scope="row">{t.cashNow}</th>
            <td class="num">{money(cashFen, locale)}</td>
          </tr>
          <tr>
            <th scope="row">{t.cashOrders}</th>
            <td class="num">{money(-ordersFen, locale)}</td>
          </tr>
          <tr class="total">
            <th scope="row">{t.cashAfter}</th>
            <td class={afterFen < 0 ? 'num bad' : 'num'}>{money(afterFen, locale)}</td>
          </tr>
        </tbody>
      </table>
      <p class="note">{t.cashNote}</p>
    </section>
  );
}

/** The bet that was made; the last chance to make one where there is none. */
function BetPart({ desk, locale }: { desk: Desk; locale: Locale }) {
  const t = words[locale];
  const bet = useStore($bet);
  // Read once: the field stays while it is being filled in.
  const [wasMissing] = useState(bet === undefined);
  return (
    <>
      {wasMissing && <BetField desk={desk} />}
      {bet === undefined ? (
        <p class="muted">{t.noBet}</p>
      ) : (
        <p class="num">
          {t.betValue(money(bet.operatingProfitFen, locale), money(bet.toleranceFen, locale))}
        </p>
      )}
    </>
  );
}

function Warnings({ desk, locale }: { desk: Desk; locale: Locale }) {
  const t = words[locale];
  const warnings = planWarnings(desk.shop, desk.plan);
  return (
    <section>
      <h3>{t.warnings}</h3>
      {warnings.length === 0 ? (
        <p class="muted">{t.noWarnings}</p>
      ) : (
        <ul class="confirm-warnings">
          {warnings.map((warning) => (
            <li key={warning.kind}>{warningText(warning, desk, locale)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function warningText(warning: Warning, desk: Desk, locale: Locale): string {
  const { warn } = words[locale];
  switch (warning.kind) {
    case 'empty':
    case 'belowCost': {
      const names = desk.shop.facts.skus
        .filter(({ id }) => warning.skuIds.includes(id))
        .map(({ name }) => textOf(name, locale));
      return warn[warning.kind](list(names, locale));
    }
    case 'cash':
      return warn.cash(money(warning.cashAfterFen, locale));
    default:
      return warn[warning.kind];
  }
}
