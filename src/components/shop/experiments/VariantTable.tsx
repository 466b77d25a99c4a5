import { experiments as words } from '../../../i18n/areas/experiments.ts';
import { decimal, money, signedMoney, signedPercent } from '../../../i18n/formats.ts';
import { textOf } from '../../../i18n/locale.ts';
import { Button } from '../../ui/Button.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { LockNote } from '../decisions/LockNote.tsx';
import { lockedUntil } from '../decisions/locks.ts';
import { RuleTag } from '../decisions/RuleTag.tsx';
import type { Desk } from '../decisions/use-desk.ts';
import { stageAdoption, stageDrop, stageTrial } from './staging.ts';
import { type VariantRecord, variantRecords } from './trials.ts';

/** All page variants: what they cost, what own trials say, and the buttons to try, adopt and drop them. */
export function VariantTable({ desk }: { desk: Desk }) {
  const locale = useLocale();
  const t = words[locale];
  const columns = t.variantColumns;
  const locked = lockedUntil(desk, 'adoptedVariants');
  return (
    <section class="panel" aria-labelledby="variants-title">
      <header>
        <h2 id="variants-title">
          {t.variants} <RuleTag lever="adoptedVariants" />
        </h2>
        {locked !== undefined && <LockNote week={locked} />}
      </header>
      <section class="tscroll" tabIndex={0} aria-label={t.variantsTable}>
        <table class="tbl stacks variants">
          <thead>
            <tr>
              <th scope="col">{columns.variant}</th>
              <th scope="col">{columns.costs}</th>
              <th scope="col" class="n">
                {columns.own}
              </th>
              <th scope="col" class="n">
                {columns.earns}
              </th>
              <th scope="col">{columns.use}</th>
            </tr>
          </thead>
          <tbody>
            {variantRecords(desk).map((record) => (
              <tr key={record.variant.id}>
                <th scope="row">
                  <b>{textOf(record.variant.name, locale)}</b>
                  <small>{ideaOf(t.ideas, record.variant.id) ?? t.ideaUnknown}</small>
                </th>
                <td class="num" data-label={columns.costs}>
                  <span>
                    {t.runFee(money(record.variant.runFen, locale))}
                    <small>
                      {record.isPaid ? t.paid : t.adoptFee(money(record.variant.adoptFen, locale))}
                    </small>
                  </span>
                </td>
                <td class="n num" data-label={columns.own}>
                  <span>
                    <OwnTrials record={record} />
                  </span>
                </td>
                <td class={record.earns === undefined ? 'n num unknown' : 'n num'} data-label={columns.earns}>
                  <span>
                    <Earnings record={record} />
                  </span>
                </td>
                <td data-label={columns.use}>
                  <Actions desk={desk} record={record} isLocked={locked !== undefined} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <footer>
        <p class="note">{t.earnsNote}</p>
      </footer>
    </section>
  );
}

function ideaOf(ideas: Readonly<Record<string, string>>, variantId: string): string | undefined {
  return ideas[variantId];
}

function OwnTrials({ record }: { record: VariantRecord }) {
  const locale = useLocale();
  const t = words[locale];
  const { together, weeks } = record;
  if (together === undefined) return <span class="muted">{t.notTried}</span>;
  const rate = (difference: number) =>
    together.controlRate === 0 ? '—' : signedPercent(difference / together.controlRate, locale, 1);
  return (
    <>
      {t.lift(rate(together.low), rate(together.high))}
      <small>
        {t.verdicts[together.verdict]} · {t.triedWeeks(weeks.length)}
      </small>
    </>
  );
}

function Earnings({ record }: { record: VariantRecord }) {
  const locale = useLocale();
  const t = words[locale];
  const { earns, together, variant, isPaid } = record;
  if (earns === undefined || together === undefined) return <span class="muted">—</span>;
  const weeks = (fen: number) => decimal(variant.adoptFen / fen, locale, 1);
  const say = {
    gain: () => (isPaid ? '' : t.payback(weeks(earns.highFen), weeks(earns.lowFen))),
    loss: () => t.lossEarns,
    open: () => t.openEarns,
  };
  return (
    <>
      {t.earns(signedMoney(earns.lowFen, locale), signedMoney(earns.highFen, locale))}
      <small>{say[together.verdict]()}</small>
    </>
  );
}

interface ActionsProps {
  readonly desk: Desk;
  readonly record: VariantRecord;
  readonly isLocked: boolean;
}

function Actions({ desk, record, isLocked }: ActionsProps) {
  const locale = useLocale();
  const t = words[locale];
  const { variant, isAdopted, wasAdopted, isOnTrial, isPaid } = record;
  const name = textOf(variant.name, locale);
  const state = isAdopted ? (
    <span class={isAdopted === wasAdopted ? 'tag ok' : 'tag mark'}>{t.isOn}</span>
  ) : isOnTrial ? (
    <span class={desk.unchanged.experiment?.variantId === variant.id ? 'tag' : 'tag mark'}>{t.isTrial}</span>
  ) : null;
  if (desk.readOnly) return state;
  return (
    <span class="variant-actions">
      {state}
      {isAdopted ? (
        <Button
          size="sm"
          disabled={isLocked}
          aria-label={t.dropName(name)}
          onClick={() => stageDrop(desk, variant.id)}
        >
          {t.drop}
        </Button>
      ) : (
        <>
          <Button
            size="sm"
            disabled={isLocked}
            aria-label={isOnTrial ? t.stopName(name) : t.tryName(name)}
            onClick={() => stageTrial(desk, isOnTrial ? undefined : variant.id)}
          >
            {isOnTrial ? t.stop : t.try}
          </Button>
          <Button
            size="sm"
            disabled={isLocked}
            aria-label={isPaid ? t.adoptPaidName(name) : t.adoptName(name, money(variant.adoptFen, locale))}
            onClick={() => stageAdoption(desk, variant.id)}
          >
            {t.adopt}
          </Button>
        </>
      )}
    </span>
  );
}
