/** The instructor's room as a file to keep, and back. */
import type { Result } from '../simulator/index.ts';
import {
  GRADING_VERSION,
  type GradedFile,
  type GradingFile,
  readGradingText,
  textOfGrading,
} from '../storage/grading-file.ts';
import type { Grading } from '../storage/teaching.ts';
import { now } from './clock.ts';
import type { FileToSave } from './report.ts';
import { storage } from './services.ts';
import { addFiles, pileSettled } from './teaching-files.ts';
import { $gradings, $pile, $room, breath, keep, openRoom, showGrading, showRoom } from './teaching-state.ts';

/** What a restored file held. */
export interface RestoredRoom {
  readonly files: number;
  readonly gradings: number;
}

/** Texts are fetched in groups, so that a large pile is never held twice. */
const GROUP = 25;

/** Everything in the room: files as they were handed in, gradings, roster and settings. */
export async function exportGrading(): Promise<FileToSave> {
  const { teaching } = await storage();
  const at = now();
  const items = $pile.get();
  const pieces: string[] = [];
  for (let start = 0; start < items.length; start += GROUP) {
    const some = items.slice(start, start + GROUP);
    const texts = await teaching.readTexts(some.map(({ id }) => id));
    for (const [index, { fileName, addedAt, modifiedAt, isSample }] of some.entries()) {
      const file: GradedFile = {
        ...{ addedAt, fileName },
        ...(isSample ? { isSample } : {}),
        ...(modifiedAt === undefined ? {} : { modifiedAt }),
        text: texts[index] ?? '',
      };
      pieces.push(JSON.stringify(file));
    }
    await breath();
  }
  const head = {
    format: 'shop-grading',
    formatVersion: GRADING_VERSION,
    gradings: Object.values($gradings.get()),
    room: $room.get(),
    savedAt: at,
  };
  // one line a file: two backups can be compared by eye
  const text = `${JSON.stringify(head).slice(0, -1)},"files":[\n${pieces.join(',\n')}\n]}\n`;
  const day = new Date(at - new Date(at).getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  return { fileName: `grading-${day}.shop.json`, text };
}

/**
 * Adds what a file holds to the room: its files are checked anew, the later of two gradings stands, roster, assignment
 * and settings are those of the file. On any problem nothing changes. Resolves when the checks have ended.
 */
export async function importGrading(file: Blob): Promise<Result<RestoredRoom>> {
  const text = await textOfGrading(file);
  if (!text.ok) return text;
  const read = readGradingText(text.value);
  if (!read.ok) return read;
  await openRoom();
  await restore(read.value);
  return { ok: true, value: { files: read.value.files.length, gradings: read.value.gradings.length } };
}

async function restore({ room, files, gradings }: GradingFile): Promise<void> {
  for (const isSample of [true, false]) {
    const some = files.filter((file) => (file.isSample === true) === isSample && file.text !== '');
    addFiles(
      some.map(
        ({ fileName, modifiedAt, addedAt, text }) =>
          new File([text], fileName, { type: 'application/json', lastModified: modifiedAt ?? addedAt }),
      ),
      isSample ? { isSample } : {},
    );
  }
  const merged = {
    ...$room.get(),
    ...room,
    lateDays: { ...$room.get().lateDays, ...room.lateDays },
  };
  showRoom(merged);
  await keep(async () => {
    showRoom(await (await storage()).teaching.changeRoom(() => merged));
  });
  await pileSettled();
  for (const grading of gradings) await restoreGrading(grading);
}

/** A grading without its file is left out. */
async function restoreGrading(grading: Grading): Promise<void> {
  if (!$pile.get().some(({ id }) => id === grading.itemId)) return;
  const later = (here: Grading | undefined) => (here && here.updatedAt >= grading.updatedAt ? here : grading);
  showGrading(grading.itemId, later($gradings.get()[grading.itemId]));
  await keep(async () => {
    await (await storage()).teaching.changeGrading(grading.itemId, later);
  });
}
