import { area } from '../area.ts';

/** Words of the lab on the first hour of a sale. */
export const labSpike = area({
  en: {
    title: 'The first hour of a sale: who gets a page?',
    servers: 'Servers',
    peak: 'Rush at the start, of a usual hour',
    times: (count: string) => `${count} times`,
    cached: 'Pages answered from the cache',
    kept: 'Pages shown in time',
    refused: 'Turned away',
    firstSeconds: 'A page takes, at the start',
    usualBusy: 'Servers busy in a usual hour',
    seconds: (count: string) => `${count} s`,
    picture: (kept: string) =>
      `Pages a second over the hour: asked for, reaching the servers, and shown in time. Shown in time: ${kept}.`,
    minutes: 'Minutes after the start',
    perSecond: 'Pages a second',
    asked: 'Asked for',
    reaching: 'Reach the servers',
    keptPages: 'Shown in time',
    refusedPages: 'Turned away',
    busy: 'Busy',
    time: 'Seconds a page',
    table: 'The hour in steps of ten minutes',
    reading: (capacity: string, reaching: string, kept: string, usual: string) =>
      `The servers can take ${capacity} pages a second; at the start ${reaching} reach them. ${kept} of the hour’s pages are shown in time. In a usual hour these servers are busy ${usual} of the time.`,
    guess: (servers: string, each: string, usual: string, peak: string) =>
      `${servers} servers make ${each} pages a second each. A usual hour asks for ${usual} a second; the sale starts with ${peak} times as many and calms down within the hour. What share of its pages is shown in time, in per cent?`,
    why: (servers: string, share: string, minutes: string) =>
      `The fewest servers that show ${share} of the pages of these ${minutes} minutes with that cache. Without it, it takes ${servers}.`,
  },
  zh: {
    title: '大促第一个小时：谁打得开页面？',
    servers: '服务器台数',
    peak: '开场人流是平时的',
    times: (count: string) => `${count}倍`,
    cached: '由缓存直接给的页面',
    kept: '及时打开的页面',
    refused: '被挡在外面',
    firstSeconds: '开场打开一页要',
    usualBusy: '平时服务器忙',
    seconds: (count: string) => `${count}秒`,
    picture: (kept: string) =>
      `这一小时每秒的页面数：要打开的、到服务器的、及时打开的。及时打开的占${kept}。`,
    minutes: '开场后几分钟',
    perSecond: '每秒页面数',
    asked: '要打开的',
    reaching: '到服务器的',
    keptPages: '及时打开的',
    refusedPages: '挡在外面的',
    busy: '忙碌',
    time: '每页秒数',
    table: '每十分钟看一次',
    reading: (capacity: string, reaching: string, kept: string, usual: string) =>
      `服务器每秒接得住${capacity}页，开场时来了${reaching}页。这一小时有${kept}的页面及时打开。平时这些服务器只忙${usual}。`,
    guess: (servers: string, each: string, usual: string, peak: string) =>
      `${servers}台服务器，每台每秒做${each}页。平时每秒要${usual}页，大促一开场是${peak}倍，一小时里慢慢落下来。百分之几的页面能及时打开？`,
    why: (servers: string, share: string, minutes: string) =>
      `有这样的缓存，${minutes}分钟里${share}的页面及时打开，最少就要这么多台。没有缓存要${servers}台。`,
  },
});
