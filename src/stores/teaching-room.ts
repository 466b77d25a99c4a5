/** Taking files off the pile and putting them back, and the settings of the room. */
import type { AssignmentFile } from '../simulator/index.ts';
import type { PileItem, Room, Student } from '../storage/teaching.ts';
import type { KeptFile } from '../storage/teaching-records.ts';
import { storage } from './services.ts';
import { compareSoon } from './teaching-findings.ts';
import { $pile, $room, keep, setPile, showGrading, showRoom } from './teaching-state.ts';

/** Files taken off the pile on this page, whole, so that each can be put back. */
const removed = new Map<string, KeptFile>();

/** Takes a file off the pile, its grading with it; `restoreItem` puts both back. */
export async function removeItem(id: string): Promise<void> {
  await removeItems([id]);
}

/** Takes everything off the pile and gives the ids, so that `restoreItems` can put it back. */
export async function clearPile(): Promise<readonly string[]> {
  const ids = $pile.get().map(({ id }) => id);
  await removeItems(ids);
  return ids;
}

export async function removeItems(ids: readonly string[]): Promise<void> {
  const going = new Set(ids);
  const whole = new Map($pile.get().map((item) => [item.id, item]));
  setPile((items) => items.filter(({ id }) => !going.has(id)));
  await keep(async () => {
    for (const file of await (await storage()).teaching.removeFiles(ids)) {
      const item: PileItem = whole.get(file.item.id) ?? file.item;
      removed.set(item.id, { ...file, item });
    }
  });
  for (const id of ids) showGrading(id, undefined);
  void compareSoon();
}

export async function restoreItem(id: string): Promise<void> {
  await restoreItems([id]);
}

/** Puts files back that were taken off on this page. */
export async function restoreItems(ids: readonly string[]): Promise<void> {
  const files = ids.flatMap((id) => removed.get(id) ?? []);
  const back = new Set(files.map(({ item }) => item.id));
  setPile((items) =>
    [...items.filter(({ id }) => !back.has(id)), ...files.map(({ item }) => item)].toSorted(
      (a, b) => a.addedAt - b.addedAt,
    ),
  );
  for (const { item, grading } of files) {
    removed.delete(item.id);
    if (grading) showGrading(item.id, grading);
  }
  await keep(async () => (await storage()).teaching.addFiles(files));
  void compareSoon();
}

/** Changes settings of the room; the others stay as another tab wrote them. */
export async function setRoom(change: Partial<Room>): Promise<void> {
  showRoom({ ...$room.get(), ...change });
  await keep(async () => {
    showRoom(await (await storage()).teaching.changeRoom((kept) => ({ ...kept, ...change })));
  });
}

/** The assignment that the reports belong to; undefined for none. */
export async function setAssignment(assignment: AssignmentFile | undefined): Promise<void> {
  const change = ({ assignment: _old, rubric: _rows, ...room }: Room): Room =>
    assignment === undefined ? room : { ...room, assignment };
  showRoom(change($room.get()));
  await keep(async () => {
    showRoom(await (await storage()).teaching.changeRoom(change));
  });
}

export async function setRoster(roster: readonly Student[]): Promise<void> {
  await setRoom({ roster });
}
