import { area } from '../area.ts';

/** First page of the instructor's room. */
export const teachStart = area({
  en: {
    title: 'Set a task, replay what comes back, grade it, hand it back',
    lede: 'No accounts and no server: students send files, and this page checks them. Everything you do here stays in this browser until you export it.',
    steps: {
      title: 'Four steps',
      assign: {
        title: 'Set the task',
        body: 'Choose the shop, the weeks and their due dates, the levers that are open, and the rubric. You get a link for the group chat.',
        link: 'Set an assignment',
      },
      collect: {
        title: 'Collect the reports',
        body: 'Drop all files at once. Each week is replayed; what does not follow from the decisions is named, and so is who is missing.',
        link: 'Open the pile',
      },
      read: {
        title: 'Read and grade',
        body: 'Beside every figure stands the replayed one. Points by rubric, comments on the passage, marks for the decisions themselves.',
        link: 'Read the next one',
      },
      back: {
        title: 'Hand back, and into the gradebook',
        body: 'A feedback file for each student, the class on one curve for the lecture, and the grades in the columns of your own gradebook.',
        link: 'Open the grades',
      },
    },
    resume: {
      title: 'Where you left off',
      assignment: 'Assignment',
      none: 'none set',
      roster: 'Roster',
      students: (count: number) => (count === 1 ? '1 student' : `${count} students`),
      reports: 'Reports',
      reportCount: (count: number, toGrade: number) => `${count}, of which ${toGrade} to grade`,
      goOn: 'Go on grading',
      toPile: 'To the pile',
    },
    sample: {
      title: 'Try it with a class that nobody taught',
      body: 'Twelve students, two weeks, 25 files: most are sound, one was altered, one came twice, one was played under earlier rules, one rewrote its history, and one is no report at all.',
      load: 'Load the sample class',
      loading: 'Fetching the sample class…',
      failed: 'The sample class could not be fetched. Check the connection and try again.',
      loaded: (count: number) => `The sample class is on the pile (${count} files).`,
      open: 'Look at it',
      remove: 'Remove the sample class',
      removed: 'The sample class is gone.',
    },
    backup: {
      title: 'Backup',
      body: 'One file with all reports as they came, your grades, comments, roster and settings. It holds personal data: keep it where you keep such files.',
      download: 'Download a backup',
      restore: 'Restore from a backup',
      restored: (files: number, gradings: number) =>
        `Restored: ${files === 1 ? '1 file' : `${files} files`}, ${gradings === 1 ? '1 grading' : `${gradings} gradings`}.`,
      working: 'Reading the backup…',
      notRestored: 'The file could not be read as a backup. Nothing has changed.',
      nothing: 'There is nothing to keep yet.',
    },
    honest:
      'What the room can tell: that figures follow from decisions, that two files are alike, that a history was rewritten. What it cannot: who sat at the keyboard, or who wrote the text.',
  },
  zh: {
    title: '布置任务，重放核验，评分，返还反馈',
    lede: '不用账号，也没有服务器：学生交文件，本页来核验。你在这里做的一切都留在这个浏览器里，导出之前不会离开。',
    steps: {
      title: '四步',
      assign: {
        title: '布置任务',
        body: '选店铺、周次和截止日、开放哪些操作、评分表，生成一个能发到群里的链接。',
        link: '布置作业',
      },
      collect: {
        title: '收周报',
        body: '一次拖入全部文件。每一周都会重放，对不上的数字会指出来，谁没交也列出来。',
        link: '打开收件',
      },
      read: {
        title: '批阅评分',
        body: '每个数字旁边是重放得出的数字。按评分表给分，在原文上写批注，决策本身另有得分。',
        link: '批阅下一份',
      },
      back: {
        title: '返还反馈，登记成绩',
        body: '每个学生一份反馈文件；全班的决策画在一条曲线上，课堂可用；成绩按你的成绩册格式导出。',
        link: '打开成绩',
      },
    },
    resume: {
      title: '上次做到这里',
      assignment: '作业',
      none: '未设定',
      roster: '名单',
      students: (count: number) => `${count}人`,
      reports: '周报',
      reportCount: (count: number, toGrade: number) => `${count}份，其中${toGrade}份待评`,
      goOn: '继续批阅',
      toPile: '去收件',
    },
    sample: {
      title: '用示例班级试一遍',
      body: '12名学生、两周、25个文件：大多没问题，其中一份改过数字，一份重复，一份用的是旧规则，一份改写了历史，还有一份根本不是周报。',
      load: '载入示例班级',
      loading: '正在获取示例班级……',
      failed: '示例班级没能获取，请检查网络后重试。',
      loaded: (count: number) => `示例班级已在收件里（${count}个文件）。`,
      open: '去看看',
      remove: '移除示例班级',
      removed: '示例班级已移除。',
    },
    backup: {
      title: '备份',
      body: '一个文件，装着收到的全部周报、你的评分、批注、名单和设置。里面有个人信息，请妥善保管。',
      download: '下载备份',
      restore: '从备份恢复',
      restored: (files: number, gradings: number) => `已恢复${files}个文件、${gradings}份评分。`,
      working: '正在读取备份……',
      notRestored: '这个文件不是能读的备份，没有任何改动。',
      nothing: '还没有可备份的内容。',
    },
    honest:
      '能看出的：数字是否由决策得出、两份文件是否相同、历史是否被改写。看不出的：坐在电脑前的是谁，文字是谁写的。',
  },
});
