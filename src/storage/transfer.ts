import type { GameHead, Learner, ProblemCode, Result } from '../simulator/index.ts';

/** Largest file that is read at all; ours are tens of kilobytes. */
export const MAXIMUM_FILE_BYTES = 2 * 1024 * 1024;

/** The text of a file: JSON with sorted keys and two spaces, so that two versions of a file can be compared by eye. */
export function fileText(value: unknown): string {
  return `${JSON.stringify(sorted(value), null, 2)}\n`;
}

/** Such as `shop-青禾-w05.shop.json`: the whole save after week 5. */
export function gameFileName(head: GameHead, week: number): string {
  return `shop-${plainName(head.shopName)}-${weekLabel(week)}.shop.json`;
}

/** Such as `report-20250017-李娜-w05.shop.json`: sorted by student in the folder of whoever receives them. */
export function reportFileName(head: GameHead, week: number): string {
  const who = [head.learner?.number, head.learner?.name ?? head.shopName].filter((part) => part);
  return `report-${plainName(who.join('-'))}-${weekLabel(week)}.shop.json`;
}

/** Such as `progress-20250017-李娜-2026-11-22.shop.json`; without a learner only the day. */
export function progressFileName(learner: Learner | undefined, day: string): string {
  const who = learner ? `${plainName([learner.number, learner.name].filter(Boolean).join('-'))}-` : '';
  return `progress-${who}${day}.shop.json`;
}

/** Such as `assignment-六周店铺经营.shop.json`. */
export function assignmentFileName(title: string): string {
  return `assignment-${plainName(title)}.shop.json`;
}

/** Reads the text of a file, unless it is larger than any file of ours. */
export async function textOfFile(file: Blob | string): Promise<Result<string>> {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file).length : file.size;
  if (bytes > MAXIMUM_FILE_BYTES) return refusal('file/too-large', bytes, MAXIMUM_FILE_BYTES);
  try {
    return { ok: true, value: typeof file === 'string' ? file : await file.text() };
  } catch {
    return refusal('file/not-json'); // moved or unreadable since it was chosen
  }
}

function refusal(code: ProblemCode, value?: number, maximum?: number): Result<never> {
  const limits = value === undefined || maximum === undefined ? {} : { value, maximum };
  return { ok: false, problems: [{ code, path: '', ...limits }] };
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const pairs = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(pairs.map(([key, inner]) => [key, sorted(inner)]));
}

/** Letters and digits of any script; everything that a file system might refuse becomes a hyphen. */
function plainName(name: string): string {
  const plain = name.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '-');
  return (
    [...plain]
      .slice(0, 40)
      .join('')
      .replace(/^-+|-+$/g, '') || 'shop'
  );
}

function weekLabel(week: number): string {
  return `w${String(week).padStart(2, '0')}`;
}
