import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { teachPile } from '../../../i18n/areas/teach-pile.ts';
import { isSealed, spacedCode } from '../../../simulator/index.ts';
import { codesIn, codesWithoutReport, MOST_CODES, weeksWithoutCode } from '../../../stores/seal-hand-ins.ts';
import { $pile, $room, setRoom } from '../../../stores/teaching.ts';
import { Button } from '../../ui/Button.tsx';
import { useLocale } from '../../ui/locale.tsx';

/** Codes that fit no report are listed up to so many. */
const LISTED = 12;

/** Seal codes of a sealed season, pasted as they came, and how they agree with the reports. Nothing without one. */
export function SealCodesPanel() {
  const locale = useLocale();
  const t = teachPile[locale].seals;
  const room = useStore($room);
  const pile = useStore($pile);
  const [pasted, setPasted] = useState('');
  const [said, setSaid] = useState('');
  const sealed = pile.flatMap(({ report }) => (report && isSealed(report.head) ? [report] : []));
  const codes = room.sealCodes ?? [];
  if (sealed.length === 0 && codes.length === 0 && !room.assignment?.revealChecks) return null;
  const add = () => {
    const found = codesIn(pasted);
    const fresh = found.filter((code) => !codes.includes(code));
    setSaid(t.added(found.length, fresh.length));
    if (found.length > 0) setPasted('');
    if (fresh.length > 0) void setRoom({ sealCodes: [...codes, ...fresh].slice(0, MOST_CODES) });
  };
  const whole = sealed.filter((report) => weeksWithoutCode(report, codes)?.length === 0).length;
  const unknown = codesWithoutReport(codes, pile);
  const listed = unknown
    .slice(0, LISTED)
    .map(spacedCode)
    .join(locale === 'zh' ? '、' : ', ');
  return (
    <details class="panel pile-seals no-print">
      <summary>
        <b>{t.title}</b>{' '}
        <span class="note">{codes.length === 0 ? t.none : t.state(whole, sealed.length, codes.length)}</span>
      </summary>
      <div class="pile-seals-body">
        <p class="note">{t.help}</p>
        <label for="pile-seals">{t.label}</label>
        <textarea
          id="pile-seals"
          class="input"
          rows={4}
          spellcheck={false}
          maxLength={200_000}
          value={pasted}
          onInput={(event) => setPasted(event.currentTarget.value)}
        />
        <div class="row">
          <Button size="sm" onClick={add}>
            {t.add}
          </Button>
          {codes.length > 0 && (
            <Button size="sm" kind="quiet" onClick={() => void setRoom({ sealCodes: [] })}>
              {t.forget}
            </Button>
          )}
        </div>
        <p role="status">{said}</p>
        {unknown.length > 0 && (
          <p class="note num">{t.unknown(unknown.length > LISTED ? `${listed} …` : listed)}</p>
        )}
      </div>
    </details>
  );
}
