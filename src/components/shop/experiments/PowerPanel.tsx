import { useState } from 'preact/hooks';
import { experiments as words } from '../../../i18n/areas/experiments.ts';
import { integer, percent } from '../../../i18n/formats.ts';
import { EXPERIMENT_SHARE } from '../../../simulator/index.ts';
import { Button } from '../../ui/Button.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import type { Desk } from '../decisions/use-desk.ts';
import { PowerChart } from './PowerChart.tsx';
import { POWER, powerOf, SIGNIFICANCE, smallestEffect, visitsNeeded } from './power.ts';
import { EVEN_SPLIT } from './staging.ts';
import { ownConversion, visitsPerWeek } from './trials.ts';

/** A relative gain worth finding, before anybody says otherwise. */
const USUAL_EFFECT = 0.05;
/** More weeks than a season has are out of reach. */
const MOST_WEEKS = 99;

interface Assumed {
  readonly conversion?: number;
  readonly visits?: number;
  readonly effect?: number;
  readonly share?: number;
}

/** How long a trial has to run: from the own visits and conversion, or from figures typed instead. */
export function PowerPanel({ desk }: { desk: Desk }) {
  const locale = useLocale();
  const t = words[locale];
  const [assumed, setAssumed] = useState<Assumed>({});
  const { results } = desk.shop;
  const conversion = assumed.conversion ?? ownConversion(results);
  const visits = assumed.visits ?? Math.round(visitsPerWeek(results));
  const effect = assumed.effect ?? USUAL_EFFECT;
  const share = assumed.share ?? desk.plan.experiment?.share ?? EVEN_SPLIT;
  const design = { conversion, effect, share };
  const needed = visitsNeeded(design);
  const weeks = visits > 0 ? Math.ceil(needed / visits) : Number.POSITIVE_INFINITY;
  const weeksKnown = Math.min(4, results.length);
  const smallest = smallestEffect(conversion, share, visits);
  const set = (change: Assumed) => setAssumed({ ...assumed, ...change });
  const answers = [
    { label: t.need, text: Number.isFinite(needed) ? integer(needed, locale) : t.never },
    { label: t.needWeeks, text: weeks > MOST_WEEKS ? t.never : integer(weeks, locale) },
    { label: t.chance, text: percent(powerOf(design, visits), locale, 0) },
    { label: t.smallest, text: conversion > 0 && visits > 0 ? percent(smallest, locale, 1) : '—' },
  ];
  return (
    <section class="panel" aria-labelledby="power-title">
      <header>
        <h2 id="power-title">{t.power}</h2>
        {Object.keys(assumed).length > 0 && (
          <Button size="sm" kind="quiet" icon="rotate-ccw" onClick={() => setAssumed({})}>
            {t.reset}
          </Button>
        )}
      </header>
      <div class="body">
        <p class="small muted">{t.powerLede}</p>
        <div class="power-fields">
          <NumberField
            label={t.conversion}
            value={Number(conversion.toFixed(4))}
            scale={0.01}
            min={0.001}
            max={0.5}
            step={0.0001}
            decimals={2}
            suffix="%"
            onCommit={(value) => set({ conversion: value })}
            {...(assumed.conversion === undefined ? { help: t.ownBase(weeksKnown) } : {})}
          />
          <NumberField
            label={t.visits}
            value={visits}
            min={100}
            max={10_000_000}
            step={100}
            onCommit={(value) => set({ visits: value })}
            {...(assumed.visits === undefined ? { help: t.ownBase(weeksKnown) } : {})}
          />
          <NumberField
            label={t.effect}
            value={effect}
            scale={0.01}
            min={0.005}
            max={1}
            step={0.005}
            suffix="%"
            onCommit={(value) => set({ effect: value })}
          />
          <NumberField
            label={t.plannedShare}
            value={share}
            scale={0.01}
            min={EXPERIMENT_SHARE.minimum}
            max={EXPERIMENT_SHARE.maximum}
            step={0.05}
            suffix="%"
            onCommit={(value) => set({ share: value })}
          />
        </div>
        <dl class="power-results" aria-live="polite">
          {answers.map(({ label, text }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd class="num">{text}</dd>
            </div>
          ))}
        </dl>
        <PowerChart conversion={conversion} share={share} visits={visits} />
        <p class="note">{t.assumptions(percent(SIGNIFICANCE, locale, 0), percent(POWER, locale, 0))}</p>
      </div>
    </section>
  );
}
