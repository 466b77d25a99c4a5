import { useState } from 'preact/hooks';
import { CLAIM_REASONS, claims, claimTerms } from '../../../i18n/areas/claims.ts';
import { risk } from '../../../i18n/areas/risk.ts';
import { integer } from '../../../i18n/formats.ts';
import { Button } from '../../ui/Button.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { RuleTag } from '../decisions/RuleTag.tsx';
import type { Desk } from '../decisions/use-desk.ts';
import { type ClaimFinding, findClaims } from './claim-check.ts';

const LONGEST_TEXT = 2000;

/** A box for an advertising text: wordings that are banned or need proof, why, and what to write instead. */
export function ClaimChecker({ desk }: { desk: Desk }) {
  const locale = useLocale();
  const t = risk[locale];
  const [text, setText] = useState('');
  const findings = findClaims(text);
  const isOn = desk.plan.violations.includes('absolute-claims');
  return (
    <section class="panel" aria-labelledby="claims-title">
      <header>
        <h2 id="claims-title">{t.claimTitle}</h2>
        <p>
          {t.claimSwitch} <a href="#/risk?tab=rules">{isOn ? t.isOn : t.tabs.rules}</a>{' '}
          <RuleTag lever="violations" />
        </p>
      </header>
      <div class="body risk-claims">
        <div class="field">
          <label for="claim-text">{t.claimLabel}</label>
          <textarea
            id="claim-text"
            class="textarea"
            rows={3}
            maxLength={LONGEST_TEXT}
            value={text}
            aria-describedby="claim-help"
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <p class="help" id="claim-help">
            {t.claimHelp}{' '}
            <Button kind="quiet" size="sm" onClick={() => setText(t.claimSample)}>
              {t.claimExample}
            </Button>
          </p>
        </div>
        <p class="risk-claim-sum" role="status">
          {summary()}
        </p>
        {findings.length > 0 && <Marked text={text} findings={findings} />}
      </div>
      {findings.length > 0 && <Findings findings={findings} />}
      <footer>
        <p class="note">{t.claimNote}</p>
        <WordList />
      </footer>
    </section>
  );

  function summary(): string {
    if (text.trim() === '') return t.claimEmpty;
    if (findings.length === 0) return t.claimClean;
    return findings.length === 1 ? t.claimFoundOne : t.claimFound(integer(findings.length, locale));
  }
}

/** The text with what was found marked in it. */
function Marked({ text, findings }: { text: string; findings: readonly ClaimFinding[] }) {
  let from = 0;
  return (
    <p class="risk-marked">
      {findings.map(({ start, end }) => {
        const before = text.slice(from, start);
        from = end;
        return (
          <span key={start}>
            {before}
            <mark>{text.slice(start, end)}</mark>
          </span>
        );
      })}
      {text.slice(from)}
    </p>
  );
}

function Findings({ findings }: { findings: readonly ClaimFinding[] }) {
  const locale = useLocale();
  const t = risk[locale];
  return (
    <table class="tbl stacks risk-findings">
      <caption class="sr">{t.claimCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{t.claimWord}</th>
          <th scope="col">{t.claimWhy}</th>
          <th scope="col">{t.claimInstead}</th>
        </tr>
      </thead>
      <tbody>
        {findings.map(({ term, reason, suggestion, start }) => (
          <tr key={start}>
            <th scope="row">
              <b>{term}</b>
            </th>
            <td data-label={t.claimWhy}>
              <span>
                <b>{claims[locale].reasons[reason].name}</b>
                <span class="note risk-reason">{claims[locale].reasons[reason].text}</span>
              </span>
            </td>
            <td data-label={t.claimInstead}>{suggestion}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The list itself, by reason. */
function WordList() {
  const locale = useLocale();
  const t = risk[locale];
  const terms = claimTerms(locale);
  return (
    <details class="risk-words">
      <summary>{t.claimList(integer(terms.length, locale))}</summary>
      <dl>
        {CLAIM_REASONS.map((reason) => (
          <div key={reason}>
            <dt>{claims[locale].reasons[reason].name}</dt>
            <dd>
              {terms
                .filter((term) => term.reason === reason)
                .map(({ term }) => term)
                .join(locale === 'zh' ? '、' : ', ')}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
