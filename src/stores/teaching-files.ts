/** Files on their way into the pile: read, named by their content, kept, then checked one after another. */
import { atom, type ReadableAtom } from 'nanostores';
import { type AssignmentFile, hashText } from '../simulator/index.ts';
import { readProgressText } from '../storage/progress-file.ts';
import type { PileItem } from '../storage/teaching.ts';
import { textOfFile } from '../storage/transfer.ts';
import { readAssignment } from './assignment.ts';
import { now } from './clock.ts';
import { verifyFile } from './report.ts';
import { storage } from './services.ts';
import { compareSoon } from './teaching-findings.ts';
import { $pile, breath, keep, openRoom, replaceItems, setPile } from './teaching-state.ts';

/** A file that is no part of the pile but that the room can use. */
export type Offer =
  | { readonly kind: 'assignment'; readonly fileName: string; readonly assignment: AssignmentFile }
  | { readonly kind: 'grading'; readonly fileName: string; readonly file: Blob };

/** How far the queue is. */
export interface PileProgress {
  /** Files of the present run, and how many of them are done. */
  readonly all: number;
  readonly done: number;
}

const offers = atom<readonly Offer[]>([]);
const progress = atom<PileProgress>({ all: 0, done: 0 });
/** Assignments and gradings that were dropped among the reports. */
export const $offers: ReadableAtom<readonly Offer[]> = offers;
export const $pileProgress: ReadableAtom<PileProgress> = progress;

/** Files are read and kept in groups of so many: one transaction each. */
const GROUP = 24;
/** The table is drawn anew and outcomes are kept at most so often, milliseconds: both cost more than a check. */
const SHOW_MS = 400;
/** The first outcomes are shown sooner. */
const FIRST_SHOWN = 12;
/** Files of a backup are larger than any other; their kind is told by the start or the end of the text. */
const KIND = /"format"\s*:\s*"shop-(\w+)"/;

let reading: Promise<void> = Promise.resolve();
const waiting: { readonly id: string; readonly file: File | undefined }[] = [];
let isChecking = false;
let idle: Promise<void> = Promise.resolve();

/** Puts files on the pile. Reports are checked in order; the table can be used meanwhile. */
export function addFiles(files: Iterable<File>, marks: { readonly isSample?: true } = {}): void {
  const chosen = [...files];
  if (chosen.length === 0) return;
  progress.set({ ...progress.get(), all: progress.get().all + chosen.length });
  reading = reading.then(async () => {
    await openRoom();
    for (let at = 0; at < chosen.length; at += GROUP) await readGroup(chosen.slice(at, at + GROUP), marks);
  });
}

/** Resolves when every file that was added has been checked and kept. */
export async function pileSettled(): Promise<void> {
  await reading;
  await idle;
}

/** Checks again what a closed page has left unchecked. */
export function resumeChecks(): void {
  const left = $pile.get().filter(({ state }) => state !== 'checked');
  if (left.length === 0) {
    void compareSoon();
    return;
  }
  progress.set({ ...progress.get(), all: progress.get().all + left.length });
  waiting.push(...left.map(({ id }) => ({ id, file: undefined })));
  check();
}

export function dismissOffer(offer: Offer): void {
  offers.set(offers.get().filter((other) => other !== offer));
}

async function readGroup(files: readonly File[], marks: { readonly isSample?: true }): Promise<void> {
  const fresh: { readonly item: PileItem; readonly text: string; readonly file: File }[] = [];
  for (const file of files) {
    const read = await readOne(file);
    if (read === undefined) {
      done(1);
      continue;
    }
    const known = [...$pile.get(), ...fresh.map(({ item }) => item)].find(({ id }) => id === read.item.id);
    if (known) {
      noteCopy(known.id, file.name, fresh);
      done(1);
    } else fresh.push({ ...read, item: { ...read.item, ...marks }, file });
  }
  if (fresh.length === 0) return;
  setPile((items) => [...items, ...fresh.map(({ item }) => item)]);
  await keep(async () => (await storage()).teaching.addFiles(fresh));
  const unchecked = fresh.filter(({ item }) => item.state === 'waiting');
  done(fresh.length - unchecked.length);
  waiting.push(...unchecked.map(({ item, file }) => ({ id: item.id, file })));
  check();
  await breath();
}

/** Reads a file and tells what it is. Undefined for one that the room can use but that is no part of the pile. */
async function readOne(file: File): Promise<{ readonly item: PileItem; readonly text: string } | undefined> {
  const about = {
    fileName: file.name,
    addedAt: nextMoment(),
    bytes: file.size,
    ...(file.lastModified > 0 ? { modifiedAt: file.lastModified } : {}),
  };
  const read = await textOfFile(file);
  if (!read.ok) {
    const text = `${file.name} ${file.size} ${file.lastModified}`;
    const isBackup = read.problems[0]?.code === 'file/too-large' && (await isGrading(file));
    if (isBackup) return offer({ kind: 'grading', fileName: file.name, file: file });
    return { text: '', item: unreadable(about, idOf(text), read.problems) };
  }
  const text = read.value;
  const id = idOf(text);
  const kind = KIND.exec(text)?.[1];
  if (kind === 'grading') return offer({ kind: 'grading', fileName: file.name, file: file });
  if (kind === 'assignment') {
    const assignment = await readAssignment(text);
    if (!assignment.ok) return { text, item: unreadable(about, id, assignment.problems) };
    const { scenario } = assignment.value;
    if (scenario) checkShopless();
    return offer({
      ...{ kind: 'assignment', fileName: file.name },
      assignment: { ...assignment.value.assignment, ...(scenario ? { scenario } : {}) },
    });
  }
  if (kind === 'progress') {
    const parsed = readProgressText(text);
    if (!parsed.ok) return { text, item: unreadable(about, id, parsed.problems) };
    const { rows, learner } = parsed.value;
    const done = rows.filter((row) => row.completedAt).map(({ lessonId }) => lessonId);
    const progress = learner ? { learner, done } : { done };
    return { text, item: { id, ...about, kind: 'progress', state: 'checked', progress } };
  }
  return { text, item: { id, ...about, kind: 'report', state: 'waiting' } };
}

/** An assignment has brought a shop along: reports that could not be checked without it are checked again. */
function checkShopless(): void {
  const shopless = $pile
    .get()
    .filter(
      ({ state, outcome }) =>
        state === 'checked' &&
        (outcome?.verdict === 'other-rules' ||
          outcome?.problems.some(({ code }) => code === 'file/unknown-scenario')),
    );
  if (shopless.length === 0) return;
  progress.set({ ...progress.get(), all: progress.get().all + shopless.length });
  waiting.push(...shopless.map(({ id }) => ({ id, file: undefined })));
  check();
}

function offer(one: Offer): undefined {
  offers.set([...offers.get(), one]);
  return undefined;
}

/** Whether a file too large for a report says that it is a backup. */
async function isGrading(file: File): Promise<boolean> {
  try {
    return KIND.exec(await file.slice(0, 400).text())?.[1] === 'grading';
  } catch {
    return false;
  }
}

let lastMoment = 0;
/** No two files share a moment, so that their order outlives a reload. */
function nextMoment(): number {
  lastMoment = Math.max(now(), lastMoment + 1);
  return lastMoment;
}

const idOf = (text: string) => hashText(text).slice(0, 16);

function unreadable(
  about: Pick<PileItem, 'fileName' | 'addedAt' | 'bytes'>,
  id: string,
  problems: NonNullable<PileItem['outcome']>['problems'],
): PileItem {
  const outcome = { verdict: 'unreadable', differences: [], problems } as const;
  return { id, ...about, kind: 'other', state: 'checked', outcome };
}

/** The very same file under another name is no second report: its name is noted. */
function noteCopy(id: string, fileName: string, fresh: { item: PileItem }[]): void {
  const withCopy = (item: PileItem): PileItem =>
    item.fileName === fileName || item.copies?.includes(fileName)
      ? item
      : { ...item, copies: [...(item.copies ?? []), fileName] };
  const own = fresh.find(({ item }) => item.id === id);
  if (own) {
    own.item = withCopy(own.item);
    return;
  }
  const item = $pile.get().find((other) => other.id === id);
  if (!item) return;
  const noted = withCopy(item);
  if (noted === item) return;
  replaceItems([noted]);
  void keep(async () => (await storage()).teaching.writeItems([noted]));
}

function done(count: number): void {
  const { all, done: before } = progress.get();
  const next = { all, done: before + count };
  progress.set(next.done >= next.all ? { all: 0, done: 0 } : next);
}

/** Starts the checking of what waits, unless it runs already. */
function check(): void {
  if (isChecking) return;
  isChecking = true;
  idle = checkAll().finally(() => {
    isChecking = false;
    if (waiting.length > 0) check();
    else void compareSoon();
  });
}

async function checkAll(): Promise<void> {
  let checked: PileItem[] = [];
  let shownAt = Date.now();
  let shownCount = 0;
  const show = async () => {
    const items = checked;
    checked = [];
    shownAt = Date.now();
    if (items.length === 0) return;
    replaceItems(items);
    done(items.length);
    await keep(async () => (await storage()).teaching.writeItems(items));
  };
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { id, file } = next;
    const item = $pile.get().find((other) => other.id === id);
    if (item === undefined) {
      done(1); // removed while it waited
      continue;
    }
    checked.push(await checkOne(item, file));
    shownCount += 1;
    if (Date.now() - shownAt > (shownCount < FIRST_SHOWN ? SHOW_MS / 4 : SHOW_MS)) await show();
  }
  await show();
}

async function checkOne(item: PileItem, file: File | undefined): Promise<PileItem> {
  const source = file ? file : ((await (await storage()).teaching.readTexts([item.id]))[0] ?? '');
  const outcome = await verifyFile(source);
  const { report } = outcome;
  const { kind: _kind, ...rest } = item;
  if (report === undefined) {
    const isEarlier = outcome.archived !== undefined || outcome.verdict === 'other-rules';
    return { ...rest, kind: isEarlier ? 'report' : 'other', state: 'checked', outcome };
  }
  return { ...rest, kind: 'report', state: 'checked', outcome, report };
}
