/** A foreign table as text of which every sign stands for one byte (or one pair), so that it can be given back unchanged. */

export const ENCODINGS = ['utf-8', 'utf-16le', 'gb18030', 'windows-1252'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** Largest table that is read. */
export const LARGEST_TABLE_BYTES = 5_000_000;

export interface Units {
  readonly encoding: Encoding;
  /** Bytes before the text that say how it is encoded. */
  readonly mark: string;
  /** One sign a byte; of UTF-16, one sign a pair of bytes. */
  readonly text: string;
}

const UTF_8_MARK = '\u00EF\u00BB\u00BF';
const UTF_16_MARK = '\uFEFF';

/** Bytes as units; undefined for what is no text. */
export function unitsOf(bytes: Uint8Array): Units | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe && bytes.length % 2 === 0) {
    const pairs = Array.from({ length: bytes.length / 2 }, (_, at) =>
      String.fromCharCode((bytes[2 * at] ?? 0) + 256 * (bytes[2 * at + 1] ?? 0)),
    );
    return { encoding: 'utf-16le', mark: UTF_16_MARK, text: pairs.slice(1).join('') };
  }
  // zips, pictures and the like hold bytes that no text has
  if (bytes.includes(0)) return undefined;
  const all = oneByteEach(bytes);
  const mark = all.startsWith(UTF_8_MARK) ? UTF_8_MARK : '';
  return { encoding: encodingOf(bytes), mark, text: all.slice(mark.length) };
}

/** The text of a passage as a person reads it. */
export function readable({ encoding }: Units, passage: string): string {
  if (encoding === 'utf-16le') return passage;
  return new TextDecoder(encoding).decode(toBytes(passage));
}

/** New text as units. Where only the first 128 signs are safe, others are left out. */
export function unitsOfText({ encoding }: Units, text: string): string {
  if (encoding === 'utf-16le') return text;
  if (encoding === 'utf-8') return oneByteEach(new TextEncoder().encode(text));
  return text.replace(/[^\x20-\x7E]/g, '').trim();
}

/** Units as bytes again. */
export function bytesOf({ encoding, mark }: Units, text: string): Uint8Array<ArrayBuffer> {
  const whole = mark + text;
  if (encoding !== 'utf-16le') return toBytes(whole);
  const bytes = new Uint8Array(whole.length * 2);
  for (let at = 0; at < whole.length; at += 1) {
    const unit = whole.charCodeAt(at);
    bytes[2 * at] = unit % 256;
    bytes[2 * at + 1] = Math.floor(unit / 256);
  }
  return bytes;
}

function encodingOf(bytes: Uint8Array): Encoding {
  for (const encoding of ['utf-8', 'gb18030'] as const) {
    try {
      new TextDecoder(encoding, { fatal: true }).decode(bytes);
      return encoding;
    } catch {
      // another encoding, then
    }
  }
  return 'windows-1252';
}

function oneByteEach(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return parts.join('');
}

function toBytes(units: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(units.length);
  for (let at = 0; at < units.length; at += 1) bytes[at] = units.charCodeAt(at);
  return bytes;
}
