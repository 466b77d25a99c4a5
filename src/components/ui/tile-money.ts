import { useStore } from '@nanostores/preact';
import { money, moneyCompact } from '../../i18n/formats.ts';
import type { Locale } from '../../i18n/locale.ts';
import { $settingsUi, type CurrencyDisplay } from '../../stores/settings.ts';
import { useLocale } from './locale.tsx';

/** From this amount on a short form is shorter, fen. */
const LARGE_FEN: Readonly<Record<Locale, number>> = { en: 100_000, zh: 1_000_000 };

/** Money in a tile or a headline figure: in full, or ¥12.84万 where the keeper wants it short. */
export function writeTile(fen: number, display: CurrencyDisplay, locale: Locale): string {
  return display === 'compact' && Math.abs(fen) >= LARGE_FEN[locale]
    ? moneyCompact(fen, locale)
    : money(fen, locale);
}

/** Writes money for tiles as the settings say; tables take `money`. */
export function useTileMoney(): (fen: number) => string {
  const locale = useLocale();
  const { currency } = useStore($settingsUi);
  return (fen) => writeTile(fen, currency, locale);
}
