import { area } from '../area.ts';

/** Words of the exercises in lessons that are tables to fill. */
export const lessonMatrix = area({
  en: {
    scores: {
      weights: (most: string) => `How much does each point count? 0 is nothing, ${most} most`,
      facts: (most: string) => `What is known, and your rating: 1 is worst, ${most} best`,
      rate: (option: string, criterion: string) => `Your rating: ${option}, ${criterion}`,
      ranking: 'Weighted mean of your ratings',
      option: 'Option',
      total: (most: string) => `Of ${most}`,
      unrated: (count: string) => `Still without a rating: ${count}. The ranking follows once all are set.`,
      noWeight: 'Something has to count: give at least one point a weight.',
      tie: (names: string) => `Level in first place: ${names}. Decide on something that is not in the table.`,
      solid: (name: string, most: string) =>
        `${name} stays first whatever single weight you move between 0 and ${most}.`,
      turns: (name: string) => `${name} stays first until one weight moves this far:`,
      above: (criterion: string, limit: string, now: string, winner: string) =>
        `${criterion} above ${limit} (now ${now}): ${winner} leads.`,
      below: (criterion: string, limit: string, now: string, winner: string) =>
        `${criterion} below ${limit} (now ${now}): ${winner} leads.`,
      compare: 'Compare with our ratings',
      near: (near: string, all: string) => `${near} of ${all} ratings lie within one step of ours.`,
      differs: (yours: string, ours: string) => `You ${yours}, we ${ours}.`,
      model: (ranking: string) =>
        `With our ratings and weights: ${ranking}. The weights are a matter of your aims; these were ours:`,
    },
    grid: {
      count: 'Switched on',
      excess: 'too much',
      missing: 'missing',
      tooMany: 'Too much: ',
      tooFew: 'Missing: ',
      between: ' · ',
      unchosen: (count: string) => `Rows without a choice: ${count}.`,
    },
  },
  zh: {
    scores: {
      weights: (most: string) => `每一项有多要紧？0不算，${most}最要紧`,
      facts: (most: string) => `已知情况和你的打分：1最差，${most}最好`,
      rate: (option: string, criterion: string) => `你的打分：${option}，${criterion}`,
      ranking: '按你的打分加权平均',
      option: '选项',
      total: (most: string) => `满分${most}`,
      unrated: (count: string) => `还有${count}项没打分，打完才排得出名次。`,
      noWeight: '总得有一项要紧：至少给一项定个权重。',
      tie: (names: string) => `并列第一：${names}。那就看表里没写的东西来定。`,
      solid: (name: string, most: string) => `不管单独把哪个权重在0到${most}之间怎么调，${name}都是第一。`,
      turns: (name: string) => `${name}现在第一，单独把一个权重调过这条线就会换人：`,
      above: (criterion: string, limit: string, now: string, winner: string) =>
        `${criterion}高过${limit}（现在${now}）：${winner}第一。`,
      below: (criterion: string, limit: string, now: string, winner: string) =>
        `${criterion}低过${limit}（现在${now}）：${winner}第一。`,
      compare: '和我们的打分比一比',
      near: (near: string, all: string) => `${all}项打分里，有${near}项和我们相差不超过1分。`,
      differs: (yours: string, ours: string) => `你打${yours}，我们打${ours}。`,
      model: (ranking: string) => `按我们的打分和权重：${ranking}。权重看你要什么，我们是这么想的：`,
    },
    grid: {
      count: '已打开',
      excess: '多了',
      missing: '少了',
      tooMany: '多了：',
      tooFew: '少了：',
      between: '；',
      unchosen: (count: string) => `还有${count}行没选。`,
    },
  },
});
