/** Words of the trade that the dictionary of the browser would cut in two. */
const KEPT_WORDS = ['断货', '客单价', '满减', '满赠', '费比', '秒杀', '转化率', '退款率', '加购', '现货'];
const LONGEST_WHOLE_PHRASE = 12;
const PUNCTUATION = /(?<=[，。；：！？、])/;

/** Splits a Chinese heading where a line may break: at punctuation, and inside long phrases between words. */
export function phrasesOf(text: string): readonly string[] {
  return text
    .split(PUNCTUATION)
    .flatMap((phrase) => ([...phrase].length <= LONGEST_WHOLE_PHRASE ? [phrase] : wordsOf(phrase)));
}

function wordsOf(phrase: string): string[] {
  if (typeof Intl.Segmenter !== 'function') return [phrase];
  const words = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(phrase)];
  const joined: string[] = [];
  for (const { segment, isWordLike } of words) {
    const last = joined.at(-1);
    const pair = `${last ?? ''}${segment}`;
    const splitsKept = KEPT_WORDS.some(
      (word) => pair.includes(word) && !last?.includes(word) && !segment.includes(word),
    );
    const isAmount = /[¥−\d.,]$/.test(last ?? '') && /^[\d.,%¥]/.test(segment);
    if (last !== undefined && (splitsKept || isAmount || (isWordLike !== true && segment !== '¥')))
      joined[joined.length - 1] = pair;
    else joined.push(segment);
  }
  return joined;
}
