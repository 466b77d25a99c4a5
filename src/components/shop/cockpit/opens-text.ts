import { cockpit as words } from '../../../i18n/areas/cockpit.ts';
import { common } from '../../../i18n/areas/common.ts';
import { shell } from '../../../i18n/areas/shell.ts';
import { list } from '../../../i18n/formats.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { GameHead, PublicFacts } from '../../../simulator/index.ts';
import { opensIn } from './opens-in.ts';

/** More levers of one area than this are counted rather than named. */
const NAMED_LEVERS = 4;

/** What a guided season opens with a week, in a sentence; undefined when that is nothing. */
export function opensText(
  head: Pick<GameHead, 'season'>,
  facts: PublicFacts,
  week: number,
  locale: Locale,
): string | undefined {
  const t = words[locale];
  const parts = opensIn(head, facts, week).map(({ view, levers }) => {
    const area = shell[locale].views[view];
    const names = levers.map((lever) => common[locale].levers[lever]);
    return names.length <= NAMED_LEVERS
      ? t.opensLevers(area, list(names, locale))
      : t.opensMany(area, names.length);
  });
  return parts.length === 0 ? undefined : t.opens(parts);
}
