import { common } from '../../../i18n/areas/common.ts';
import { marketing as words } from '../../../i18n/areas/marketing.ts';
import { decimal, money, moneyPerUnit, percent } from '../../../i18n/formats.ts';
import { textOf } from '../../../i18n/locale.ts';
import { audienceReach, feeRates, type PlatformFacts } from '../../../simulator/index.ts';
import { stage } from '../../../stores/plan.ts';
import { useLocale } from '../../ui/locale.tsx';
import { LockNote } from '../decisions/LockNote.tsx';
import { lockedUntil } from '../decisions/locks.ts';
import { RuleTag } from '../decisions/RuleTag.tsx';
import type { Desk } from '../decisions/use-desk.ts';

/** Where the shop sells: what each platform reaches, takes and costs, and what the chosen ones do together. */
export function Platforms({ desk }: { desk: Desk }) {
  const locale = useLocale();
  const t = words[locale].platforms;
  const { facts, position } = desk.shop;
  const { platformIds } = desk.plan;
  const locked = lockedUntil(desk, 'platformIds');
  const head = t.columns;
  const columns = ['audience', 'added', 'commission', 'fine', 'fee'] as const;
  const first = facts.platforms[0];
  const fees = feeRates(facts, platformIds, position.isoWeek);
  const reach = audienceReach(facts, platformIds);
  const extraFen = (platformIds.length - 1) * facts.extraPlatformFen;
  return (
    <section class="panel" aria-labelledby="platforms-title">
      <header>
        <h2 id="platforms-title">{t.title}</h2>
        <span class="row">
          <RuleTag lever="platformIds" />
          {locked !== undefined && <LockNote week={locked} />}
        </span>
      </header>
      <section class="tscroll" tabIndex={0} aria-label={t.tableName}>
        <table class="tbl stacks platforms">
          <thead>
            <tr>
              <th scope="col">{head.platform}</th>
              {columns.map((column) => (
                <th key={column} scope="col" class="n">
                  {head[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {facts.platforms.map((platform) => (
              <tr key={platform.id}>
                <th scope="row">
                  <Choose desk={desk} platform={platform} isLocked={locked !== undefined} />
                </th>
                <td class="n" data-label={head.audience}>
                  {percent(platform.audienceShare, locale, 1)}
                </td>
                <td class="n" data-label={head.added}>
                  {platform === first
                    ? '—'
                    : percent(platform.audienceShare * (1 - facts.platformOverlapShare), locale, 1)}
                </td>
                <td class="n" data-label={head.commission}>
                  {percent(platform.commissionRate, locale, 1)}
                </td>
                <td class="n" data-label={head.fine}>
                  {platform.lateFineFen === 0 ? t.none : moneyPerUnit(platform.lateFineFen, locale)}
                </td>
                <td class="n" data-label={head.fee}>
                  {platform === first ? t.own : money(facts.extraPlatformFen, locale)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <footer class="growth-part">
        <p class="small" aria-live="polite">
          {t.effect(
            percent(reach, locale, 1),
            decimal(first === undefined ? 1 : reach / first.audienceShare, locale, 2),
            percent(fees.commissionRate, locale, 1),
          )}
          {extraFen > 0 && `${locale === 'en' ? ' ' : ''}${t.cost(money(extraFen, locale))}`}
        </p>
        <p class="note">{t.overlap(percent(facts.platformOverlapShare, locale, 0))}</p>
        {platformIds.length === 1 && <p class="note">{t.least}</p>}
      </footer>
    </section>
  );
}

interface ChooseProps {
  readonly desk: Desk;
  readonly platform: PlatformFacts;
  readonly isLocked: boolean;
}

function Choose({ desk, platform, isLocked }: ChooseProps) {
  const locale = useLocale();
  const { plan, unchanged, readOnly, shop } = desk;
  const isOn = plan.platformIds.includes(platform.id);
  const isLast = isOn && plan.platformIds.length === 1;
  const isStaged = isOn !== unchanged.platformIds.includes(platform.id);
  const noteId = `platform-${platform.id}-note`;
  const toggle = () => {
    const next = shop.facts.platforms
      .map(({ id }) => id)
      .filter((id) => (id === platform.id ? !isOn : plan.platformIds.includes(id)));
    stage('platformIds', next);
  };
  return (
    <>
      <label class={isStaged ? 'check staged-check' : 'check'}>
        <input
          type="checkbox"
          checked={isOn}
          disabled={readOnly || isLocked || isLast}
          aria-describedby={noteId}
          onChange={toggle}
        />
        {textOf(platform.name, locale)}
        {isStaged && <span class="tag mark">{isOn ? common[locale].on : common[locale].off}</span>}
      </label>
      <span class="muted tiny" id={noteId}>
        {textOf(platform.note, locale)}
      </span>
    </>
  );
}
