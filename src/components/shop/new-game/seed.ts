const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Draws a seed of eight Crockford base-32 characters, 40 bits: no letter that reads like a figure. */
export function drawSeed(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return Array.from(bytes, (byte) => CROCKFORD[byte % 32]).join('');
}

/** Tells whether a text can be a seed: 1 to 64 letters, figures or hyphens. */
export function isSeed(text: string): boolean {
  return /^[A-Za-z0-9-]{1,64}$/.test(text);
}
