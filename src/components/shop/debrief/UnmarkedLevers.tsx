import { causes } from '../../../i18n/areas/causes.ts';
import { common } from '../../../i18n/areas/common.ts';
import { list, money, signedMoney } from '../../../i18n/formats.ts';
import type { MisconceptionFlag, WeekResult } from '../../../simulator/index.ts';
import { counterfactual } from '../../../stores/analysis.ts';
import { useLocale } from '../../ui/locale.tsx';
import { type Answer, RANK, useAnswer } from './answer.ts';
import { provedLossFen, type UnmarkedArea, unmarkedChanges } from './unmarked.ts';

interface UnmarkedLeversProps {
  readonly gameKey: string;
  readonly before: WeekResult;
  readonly result: WeekResult;
  readonly flags: Answer<readonly MisconceptionFlag[]>;
}

/** Levers without a mark: what this week's changes did in it, and losses that a re-run proves. */
export function UnmarkedLevers({ gameKey, before, result, flags }: UnmarkedLeversProps) {
  const locale = useLocale();
  const t = causes[locale].unmarked;
  const { week } = result;
  const changes = unmarkedChanges(result.plan, before.plan);
  const moved = changes.filter(({ levers }) => levers.length > 0);
  const answer = useAnswer(
    moved.length === 0 ? undefined : `${gameKey}/${week}/unmarked`,
    async () => {
      const effects: Partial<Record<UnmarkedArea, number>> = {};
      for (const { area, back } of moved) effects[area] = -(await counterfactual(week, back)).differenceFen;
      return effects;
    },
    RANK.unmarked,
  );
  const proved = flags.status === 'ready' ? flags.value : undefined;
  return (
    <details class="panel account unmarked">
      <summary>
        <h2>{t.title}</h2>
        <span class="muted">{t.open}</span>
      </summary>
      <p class="note unmarked-lede">{t.lede}</p>
      <table class="tbl stacks">
        <caption class="sr">{t.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.area}</th>
            <th scope="col">{t.changed}</th>
            <th scope="col" class="n">
              {t.effect}
            </th>
            <th scope="col" class="n">
              {t.regret}
            </th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ area, levers }) => {
            const effectFen = answer.status === 'ready' ? answer.value[area] : undefined;
            const lossFen = proved && provedLossFen(area, proved);
            return (
              <tr key={area}>
                <th scope="row">{t.groups[area]}</th>
                <td data-label={t.changed} class={levers.length === 0 ? 'faint' : undefined}>
                  {levers.length === 0
                    ? t.nothing
                    : list(
                        levers.map((lever) => common[locale].levers[lever]),
                        locale,
                      )}
                </td>
                <td
                  data-label={t.effect}
                  class={effectFen === undefined ? 'n faint' : effectClass(effectFen)}
                >
                  {levers.length === 0
                    ? '–'
                    : effectFen === undefined
                      ? answer.status === 'failed'
                        ? t.failed
                        : t.waiting
                      : signedMoney(effectFen, locale)}
                </td>
                <td data-label={t.regret} class={lossFen ? 'n num bad' : 'n faint'}>
                  {lossFen === undefined
                    ? flags.status === 'failed'
                      ? t.failed
                      : t.waiting
                    : lossFen > 0
                      ? money(lossFen, locale)
                      : t.noRegret}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p class="note unmarked-note">{t.note}</p>
    </details>
  );
}

const effectClass = (fen: number) =>
  Math.round(fen / 100) === 0 ? 'n num faint' : fen > 0 ? 'n num good' : 'n num bad';
