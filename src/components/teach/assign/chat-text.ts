import { teachAssign } from '../../../i18n/areas/teach-assign.ts';
import { calendarDate } from '../../../i18n/dates.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { AssignmentFile } from '../../../simulator/index.ts';
import { type AssignDraft, assignmentFile } from '../../../stores/teaching-draft.ts';

/**
 * What a teacher writes to the class: what it is, where to go, when it is due.
 *
 * @param page address of the page that opens assignments
 * @param code what stands behind `#a=`; undefined where the file has to be handed out
 */
export function chatText(
  assignment: AssignmentFile,
  { isCodeInLink }: Pick<AssignDraft, 'isCodeInLink'>,
  locale: Locale,
  page: string,
  code: string | undefined,
): string {
  const t = teachAssign[locale];
  const { title, teacher, weeks, dueDates } = assignment;
  const [first] = dueDates ?? [];
  return [
    code === undefined
      ? t.chatFile(title, teacher, weeks, page, assignmentFile(assignment).fileName)
      : t.chatText(title, teacher, weeks, `${page}#a=${code}`),
    ...(isCodeInLink ? [] : [t.chatCode]),
    ...(first ? [t.chatDue(calendarDate(first.date, locale))] : []),
  ].join('\n');
}
