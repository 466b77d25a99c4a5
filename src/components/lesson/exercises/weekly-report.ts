import {
  emptyNarrative,
  REPORT_PARTS,
  type ReportCheck,
  type ReportPart,
  reportChecks,
} from '../../../simulator/index.ts';

/** Sentences of a weekly report, each in several versions, to be chosen and put into one of the seven parts. */
export interface ReportData {
  /** Figures of the week that sentences may lead to: `[[E3-1]]` in a sentence. */
  readonly evidence: readonly {
    readonly id: string;
    readonly name: string;
    readonly week: number;
    readonly path: string;
    readonly value: number;
  }[];
  readonly items: readonly {
    readonly part: ReportPart;
    readonly reason: string;
    readonly versions: readonly { readonly text: string; readonly right: boolean; readonly reason: string }[];
  }[];
}

/** What was chosen for one sentence: the place of its version, and a part; undefined is still open. */
export interface Chosen {
  readonly version: number | undefined;
  readonly part: ReportPart | undefined;
}
export const OPEN: Chosen = { version: undefined, part: undefined };

/** A part has three sections, so it takes three sentences here. */
export const MOST_A_PART = 3;

export interface ReportReading {
  /** Places of the sentences in each part, in their order. */
  readonly parts: Readonly<Record<ReportPart, readonly number[]>>;
  /** What the report's own checks find in the sentences placed; nothing about what is still empty. */
  readonly findings: readonly ReportCheck[];
}

/** The report as it stands, read by the shop's own checks. */
export function readReport({ evidence, items }: ReportData, chosen: readonly Chosen[]): ReportReading {
  const parts = Object.fromEntries(REPORT_PARTS.map((part) => [part, [] as number[]])) as Record<
    ReportPart,
    number[]
  >;
  chosen.forEach(({ version, part }, place) => {
    if (part !== undefined && version !== undefined) parts[part].push(place);
  });
  const narrative = { ...emptyNarrative() };
  for (const part of REPORT_PARTS) {
    const texts = parts[part].map((place) => items[place]?.versions[chosen[place]?.version ?? 0]?.text ?? '');
    const [first = '', second = '', ...others] = texts;
    narrative[part] = [first, second, others.join(' ')];
  }
  const findings = reportChecks({
    narrative,
    evidence: evidence.map(({ id, week, path, value }) => ({ kind: 'figure', id, week, path, value })),
  }).filter(({ code }) => !['section-empty', 'no-goals', 'chip-unused'].includes(code));
  return { parts, findings };
}

/** What the checks find in one sentence alone. */
export function findingsOf(data: ReportData, place: number, version: number): readonly ReportCheck[] {
  const alone = data.items.map((item, at): Chosen => (at === place ? { version, part: item.part } : OPEN));
  return readReport(data, alone).findings;
}

/** The right version of every sentence in its part. */
export const soundReport = ({ items }: ReportData): readonly Chosen[] =>
  items.map(({ part, versions }) => ({ part, version: versions.findIndex(({ right }) => right) }));

export const hasEverything = (chosen: readonly Chosen[]): boolean =>
  chosen.every(({ version, part }) => version !== undefined && part !== undefined);

/** What does not fit together in an exercise as it is written. */
export function reportProblems(data: ReportData): string[] {
  const problems: string[] = [];
  const sound = readReport(data, soundReport(data));
  for (const { code, found } of sound.findings) problems.push(`the right report fails “${code}”: ${found}`);
  for (const part of REPORT_PARTS)
    if (sound.parts[part].length > MOST_A_PART)
      problems.push(`more than ${MOST_A_PART} sentences in “${part}”`);
  data.items.forEach(({ versions }, place) => {
    if (versions.filter(({ right }) => right).length !== 1)
      problems.push(`sentence ${place + 1}: exactly one version is right`);
  });
  const finds = data.items.some(({ versions }, place) =>
    versions.some((_, version) => findingsOf(data, place, version).length > 0),
  );
  if (!finds) problems.push('the checks find nothing in any version');
  return problems;
}
