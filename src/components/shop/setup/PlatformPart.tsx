import { useEffect, useState } from 'preact/hooks';
import { setup as words } from '../../../i18n/areas/setup.ts';
import { integer, money, moneyPerUnit, percent } from '../../../i18n/formats.ts';
import { textOf } from '../../../i18n/locale.ts';
import { type Forecast, openingWeek } from '../../../simulator/index.ts';
import { platformForecasts } from '../../../stores/setup.ts';
import { useLocale } from '../../ui/locale.tsx';
import { RuleTag } from '../decisions/RuleTag.tsx';
import { canChoosePlatform } from './form.ts';
import { PartPanel } from './PartPanel.tsx';
import type { PartProps } from './Setup.tsx';

type Forecasts = Readonly<Record<string, Forecast>> | 'failed' | undefined;

/** The platforms to choose between: what each publishes, and week 1 on each as far as it can be forecast. */
export function PlatformPart({ desk, form, onChange }: PartProps) {
  const locale = useLocale();
  const t = words[locale].platform;
  const { facts } = desk.shop;
  const [forecasts, setForecasts] = useState<Forecasts>();
  const { seed } = desk.game.head;
  useEffect(() => {
    let isCurrent = true;
    platformForecasts(facts.platforms.map(({ id }) => id)).then(
      (found) => isCurrent && setForecasts(found),
      () => isCurrent && setForecasts('failed'),
    );
    return () => {
      isCurrent = false;
    };
  }, [seed]);
  const canChoose = canChoosePlatform(desk, form);
  const forecastOf = (id: string) => (typeof forecasts === 'object' ? forecasts[id] : undefined);
  const pending = forecasts === undefined ? t.waiting : t.unknown;
  const head = t.columns;
  return (
    <PartPanel part="platform" title={t.title} lede={t.lede}>
      <section class="tscroll" tabIndex={0} aria-label={t.tableName} aria-busy={forecasts === undefined}>
        <table class="tbl stacks setup-platforms">
          <caption class="sr">{t.tableName}</caption>
          <thead>
            <tr>
              <th scope="col">{head.platform}</th>
              {(['audience', 'commission', 'fine', 'orders', 'profit'] as const).map((column) => (
                <th key={column} scope="col" class="n">
                  {head[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {facts.platforms.map((platform) => {
              const forecast = forecastOf(platform.id);
              const profit = forecast?.operatingProfitFen;
              return (
                <tr key={platform.id} class={platform.id === form.platformId ? 'setup-chosen' : undefined}>
                  <th scope="row">
                    <label class="check">
                      <input
                        type="radio"
                        name="platform"
                        value={platform.id}
                        checked={platform.id === form.platformId}
                        disabled={!canChoose}
                        aria-describedby={`setup-about-${platform.id}`}
                        onChange={() => onChange({ platformId: platform.id })}
                      />
                      {textOf(platform.name, locale)}
                    </label>
                    <span class="muted tiny setup-about" id={`setup-about-${platform.id}`}>
                      {textOf(platform.note, locale)}
                    </span>
                  </th>
                  <td class="n" data-label={head.audience}>
                    {percent(platform.audienceShare, locale, 1)}
                  </td>
                  <td class="n" data-label={head.commission}>
                    {percent(platform.commissionRate, locale, 1)}
                  </td>
                  <td class="n" data-label={head.fine}>
                    {platform.lateFineFen === 0 ? t.none : moneyPerUnit(platform.lateFineFen, locale)}
                  </td>
                  <td class="n" data-label={head.orders}>
                    {forecast ? integer(Math.round(forecast.orders.p50), locale) : pending}
                  </td>
                  <td class="n" data-label={head.profit}>
                    {profit ? (
                      <>
                        <b>{money(profit.p50, locale)}</b>
                        <span class="muted tiny setup-about">
                          {t.range(money(profit.p10, locale), money(profit.p90, locale))}
                        </span>
                      </>
                    ) : (
                      pending
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      <p class="small">{consequence(canChoose, desk, locale)}</p>
      <p class="note">
        {t.note} {t.deposit} <RuleTag lever="platformIds" />
      </p>
    </PartPanel>
  );
}

/** When the choice takes effect, and how long it stands. */
function consequence(canChoose: boolean, { game, shop }: PartProps['desk'], locale: 'en' | 'zh'): string {
  const t = words[locale].platform;
  const week = openingWeek(shop.facts, 'platformIds');
  if (canChoose) return game.head.season === 'guided' && week > 1 ? t.guided(week) : t.free;
  return week > shop.facts.weeks ? t.lockedForGood : t.locked(week);
}
