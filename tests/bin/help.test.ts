import { describe, expect, test } from 'vitest';
import { shopkeeper, shopkeeperHere } from './shopkeeper.ts';

const COMMANDS = ['play', 'report', 'score', 'verify', 'gradebook', 'scenario', 'calibrate', 'bench'];

describe('help', () => {
  test('the overview names every command', () => {
    const { code, out, err } = shopkeeper('--help');
    expect(code).toBe(0);
    expect(err).toBe('');
    for (const command of COMMANDS) expect(out).toMatch(new RegExp(`^  ${command}\\s+\\S`, 'm'));
  });

  test.each(COMMANDS)('%s explains itself', async (command) => {
    const { code, out, err } = await shopkeeperHere(command, '--help');
    expect(code).toBe(0);
    expect(err).toBe('');
    expect(out).toContain(`  ${command} `);
  });
});

describe('mistakes are one sentence on stderr with the way out', () => {
  test('and leave with 2', () => {
    const { code, out, err } = shopkeeper('sell');
    expect([code, out, err]).toEqual([2, '', 'There is no command "sell": --help lists them.\n']);
  });

  test.each([
    [['sell'], 'There is no command "sell": --help lists them.'],
    [['constructor'], 'There is no command "constructor": --help lists them.'],
    [['score', '--jsn'], "Unknown option '--jsn': --help lists the options."],
    [['score'], '--game is missing: --help shows how to give it.'],
    [['score', '--game', 'nowhere.json'], 'There is no file nowhere.json: check the path.'],
    [['score', '--game', 'README.md'], 'README.md is not JSON: export it again from the program.'],
    [['score', '--game', 'src'], 'src is no file: give the path of a .json file.'],
    [['verify'], 'No file was named: verify FILE… takes one report or more.'],
    [['verify', 'x.json', '--jobs', '0'], '--jobs is "0": give a whole number from 1 to 64.'],
    [['verify', 'docs/images'], 'The folder docs/images holds no .json file: check the path.'],
    [['gradebook', 'x.json'], '--for is missing: --help shows how to give it.'],
    [
      ['gradebook', 'x.json', '--for', 'paper', '--out', 'y'],
      '--for is "paper": choose from moodle, canvas, csv, xlsx.',
    ],
    [
      ['gradebook', 'x.json', '--for', 'csv', '--out', 'y', '--weights', 'luck=1'],
      '--weights has "luck=1": give parts such as decisions=70,completeness=30 (also desk, lessons).',
    ],
    [
      ['gradebook', 'x.json', '--for', 'canvas', '--out', 'y', '--roster', 'docs/images/cockpit.en.png'],
      'docs/images/cockpit.en.png is no text: export it as CSV.',
    ],
    [['scenario', 'look'], 'A scenario can only be checked, one file at a time: scenario check FILE.'],
    [['calibrate', '--scenario', '../x'], /^There is no scenario "\.\.\/x": choose from .*apparel/],
    [
      ['play', '--scenario', 'apparel', '--seed', 's', '--player', 'nobody', '--weeks', '1', '--out', 'x'],
      /^There is no player "nobody": choose from /,
    ],
    [
      ['play', '--scenario', 'apparel', '--seed', 's', '--player', 'naive', '--weeks', '1.5', '--out', 'x'],
      '--weeks is "1.5": give a whole number from 1 to 12.',
    ],
  ])('%j', async (words, sentence) => {
    const { code, out, err } = await shopkeeperHere(...words);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    if (typeof sentence === 'string') expect(err).toBe(`${sentence}\n`);
    else expect(err).toMatch(sentence);
  });
});
