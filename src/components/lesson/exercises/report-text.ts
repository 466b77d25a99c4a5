import { reportChecks } from '../../../i18n/areas/report-checks.ts';
import { integer, money, percent } from '../../../i18n/formats.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { ReportCheck } from '../../../simulator/index.ts';

/** The sentence as it is read: a chip stands as its number in brackets. */
export const plainSentence = (text: string, locale: Locale): string =>
  text.replaceAll(/\s*\[\[(E-?\d+-\d+)\]\]/g, locale === 'zh' ? '（$1）' : ' ($1)');

/** What a check says of a sentence; `path` is that of the chip beside the number. */
export function checkText(
  { code, found = '', expected = 0 }: ReportCheck,
  path: string,
  locale: Locale,
): string {
  const { says } = reportChecks[locale];
  switch (code) {
    case 'change-wrong':
      return says[code](found, percent(expected / 100, locale, 1));
    case 'number-differs':
      return says[code](found, writtenText(path, expected, locale));
    case 'section-empty':
    case 'problem-unfinished':
    case 'goal-unfinished':
    case 'no-goals':
      return says[code];
    default:
      return says[code](found);
  }
}

function writtenText(path: string, written: number, locale: Locale): string {
  if (/^profit\.|Fen$/.test(path)) return money(written * 100, locale);
  return path.endsWith('Rate') ? percent(written / 100, locale, 2) : integer(written, locale);
}

/** A figure of the week as it is read beside its chip. */
export function evidenceText(
  { path, value }: { readonly path: string; readonly value: number },
  locale: Locale,
) {
  const isMoney = /^profit\.|Fen$/.test(path);
  return writtenText(path, isMoney ? value / 100 : path.endsWith('Rate') ? value * 100 : value, locale);
}
