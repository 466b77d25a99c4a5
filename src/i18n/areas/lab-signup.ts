import { area } from '../area.ts';

/** Words of the lab on the sign-up form. */
export const labSignup = area({
  en: {
    title: 'How many fields does a sign-up form bear?',
    fields: 'Fields to fill in',
    check: 'Check',
    checks: { none: 'None', code: 'Code by SMS', card: 'SMS code and identity card' },
    steps: { open: 'Open the form', fill: 'Fill it in', pass: 'Pass the check' },
    step: 'Step',
    people: 'People',
    caption: 'People at each step',
    fillRate: 'Fill it in',
    passRate: 'Pass the check',
    real: 'Real accounts',
    fake: 'Fake accounts',
    worth: 'Worth of a year',
    table: (check: string) => `By number of fields; check: ${check}`,
    reading: (fields: string, fill: string, pass: string, real: string, fake: string) =>
      `${fields} fields: ${fill} fill them in, ${pass} of those pass the check. That makes ${real} real accounts, and ${fake} fake ones beside them.`,
    guess: (loss: string, fields: string) =>
      `At each field ${loss} of those still there give up. What share of people fills in all ${fields} fields, in per cent?`,
    why: 'Few fields and a code by SMS. Each field takes its share of people and stops no program. A check takes its share, too, and keeps programs out.',
  },
  zh: {
    title: '注册表单，几栏才填得下去？',
    fields: '要填几栏',
    check: '验证方式',
    checks: { none: '不验证', code: '短信验证码', card: '短信验证码加身份证' },
    steps: { open: '打开注册表单', fill: '填完', pass: '过了验证' },
    step: '步骤',
    people: '人数',
    caption: '每一步剩多少人',
    fillRate: '填完',
    passRate: '过验证',
    real: '真账号',
    fake: '假账号',
    worth: '一年的价值',
    table: (check: string) => `按栏数看（验证方式：${check}）`,
    reading: (fields: string, fill: string, pass: string, real: string, fake: string) =>
      `${fields}栏，${fill}的人填完，其中${pass}过验证，得到${real}个真账号，另有${fake}个假账号。`,
    guess: (loss: string, fields: string) =>
      `每一栏都有${loss}的人在这里放弃。百分之几的人填得完${fields}栏？`,
    why: '栏目少，加短信验证码。每多一栏都掉一批真人，却挡不住一个程序；验证也掉人，但把程序挡在了外面。',
  },
});
