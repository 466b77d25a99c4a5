import { teachClass } from '../../../i18n/areas/teach-class.ts';
import { decimal } from '../../../i18n/formats.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { Student } from '../../../stores/teaching.ts';
import { useLocale } from '../../ui/locale.tsx';
import { teachHash } from '../route.ts';
import type { ClassReport } from './class-data.ts';
import { type StuckSign, stuckStudents } from './stuck.ts';

interface StuckPanelProps {
  /** Reports of all weeks. */
  readonly reports: readonly ClassReport[];
  readonly roster: readonly Student[];
  readonly week: number;
}

/** Who may need a word, and why. Never part of the view for the class. */
export function StuckPanel({ reports, roster, week }: StuckPanelProps) {
  const locale = useLocale();
  const t = teachClass[locale].stuck;
  const rows = stuckStudents(reports, roster, week);
  return (
    <section class="panel" aria-labelledby="class-stuck">
      <header>
        <h2 id="class-stuck">{t.title}</h2>
        <p>{t.lede}</p>
      </header>
      {rows.length === 0 ? (
        <p class="body note">{t.none}</p>
      ) : (
        <table class="tbl stacks">
          <caption class="sr">{t.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t.student}</th>
              <th scope="col">{t.sign}</th>
              <th scope="col">{t.look}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, name, id, signs }) => (
              <tr key={key}>
                <th scope="row">{name || key}</th>
                <td>{signs.map((sign) => signText(sign, locale)).join(' · ')}</td>
                <td>
                  {id === undefined ? undefined : (
                    <a href={teachHash('read', id)}>
                      {t.read}
                      <span class="sr"> {name}</span>
                    </a>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

export function signText(sign: StuckSign, locale: Locale): string {
  const { signs } = teachClass[locale].stuck;
  if (sign.kind === 'missing') return signs.missing(sign.week);
  if (sign.kind === 'behind') return signs.behind(sign.week);
  if (sign.kind === 'naive') return signs.naive(decimal(sign.mark, locale, 0));
  if (sign.kind === 'falling') return signs.falling(decimal(sign.points, locale, 0));
  if (sign.kind === 'loss') return signs.loss(sign.weeks);
  return signs.silent;
}
