import { useState } from 'preact/hooks';
import { common } from '../../i18n/areas/common.ts';
import { verify } from '../../i18n/areas/verify.ts';
import { money } from '../../i18n/formats.ts';
import type { Locale } from '../../i18n/locale.ts';
import { type Problem, RULES_VERSION } from '../../simulator/index.ts';
import type { VerifiedFile } from '../../stores/report.ts';
import type { ProductName } from '../shop/run/event-sentence.ts';
import { Button } from '../ui/Button.tsx';
import { useLocale } from '../ui/locale.tsx';
import { Badge } from './Badge.tsx';
import type { CheckedFile } from './checked-files.ts';
import { nameDifference } from './difference-names.ts';

interface FileRowProps {
  readonly file: CheckedFile;
  readonly productName: (scenarioId: string) => ProductName;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

/** One file of the list: result, whose it is, and why where the result needs a reason. */
export function FileRow({ file, productName, isOpen, onOpen }: FileRowProps) {
  const locale = useLocale();
  const t = verify[locale];
  const { outcome } = file;
  if (typeof outcome === 'string') {
    return (
      <tr>
        <th scope="row">{file.name}</th>
        <td>
          <span class="tag">
            {outcome === 'assignment' ? t.assignment : outcome === 'waiting' ? t.waiting : t.running}
          </span>
        </td>
        <td class="verify-blank" colSpan={5} />
      </tr>
    );
  }
  const { report, archived } = outcome;
  const head = report?.head ?? archived;
  const profitFen = report?.figures.thisWeek.operatingProfitFen ?? archived?.operatingProfitFen;
  return (
    <tr>
      <th scope="row">{file.name}</th>
      <td>
        <div class="verify-result">
          <Badge outcome={outcome} />
          <Reason outcome={outcome} productName={productName} />
        </div>
      </td>
      <td data-label={t.columnStudent}>{head ? (head.learner?.name ?? t.noName) : ''}</td>
      <td data-label={t.columnShop}>{head?.shopName ?? ''}</td>
      <td class="n num" data-label={t.columnWeek}>
        {report?.week ?? archived?.week ?? ''}
      </td>
      <td class="n num" data-label={t.columnProfit}>
        {profitFen === undefined ? '' : money(profitFen, locale)}
      </td>
      <td>
        {report ? (
          <Button size="sm" aria-expanded={isOpen} onClick={onOpen}>
            {isOpen ? t.close : t.open}
            <span class="sr">{file.name}</span>
          </Button>
        ) : undefined}
      </td>
    </tr>
  );
}

interface ReasonProps {
  readonly outcome: VerifiedFile;
  readonly productName: (scenarioId: string) => ProductName;
}

/** Why a file has the sign it has, where that needs a reason. */
export function Reason({ outcome, productName }: ReasonProps) {
  const t = verify[useLocale()];
  const locale = useLocale();
  if (outcome.verdict === 'unreadable') {
    const [problem] = outcome.problems;
    return (
      <>
        <p class="note">{reasonSentence(problem, locale)}</p>
        {problem && problem.path !== '' ? (
          <p class="note faint">{t.reasons.place(problem.path)}</p>
        ) : undefined}
      </>
    );
  }
  if (outcome.verdict === 'other-rules') {
    return (
      <p class="note">
        {outcome.rulesVersion === undefined
          ? t.otherRulesUnknown
          : outcome.rulesVersion === RULES_VERSION
            ? t.otherEdition
            : t.otherRules(String(outcome.rulesVersion), String(RULES_VERSION))}
      </p>
    );
  }
  if (outcome.verdict === 'altered' && outcome.differences.length > 0) {
    return <Differences outcome={outcome} productName={productName} />;
  }
  if (outcome.archived) return <p class="note">{t.underRules(String(outcome.rulesVersion))}</p>;
  return null;
}

const SHOWN = 20;

/** Every figure that does not follow from the decisions: as reported, and as replayed. */
export function Differences({
  outcome,
  productName,
  isOpen = false,
}: ReasonProps & { readonly isOpen?: boolean }) {
  const locale = useLocale();
  const t = verify[locale];
  const [showsAll, setShowsAll] = useState(false);
  const { report } = outcome;
  const names = {
    report,
    productName: report ? productName(report.head.scenarioId) : (skuId: string) => skuId,
  };
  const shown = showsAll ? outcome.differences : outcome.differences.slice(0, SHOWN);
  const left = outcome.differences.length - shown.length;
  return (
    <details class="differences" open={isOpen}>
      <summary>{t.showDifferences}</summary>
      <table class="tbl slim">
        <caption class="sr">{t.differencesTitle}</caption>
        <thead>
          <tr>
            <th scope="col">{t.columnFigure}</th>
            <th scope="col" class="n">
              {t.columnReported}
            </th>
            <th scope="col" class="n">
              {t.columnReplayed}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((difference) => {
            const named = nameDifference(difference, names, locale);
            return (
              <tr key={difference.path}>
                <th scope="row">{named.name}</th>
                <td class="n num bad">{named.stored}</td>
                <td class="n num">{named.replayed}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {left > 0 ? (
        <Button kind="quiet" size="sm" onClick={() => setShowsAll(true)}>
          {t.moreDifferences(left)}
        </Button>
      ) : undefined}
    </details>
  );
}

/** Why a file is no report that can be read. */
function reasonSentence(problem: Problem | undefined, locale: Locale): string {
  const t = verify[locale].reasons;
  if (problem === undefined) return t.other;
  const known = (t as Readonly<Record<string, unknown>>)[problem.code];
  if (typeof known === 'string') return known;
  return problem.code.startsWith('plan/') ? t.planInvalid : t.other;
}

/** Column titles of the list. */
export function FileColumns() {
  const locale = useLocale();
  const t = verify[locale];
  return (
    <tr>
      <th scope="col">{t.columnFile}</th>
      <th scope="col">{t.columnResult}</th>
      <th scope="col">{t.columnStudent}</th>
      <th scope="col">{t.columnShop}</th>
      <th scope="col" class="n">
        {t.columnWeek}
      </th>
      <th scope="col" class="n">
        {t.columnProfit}
      </th>
      <th scope="col">
        <span class="sr">{common[locale].actions.open}</span>
      </th>
    </tr>
  );
}
