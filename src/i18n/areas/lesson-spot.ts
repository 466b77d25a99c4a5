import { area } from '../area.ts';

/** Words of the exercise that asks for the faults of a page. */
export const lessonSpot = area({
  en: {
    hint: 'Mark every line with a fault; mark it again to take the mark off. What you find is repaired.',
    hintNamed:
      'Mark every part with a fault and say what is wrong; mark it again to take the mark off. What you find is repaired.',
    which: 'What is wrong with it?',
    choose: 'Choose',
    repaired: 'repaired',
    gone: 'taken off',
    asItWas: 'Show it as it was',
    before: (count: string) => `instead of ${count}`,
    nothingMarked: 'Mark something first.',
    repairedOf: (right: string, all: string) => `${right} of ${all} faults repaired so far.`,
    allRepaired: (all: string) => `All ${all} faults are found and repaired.`,
    verdicts: {
      found: 'a fault',
      unnamed: 'say what is wrong with it, too',
      other: 'a fault, but of another kind',
      harmless: 'nothing is wrong here',
    },
    better: (text: string) => `Repaired: ${text}`,
  },
  zh: {
    hint: '有毛病的行都标出来，再点一下取消。找对的当场改好。',
    hintNamed: '有毛病的地方都标出来，并说出毛病在哪里，再点一下取消。找对的当场改好。',
    which: '毛病在哪里？',
    choose: '请选择',
    repaired: '已改',
    gone: '已去掉',
    asItWas: '看原来的样子',
    before: (count: string) => `原来${count}`,
    nothingMarked: '先标一处。',
    repairedOf: (right: string, all: string) => `${all}处毛病，改好了${right}处。`,
    allRepaired: (all: string) => `${all}处毛病全部找到，都改好了。`,
    verdicts: {
      found: '有毛病',
      unnamed: '还要说出毛病在哪里',
      other: '有毛病，但不是这一种',
      harmless: '这里没毛病',
    },
    better: (text: string) => `改成：${text}`,
  },
});
