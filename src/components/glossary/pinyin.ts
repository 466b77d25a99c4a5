/** First letters of a term's syllables, whole words and figures kept: “ke dan jia” is kdj, “a b ce shi” abcs. */
export function initials(pinyin: string): string {
  return pinyin
    .split(' ')
    .map((syllable) => (/\d/.test(syllable) ? syllable : syllable.charAt(0)))
    .join('');
}
