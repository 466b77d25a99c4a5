/** Abilities that a small shop needs, in the order of the picture. */
export const ABILITIES = ['stock', 'packing', 'answers', 'figures', 'rules'] as const;
export type Ability = (typeof ABILITIES)[number];

export interface AbilityState {
  /** Levels 0 to 5: what the team can do now, and what the plan needs. */
  readonly present: number;
  readonly needed: number;
  /** What a level more is worth a week, yuan: estimated. */
  readonly worthYuan: number;
}
export interface SkillsSetup {
  readonly abilities: Readonly<Record<Ability, AbilityState>>;
  /** Hours of training in the plan. */
  readonly hours: number;
  /** Hours after which about 63 % of a gap is closed. */
  readonly hoursToClose: number;
}
export type Hours = Readonly<Record<Ability, number>>;

export interface SkillsReading {
  readonly levels: Readonly<Record<Ability, number>>;
  readonly worthYuan: Readonly<Record<Ability, number>>;
  readonly totalYuan: number;
  readonly usedHours: number;
}

/** Share of a gap that is closed after so many hours: the first ones close most. */
export function closedShare(hours: number, hoursToClose: number): number {
  return 1 - Math.exp(-hours / hoursToClose);
}

export function readSkills(setup: SkillsSetup, hours: Hours): SkillsReading {
  const gained = (ability: Ability) => {
    const { needed, present } = setup.abilities[ability];
    return (needed - present) * closedShare(hours[ability], setup.hoursToClose);
  };
  const all = <T>(of: (ability: Ability) => T) =>
    Object.fromEntries(ABILITIES.map((ability) => [ability, of(ability)])) as Record<Ability, T>;
  const worthYuan = all((ability) => gained(ability) * setup.abilities[ability].worthYuan);
  return {
    levels: all((ability) => setup.abilities[ability].present + gained(ability)),
    worthYuan,
    totalYuan: ABILITIES.reduce((sum, ability) => sum + worthYuan[ability], 0),
    usedHours: ABILITIES.reduce((sum, ability) => sum + hours[ability], 0),
  };
}

/** Gives every hour to the ability where it is worth most at that moment. */
export function bestHours(setup: SkillsSetup): Hours {
  const hours: Record<Ability, number> = { stock: 0, packing: 0, answers: 0, figures: 0, rules: 0 };
  for (let hour = 0; hour < setup.hours; hour += 1) {
    const worth = (ability: Ability) =>
      readSkills(setup, { ...hours, [ability]: hours[ability] + 1 }).totalYuan;
    const next = ABILITIES.reduce((best, ability) => (worth(ability) > worth(best) ? ability : best));
    hours[next] += 1;
  }
  return hours;
}
