import { verify } from '../../i18n/areas/verify.ts';
import { RULES_VERSION } from '../../simulator/index.ts';
import type { VerifiedFile } from '../../stores/report.ts';
import { useLocale } from '../ui/locale.tsx';
import { isSeal } from './difference-names.ts';

const SIGNS = { verified: '✓', altered: '△', 'other-rules': '?', unreadable: '✕' } as const;
const TONES = { verified: 'ok', altered: 'bad', 'other-rules': 'warn', unreadable: 'none' } as const;

/** The result of a check as sign and words; colour only repeats them. */
export function Badge({ outcome }: { readonly outcome: VerifiedFile }) {
  const t = verify[useLocale()].badge;
  const { verdict, differences, rulesVersion } = outcome;
  const isEarlier = rulesVersion !== undefined && rulesVersion !== RULES_VERSION;
  const figures = differences.filter(({ path }) => !isSeal(path)).length;
  const words = {
    verified: isEarlier ? t.verifiedUnder(String(rulesVersion)) : t.verified,
    altered: figures === 0 ? t.alteredText : t.altered(String(figures)),
    'other-rules': t.otherRules,
    unreadable: t.unreadable,
  }[verdict];
  return (
    <span class={`tag verdict ${TONES[verdict]}`} data-verdict={verdict}>
      <span class="verdict-sign" aria-hidden="true">
        {SIGNS[verdict]}
      </span>
      {words}
    </span>
  );
}
