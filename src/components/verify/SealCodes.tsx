import { sealed } from '../../i18n/areas/sealed.ts';
import { isSealed, spacedCode, type WeeklyReport } from '../../simulator/index.ts';
import { sealCodesOf } from '../../stores/seal-hand-ins.ts';
import { useLocale } from '../ui/locale.tsx';

interface SealCodesProps {
  readonly report: WeeklyReport;
  /** Codes that students handed in; none where nobody collects them. */
  readonly handedIn?: readonly string[] | undefined;
}

/** The seal codes that a sealed season's weeks must have had, to compare with those that were handed in. */
export function SealCodes({ report, handedIn = [] }: SealCodesProps) {
  const t = sealed[useLocale()];
  if (!isSealed(report.head)) return null;
  const codes = sealCodesOf(report);
  return (
    <details class="seal-codes no-print">
      <summary>{t.codesTitle}</summary>
      <p class="note">{t.codesNote}</p>
      <table class="tbl slim">
        <caption class="sr">{t.codesCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.week}</th>
            <th scope="col">{t.code}</th>
            <th scope="col" class="n">
              {t.lockCount}
            </th>
            {handedIn.length > 0 && <th scope="col">{t.handedIn}</th>}
          </tr>
        </thead>
        <tbody>
          {report.entries.map(({ week, seals }, index) => (
            <tr key={week}>
              <th scope="row">{week}</th>
              <td class="num">{spacedCode(codes[index] ?? '')}</td>
              <td class="n num">{seals ?? 1}</td>
              {handedIn.length > 0 && (
                <td>{handedIn.includes(codes[index] ?? '') ? t.cameIn : <b>{t.notIn}</b>}</td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
