import { feedback as words } from '../../../i18n/areas/feedback.ts';
import { teachRead } from '../../../i18n/areas/teach-read.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { FeedbackFile } from '../../../simulator/index.ts';
import { quoteText } from '../../shop/report/feedback/pieces.ts';
import { sectionTitle } from '../../shop/report/section-title.ts';
import { pointsText } from './Rubric.tsx';

/** Feedback as plain text, for a message or a learning platform. */
export function feedbackText(
  { report, points, total, comments, overall }: FeedbackFile,
  locale: Locale,
): string {
  const t = words[locale];
  const colon = locale === 'zh' ? '：' : ': ';
  const rows = points.map(({ title, points: given, of }) => {
    const share = given === null ? t.noPoints : t.of(pointsText(given, locale), pointsText(of, locale));
    return `${title}${colon}${share}`;
  });
  const remarks = comments.map(({ part, section, quote, text }, index) => {
    const place = sectionTitle(part, section, locale);
    const meant = quote === '' ? place : `${place} “${quoteText(quote)}”`;
    return `${index + 1}. ${meant}\n   ${text}`;
  });
  return [
    [teachRead[locale].printed.title(report.week), report.learner?.name].filter(Boolean).join(' · '),
    total === undefined ? '' : t.total(pointsText(total, locale)),
    rows.join('\n'),
    overall,
    remarks.join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}
