/**
 * What people type and what pages say, in one spelling: small letters, full-width forms plain, accents and tone
 * marks gone, ü as v (as pinyin is typed).
 */
export function fold(text: string): string {
  return text.normalize('NFKD').toLowerCase().replaceAll('u\u0308', 'v').replaceAll(/\p{M}/gu, '');
}

/** A search as it was typed, in that spelling: spaces single, none around it. */
export function normalise(typed: string): string {
  return fold(typed).trim().replaceAll(/\s+/g, ' ');
}
