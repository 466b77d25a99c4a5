/** What is open while a group of stories is shown. */
export interface GroupShop {
  /** Weeks played of the golden season, 0 to 12. */
  readonly weeks: number;
  /** A season of its own that opens its levers week by week, at its beginning. */
  readonly isGuided?: boolean;
  /** Three changes stand in the plan, one of them impossible. */
  readonly isStaged?: boolean;
  /** Another tab has the shop. */
  readonly isReadOnly?: boolean;
}

/** Groups of stories: a page each, with one shop open behind it; undefined stands for none. */
export const GROUPS = {
  controls: { weeks: 6 },
  figures: { weeks: 6 },
  debrief: { weeks: 6 },
  plan: { weeks: 6 },
  'plan-staged': { weeks: 6, isStaged: true },
  records: { weeks: 6 },
  shell: { weeks: 6, isStaged: true },
  'shell-guided': { weeks: 0, isGuided: true },
  'shell-read-only': { weeks: 6, isReadOnly: true },
  'shell-season-over': { weeks: 12 },
  'shell-no-shop': undefined,
} as const satisfies Readonly<Record<string, GroupShop | undefined>>;

export type GroupName = keyof typeof GROUPS;
export const GROUP_NAMES = Object.keys(GROUPS) as readonly GroupName[];

/** Address of a group without language; of the list of groups without a name. */
export function groupPath(group?: GroupName): string {
  return group === undefined ? 'dev/components/' : `dev/components/${group}/`;
}

/** The group of that name; undefined when there is none. */
export function groupNamed(name: string | undefined): GroupName | undefined {
  return GROUP_NAMES.find((group) => group === name);
}
