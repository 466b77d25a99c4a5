/** The built-in class of the instructor's room. */
import type { AssignmentFile } from '../simulator/index.ts';
import type { Student } from '../storage/teaching.ts';
import { addFiles } from './teaching-files.ts';
import { removeItems, setAssignment, setRoom, setRoster } from './teaching-room.ts';
import { $pile, $room, openRoom } from './teaching-state.ts';

interface SampleClass {
  readonly assignment: AssignmentFile;
  readonly roster: readonly Student[];
  readonly files: readonly { readonly name: string; readonly text: string }[];
}

/** Remembers whose roster it is: one that was changed since stays when the sample goes. */
const ROSTER = 'start.sampleRoster';
const numbersOf = (roster: readonly Student[]) => roster.map(({ number }) => number).join(' ');

/**
 * Loads a class that nobody has taught: reports of several keepers, with one of each trouble. Assignment and roster
 * come with it where the room has none. Rejects when it cannot be fetched.
 *
 * @param address where it lies on the site
 */
export async function loadSample(address: string): Promise<void> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`the sample class answers ${answer.status}`);
  const sample = (await answer.json()) as SampleClass;
  await openRoom();
  const { assignment, roster, choices } = $room.get();
  if (assignment === undefined) await setAssignment(sample.assignment);
  if (roster.length === 0)
    await setRoom({
      roster: sample.roster,
      choices: {
        ...choices,
        [ROSTER]: numbersOf(sample.roster),
        'start.sampleAssignment': sample.assignment.id,
      },
    });
  const files = sample.files.map(({ name, text }) => new File([text], name, { type: 'application/json' }));
  addFiles(files, { isSample: true });
}

/** Takes the built-in class away again, and what came with it unless it was changed. */
export async function removeSample(): Promise<void> {
  const ids = $pile.get().flatMap(({ id, isSample }) => (isSample ? [id] : []));
  await removeItems(ids);
  const { assignment, roster, choices } = $room.get();
  if (assignment?.id === choices?.['start.sampleAssignment']) await setAssignment(undefined);
  if (numbersOf(roster) === choices?.[ROSTER]) await setRoster([]);
}
