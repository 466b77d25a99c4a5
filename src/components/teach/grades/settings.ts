import { MARK_PARTS, type MarkPart, type MarkSettings, USUAL_WEIGHTS } from '../../../lms/gradebook/marks.ts';
import { type Room, setRoom } from '../../../stores/teaching.ts';

/** The formula of the room. Weeks asked for are those that somebody handed in, or all from 1 to a chosen one. */
export function settingsOf(room: Room, weeksHandedIn: readonly number[]): MarkSettings {
  const choice = (name: string) => room.choices?.[`grades.${name}`];
  const weights = Object.fromEntries(
    MARK_PARTS.map((part) => [part, room.weights?.[part] ?? USUAL_WEIGHTS[part]]),
  ) as Record<MarkPart, number>;
  const until = Number(choice('until') ?? 0);
  return {
    weights,
    dropLowest: Number(choice('drop') ?? 0),
    weeks: until > 0 ? Array.from({ length: until }, (_, index) => index + 1) : weeksHandedIn,
    areWeeksSet: until > 0,
    missing: choice('missing') === 'left-out' ? 'left-out' : 'zero',
    groups: (choice('groups') ?? (room.assignment?.handIn === 'group' ? 'yes' : 'no')) === 'yes',
    late: room.lateRule,
  };
}

/** Keeps a choice of this screen; undefined goes back to the usual one. */
export function choose(room: Room, name: string, value: string | undefined): void {
  const { [`grades.${name}`]: _old, ...others } = room.choices ?? {};
  void setRoom({ choices: value === undefined ? others : { ...others, [`grades.${name}`]: value } });
}

export function weigh(room: Room, part: MarkPart, weight: number): void {
  void setRoom({ weights: { ...room.weights, [part]: weight } });
}
