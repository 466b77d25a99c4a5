import { expect, test } from 'vitest';
import { EDITIONS } from '../../../src/lms/scorm/dialect.ts';
import { writeManifest } from '../../../src/lms/scorm/manifest.ts';

const options = {
  id: 'shopkeeper-course',
  title: 'Shop & <more>',
  start: 'index.html',
  files: ['index.html', '_astro/a b.js', 'en/索引.html'],
};

test.each(EDITIONS)('the manifest of SCORM %s names every file and one page to open', (edition) => {
  const text = writeManifest(edition, options);
  expect(text).toContain('<title>Shop &amp; &lt;more&gt;</title>');
  expect(text.match(/<file href=/g)).toHaveLength(3);
  expect(text).toContain('_astro/a%20b.js');
  expect(text).toMatch(/<resource [^>]*href="index\.html"/);
  expect(text).not.toMatch(/masteryscore|minNormalizedMeasure/);
  expect(unclosed(text)).toEqual([]);
});

test('editions differ in the words that platforms look for', () => {
  expect(writeManifest('1.2', options)).toMatch(/<schemaversion>1\.2<[\s\S]*adlcp:scormtype="sco"/);
  expect(writeManifest('2004', options)).toMatch(
    /<schemaversion>2004 4th Edition<[\s\S]*adlcp:scormType="sco"/,
  );
});

test('a pass mark is written as each edition wants it', () => {
  expect(writeManifest('1.2', { ...options, passMark: 60 })).toContain(
    '<adlcp:masteryscore>60</adlcp:masteryscore>',
  );
  const newer = writeManifest('2004', { ...options, passMark: 60 });
  expect(newer).toContain('<imsss:minNormalizedMeasure>0.6</imsss:minNormalizedMeasure>');
  expect(unclosed(newer)).toEqual([]);
});

/** Elements that are opened and not closed, or the other way round. */
function unclosed(text: string): string[] {
  const open: string[] = [];
  for (const [, slash, name = '', isEmpty] of text.matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)) {
    if (slash) {
      if (open.at(-1) === name) open.pop();
      else open.push(`/${name}`);
    } else if (!isEmpty) open.push(name);
  }
  return open;
}
