import { teachRead } from '../../../i18n/areas/teach-read.ts';
import { decimal, integer } from '../../../i18n/formats.ts';
import type { Locale } from '../../../i18n/locale.ts';
import {
  PROBLEM_FIELDS,
  type ProblemSign,
  problemSigns,
  type ReportProblem,
  type WeeklyReport,
  type WeekResult,
} from '../../../simulator/index.ts';
import { nameFigure } from '../../shop/report/chips/figure-names.ts';
import type { ProductName } from '../../shop/run/event-sentence.ts';
import { useLocale } from '../../ui/locale.tsx';

interface ProblemsPanelProps {
  readonly report: WeeklyReport;
  readonly results: readonly WeekResult[];
  readonly productName: ProductName;
}

/** The student's problems beside what the week's own results show. */
export function ProblemsPanel({ report, results, productName }: ProblemsPanelProps) {
  const locale = useLocale();
  const t = teachRead[locale].problems;
  const { problems = [], week } = report;
  const now = results.find((result) => result.week === week);
  const before = results.find((result) => result.week === week - 1);
  const signs = now && before ? problemSigns(before, now) : undefined;
  const rows = PROBLEM_FIELDS.map((field) => ({
    field,
    own: problems.find((problem) => problem.field === field),
    sign: signs?.find((sign) => sign.field === field),
  })).filter(({ own, sign }) => own || sign);
  return (
    <section class="read-block" aria-labelledby="read-problems">
      <h3 id="read-problems">{t.title}</h3>
      <p class="note">{signs ? t.lede : t.noEvidence}</p>
      {problems.length === 0 ? <p class="note">{t.none}</p> : undefined}
      {rows.length > 0 ? (
        <table class="tbl slim stacks read-problems">
          <caption class="sr">{t.title}</caption>
          <thead>
            <tr>
              <th scope="col">{t.field}</th>
              <th scope="col">{t.own}</th>
              <th scope="col">{t.evidence}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ field, own, sign }) => (
              <tr key={field}>
                <th scope="row">{t.fields[field]}</th>
                <td data-label={t.own}>
                  <Own problem={own} />
                </td>
                <td data-label={t.evidence}>
                  {signs ? <Evidence own={own} sign={sign} productName={productName} /> : '–'}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : undefined}
    </section>
  );
}

function Own({ problem }: { readonly problem: ReportProblem | undefined }) {
  const t = teachRead[useLocale()].problems;
  if (!problem) return <span class="faint">{t.unnamed}</span>;
  return (
    <div>
      <Rating status={problem.status} impact={problem.impact} />
      {problem.sign === '' ? undefined : (
        <small class="read-said">
          <b>{t.sign}</b> {problem.sign}
        </small>
      )}
      {problem.action === '' ? undefined : (
        <small class="read-said">
          <b>{t.action}</b> {problem.action}
        </small>
      )}
    </div>
  );
}

interface EvidenceProps {
  readonly own: ReportProblem | undefined;
  readonly sign: ProblemSign | undefined;
  readonly productName: ProductName;
}

function Evidence({ own, sign, productName }: EvidenceProps) {
  const locale = useLocale();
  const t = teachRead[locale].problems;
  if (!sign) return <span class="faint">{t.noSign}</span>;
  const { name, write } = nameFigure(sign.path, productName, locale);
  return (
    <div>
      <Rating status={sign.status} impact={sign.impact} />
      <small class="read-said">{t.shown(name, write(sign.value))}</small>
      <small class={own ? 'read-said' : 'read-said bad'}>{verdict(own, sign, locale)}</small>
    </div>
  );
}

/** A point apart is a matter of judgement. */
const TOLERANCE = 1;

function verdict(own: ReportProblem | undefined, sign: ProblemSign, locale: Locale): string {
  const t = teachRead[locale].problems;
  if (!own) return t.missed;
  if (own.status - sign.status > TOLERANCE) return t.kinder;
  return sign.status - own.status > TOLERANCE ? t.harsher : t.agrees;
}

function Rating({ status, impact }: { readonly status: number; readonly impact: number }) {
  const locale = useLocale();
  const t = teachRead[locale].problems;
  const write = (value: number) =>
    Number.isInteger(value) ? integer(value, locale) : decimal(value, locale, 1);
  return (
    <span class="num">
      <span aria-hidden="true">{t.rating(write(status), write(impact))}</span>
      <span class="sr">{t.ratingName(write(status), write(impact))}</span>
    </span>
  );
}
