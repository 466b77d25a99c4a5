import { teachPile } from '../../../i18n/areas/teach-pile.ts';
import { integer, percent } from '../../../i18n/formats.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { PileFlag } from './pile-flags.ts';

/** Names files for a reader: the student where one is known, else the file. */
export type NameOf = (id: string) => string;

const NAMED = 3;

/** A flag as a tag of a few words, and as a sentence. */
export function flagWords(
  flag: PileFlag,
  nameOf: NameOf,
  locale: Locale,
): { readonly short: string; readonly long: string } {
  const t = teachPile[locale].flags;
  const count = (value: number) => integer(value, locale);
  const list = (names: readonly string[]) => {
    const shown = names.slice(0, NAMED).join(locale === 'zh' ? '、' : ', ');
    return names.length > NAMED ? `${shown} ${t.others(names.length - NAMED)}` : shown;
  };
  const names = 'with' in flag ? list(flag.with.map(nameOf)) : '';
  switch (flag.kind) {
    case 'matched-by-name':
      return { short: t[flag.kind].short, long: t[flag.kind].long(flag.number, flag.roster) };
    case 'wrong-class':
      return { short: t[flag.kind].short, long: t[flag.kind].long(flag.code) };
    case 'wrong-week':
      return { short: t[flag.kind].short, long: t[flag.kind].long(count(flag.week), count(flag.weeks)) };
    case 'attempt':
      return { short: t.attempt.short(count(flag.attempt)), long: t.attempt.long(count(flag.attempt)) };
    case 'short':
      return { short: t.short.short, long: t.short.long(count(flag.length), count(flag.minimum)) };
    case 'late':
      return { short: t.late.short(count(flag.days)), long: t.late.long };
    case 'no-seal-code': {
      const weeks = list(flag.weeks.map(count));
      return { short: t[flag.kind].short(weeks), long: t[flag.kind].long(weeks) };
    }
    case 'copies':
      return { short: t.copies.short, long: t.copies.long(list(flag.names)) };
    case 'duplicate':
      return {
        short: t.duplicate.short,
        long: flag.isAside ? t.duplicate.long(names) : t.duplicate.longFirst(names),
      };
    case 'newer':
      return flag.isAside
        ? { short: t.newer.short, long: t.newer.long(names) }
        : { short: t.newer.shortNew, long: t.newer.longNew(names) };
    case 'fork':
      return { short: t.fork.short, long: t.fork.long(names, count(flag.week)) };
    case 'same-decisions':
      return { short: t[flag.kind].short, long: t[flag.kind].long(names, count(flag.weeks)) };
    case 'similar-text': {
      const share = percent(flag.share, locale, 0);
      return { short: t[flag.kind].short(share), long: t[flag.kind].long(names, share) };
    }
    default:
      return t[flag.kind];
  }
}
