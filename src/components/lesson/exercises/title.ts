import { holds, type Keyword, mostRepeated } from '../../shop/listing/keywords.ts';
import { halfWidthUnits, TITLE_UNITS } from '../../shop/listing/title-length.ts';
import { type ClaimFinding, findClaims } from '../../shop/risk/claim-check.ts';

/** Search terms that a title can be found by, as a keyword tool lists them. */
export interface TitleData {
  /** Searches a month that a good title is found by. */
  readonly goalSearches: number;
  readonly terms: readonly {
    readonly text: string;
    readonly parts: readonly string[];
    readonly searches: number;
    readonly competitors: number;
    /** False if the product is not what the term asks for. */
    readonly fits: boolean;
    readonly reason: string;
  }[];
  readonly model: string;
}

export interface TitleReading {
  readonly units: number;
  readonly isTooLong: boolean;
  /** Places of the terms that the title is found by. */
  readonly held: readonly number[];
  /** Searches a month of those that fit. */
  readonly searches: number;
  /** Places of held terms that do not fit the product. */
  readonly unfit: readonly number[];
  /** How often the most repeated word stands in it; more than twice is stuffing. */
  readonly repeated: number;
  readonly claims: readonly ClaimFinding[];
}

export const MOST_REPEATS = 2;

/** A term as the shop's own title editor takes it. */
export function keywordOf({ text, parts, searches }: TitleData['terms'][number]): Keyword {
  return { kind: 'middle', text, parts, searchesPerMonth: searches };
}

/** Judges a title with the rules of the shop's own editor. */
export function readTitle(data: TitleData, title: string): TitleReading {
  const keywords = data.terms.map(keywordOf);
  const held = keywords.flatMap((keyword, place) =>
    title.trim() !== '' && holds(title, keyword) ? [place] : [],
  );
  const fits = (place: number) => data.terms[place]?.fits === true;
  const units = halfWidthUnits(title);
  return {
    units,
    isTooLong: units > TITLE_UNITS,
    held,
    searches: held.filter(fits).reduce((sum, place) => sum + (data.terms[place]?.searches ?? 0), 0),
    unfit: held.filter((place) => !fits(place)),
    repeated: mostRepeated(title, keywords),
    claims: findClaims(title),
  };
}

/** True if nothing is wrong with a title and enough buyers find it. */
export function isGoodTitle(data: TitleData, reading: TitleReading): boolean {
  return (
    !reading.isTooLong &&
    reading.unfit.length === 0 &&
    reading.repeated <= MOST_REPEATS &&
    reading.claims.length === 0 &&
    reading.searches >= data.goalSearches
  );
}

/** Sentences about what is wrong with the data of an exercise. */
export function titleProblems(data: TitleData): string[] {
  const reading = readTitle(data, data.model);
  if (isGoodTitle(data, reading)) return [];
  return [
    `the model title is no good one: ${reading.units} of ${TITLE_UNITS} units, ${reading.searches} searches, ` +
      `${reading.repeated} repeats, ${reading.unfit.length} unfit terms, ${reading.claims.length} unlawful wordings`,
  ];
}
