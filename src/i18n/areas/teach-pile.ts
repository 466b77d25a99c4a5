import { area } from '../area.ts';

/** The pile: every file handed in, what a replay says of it, and what is missing. */
export const teachPile = area({
  en: {
    title: 'Pile',
    findings: {
      empty: 'Nothing has been handed in yet',
      all: (verified: number, reports: number) =>
        reports === verified
          ? `${reports === 1 ? 'One report' : `${reports} reports`}: every figure follows from its decisions`
          : `${verified} of ${reports} reports replayed with matching figures`,
    },
    lede: 'Drop report files anywhere on this page. Each is replayed in this browser and every figure compared.',
    honest:
      'A replay proves that the figures follow from the decisions. It does not prove who made them, nor who wrote the text. What is alike is listed, not judged.',
    choose: 'Choose files',
    chooseFolder: 'Choose a folder',
    chooseHint:
      'Reports, lesson progress, assignments and backups, in any mixture. A file that cannot be read never stops the others.',
    dropNow: 'Let go to add the files',
    checking: (done: number, all: number) => `Checking ${done} of ${all}`,
    checked: (count: number) => (count === 1 ? 'One file checked.' : `${count} files checked.`),
    clear: 'Clear the pile',
    cleared: (count: number) =>
      count === 1 ? 'One file taken off the pile.' : `${count} files taken off the pile.`,
    undo: 'Undo',
    readNext: 'Read the next one',
    seals: {
      title: 'Seal codes handed in',
      help: 'Paste what students sent: a chat, a column of a table, in any order. The codes are found in it and compared with the weeks of the reports.',
      label: 'Messages with seal codes',
      add: 'Look for codes',
      added: (found: number, fresh: number) =>
        found === 0
          ? 'No code found. A seal code has twelve letters and figures.'
          : `${found === 1 ? 'One code' : `${found} codes`} found, ${fresh} of them new.`,
      none: 'None yet.',
      state: (whole: number, sealed: number, codes: number) =>
        `${codes === 1 ? 'One code' : `${codes} codes`}. Every week of ${whole} of ${sealed} sealed reports has its code here.`,
      unknown: (codes: string) =>
        `Of no week in any report here: ${codes}. Such a code was mistyped, or its week is still to come, or was unlocked and changed.`,
      forget: 'Forget all codes',
    },
    empty: {
      title: 'How reports get here',
      body: 'Students open “Weekly report” in their shop and press “Export report file”. They send you that file, by mail or through your learning platform. You drop all of them here.',
      steps: {
        export: 'Student: Weekly report → Export report file',
        send: 'Student: sends the .shop.json file',
        drop: 'You: drop the files, or the folder, on this page',
      },
      sample: 'No students yet? Load the sample class on the start page.',
      toStart: 'To the start page',
    },
    offers: {
      assignment: (title: string) =>
        `“${title}” is an assignment. Use it for this room? Class code, weeks and rubric are then checked against it.`,
      useAssignment: 'Use this assignment',
      grading: (file: string) =>
        `${file} is a backup of an instructor’s room. Its files are checked anew; roster, assignment and settings are taken from it.`,
      useGrading: 'Restore it',
      restored: (files: number, gradings: number) => `Restored: ${files} files, ${gradings} gradings.`,
      notRestored: 'The backup could not be read. Nothing has changed.',
      dismiss: 'Not now',
      used: 'The assignment is set.',
    },
    weeks: {
      title: 'Handed in, by week',
      week: (week: number) => `Week ${week}`,
      allWeeks: 'All weeks',
      count: (here: number, all: number) => `${here} of ${all}`,
      countNoRoster: (here: number) => (here === 1 ? '1 report' : `${here} reports`),
      missing: (week: number, count: number) =>
        count === 1
          ? `One student is missing in week ${week}`
          : `${count} students are missing in week ${week}`,
      nobodyMissing: (week: number) => `Everybody on the roster has handed in week ${week}.`,
      noRoster: 'With a roster, this page lists who is missing. Paste one on the assignment page.',
      copyReminder: 'Copy a reminder',
      english: 'English',
      chinese: '中文',
      copied: 'The reminder is on the clipboard.',
      notCopied: 'The browser did not allow copying. Select the text instead.',
      reminder: (title: string, week: number, date: string, names: string) =>
        `Reminder${title === '' ? '' : ` · ${title}`}: the report of week ${week} is still missing${date === '' ? '' : ` (due ${date})`} from ${names}. In your shop: Weekly report → Export report file, then send me the file.`,
    },
    filters: {
      title: 'Show',
      all: 'All',
      'to-grade': 'To grade',
      graded: 'Graded',
      flagged: 'With flags',
      altered: 'Altered',
      'other-rules': 'Other rules',
      unreadable: 'Cannot be read',
      aside: 'Set aside',
      week: 'Week',
      none: 'No file fits this filter.',
      clear: 'Show all',
    },
    table: {
      name: 'Files on the pile',
      student: 'Student',
      week: 'Week',
      check: 'Check',
      profit: 'Operating profit',
      mark: 'Mark',
      words: 'Words',
      chips: 'Evidence',
      flags: 'Flags',
      grade: 'Grade',
      state: 'State',
      actions: 'Actions',
      sortBy: (column: string) => `Sort by ${column.toLowerCase()}`,
      noName: 'no name given',
      markLater: 'when opened',
      markNone: 'none',
      pages: 'Pages of the pile',
      previous: 'Previous',
      next: 'Next',
      pageOf: (page: string, pages: string) => `Page ${page} of ${pages}`,
      rowsShown: (count: number) => (count === 1 ? '1 row' : `${count} rows`),
    },
    states: {
      waiting: 'being checked',
      ungraded: 'not graded',
      begun: 'begun',
      graded: 'graded',
      earlier: 'earlier rules',
      aside: 'set aside',
      progress: 'lesson progress',
      'not-a-report': 'not a report',
    },
    marks: {
      work: 'Work out the marks',
      note: 'A mark compares the week with the best plan for it. That takes some seconds a report, so it is worked out when a report is opened, or here for all that are shown.',
      running: (done: number, all: number) => `Working out marks: ${done} of ${all}`,
      stop: 'Stop',
    },
    row: {
      read: 'Read',
      readName: (name: string) => `Read the report of ${name}`,
      more: 'Details',
      moreName: (name: string) => `Details of ${name}`,
      remove: 'Take off the pile',
      removed: (file: string) => `${file} was taken off the pile.`,
      file: 'File',
      added: 'Added',
      modified: 'File last changed',
      modifiedNote: 'as the computer it came from says',
      sent: (lessons: number) => (lessons === 1 ? '1 lesson finished' : `${lessons} lessons finished`),
      daysLate: 'Days late',
      daysLateHelp: 'Whole days after the due date; used for late points in the grades.',
      earlier: (version: string) =>
        `Played under rules ${version} and checked by their engine. Figures and name stand in the file; its text cannot be shown beside today’s figures, so it is graded outside this page.`,
    },
    flags: {
      'unknown-student': {
        short: 'not on the roster',
        long: 'Neither this number nor this name is on the roster.',
      },
      'matched-by-name': {
        short: 'other number',
        long: (number: string, roster: string) =>
          `Found by name: the report says number ${number === '' ? '(none)' : number}, the roster ${roster}.`,
      },
      'no-assignment': {
        short: 'no assignment',
        long: 'Played in a practice shop, not in the shop of your assignment.',
      },
      'other-assignment': { short: 'other assignment', long: 'Played under another assignment.' },
      'other-terms': {
        short: 'other terms',
        long: 'Edition of the shop, seed or terms are not those that the assignment gives this student.',
      },
      'wrong-class': {
        short: 'other class code',
        long: (code: string) => `Joined with the class code ${code}, not with that of your assignment.`,
      },
      'wrong-shop': { short: 'other shop', long: 'Played in another shop than the assignment names.' },
      'wrong-week': {
        short: 'other week',
        long: (week: string, weeks: string) => `Week ${week}; the assignment has ${weeks}.`,
      },
      practice: {
        short: 'what-if copy',
        long: 'A copy of a shop made to try things in; such weeks are not meant to be graded.',
      },
      attempt: {
        short: (attempt: string) => `attempt ${attempt}`,
        long: (attempt: string) =>
          `This browser had begun this season ${attempt} times. A new browser counts from 1 again.`,
      },
      short: {
        short: 'short',
        long: (length: string, minimum: string) => `${length} characters of at least ${minimum}.`,
      },
      late: {
        short: (days: string) => (days === '1' ? '1 day late' : `${days} days late`),
        long: 'Set by you.',
      },
      'no-seal-code': {
        short: (weeks: string) => `no seal code: week ${weeks}`,
        long: (weeks: string) =>
          `The seal code of week ${weeks}, as it stands in the file, is not among those handed in: it was not sent, it was mistyped, or the week was changed afterwards.`,
      },
      copies: {
        short: 'came twice',
        long: (names: string) => `The very same file came again as ${names}; it is counted once.`,
      },
      duplicate: {
        short: 'copy',
        long: (names: string) => `The same content as ${names}; the first one counts.`,
        longFirst: (names: string) => `The same content came again: ${names}. This one counts.`,
      },
      newer: {
        short: 'older version',
        shortNew: 'newer version',
        long: (names: string) => `A newer version of the same week came: ${names}. That one counts.`,
        longNew: (names: string) => `Stands for the older version ${names}.`,
      },
      fork: {
        short: 'other history',
        long: (names: string, week: string) =>
          `Tells week ${week} otherwise than ${names}: from there on the decisions are not those that were handed in.`,
      },
      'same-decisions': {
        short: 'same decisions',
        long: (names: string, weeks: string) =>
          `All decisions of ${weeks} weeks are the same as in ${names}.`,
      },
      'similar-text': {
        short: (share: string) => `text ${share} alike`,
        long: (names: string, share: string) => `${share} of the phrases also stand in ${names}.`,
      },
      others: (count: number) => `and ${count} more`,
    },
    keys: {
      title: 'Keys',
      move: 'next and previous row',
      open: 'read',
      next: 'next to grade',
    },
  },
  zh: {
    title: '收件',
    findings: {
      empty: '还没有收到周报',
      all: (verified: number, reports: number) =>
        reports === verified
          ? `${reports}份周报，数字都由决策得出`
          : `${reports}份周报里，${verified}份重放后数字一致`,
    },
    lede: '把周报文件拖到页面任意位置。每份都在这个浏览器里重放，逐个数字核对。',
    honest: '重放能证明数字由这些决策得出，不能证明决策是谁做的、文字是谁写的。相同之处只列出来，不下结论。',
    choose: '选择文件',
    chooseFolder: '选择文件夹',
    chooseHint: '周报、学习进度、作业、备份可以混在一起；读不了的文件不影响其他文件。',
    dropNow: '松手即可添加',
    checking: (done: number, all: number) => `正在核验：${done}／${all}`,
    checked: (count: number) => `已核验${count}个文件。`,
    clear: '清空收件',
    cleared: (count: number) => `已移出${count}个文件。`,
    undo: '撤销',
    readNext: '批阅下一份',
    seals: {
      title: '收到的封存码',
      help: '把学生发来的内容整段贴进来：聊天记录、表格里的一列都行，不分先后。系统会找出其中的封存码，和报告逐周核对。',
      label: '含封存码的消息',
      add: '找出封存码',
      added: (found: number, fresh: number) =>
        found === 0
          ? '没有找到封存码。封存码是十二位字母和数字。'
          : `找到${found}个封存码，其中${fresh}个是新的。`,
      none: '还没有收到。',
      state: (whole: number, sealed: number, codes: number) =>
        `共${codes}个。${sealed}份封存报告里，${whole}份每周都对得上。`,
      unknown: (codes: string) =>
        `对不上任何报告的：${codes}。可能抄错了，也可能那一周的报告还没交，或者解锁后又改过。`,
      forget: '清空封存码',
    },
    empty: {
      title: '周报怎么交到这里',
      body: '学生在店铺的“周报”页点“导出周报文件”，把文件通过邮件或教学平台交给你，你再把全部文件拖进来。',
      steps: {
        export: '学生：周报→导出周报文件',
        send: '学生：提交.shop.json文件',
        drop: '你：把文件或文件夹拖到本页',
      },
      sample: '还没有学生？在“开始”页载入示例班级。',
      toStart: '去“开始”页',
    },
    offers: {
      assignment: (title: string) => `“${title}”是一份作业。用它来核对班级码、周次和评分表吗？`,
      useAssignment: '使用这份作业',
      grading: (file: string) => `${file}是工作台备份。里面的文件会重新核验，名单、作业和设置以它为准。`,
      useGrading: '恢复',
      restored: (files: number, gradings: number) => `已恢复${files}个文件、${gradings}份评分。`,
      notRestored: '备份读不了，没有任何改动。',
      dismiss: '暂不',
      used: '作业已设定。',
    },
    weeks: {
      title: '各周提交情况',
      week: (week: number) => `第${week}周`,
      allWeeks: '全部周次',
      count: (here: number, all: number) => `${here}／${all}`,
      countNoRoster: (here: number) => `${here}份`,
      missing: (week: number, count: number) => `第${week}周还有${count}人未交`,
      nobodyMissing: (week: number) => `第${week}周名单上的人都交了。`,
      noRoster: '有了名单，这里会列出谁没交。名单在“布置作业”页粘贴。',
      copyReminder: '复制催交通知',
      english: 'English',
      chinese: '中文',
      copied: '催交通知已复制。',
      notCopied: '浏览器不允许复制，请手动选取文字。',
      reminder: (title: string, week: number, date: string, names: string) =>
        `【催交】${title === '' ? '' : `${title}：`}第${week}周周报${date === '' ? '' : `（截止${date}）`}还没收到：${names}。请在店铺的“周报”页点“导出周报文件”，把文件发给我。`,
    },
    filters: {
      title: '显示',
      all: '全部',
      'to-grade': '待评',
      graded: '已评',
      flagged: '有提示',
      altered: '数字不一致',
      'other-rules': '规则不同',
      unreadable: '读不了',
      aside: '不计入',
      week: '周次',
      none: '没有符合条件的文件。',
      clear: '显示全部',
    },
    table: {
      name: '收到的文件',
      student: '学生',
      week: '周次',
      check: '核验',
      profit: '经营利润',
      mark: '得分',
      words: '字数',
      chips: '证据',
      flags: '提示',
      grade: '评分',
      state: '状态',
      actions: '操作',
      sortBy: (column: string) => `按${column}排序`,
      noName: '未填姓名',
      markLater: '打开时计算',
      markNone: '无',
      pages: '收件分页',
      previous: '上一页',
      next: '下一页',
      pageOf: (page: string, pages: string) => `第${page}页，共${pages}页`,
      rowsShown: (count: number) => `${count}行`,
    },
    states: {
      waiting: '核验中',
      ungraded: '未评',
      begun: '评了一部分',
      graded: '已评',
      earlier: '旧规则',
      aside: '不计入',
      progress: '学习进度',
      'not-a-report': '不是周报',
    },
    marks: {
      work: '计算得分',
      note: '得分是把这一周和最优方案相比，每份要几秒，所以在打开周报时才算；也可以在这里把列出的一起算完。',
      running: (done: number, all: number) => `正在计算得分：${done}／${all}`,
      stop: '停止',
    },
    row: {
      read: '批阅',
      readName: (name: string) => `批阅${name}的周报`,
      more: '详情',
      moreName: (name: string) => `${name}的详情`,
      remove: '移出收件',
      removed: (file: string) => `已移出${file}。`,
      file: '文件',
      added: '添加时间',
      modified: '文件最后修改',
      modifiedNote: '以来源电脑的时钟为准',
      sent: (lessons: number) => `学完${lessons}课`,
      daysLate: '迟交天数',
      daysLateHelp: '超过截止日的整天数，用于成绩里的迟交扣分。',
      earlier: (version: string) =>
        `按规则${version}经营，由当时的引擎核验。姓名和数字取自文件；正文无法和现在的数字并排显示，请在本页之外评分。`,
    },
    flags: {
      'unknown-student': { short: '不在名单', long: '学号和姓名都不在名单里。' },
      'matched-by-name': {
        short: '学号不符',
        long: (number: string, roster: string) =>
          `按姓名对上：周报里的学号是${number === '' ? '（空）' : number}，名单里是${roster}。`,
      },
      'no-assignment': { short: '未用作业', long: '在练习店里经营，不是作业的店。' },
      'other-assignment': { short: '别的作业', long: '属于另一份作业。' },
      'other-terms': { short: '条件不同', long: '店铺版本、种子或条件和作业给这名学生的不同。' },
      'wrong-class': { short: '班级码不同', long: (code: string) => `用班级码${code}加入，和作业的不同。` },
      'wrong-shop': { short: '店铺不同', long: '经营的不是作业指定的店。' },
      'wrong-week': {
        short: '周次不符',
        long: (week: string, weeks: string) => `这是第${week}周，作业只有${weeks}周。`,
      },
      practice: { short: '试验副本', long: '这是用来试验的副本，不用于评分。' },
      attempt: {
        short: (attempt: string) => `第${attempt}次尝试`,
        long: (attempt: string) => `那台浏览器第${attempt}次开始这一季。换一个浏览器会重新从1数起。`,
      },
      short: {
        short: '偏短',
        long: (length: string, minimum: string) => `${length}字，要求至少${minimum}字。`,
      },
      late: { short: (days: string) => `迟交${days}天`, long: '由你设定。' },
      'no-seal-code': {
        short: (weeks: string) => `第${weeks}周缺封存码`,
        long: (weeks: string) =>
          `按文件内容算出的第${weeks}周封存码，不在收到的封存码里：可能没交、抄错，也可能锁定之后又改过。`,
      },
      copies: { short: '重复收到', long: (names: string) => `同一个文件又以${names}收到，只算一份。` },
      duplicate: {
        short: '内容相同',
        long: (names: string) => `内容和${names}相同，以先收到的为准。`,
        longFirst: (names: string) => `同样的内容又收到：${names}。以这份为准。`,
      },
      newer: {
        short: '旧版本',
        shortNew: '新版本',
        long: (names: string) => `同一周收到了更新的版本：${names}，以新版为准。`,
        longNew: (names: string) => `替代旧版本${names}。`,
      },
      fork: {
        short: '历史不同',
        long: (names: string, week: string) =>
          `第${week}周的决策和${names}里的不同，之后的经营建立在改过的历史上。`,
      },
      'same-decisions': {
        short: '决策相同',
        long: (names: string, weeks: string) => `${weeks}周的全部决策和${names}相同。`,
      },
      'similar-text': {
        short: (share: string) => `文字${share}相同`,
        long: (names: string, share: string) => `${share}的语句也出现在${names}里。`,
      },
      others: (count: number) => `等另外${count}份`,
    },
    keys: {
      title: '快捷键',
      move: '上下移动',
      open: '批阅',
      next: '下一份待评',
    },
  },
});
