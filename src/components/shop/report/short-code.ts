/** The first twelve signs of a seal in groups of four, short enough to compare on paper. */
export function shortCode(hash: string): string {
  return (hash.slice(0, 12).match(/.{1,4}/g) ?? []).join('-').toUpperCase();
}
