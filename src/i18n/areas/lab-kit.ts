import { area } from '../area.ts';

/** Words that all lesson labs share. */
export const labKit = area({
  en: {
    guessFirst: 'Guess first.',
    compare: 'Compare',
    typeNumber: 'Type a number first.',
    guessed: (guess: string, answer: string) =>
      `You guessed ${guess}. It is ${answer}; the lab now shows it.`,
    goodAnswer: 'Show a good answer',
    tries: 'What you tried',
    triesOf: (title: string) => `What you tried: ${title}`,
    tryNumber: 'Try',
    back: (number: number) => `Back to try ${number}`,
    replayHint: 'Every choice is replayed on the same visitors and the same luck; only this choice changes.',
    bookHint:
      'All figures are read from this shop’s own books; nothing is estimated but what the sliders say.',
    arithmeticHint: 'The lab works out every figure from the numbers you set.',
  },
  zh: {
    guessFirst: '先猜一猜。',
    compare: '对一下',
    typeNumber: '先填一个数字。',
    guessed: (guess: string, answer: string) => `你猜的是${guess}，实际是${answer}，下面已经按这个设置显示。`,
    goodAnswer: '看一个好答案',
    tries: '试过的设置',
    triesOf: (title: string) => `试过的设置：${title}`,
    tryNumber: '第几次',
    back: (number: number) => `回到第${number}次`,
    replayHint: '每个选择都在同样的访客、同样的运气上重放，只改这一个选择。',
    bookHint: '数字都读自这家店自己的账，除了滑块设定的，没有一个是估的。',
    arithmeticHint: '每个数字都按你设定的数现算。',
  },
});
