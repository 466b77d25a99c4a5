import { analytics } from '../../../i18n/areas/analytics.ts';
import { common } from '../../../i18n/areas/common.ts';
import { decimal } from '../../../i18n/formats.ts';
import { ATTRIBUTION_MODELS, type AttributionModel, type WeekResult } from '../../../simulator/index.ts';
import { useLocale } from '../../ui/locale.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { Term } from '../../ui/Term.tsx';
import type { Desk } from '../decisions/use-desk.ts';
import type { Asked } from './asked.ts';
import {
  biggestDispute,
  type Credits,
  creditedChannels,
  moneyBlock,
  ordersBlock,
  spreadOf,
} from './attribution-data.ts';
import { BlockPanel } from './BlockPanel.tsx';
import { BlockTable } from './BlockTable.tsx';
import { BookWait } from './BookWait.tsx';
import type { Books } from './books.ts';

interface AttributionTabProps {
  readonly desk: Desk;
  readonly asked: Asked;
  readonly books: Books;
  readonly credits: Credits | undefined;
}

/** Six rules for the same orders, and what each makes of the money. */
export function AttributionTab({ desk, asked, books, credits }: AttributionTabProps) {
  const t = analytics[useLocale()].attribution;
  const result = desk.shop.results.find(({ week }) => week === asked.week);
  if (credits === undefined || result === undefined) {
    return (
      <BlockPanel title={t.title} block={undefined}>
        <BookWait status={books.latest.status === 'failed' ? 'failed' : 'waiting'} />
      </BlockPanel>
    );
  }
  return (
    <>
      <Rules asked={asked} credits={credits} />
      <Money asked={asked} credits={credits} result={result} />
    </>
  );
}

function Rules({ asked, credits }: { asked: Asked; credits: Credits }) {
  const locale = useLocale();
  const t = analytics[locale].attribution;
  const block = ordersBlock(credits);
  const channels = creditedChannels(credits);
  const widest = Math.max(
    ...channels.map((channel) => {
      const { orders, low, high } = spreadOf(credits, channel);
      return Math.max(orders.lastClick - low, high - orders.lastClick);
    }),
    0.1,
  );
  return (
    <BlockPanel
      title={t.title}
      block={block}
      notes={[sentence(credits, locale), t.spreadHelp, t.scopeNote, t.noProof]}
      choices={
        <Segmented
          label={t.scope}
          value={credits.lastClick.scope}
          options={(['all', 'new'] as const).map((value) => ({ value, label: t.scopes[value] }))}
          onChange={(value) => {
            location.hash = asked.hash({ options: { scope: value === 'all' ? undefined : value } });
          }}
        />
      }
    >
      <BlockTable
        block={block}
        mode="matrix"
        look={(row, column) => {
          const [now, last] = [block.rows[row]?.[column], block.rows[row]?.[1]];
          if (column < 2 || typeof now !== 'number' || typeof last !== 'number') return undefined;
          return Math.abs(now - last) < 0.05 ? 'muted' : undefined;
        }}
        drawn={{
          label: t.spread,
          cell: (row) => {
            const channel = channels[row];
            if (channel === undefined) return null;
            const { orders, low, high } = spreadOf(credits, channel);
            const at = (value: number) => `${(50 + (46 * (value - orders.lastClick)) / widest).toFixed(1)}%`;
            return (
              <span class="analytics-spread" aria-hidden="true">
                <i style={{ '--a': at(low), '--b': at(high) }} />
                {ATTRIBUTION_MODELS.filter((model) => model !== 'lastClick').map((model) => (
                  <u
                    key={model}
                    class={model === 'dataDriven' ? 'data' : ''}
                    style={{ '--a': at(orders[model]) }}
                  />
                ))}
              </span>
            );
          },
        }}
      />
      <p class="body note analytics-models">
        <span>{t.rules}</span>
        {ATTRIBUTION_MODELS.map((model) => (
          <Term key={model} name={t.models[model]} definition={t.modelHelp[model]} entry="attribution">
            {t.models[model]}
          </Term>
        ))}
      </p>
    </BlockPanel>
  );
}

/** What the two rules that matter most disagree on. */
function sentence(credits: Credits, locale: 'en' | 'zh'): string {
  const t = analytics[locale].attribution;
  const dispute = biggestDispute(credits);
  if (dispute === undefined) return t.findSame;
  const name = common[locale].channels[dispute.channel];
  const difference = dispute.firstClick - dispute.lastClick;
  const write = difference > 0 ? t.sentenceMore : t.sentenceLess;
  const size = (value: number) => decimal(Math.abs(value), locale, 1);
  const gap = locale === 'en' ? ' ' : '';
  return `${write(name, size(difference))}${gap}${t.sentenceData(size(dispute.dataDriven - dispute.lastClick))}`;
}

interface MoneyProps {
  readonly asked: Asked;
  readonly credits: Credits;
  readonly result: WeekResult;
}

function Money({ asked, credits, result }: MoneyProps) {
  const t = analytics[useLocale()].attribution;
  const model: AttributionModel =
    ATTRIBUTION_MODELS.find((known) => known === asked.option('rule')) ?? 'dataDriven';
  const block = moneyBlock(credits, model, result);
  return (
    <BlockPanel
      title={t.moneyTitle(t.models[model])}
      block={block}
      notes={[t.modelHelp[model], t.assistedHelp]}
      choices={
        <label class="row small">
          {t.model}
          <select
            class="select"
            value={model}
            onChange={(event) => {
              const { value } = event.currentTarget;
              location.hash = asked.hash({ options: { rule: value === 'dataDriven' ? undefined : value } });
            }}
          >
            {ATTRIBUTION_MODELS.map((value) => (
              <option key={value} value={value}>
                {t.models[value]}
              </option>
            ))}
          </select>
        </label>
      }
    >
      <BlockTable block={block} mode="matrix" />
    </BlockPanel>
  );
}
