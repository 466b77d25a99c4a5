import { describe, expect, test } from 'vitest';
import { machinePathProblems, registryProblems, unexplainedDependencies } from './checks/files.ts';
import { purityProblems } from './checks/purity.ts';
import { roomProblems } from './checks/rooms.ts';
import { provedRules, ruleProblems, testTitles, writtenRules } from './checks/rules.ts';
import type { Source } from './checks/source.ts';
import { wordProblems } from './checks/words.ts';

const source = (path: string, text: string): Source => ({ path, text });

describe('rooms: a planted import is found', () => {
  test.each([
    ['src/simulator/week.ts', "import { db } from '../storage/database.ts';"],
    ['src/simulator/week.ts', "import { h } from 'preact';"],
    ['src/simulator/week.ts', "export * from '../i18n/locale.ts';"],
    ['src/simulator/week.ts', "const later = import('../stores/game.ts');"],
    ['src/i18n/formats.ts', "import type { Sku } from '../simulator/index.ts';"],
    ['src/stores/game.ts', "import { playWeek } from '../simulator/week.ts';"],
    ['src/stores/game.ts', "type Later = import('../components/ui/Button.tsx').Button;"],
    ['src/components/shop/cockpit/Cockpit.tsx', "import { database } from '../../../storage/database.ts';"],
    ['src/components/shop/Shop.tsx', "const all = import.meta.glob('../../storage/*.ts');"],
    ['src/components/shop/Shop.tsx', "new Worker(new URL('../../workers/engine.ts', import.meta.url));"],
    ['src/charts/trend.ts', "import css from '../styles/base.css';"],
    ['src/workers/engine.ts', "import lesson from '../content/lessons/en/01/01.mdx';"],
    ['src/pages/[locale]/index.astro', "---\nimport { $game } from '../../stores/game.ts';\n---\n<p />"],
    ['src/layouts/Base.astro', "<p />\n<script>import '../stores/game.ts';</script>"],
    ['src/content/lessons/en/01/01.mdx', "import Widget from '../../../../components/W.astro'\n\nText"],
    ['bin/shopkeeper.ts', "import { maths } from '../src/simulator/maths.ts';"],
  ])('%s: %s', (path, text) => {
    expect(roomProblems(source(path, text))).toHaveLength(1);
  });

  test('what is allowed passes', () => {
    const allowed = [
      source('src/simulator/week.ts', "import * as v from 'valibot';\nimport { ln } from './maths.ts';"),
      source('src/simulator/hash.ts', "import { sha256 } from '@noble/hashes/sha2.js';"),
      source('src/charts/trend.ts', "import { tokens } from '../styles/tokens.ts';"),
      source('src/stores/lab.ts', "import apparel from '../content/scenarios/apparel.json';"),
      source(
        'src/components/ui/Money.tsx',
        "import { money } from '../../i18n/formats.ts'; // '../../storage/x.ts'",
      ),
      source('tests/simulator/week.test.ts', "import { ln } from '../../src/simulator/maths.ts';"),
    ];
    expect(allowed.flatMap(roomProblems)).toEqual([]);
  });
});

describe('purity: a planted dependence on the machine is found', () => {
  test.each([
    'const a = 2 ** 0.5;',
    'let a = 2; a **= 2;',
    'const a = Math.exp(1);',
    'const a = Math.random();',
    "const a = Math['pow'](2, 3);",
    'const { exp } = Math;',
    'const a = Date.now();',
    'const a = new Date();',
    'console.log(1);',
    'const a = new Intl.NumberFormat();',
    "const a = 'a'.localeCompare('b');",
    'const a = (5).toLocaleString();',
    'const a = document.title;',
    'setTimeout(() => {}, 1);',
    'const a = globalThis.crypto;',
    'const a = { performance };',
  ])('%s', (text) => {
    expect(purityProblems(source('src/simulator/model/demand.ts', text)).length).toBeGreaterThan(0);
  });

  test('exact arithmetic, comments and names of fields pass', () => {
    const text =
      "/** Math.exp(x) ** 2 */ const a = Math.floor(Math.sqrt(2)); const b = { process: 1, date: 'Date' }; b.process;";
    expect(purityProblems(source('src/simulator/maths.ts', text))).toEqual([]);
  });
});

describe('rules: a rule without a test, and a test without a rule, are found', () => {
  const markdown = '# Rules\n\n- **M1** Money is whole fen.\n- **M2** Lines add up.\n- not a rule';
  const tests = (text: string) => [source('tests/simulator/money.test.ts', text)];

  test('every form of a test counts', () => {
    const text =
      "test('A1: x', f); it('A2: x', f); test.each([1])('A3: %s', f); it.each`x`('A4: x', f); test(`A5: ${x}`, f); test.skipIf(x)('A6: x', f);";
    expect(provedRules(testTitles(source('t.test.ts', text)))).toEqual(['A1', 'A2', 'A3', 'A4', 'A5', 'A6']);
  });

  test('skipped tests and comments prove nothing', () => {
    const text = "test.skip('A1: x', f); it.todo('A2: x'); // test('A3: x', f)";
    expect(testTitles(source('t.test.ts', text))).toEqual([]);
  });

  test('both directions', () => {
    expect(writtenRules(markdown)).toEqual(['M1', 'M2']);
    expect(ruleProblems(markdown, tests("test('M1, M2: both', f);"))).toEqual([]);
    expect(ruleProblems(markdown, tests("test('M1: one', f);"))).toEqual(["M2 has no test titled 'M2: …'"]);
    expect(ruleProblems(markdown, tests("test('M1, M2, Z9: x', f);"))).toEqual([
      'a test names the unknown rule Z9',
    ]);
    expect(ruleProblems(`${markdown}\n- **M1** Again.`, tests("test('M1, M2: x', f);"))).toEqual([
      'M1 is written twice',
    ]);
  });
});

describe('words: text typed into a screen is found', () => {
  test.each([
    ['a.tsx', 'const a = <p>Run the week</p>;'],
    ['a.tsx', 'const a = <p>掌柜</p>;'],
    ['a.tsx', "const a = '经营';"],
    ['a.tsx', 'const a = <button aria-label="Close the panel" />;'],
    ['a.tsx', 'const a = `共${n}件`;'],
    ['a.astro', '<p>Run the week</p>'],
    ['a.astro', '<ul>{rows.map((row) => <li>Two words {row}</li>)}</ul>'],
    ['a.astro', '<p>掌柜</p>'],
    ['a.astro', '<img src={src} alt="A small shop">'],
    ['a.astro', "---\nconst title = '掌柜';\n---\n<p>{title}</p>"],
  ])('%s: %s', (path, text) => {
    expect(wordProblems(source(path, text)).length).toBeGreaterThan(0);
  });

  test('expressions, comments, class names and signs pass', () => {
    const passing = [
      source('a.tsx', '/* 掌柜 */ const a = <p class="row wide shop">{t.title} · {count}<b>¥</b></p>;'),
      source(
        'a.astro',
        '---\n// 掌柜\n---\n<!-- two words -->\n<p class="row wide">{rows.map((row) => <i>{row}</i>)}</p>',
      ),
      source(
        'a.astro',
        '<p>{count > one && other < two ? t.a : t.b}</p><style>.a > .b { color: red }</style>',
      ),
    ];
    expect(passing.flatMap(wordProblems)).toEqual([]);
  });
});

describe('files: a path of one machine, a registry and an unexplained package are found', () => {
  const folder = ['', 'tmp', 'shots'].join('/');

  test('machine paths', () => {
    expect(machinePathProblems(source('a.md', `see ${folder}/a.png`))).toHaveLength(1);
    expect(
      machinePathProblems(source('a.md', `see docs${folder}/a.png and https://a.org${folder}/`)),
    ).toEqual([]);
  });

  test('registries', () => {
    expect(registryProblems('  "resolved": "https://example.org/a.tgz",')).toHaveLength(1);
    expect(registryProblems('  "integrity": "sha512-abc",')).toEqual([]);
  });

  test('dependencies', () => {
    const packageJson = JSON.stringify({ dependencies: { preact: '1' }, devDependencies: { vitest: '1' } });
    expect(unexplainedDependencies(packageJson, 'only `preact`')).toEqual(['vitest']);
  });
});
