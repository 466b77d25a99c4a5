import { teachPile } from '../../../i18n/areas/teach-pile.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { Room } from '../../../stores/teaching.ts';
import { Button } from '../../ui/Button.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { showToast } from '../../ui/Toast.tsx';
import { type PileQuery, pileHash } from './pile-query.ts';
import type { WeekCount } from './week-counts.ts';

interface WeekStripProps {
  readonly weeks: readonly WeekCount[];
  readonly room: Room;
  readonly query: PileQuery;
}

/** What came in for each week, as bars that filter the table, and who is missing in the week chosen. */
export function WeekStrip({ weeks, room, query }: WeekStripProps) {
  const t = teachPile[useLocale()].weeks;
  if (weeks.length === 0) return null;
  const size = room.roster.length;
  const chosen = weeks.find(({ week }) => week === query.week) ?? weeks.at(-1);
  const widest = Math.max(1, size, ...weeks.map(({ reports }) => reports));
  return (
    <section class="panel pile-weeks no-print" aria-labelledby="pile-weeks">
      <header>
        <h2 id="pile-weeks">{t.title}</h2>
        {query.week !== undefined && <a href={pileHash(query, { week: undefined })}>{t.allWeeks}</a>}
      </header>
      <ul class="pile-week-list">
        {weeks.map(({ week, reports, verified }) => (
          <li key={week}>
            <a
              href={pileHash(query, { week: query.week === week ? undefined : week })}
              aria-current={query.week === week ? 'true' : undefined}
            >
              <b>{t.week(week)}</b>
              <span class="num">
                {size > 0 ? t.count(Math.min(reports, size), size) : t.countNoRoster(reports)}
              </span>
              <span class="pile-bar" aria-hidden="true">
                <i style={{ inlineSize: `${(100 * verified) / widest}%` }} />
                <i class="odd" style={{ inlineSize: `${(100 * (reports - verified)) / widest}%` }} />
              </span>
            </a>
          </li>
        ))}
      </ul>
      {size === 0 ? (
        <p class="pile-missing note">{t.noRoster}</p>
      ) : (
        chosen && <Missing week={chosen} room={room} />
      )}
    </section>
  );
}

function Missing({ week, room }: { readonly week: WeekCount; readonly room: Room }) {
  const locale = useLocale();
  const t = teachPile[locale].weeks;
  const { missing } = week;
  if (missing.length === 0) return <p class="pile-missing note">{t.nobodyMissing(week.week)}</p>;
  const copy = async (language: Locale) => {
    try {
      await navigator.clipboard.writeText(reminder(week, room, language));
      showToast({ text: t.copied });
    } catch {
      showToast({ text: `${t.notCopied} ${reminder(week, room, language)}`, staysFor: 60_000 });
    }
  };
  return (
    <details class="pile-missing" open={missing.length <= 12}>
      <summary>{t.missing(week.week, missing.length)}</summary>
      <div class="between">
        <ul>
          {missing.map(({ number, name }) => (
            <li key={number}>
              {name} <span class="muted num">{number}</span>
            </li>
          ))}
        </ul>
        <span class="row">
          <span class="note">{t.copyReminder}</span>
          <Button size="sm" icon="copy" lang="zh-CN" onClick={() => void copy('zh')}>
            {t.chinese}
          </Button>
          <Button size="sm" icon="copy" lang="en" onClick={() => void copy('en')}>
            {t.english}
          </Button>
        </span>
      </div>
    </details>
  );
}

function reminder({ week, missing, dueDate }: WeekCount, { assignment }: Room, locale: Locale): string {
  const names = missing.map(({ name }) => name).join(locale === 'zh' ? '、' : ', ');
  return teachPile[locale].weeks.reminder(assignment?.title ?? '', week, dueDate ?? '', names);
}
