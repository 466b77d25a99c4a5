import { expect, test } from 'vitest';
import { inOnePage } from '../../../src/components/course/one-page.ts';

test('ids, what points at them, and headings fit among other lessons; text stays as it is', () => {
  const html =
    '<h1 id="a">id="x"</h1><label for="b">1 &lt; 2</label><p aria-labelledby="a b"><a href="#a">#a</a></p>' +
    '<a href="/en/#a">x</a><h5>y</h5><header></header><use href="#s"/><path fill="url(#s)"/>';
  expect(inOnePage(html, '4-6', 1)).toBe(
    '<h2 id="4-6-a">id="x"</h2><label for="4-6-b">1 &lt; 2</label><p aria-labelledby="4-6-a 4-6-b">' +
      '<a href="#4-6-a">#a</a></p><a href="/en/#a">x</a><h6>y</h6><header></header><use href="#4-6-s"/>' +
      '<path fill="url(#4-6-s)"/>',
  );
});

test('regions of two lessons with one name are told apart by the number of their lesson', () => {
  const html = '<section class="a" aria-label="Facts" tabindex="0"></section><p aria-label="Facts"></p>';
  expect(inOnePage(html, 'lesson-4-6', 1)).toBe(
    '<section class="a" aria-label="Facts · 4.6" tabindex="0"></section><p aria-label="Facts"></p>',
  );
});
