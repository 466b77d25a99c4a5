import { area } from '../area.ts';

/** The few words that every link to the glossary needs. */
export const term = area({
  en: {
    glossary: 'Glossary',
    lookUp: 'In the glossary',
    formula: 'Formula',
    example: 'In the practice shop',
  },
  zh: { glossary: '术语表', lookUp: '看术语表', formula: '公式', example: '练习店里' },
});
