import { area } from '../area.ts';

/** What the browser, or the simulator's worker, refused: one sentence that says it, one that says what to do. */
export const storageWords = area({
  en: {
    problems: {
      'storage/blocked': {
        title: 'This browser keeps nothing for this page',
        wayOut: 'You can play on, but closing the page ends the shop. Save it as a file before you leave.',
      },
      'storage/quota': {
        title: 'The disk is full: this was not saved',
        wayOut: 'Your plan is still here. Free some space, or save the shop as a file, then try again.',
      },
      'storage/frozen': {
        title: 'Another tab uses a newer version of Shopkeeper',
        wayOut: 'Reload this page to go on. What you typed is kept.',
      },
      'storage/newer-writer': {
        title: 'A newer version of Shopkeeper has saved here',
        wayOut: 'Reload this page to get it. Until then nothing can be saved.',
      },
      'storage/conflict': {
        title: 'This shop was played on in another tab',
        wayOut: 'Reload this page to see where it stands now.',
      },
      'storage/read-only': {
        title: 'This shop is open in another tab',
        wayOut: 'Here you can only look. Close the other tab, or take over in this one.',
      },
      'storage/not-found': {
        title: 'This shop is not in this browser',
        wayOut: 'Choose another one, or import it from a file.',
      },
      'storage/evicted': {
        title: 'This browser has cleared your shop',
        wayOut: 'Import the file that you saved last; it holds every week up to then.',
      },
      'storage/unreadable': {
        title: 'This save is damaged',
        wayOut: 'You can look at it and save it as a file. Go on from an earlier file, or start again.',
      },
      'storage/other-rules': {
        title: 'This shop was played under other rules',
        wayOut: 'It cannot go on here. You can still save it as a file.',
      },
      'storage/failed': {
        title: 'The browser could not save this',
        wayOut: 'Your plan is still here. Try again; if it happens twice, save the shop as a file.',
      },
      'worker/failed': {
        title: 'The week could not be worked out',
        wayOut: 'Your plan is still here. Try again; if it happens twice, save the diagnostic file.',
      },
      'worker/timeout': {
        title: 'Working this out took too long',
        wayOut: 'Your plan is still here. Close other pages and try again.',
      },
    },
  },
  zh: {
    problems: {
      'storage/blocked': {
        title: '这个浏览器不让本页保存',
        wayOut: '可以继续玩，但关掉页面店就没了。走之前先导出成文件。',
      },
      'storage/quota': {
        title: '磁盘满了，这次没有保存',
        wayOut: '方案还在。清出一些空间，或者先把店导出成文件，再试一次。',
      },
      'storage/frozen': {
        title: '另一个标签页用的是新版掌柜',
        wayOut: '刷新本页就能继续，填过的内容都在。',
      },
      'storage/newer-writer': {
        title: '这里已经由新版掌柜保存过',
        wayOut: '刷新本页换到新版。在这之前无法保存。',
      },
      'storage/conflict': {
        title: '这家店在另一个标签页里往下经营了',
        wayOut: '刷新本页，看看现在到哪一周了。',
      },
      'storage/read-only': {
        title: '这家店正在另一个标签页里打开',
        wayOut: '这里只能看。关掉那个标签页，或者在这里接手。',
      },
      'storage/not-found': {
        title: '这个浏览器里没有这家店',
        wayOut: '换一家，或者从文件导入。',
      },
      'storage/evicted': {
        title: '浏览器把你的店清掉了',
        wayOut: '导入你最近一次导出的文件，到那时为止的每一周都在里面。',
      },
      'storage/unreadable': {
        title: '这份存档损坏了',
        wayOut: '还能查看，也能导出成文件。可以从更早的文件接着经营，或者重新开店。',
      },
      'storage/other-rules': {
        title: '这家店用的是另一版规则',
        wayOut: '在这里不能继续，但可以导出成文件。',
      },
      'storage/failed': {
        title: '浏览器没能保存',
        wayOut: '方案还在。再试一次；还是不行，就把店导出成文件。',
      },
      'worker/failed': {
        title: '这一周没算出来',
        wayOut: '方案还在。再试一次；还是不行，请导出诊断文件。',
      },
      'worker/timeout': {
        title: '算得太久，已经停下',
        wayOut: '方案还在。关掉一些页面，再试一次。',
      },
    },
  },
});
