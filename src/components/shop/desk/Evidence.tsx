import { useState } from 'preact/hooks';
import { desk as words } from '../../../i18n/areas/desk.ts';
import { integer, percent, price } from '../../../i18n/formats.ts';
import { type DeskCase, WIN_CHANCE } from '../../../simulator/index.ts';
import { useLocale } from '../../ui/locale.tsx';
import { DeskRule } from './DeskRule.tsx';

const PROOFS = ['listing', 'film', 'waybill', 'signature'] as const;
type Proof = (typeof PROOFS)[number];

/** Disputes that turn on what the shop can prove. */
export function hasEvidence({ family, template, params }: DeskCase): boolean {
  return family === 'dispute' && ('winRate' in params || template === 'dispute/evidence-clock');
}

/** What losing costs, fen: the price, and the platform's fee where the case names one. */
export function lossFen({ params }: DeskCase): number {
  const part = (name: string) => (typeof params[name] === 'number' ? params[name] : 0);
  return part('paidFen') + part('feeFen');
}

/** The chain of proof to tick off, with how often so many links win and what losing would cost. */
export function Evidence({ found }: { found: DeskCase }) {
  const locale = useLocale();
  const t = words[locale].proof;
  const [held, setHeld] = useState<ReadonlySet<Proof>>(new Set());
  const toggle = (proof: Proof) => {
    const next = new Set(held);
    if (!next.delete(proof)) next.add(proof);
    setHeld(next);
  };
  const winRate = (WIN_CHANCE[held.size] ?? 0) / 100;
  const loss = lossFen(found);
  const rate = (value: number) => percent(value, locale, 0);
  return (
    <fieldset class="desk-aid desk-proofs">
      <legend>
        {t.title} <DeskRule rule="DK18" />
      </legend>
      <p class="help">{t.help}</p>
      <ul>
        {PROOFS.map((proof) => (
          <li key={proof}>
            <label class="check">
              <input type="checkbox" checked={held.has(proof)} onChange={() => toggle(proof)} />
              <span>
                {t[proof]} <small>{t[`${proof}Note`]}</small>
              </span>
            </label>
          </li>
        ))}
      </ul>
      <p class="small" role="status">
        {t.odds(integer(held.size, locale), rate(winRate))}
        {locale === 'en' ? ' ' : ''}
        {t.cost(rate(1 - winRate), price(loss, locale), price(Math.round(loss * (1 - winRate)), locale))}
      </p>
    </fieldset>
  );
}
