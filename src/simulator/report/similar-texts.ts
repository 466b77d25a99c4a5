/**
 * Words that two learners' reports have in common (rules PC6–PC8), by their phrases: five Chinese characters or
 * three words in a row (shingles; Broder 1997, "On the resemblance and containment of documents").
 */
import type { PileFinding, WeeklyReport } from '../vocabulary.ts';
import type { Filed } from './compare.ts';

const HAN_PHRASE = 5;
const WORD_PHRASE = 3;
/** A text of fewer phrases is too short to compare. */
const FEWEST_PHRASES = 40;
/** Named from this share of the shorter text on. */
const LEAST_SHARE = 0.4;
/** What more than half of at least this many learners write is the question's wording and nobody's own. */
const COMMON_LEARNERS = 6;

/** More reports than a pile holds. */
const TEXTS = 0x100000;

interface Text {
  readonly id: string;
  readonly learner: number;
}

/** Of each two learners, the two reports that share most, from the largest share down. */
export function similarTexts(filed: readonly Filed[]): PileFinding[] {
  const learners = [...new Set(filed.map(({ learner }) => learner))];
  const numberOf = new Map(learners.map((learner, index) => [learner, index]));
  const texts = filed.map(({ id, learner }): Text => ({ id, learner: numberOf.get(learner)! }));
  const { sizes, shared } = sharedPhrases(filed, texts, learners.length);
  const best = new Map<number, { readonly share: number; readonly ids: readonly [string, string] }>();
  texts.forEach((a, i) => {
    for (let j = i + 1; j < texts.length; j++) {
      const b = texts[j]!;
      const size = Math.min(sizes[i]!, sizes[j]!);
      const share = shared[i * texts.length + j]! / size;
      if (a.learner === b.learner || size < FEWEST_PHRASES || share < LEAST_SHARE) continue;
      const pair = Math.min(a.learner, b.learner) * learners.length + Math.max(a.learner, b.learner);
      if (share > (best.get(pair)?.share ?? 0)) best.set(pair, { share, ids: [a.id, b.id] });
    }
  });
  return [...best.values()]
    .sort((a, b) => b.share - a.share)
    .map(({ ids, share }) => ({ kind: 'similar-text', ids, share }));
}

/**
 * Number of phrases of each text, and at `i · count + j` of those that texts `i` < `j` share. All phrases are sorted
 * once, so that the texts holding one stand together.
 */
function sharedPhrases(
  filed: readonly Filed[],
  texts: readonly Text[],
  learnerCount: number,
): { readonly sizes: Uint32Array; readonly shared: Uint32Array } {
  const held = Float64Array.from(
    filed.flatMap(({ report }, index) => phrasesOf(wordsOf(report)).map((phrase) => phrase * TEXTS + index)),
  ).sort();
  const sizes = new Uint32Array(texts.length);
  const shared = new Uint32Array(texts.length * texts.length);
  const lastSeen = new Int32Array(learnerCount).fill(-1);
  for (let from = 0, to = 0; from < held.length; from = to) {
    const phrase = Math.floor(held[from]! / TEXTS);
    let writers = 0;
    for (to = from; to < held.length && Math.floor(held[to]! / TEXTS) === phrase; to++) {
      const { learner } = texts[held[to]! % TEXTS]!;
      if (lastSeen[learner] !== from) writers += 1;
      lastSeen[learner] = from;
    }
    if (learnerCount >= COMMON_LEARNERS && 2 * writers > learnerCount) continue;
    for (let a = from; a < to; a++) {
      const text = held[a]! % TEXTS;
      sizes[text]! += 1;
      for (let b = a + 1; b < to; b++) shared[text * texts.length + (held[b]! % TEXTS)]! += 1;
    }
  }
  return { sizes, shared };
}

/** All a learner wrote in a report; chips are the shop's figures and left out. */
function wordsOf({ narrative, problems = [], goals = [] }: WeeklyReport): string {
  const texts = [
    ...Object.values(narrative).flat(),
    ...problems.flatMap(({ sign, action }) => [sign, action]),
    ...goals.map(({ how }) => how),
  ];
  return texts.join('\n').replace(/\[\[[^\]\n]{1,20}\]\]/g, ' ');
}

/**
 * Phrases of the Chinese characters without what stands between them, and of the words in small letters, each once as
 * a number of 32 bits: chance meetings stay far below a share that is named.
 */
function phrasesOf(text: string): number[] {
  const han: number[] = [];
  const words: number[] = [];
  for (const [token] of text.matchAll(/[\u3400-\u4dbf\u4e00-\u9fff]|[0-9a-zA-Z\u00c0-\u024f]+/g)) {
    const code = token.charCodeAt(0);
    if (code >= 0x3400) han.push(code);
    else words.push(hashOf(token.replace(/[A-Z]/g, smallLetter)));
  }
  return [...new Set([...phrasesIn(han, HAN_PHRASE), ...phrasesIn(words, WORD_PHRASE)])];
}

function smallLetter(letter: string): string {
  return String.fromCharCode(letter.charCodeAt(0) + 32);
}

function phrasesIn(tokens: readonly number[], length: number): number[] {
  const found: number[] = [];
  for (let from = 0; from + length <= tokens.length; from++) {
    let phrase = length;
    for (let i = from; i < from + length; i++) phrase = mixed(phrase, tokens[i]!);
    found.push(phrase >>> 0);
  }
  return found;
}

function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash | 0;
}

function mixed(state: number, token: number): number {
  let hash = Math.imul(state ^ token, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
