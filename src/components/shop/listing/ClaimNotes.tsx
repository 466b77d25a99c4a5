import { claims } from '../../../i18n/areas/claims.ts';
import { listing as words } from '../../../i18n/areas/listing.ts';
import { Button } from '../../ui/Button.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { type ClaimFinding, findClaims } from '../risk/claim-check.ts';

interface ClaimNotesProps {
  readonly id: string;
  readonly text: string;
  /** Takes the text without a wording; without it nothing can be changed. */
  readonly onChange?: ((text: string) => void) | undefined;
}

/** Under a field: its wordings that the law bans, each with the reason and what to write instead. */
export function ClaimNotes({ id, text, onChange }: ClaimNotesProps) {
  const locale = useLocale();
  const t = words[locale];
  const findings = findClaims(text);
  if (findings.length === 0) return null;
  return (
    <div class="listing-claims" id={id}>
      <p class="marked">{marked(text, findings)}</p>
      <ul>
        {findings.map((finding) => {
          const reason = claims[locale].reasons[finding.reason];
          const wording = text.slice(finding.start, finding.end);
          return (
            <li key={finding.start}>
              <b class="bad">{reason.name}</b> {reason.text} {t.claimInstead(finding.suggestion)}
              {onChange !== undefined && (
                <Button
                  size="sm"
                  kind="quiet"
                  onClick={() => onChange(text.slice(0, finding.start) + text.slice(finding.end))}
                >
                  {t.claimDrop(wording)}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** The text with the wordings underlined. */
function marked(text: string, findings: readonly ClaimFinding[]) {
  let at = 0;
  const parts = findings.flatMap(({ start, end }) => {
    const before = text.slice(at, start);
    at = end;
    return [before, <mark key={start}>{text.slice(start, end)}</mark>];
  });
  return [...parts, text.slice(at)];
}
