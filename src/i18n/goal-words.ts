/** How sentences of both languages speak of weeks, people and good intentions; for reading goals that somebody types. */

/** Wordings that sound like a goal and cannot be checked. */
export const VAGUE_WORDS: readonly string[] = [
  ...'a bit|a little|a lot|actively|as far as possible|as many as possible|as much as possible|as soon as possible|aim to|asap|best possible|better|big|bigger|considerably|continually|continuously|cutting-edge|drastically|dramatically|excellent|excellence|faster|first-class|good|gradually|great|greatly|happier|high-quality|hopefully|ideally|leading|look into|massively|maximal|maximise|maximize|many more|much more|noticeably|optimal|optimise|optimize|roughly|several|significant|significantly|somehow|soon|steadily|strive|strong|stronger|substantial|substantially|sustainably|top-notch|try to|where possible|work on|world-class'.split(
    '|',
  ),
  ...'尽快|尽早|尽量|尽可能|尽力|争取|力争|努力|试着|大幅|大力|明显|显著|进一步|不断地|不断提|不断改|不断增|持续|逐步|逐渐|稳步|适当|一些|一点|更好|更快|更多|更高|更强|更上一层|做大做强|高质量|高标准|一流|领先|优质|优化|加强|强化|改善|完善|抓好|做好|搞好|全面|深入|积极|差不多|大概|左右|若干'.split(
    '|',
  ),
];

/** Those who stand for everybody and so for nobody. */
export const NOBODY: readonly string[] = [
  ...'we|us|everyone|everybody|all of us|the team|our team|all staff|the shop'.split('|'),
  ...'我们|大家|全体|全员|所有人|团队|各部门|全店'.split('|'),
];

/** The writer in person. */
export const MYSELF: readonly string[] = ['i', 'me', 'myself', '我'];

/** Day or week by which something is to be done. The first group, if any, is a number of weeks. */
export const DEADLINES: readonly RegExp[] = [
  /\bweek\s*(\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/gi,
  /\b(?:within|in)\s+(\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s+weeks?\b/gi,
  /\b(?:by|until|before|at)\s+the\s+end\s+of\s+(?:the\s+|this\s+|next\s+)?(?:season|month|quarter|year)\b/gi,
  /\b\d{1,2}(?:st|nd|rd|th)?\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/gi,
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\s+\d{1,2}\b/gi,
  /第([\d一二三四五六七八九十]+)周/g,
  /([\d一二三四五六七八九十两]+)周(?:之?内|以内|后)/g,
  /\d{1,2}月\d{1,2}[日号]/g,
  /(?:本季|赛季|季度|月|年|季)(?:结束|末|底)/g,
];

/** Numbers of weeks in words. */
export const WEEK_NUMBERS: Readonly<Record<string, number>> = Object.fromEntries([
  ...'one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, index) => [word, index + 1]),
  ...'一 二 三 四 五 六 七 八 九 十 十一 十二'.split(' ').map((word, index) => [word, index + 1]),
  ['两', 2],
]);

/** A number with what stands before and after it; 万 is ten thousand. */
export const AMOUNT =
  /(¥|RMB\s?)?(\d+(?:\.\d+)?)\s*(万)?\s*(%|per\s?cent\b|个百分点|个点|percentage\s+points?\b|points?\b|pts?\b|元|块|yuan\b|stars?\b|分|days?\b|天|hours?\b|小时|orders?\b|单|weeks?\b|周)?/gi;

/** What ends in this before a number speaks of a change, not of where it leads. */
export const CHANGE_BY =
  /(?:\bby\s+(?:about\s+)?|(?:提高|提升|增加|增长|上升|多|涨|降低|下降|减少|少|降)了?约?)(?:¥\s*)?$/i;
