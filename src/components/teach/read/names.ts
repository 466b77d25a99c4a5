import { teachRead } from '../../../i18n/areas/teach-read.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { PileItem, Room } from '../../../stores/teaching.ts';

/** The student as the roster has them, else as the report says; undefined where neither does. */
export function knownName(item: PileItem, room: Room): string | undefined {
  const onRoster = room.roster.find(({ number }) => number === item.student)?.name;
  return onRoster ?? (item.report?.head.learner?.name || undefined);
}

/** A name for lists and headings. */
export function nameOf(item: PileItem, room: Room, locale: Locale): string {
  return knownName(item, room) ?? teachRead[locale].noName;
}
