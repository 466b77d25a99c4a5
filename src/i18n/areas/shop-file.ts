import { area } from '../area.ts';

/** Taking in a shop that no site carries. */
export const shopFile = area({
  en: {
    choose: 'Choose a scenario file',
    help: 'A shop that you have written or been given, as a .json file.',
    refused: 'This shop was not taken.',
    place: (path: string) => `Place: ${path}.`,
    more: (count: number) => (count === 1 ? 'One more thing to mend.' : `${count} more things to mend.`),
    own: 'Your own shop',
    details: 'A shop from a file',
  },
  zh: {
    choose: '选择店铺设定文件',
    help: '你自己写的或别人给的店铺设定，.json文件。',
    refused: '这家店没有收下。',
    place: (path: string) => `位置：${path}。`,
    more: (count: number) => `还有${count}处要改。`,
    own: '自己的店',
    details: '从文件读取店铺',
  },
});
