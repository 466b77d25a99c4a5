import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { analytics } from '../../../i18n/areas/analytics.ts';
import { common } from '../../../i18n/areas/common.ts';
import { shell } from '../../../i18n/areas/shell.ts';
import { integer } from '../../../i18n/formats.ts';
import { $limits, LIMITS_KEPT, type Limit, setLimits } from '../../../stores/limits.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import type { Desk } from '../decisions/use-desk.ts';
import { type CellKind, cellText } from '../evidence/block.ts';
import type { KeyFigure } from '../report/key-figures.ts';
import {
  alertBlock,
  FIRST_LIMITS,
  type Judged,
  judge,
  limitSentence,
  proposedLimit,
  usualOf,
} from './alert-data.ts';
import type { Asked } from './asked.ts';
import { BlockPanel } from './BlockPanel.tsx';
import { FIGURE_NAMES, FIGURES, scaleOf } from './figures.ts';

/** The keeper's own limits, judged on the week shown and on all before it. */
export function AlertTab({ desk, asked }: { desk: Desk; asked: Asked }) {
  const locale = useLocale();
  const t = analytics[locale].alerts;
  const limits = useStore($limits) ?? [];
  const { results } = desk.shop;
  const judged = limits.flatMap((limit) => judge(limit, results, asked.week) ?? []);
  if (limits.length === 0) {
    return (
      <section class="panel">
        <EmptyState
          title={t.empty}
          action={
            <Button
              kind="primary"
              onClick={() => setLimits(FIRST_LIMITS.map((figure) => proposedLimit(results, figure)))}
            >
              {t.begin}
            </Button>
          }
        >
          {t.emptyBody}
        </EmptyState>
      </section>
    );
  }
  return (
    <BlockPanel title={t.title} block={alertBlock(judged, asked.week)} notes={[t.wolf]}>
      <p class="body muted small">{t.lede}</p>
      <section class="tscroll" tabIndex={0} aria-label={t.caption}>
        <table class="tbl stacks analytics-alerts">
          <caption class="sr">{t.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t.figure}</th>
              <th scope="col">{t.side}</th>
              <th scope="col" class="n">
                {t.value}
              </th>
              <th scope="col">{t.state}</th>
              <th scope="col">{t.fired}</th>
              <th scope="col">{t.moves}</th>
              <th scope="col">
                <span class="sr">{common[locale].actions.delete}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {judged.map((row) => (
              <AlertRow key={row.limit.id} desk={desk} row={row} limits={limits} />
            ))}
          </tbody>
        </table>
      </section>
      <AddLimit desk={desk} limits={limits} />
    </BlockPanel>
  );
}

interface AlertRowProps {
  readonly desk: Desk;
  readonly row: Judged;
  readonly limits: readonly Limit[];
}

function AlertRow({ desk, row, limits }: AlertRowProps) {
  const locale = useLocale();
  const t = analytics[locale].alerts;
  const { limit, value, isCrossed, firedWeeks, weeks } = row;
  const { figure } = limit;
  const name = common[locale].kpis[figure].label;
  const { kind, view } = FIGURES[figure] as { kind: CellKind; view: (typeof FIGURES)[KeyFigure]['view'] };
  const { mean, spread } = usualOf(desk.shop.results, figure);
  const { scale, step, prefix, suffix } = scaleOf(figure);
  const change = (next: Partial<Limit>) =>
    setLimits(limits.map((other) => (other.id === limit.id ? { ...other, ...next } : other)));
  const write = (number: number) => cellText(number, kind, locale);
  const until = desk.shop.results.slice(0, weeks).map((result) => result.week);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td data-label={t.side}>
        <span class="row alert-rule" title={t.suggested(write(mean), write(spread))}>
          <label>
            <span class="sr">{`${name}: ${t.side}`}</span>
            <select
              class="select"
              value={limit.side}
              onChange={(event) =>
                change({ side: event.currentTarget.value === 'above' ? 'above' : 'below' })
              }
            >
              <option value="above">{t.above}</option>
              <option value="below">{t.below}</option>
            </select>
          </label>
          <NumberField
            label={`${name}: ${t.limit}`}
            labelHidden
            value={limit.value}
            scale={scale}
            step={step}
            prefix={prefix}
            suffix={suffix}
            onCommit={(next) => change({ value: next })}
          />
        </span>
      </td>
      <td class="n" data-label={t.value}>
        <b>{write(value)}</b>
      </td>
      <td data-label={t.state}>
        <span class={isCrossed ? 'tag bad' : 'tag good'}>{isCrossed ? t.crossed : t.kept}</span>
      </td>
      <td data-label={t.fired}>
        <span class="alert-weeks">
          <span aria-hidden="true">
            {until.map((week) => (
              <i key={week} class={firedWeeks.includes(week) ? 'on' : ''} />
            ))}
          </span>
          {t.firedOf(integer(firedWeeks.length, locale), integer(weeks, locale))}
        </span>
      </td>
      <td data-label={t.moves}>
        <a href={`#/${view}`}>{shell[locale].views[view]}</a>
      </td>
      <td>
        <IconButton
          icon="trash-2"
          size="sm"
          label={t.remove(limitSentence(limit, locale))}
          onClick={() => setLimits(limits.filter(({ id }) => id !== limit.id))}
        />
      </td>
    </tr>
  );
}

function AddLimit({ desk, limits }: { desk: Desk; limits: readonly Limit[] }) {
  const locale = useLocale();
  const t = analytics[locale].alerts;
  const free = FIGURE_NAMES.filter((figure) => !limits.some((limit) => limit.figure === figure));
  const [chosen, choose] = useState<KeyFigure | undefined>(undefined);
  const figure = chosen !== undefined && free.includes(chosen) ? chosen : free[0];
  if (limits.length >= LIMITS_KEPT || figure === undefined) return <p class="body note">{t.full}</p>;
  const { mean, spread } = usualOf(desk.shop.results, figure);
  const { kind } = FIGURES[figure] as { kind: CellKind };
  const write = (number: number) => cellText(number, kind, locale);
  return (
    <div class="body analytics-add no-print">
      <span class="row">
        <label class="row small">
          {t.adding}
          <select
            class="select"
            value={figure}
            onChange={(event) => choose(event.currentTarget.value as KeyFigure)}
          >
            {free.map((name) => (
              <option key={name} value={name}>
                {common[locale].kpis[name].label}
              </option>
            ))}
          </select>
        </label>
        <Button
          size="sm"
          icon="plus"
          onClick={() => setLimits([...limits, proposedLimit(desk.shop.results, figure)])}
        >
          {t.add}
        </Button>
      </span>
      <p class="note">{t.suggested(write(mean), write(spread))}</p>
    </div>
  );
}
