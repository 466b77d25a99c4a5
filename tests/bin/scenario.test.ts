import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkScenario, findingLines } from '../../bin/scenario-check.ts';
import { scratchFolder, shopkeeper } from './shopkeeper.ts';

const FILE = 'src/content/scenarios/accessories.json';
const text = readFileSync(FILE, 'utf8');
const products = (JSON.parse(text) as { skus: unknown[] }).skus.length;
const scratch = scratchFolder();
afterAll(scratch.remove);

/** The file with one field changed, or taken out when `value` is undefined; laid out as it is. */
function changed(path: string, value: unknown): string {
  const content: unknown = JSON.parse(text);
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  let place = content as Record<string, unknown>;
  for (const step of steps) place = place[step] as Record<string, unknown>;
  if (value === undefined) delete place[last];
  else place[last] = value;
  return JSON.stringify(content, undefined, 2);
}

/** What the check says of the changed file, without line numbers. */
const said = (path: string, value: unknown) =>
  findingLines(checkScenario('a.json', changed(path, value))).map((line) => line.replace(/^line \d+, /, ''));

describe('a fault of shape is named with its place, what was found and what to do', () => {
  test.each([
    ['risk.detection', undefined, 'missing; every scenario has it, so add it as apparel.json does.'],
    ['risk.mood', 1, 'no field of a scenario; remove it or correct its spelling.'],
    ['risk.detection', '3.2', 'the text "3.2"; write a number without quotation marks.'],
    ['skus.0.name.en', 7, '7; write text in quotation marks.'],
    ['reference.autoRefund', 1, '1; write true or false.'],
    ['season', 1, '1; write a list in [ ].'],
    ['risk.detection', -1, '-1 is too small; allowed is at least 0.'],
    ['choice.cartToOrderRate', 1.2, '1.2 is too large; allowed is at most 1.'],
    ['skus.0.unitCostFen', 9.5, '9.5 is not whole; write a whole number (money is in fen, ¥1 = 100).'],
    ['season', [1, 1], '2 long; allowed is 52.'],
    ['targets.promotion', 'flash', '"flash" is not allowed; write coupon, threshold, gift.'],
    [
      'skus.0.id',
      'Phone case',
      '"Phone case" is no name; write at most 32 small letters, figures and hyphens, a letter first.',
    ],
  ])('%s = %j', (path, value, words) => {
    expect(said(path, value)).toEqual([`${path}: ${words}`]);
  });

  test('null, where JSON has no NaN', () => {
    expect(said('risk.detection', null)).toEqual([
      'risk.detection: the wrong kind of value; write a number without quotation marks.',
    ]);
  });

  test('all of them at once, not only the first', () => {
    const content = JSON.parse(text) as { risk: Record<string, unknown>; id?: string };
    content.risk = { ...content.risk, detection: -1, attemptRate: 2 };
    delete content.id;
    expect(checkScenario('a.json', JSON.stringify(content)).findings.map(({ path }) => path)).toEqual([
      'id',
      'risk.attemptRate',
      'risk.detection',
    ]);
  });
});

describe('a fault of meaning', () => {
  const price = (JSON.parse(text) as { skus: { usualPriceFen: number }[] }).skus[2]?.usualPriceFen ?? 0;

  test.each([
    [
      'skus.2.unitCostFen',
      price,
      `${price} is not below the usual price; write at most ${price - 1} or raise usualPriceFen.`,
    ],
    ['skus.2.category', 'shoes', '"shoes" is not in the scenario; it has protect, charge, audio.'],
    [
      'channels.segmentMix.seo',
      [0.28, 0.24, 0.22, 0.12, 0.15],
      'the parts add up to 1.01; change them until they add up to 1.',
    ],
    ['returns.timing', [0.3, 0.55, 0.2], 'the parts add up to 1.05; change them until they add up to 1.'],
    ['dayOfWeek', [1, 1, 1, 1, 1, 1, 1.1], 'the parts add up to 7.1; change them until they add up to 7.'],
  ])('%s = %j', (path, value, words) => {
    expect(said(path, value)).toContain(`${path}: ${words}`);
  });

  test('two products of one name, and a plan that names another than the catalogue', () => {
    const lines = said('skus.1.id', 'phone-case');
    expect(lines).toContain('skus.1.id: "phone-case" is there already; give each its own.');
    expect(
      lines.some((line) => line.startsWith('reference.listPriceFen.screen-film: "screen-film" is not')),
    ).toBe(true);
  });

  test('a plan without a price, beyond the price range, or with shares that are not the whole', () => {
    expect(said('takeover.plan.listPriceFen.cable', undefined)).toEqual([
      'takeover.plan.listPriceFen: "cable" is left out; add a line for it.',
    ]);
    expect(said('reference.listPriceFen.cable', 900)).toEqual([
      'reference.listPriceFen.cable: 900 is too small; allowed is from 1100 to 7700.',
    ]);
    expect(said('reference.thirdPartyShare', 0.8)).toEqual([
      'reference.ownShare, thirdPartyShare, crowdsourcedShare: the parts add up to 0.9; change them until they add up to 1.',
    ]);
  });

  test('a lever beyond its own range, and a range upside down', () => {
    expect(said('reference.emailSends', 9)).toEqual([
      'reference.emailSends: 9 is too large; allowed is from 0 to 7.',
    ]);
    expect(said('ranges.emailSends.step', 0)).toEqual([
      'ranges.emailSends: from 0 to 7; let minimum be at most maximum, and step above 0.',
    ]);
  });

  test('a lever that a guided season opens twice, or never', () => {
    const { unlocks } = JSON.parse(text) as { unlocks: string[][] };
    const week = unlocks.findIndex((levers) => levers.includes('coupon'));
    expect(said('unlocks.11', [...(unlocks[11] ?? []), 'coupon'])).toEqual([
      `unlocks.11.${unlocks[11]?.length}: "coupon" is there already; give each its own.`,
    ]);
    expect(
      said(
        `unlocks.${week}`,
        unlocks[week]?.filter((lever) => lever !== 'coupon'),
      ),
    ).toEqual(['unlocks: "coupon" is left out; add a line for it.']);
  });

  test('a platform, carrier or product of an event that is not there', () => {
    expect(said('reference.carrierId', 'stork')[0]).toMatch(
      /^reference\.carrierId: "stork" is not in the scenario; it has /,
    );
    expect(said('takeover.plan.platformIds', ['bazaar'])[0]).toMatch(
      /^takeover\.plan\.platformIds: "bazaar" is not/,
    );
  });

  test('a category without products', () => {
    const { categories } = JSON.parse(text) as { categories: unknown[] };
    const name = { en: 'Lamps', zh: '灯具' };
    expect(said('categories', [...categories, { id: 'lamps', name }])).toContain(
      'categories.3: "lamps" has no product; remove it or put a product in it.',
    );
  });

  test('a share below nothing, though the sum is right', () => {
    expect(said('satisfaction.weights', [-0.1, 0.6, 0.5])).toEqual([
      'satisfaction.weights.0: -0.1 is too small; allowed is at least 0.',
    ]);
  });
});

describe('a calibrated block', () => {
  test('of other rules, or none', () => {
    expect(said('calibrated.rulesVersion', 0)[0]).toMatch(
      /^calibrated\.rulesVersion: made by rules 0, and this copy has rules \d+; run calibrate --scenario ID --write\.$/,
    );
    expect(said('calibrated', undefined)).toEqual([
      'calibrated: missing; run calibrate --scenario ID --write once the rest is right.',
    ]);
  });

  test('that does not fit the catalogue', () => {
    expect(said('calibrated.weeklyUnits', [1, 2])).toEqual([
      `calibrated.weeklyUnits: 2 long; allowed is ${products}.`,
    ]);
    expect(said('calibrated.warmState', [1])[0]).toMatch(/^calibrated\.warmState: 1 long; allowed is \d+\.$/);
  });

  test('that misses its aims', () => {
    expect(said('targets.conversionRate', 0.03)[0]).toMatch(
      /^targets\.conversionRate: the reference week reaches 0\.025\d*, aimed at is from 0\.0297 to 0\.0303; run calibrate/,
    );
    expect(said('targets.visitsPerWeek', 50_000)[0]).toMatch(
      /^targets\.visitsPerWeek: the reference week reaches 42/,
    );
    expect(said('targets.lift', 0.3)[0]).toMatch(/^targets\.lift: the reference week reaches 0\.2[78]/);
  });

  test('of a shop that loses money, and one with nothing to mend', () => {
    expect(said('finance.fixedCostsFen', 9_000_000)[0]).toMatch(
      /^calibrated\.figures\.operatingProfitFen: the reference shop makes -\d+(\.\d+)? fen a week; lower/,
    );
    const { reference } = JSON.parse(text) as { reference: { listPriceFen: unknown } };
    expect(said('takeover.plan.listPriceFen', reference.listPriceFen)[0]).toMatch(
      /^takeover\.plan\.listPriceFen: no price is 8 % or more off its usual one;/,
    );
  });
});

describe('the place', () => {
  test('has its line in the file', () => {
    const written = changed('risk.detection', -1);
    const line = written.split('\n').findIndex((row) => row.includes('"detection": -1')) + 1;
    expect(findingLines(checkScenario('a.json', written))).toEqual([
      `line ${line}, risk.detection: -1 is too small; allowed is at least 0.`,
    ]);
  });

  test('a lever written twice in one object', () => {
    const twice = text.replace('"emailSends": 2,', '"emailSends": 2,\n"emailSends": 3,');
    const [first = ''] = findingLines(checkScenario('a.json', twice));
    expect(first).toMatch(
      /^line \d+, reference\.emailSends: written twice, and only the last would count; remove one\.$/,
    );
  });

  test.each([
    ['{"a": NaN}', 'a.json is not JSON: NaN cannot stand at line 1, column 7.'],
    ['{\n"a": 1,\n}', 'a.json is not JSON: } cannot stand at line 3, column 1.'],
    ['{"a": 01}', 'a.json is not JSON: 01 cannot stand at line 1, column 7.'],
    ['{"a": 1} x', 'a.json is not JSON: x cannot stand at line 1, column 10.'],
    ['{"a": [1', 'a.json is not JSON: the end of the file cannot stand at line 1, column 9.'],
  ])('what is no JSON is refused with its place: %s', (source, sentence) => {
    expect(() => checkScenario('a.json', source)).toThrow(sentence);
  });

  test('a nest without end is refused too', () => {
    expect(() => checkScenario('a.json', '['.repeat(200_000))).toThrow(
      '[ cannot stand at line 1, column 34.',
    );
  });

  test('every JSON is read as the parser of the language reads it', () => {
    for (const json of [
      '0',
      '"\\u00e9\\n"',
      '[]',
      '{}',
      '[1e5,-0.5,{"":null}]',
      ' {"a" : [true ,false]} ',
      '"\u007f\u2028"',
    ])
      expect(() => checkScenario('a.json', json)).not.toThrow();
  });
});

describe('the command', () => {
  const broken = scratch.file('broken.json');
  const renamed = scratch.file('scenarios/other.json');
  beforeAll(() => {
    writeFileSync(broken, changed('risk.detection', -1));
  });

  test('a file in order: exit code 0 and what its reference week shows', () => {
    const { code, out, err } = shopkeeper('scenario', 'check', FILE);
    expect(err).toBe('');
    expect(out).toMatch(
      /^src.*json is in order: \d+ products, 12 weeks; a reference week has 42500 visits, of which 2\.50 % buy; its promotion lifts that by 28\.0 %; and the profit is ¥[\d,.]+\.\n$/,
    );
    expect(code).toBe(0);
  });

  test('something to mend: exit code 1, a line for each, one sentence on stderr', () => {
    const { code, out, err } = shopkeeper('scenario', 'check', broken);
    expect(out).toMatch(/^line \d+, risk\.detection: -1 is too small; allowed is at least 0\.\n$/);
    expect(err).toBe(`${broken} has one thing to mend: see above.\n`);
    expect(code).toBe(1);
  });

  test('--json gives codes, places and bounds', () => {
    const { code, out } = shopkeeper('scenario', 'check', broken, '--json');
    expect(JSON.parse(out)).toEqual({
      file: broken,
      findings: [
        { code: 'below-minimum', path: 'risk.detection', line: expect.any(Number), value: -1, minimum: 0 },
      ],
    });
    expect(code).toBe(1);
  });

  test('no file, no JSON: exit code 2', () => {
    expect(shopkeeper('scenario', 'check', 'nowhere.json')).toEqual({
      code: 2,
      out: '',
      err: 'There is no file nowhere.json: check the path.\n',
    });
    const { code, err } = shopkeeper('scenario', 'check', 'README.md');
    expect(code).toBe(2);
    expect(err).toMatch(/^README\.md is not JSON: # cannot stand at line 1, column 1\.\n$/);
  });

  test('a file of the folder must be called as its id', () => {
    const lines = findingLines(checkScenario(renamed, text));
    expect(lines[0]).toMatch(/, id: "accessories" is not allowed; write other, the name of its file\.$/);
  });
});
