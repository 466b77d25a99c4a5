import { causes as words } from '../../../i18n/areas/causes.ts';
import { debrief } from '../../../i18n/areas/debrief.ts';
import { signedMoney } from '../../../i18n/formats.ts';
import type { BridgeRow, CauseRow, WeekResult } from '../../../simulator/index.ts';
import { useLocale } from '../../ui/locale.tsx';
import { AnswerNote } from './AnswerNote.tsx';
import type { Answer } from './answer.ts';
import { ProfitBridge } from './ProfitBridge.tsx';
import { StepsTable } from './StepsTable.tsx';
import { atStart, weekLabel } from './week-label.ts';

interface CausesBridgeProps {
  readonly before: WeekResult;
  readonly result: WeekResult;
  readonly causes: Answer<readonly CauseRow[]>;
  /** The same change by line of the account. */
  readonly lines: Answer<readonly BridgeRow[]>;
}

/** Why profit changed: by cause, luck of both weeks included; by line of the account on request. */
export function CausesBridge({ before, result, causes, lines }: CausesBridgeProps) {
  const locale = useLocale();
  const t = words[locale];
  const bridge = debrief[locale].bridge;
  const from = weekLabel(before.week, locale);
  const to = weekLabel(result.week, locale);
  const fromFen = before.profit.operatingProfitFen;
  const changeFen = wholeYuan(result.profit.operatingProfitFen) - wholeYuan(fromFen);
  const details: Partial<Record<CauseRow['cause'], string>> = t.details;
  return (
    <section
      class="panel causes"
      aria-labelledby="debrief-bridge"
      aria-busy={causes.status === 'waiting' || undefined}
    >
      <header>
        <h2 id="debrief-bridge">{t.title}</h2>
        <p>
          {atStart(bridge.lede(from, to))}{' '}
          <b class={changeFen < 0 ? 'bad num' : 'good num'}>{signedMoney(changeFen, locale)}</b>
        </p>
      </header>
      <AnswerNote answer={causes} waiting={t.replaying} failed={t.failed} />
      {causes.status === 'ready' ? (
        <StepsTable
          class="bridge"
          caption={t.caption(from, to)}
          rows={causes.value.map(({ cause, effectFen }) => ({ line: cause, effectFen }))}
          fromFen={fromFen}
          words={(line) =>
            line === 'from' || line === 'to'
              ? { name: atStart(bridge.from(line === 'from' ? from : to)) }
              : { name: t.factors[line], detail: details[line] }
          }
        />
      ) : undefined}
      <details class="lines">
        <summary>
          <h3>{t.lines}</h3>
        </summary>
        <AnswerNote answer={lines} waiting={bridge.computing} failed={bridge.failed} />
        {lines.status === 'ready' ? (
          <ProfitBridge before={before} result={result} rows={lines.value} />
        ) : undefined}
      </details>
    </section>
  );
}

const wholeYuan = (fen: number) => Math.round(fen / 100) * 100;
