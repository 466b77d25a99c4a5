/**
 * An assignment as the end of a link (rules U20–U22): `2.length.checksum.payload`. The payload is the base64url of
 * its canonical JSON with known words shortened, in version 1 of the JSON itself; length and checksum tell a link that
 * was cut off from one that was changed.
 */
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from '../canonical.ts';
import { hashText } from '../chain.ts';
import type { AssignmentFile, Problem, Result } from '../vocabulary.ts';
import { parseAssignment, withoutShop } from './assignment.ts';
import { base64urlToBytes, bytesToBase64url, utf8Text } from './base64url.ts';
import { shortened, spelledOut } from './link-words.ts';

/** Version of the link's own form. */
const LINK_VERSION = 2;
/** Hex digits: 64 bits, so that no change passes by chance. */
const CHECKSUM_LENGTH = 16;
/** Longer than any assignment is. */
const LONGEST_PAYLOAD = 60_000;

/** What stands behind `#a=` in a link to the assignment; a shop that it brings along stays out. @throws if it is no sound assignment */
export function encodeAssignment(assignment: AssignmentFile): string {
  const parsed = parseAssignment(assignment);
  if (!parsed.ok) throw new Error(`no sound assignment: ${parsed.problems[0]?.path ?? ''}`);
  const payload = bytesToBase64url(utf8ToBytes(shortened(canonicalJson(withoutShop(assignment)))));
  return `${LINK_VERSION}.${payload.length.toString(36)}.${checksum(payload, LINK_VERSION)}.${payload}`;
}

/** Reads an assignment from a link, from its end alone, or from text around it. Line breaks inside do no harm. */
export function decodeAssignment(text: string): Result<AssignmentFile> {
  const plain = text.slice(0, 3 * LONGEST_PAYLOAD).replace(/[\s\u200b\u00ad]+/g, '');
  const from = plain.lastIndexOf('#a=');
  const code = from < 0 ? plain : plain.slice(from + 3);
  const [, version = '', length, sum, payload] =
    /^(\d{1,4})(?:\.([0-9a-z]{0,6})(?:\.([0-9a-f]{0,16})(?:\.([A-Za-z0-9_-]*))?)?)?/.exec(code) ?? [];
  if (version === '') {
    if (from < 0) return refused({ code: 'assignment/no-link', path: '' });
    return refused({ code: code === '' ? 'assignment/cut-off' : 'assignment/damaged', path: '' });
  }
  if (from < 0 && length === undefined) return refused({ code: 'assignment/no-link', path: '' });
  if (Number(version) > LINK_VERSION)
    return refused({
      code: 'assignment/newer-version',
      path: '',
      value: Number(version),
      maximum: LINK_VERSION,
    });
  if (length === undefined || sum === undefined || payload === undefined)
    return refused({ code: 'assignment/cut-off', path: '' });
  const due = Number.parseInt(length, 36);
  if (payload.length < due && due <= LONGEST_PAYLOAD)
    return refused({ code: 'assignment/cut-off', path: '', value: payload.length, maximum: due });
  const isKnown = version === '1' || version === '2';
  if (!isKnown || payload.length !== due || checksum(payload, Number(version)) !== sum)
    return refused({ code: 'assignment/damaged', path: '' });
  return fromPayload(payload, version === '1' ? (text) => text : spelledOut);
}

function fromPayload(payload: string, read: (text: string) => string): Result<AssignmentFile> {
  const bytes = base64urlToBytes(payload);
  const text = bytes && utf8Text(bytes);
  const json = text === undefined ? undefined : read(text);
  if (json === undefined) return refused({ code: 'assignment/damaged', path: '' });
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return refused({ code: 'assignment/damaged', path: '' });
  }
  return parseAssignment(value);
}

function checksum(payload: string, version: number): string {
  return hashText(`shop-link-v${version}|${payload}`).slice(0, CHECKSUM_LENGTH);
}

function refused(problem: Problem): Result<never> {
  return { ok: false, problems: [problem] };
}
