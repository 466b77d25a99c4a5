import { describe, expect, test } from 'vitest';
import { problems } from '../../src/i18n/areas/problems.ts';
import { STORAGE_CODES } from '../../src/storage/problems.ts';
import {
  fileText,
  gameFileName,
  MAXIMUM_FILE_BYTES,
  reportFileName,
  textOfFile,
} from '../../src/storage/transfer.ts';
import { WORKER_CODES } from '../../src/workers/failures.ts';
import { sampleHead } from './samples.ts';

describe('files', () => {
  test('the text is JSON with sorted keys, one field a line', () => {
    expect(fileText({ b: [1, { d: null, c: '青' }], a: true })).toBe(
      '{\n  "a": true,\n  "b": [\n    1,\n    {\n      "c": "青",\n      "d": null\n    }\n  ]\n}\n',
    );
  });

  test('a save is named after its shop and week, a report after its student', () => {
    expect(gameFileName(sampleHead(), 5)).toBe('shop-青禾-w05.shop.json');
    const learner = { name: 'Li, Na', number: '20250017' };
    expect(reportFileName(sampleHead({ learner }), 12)).toBe('report-20250017-Li-Na-w12.shop.json');
    expect(reportFileName(sampleHead(), 1)).toBe('report-青禾-w01.shop.json');
  });

  test('a name that no file system takes becomes one that all take', () => {
    expect(gameFileName(sampleHead({ shopName: '../..\\CON:*?"<>|' }), 0)).toBe('shop-CON-w00.shop.json');
    expect(gameFileName(sampleHead({ shopName: '///' }), 0)).toBe('shop-shop-w00.shop.json');
    expect(gameFileName(sampleHead({ shopName: '店'.repeat(200) }), 0).length).toBeLessThan(64);
  });

  test('a file beyond 2 MB is refused before it is read', async () => {
    const huge = { size: MAXIMUM_FILE_BYTES + 1, text: () => Promise.reject(new Error('was read')) };
    expect(await textOfFile(huge as unknown as Blob)).toMatchObject({
      ok: false,
      problems: [{ code: 'file/too-large', maximum: MAXIMUM_FILE_BYTES }],
    });
    // Three bytes a character: the limit counts bytes.
    expect(await textOfFile('店'.repeat(700_000))).toMatchObject({ ok: false });
    expect(await textOfFile('店'.repeat(600_000))).toMatchObject({ ok: true });
  });

  test('a file that vanished since it was chosen is one problem, not a crash', async () => {
    const gone = { size: 10, text: () => Promise.reject(new Error('NotFoundError')) };
    expect(await textOfFile(gone as unknown as Blob)).toMatchObject({
      ok: false,
      problems: [{ code: 'file/not-json' }],
    });
  });
});

test('every refusal has words in both languages', () => {
  for (const code of [...STORAGE_CODES, ...WORKER_CODES]) {
    expect(Object.keys(problems.en)).toContain(code);
    expect(Object.keys(problems.zh)).toContain(code);
  }
});
