import { shell } from '../../i18n/areas/shell.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Choice } from './Chooser.tsx';

/** ISO week, day from 1, number of the day, with hyphens or blanks between them. */
const ORDER_NUMBER = /^\s*#?(\d{1,2})[-\s–](\d)[-\s–](\d{1,4})\s*$/;

/** Opens the order whose number was typed; undefined for anything else. */
export function orderCommand(text: string, locale: Locale): Choice | undefined {
  const found = ORDER_NUMBER.exec(text.normalize('NFKC'));
  if (found === null) return undefined;
  const [, week = '', day = '', number = ''] = found;
  const id = `${week}-${day}-${number.padStart(4, '0')}`;
  const t = shell[locale].command;
  return {
    name: t.order(id),
    aside: t.kinds.order,
    icon: 'receipt-text',
    run: () => {
      location.hash = `#/orders?order=${id}`;
    },
  };
}
