import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import {
  type PackageMap,
  relativeAddress,
  relativePage,
  relativeStyleSheet,
} from '../../scripts/package-html.ts';

const files = new Set([
  'index.html',
  'en/index.html',
  'en/learn/one/index.html',
  'zh/play/index.html',
  '_astro/a.js',
  '_astro/a.css',
  '_astro/font.woff2',
  'icon.svg',
]);
const map: PackageMap = { base: '/', has: (file) => files.has(file) };
const place = { file: 'en/learn/one/index.html', marks: { lms: '1.2' } };
const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;

test('addresses become relative, pages named in full, what follows them kept', () => {
  const from = place.file;
  expect(relativeAddress('/zh/play/#/orders?x=1', from, map)).toBe('../../../zh/play/index.html#/orders?x=1');
  expect(relativeAddress('/en/', from, map)).toBe('../../index.html');
  expect(relativeAddress('/', 'index.html', map)).toBe('index.html');
  expect(relativeAddress('/en/learn/one/#card', from, map)).toBe('#card');
  expect(relativeAddress('#card', from, map)).toBe('#card');
  expect(relativeAddress('https://doi.org/1', from, map)).toBe('https://doi.org/1');
  expect(relativeAddress('//elsewhere.test/', from, map)).toBe('//elsewhere.test/');
  expect(relativeAddress('/gone/', from, map)).toBeUndefined();
  const below: PackageMap = { base: '/shop/', has: map.has };
  expect(relativeAddress('/shop/icon.svg', from, below)).toBe('../../../icon.svg');
  expect(relativeAddress('/other/icon.svg', from, below)).toBe('/other/icon.svg');
});

test('a page says where its package begins and keeps everything else as it was', () => {
  const html = page('<a class=x href="/zh/play/#/new">Play</a><p data-x="1">/en/</p>');
  expect(relativePage(html, place, map)).toBe(
    '<!doctype html><html lang="en" data-root="../../../" data-lms="1.2"><head></head><body>' +
      '<a class=x href="../../../zh/play/index.html#/new">Play</a><p data-x="1">/en/</p></body></html>',
  );
});

test('scripts, styles, pictures, islands and data of our own are followed', () => {
  const html = page(
    '<script type="module" src="/_astro/a.js"></script><img srcset="/icon.svg 1x, /icon.svg 2x">' +
      '<div style="background: url(/icon.svg)"></div><astro-island component-url="/_astro/a.js" ' +
      'props="{&quot;href&quot;:[0,&quot;/en/&quot;]}"></astro-island><i data-to="/en/" data-rule="/x"></i>' +
      '<svg><use href="/icon.svg#star"/></svg>',
    '<link rel="stylesheet" href="/_astro/a.css">',
  );
  const changed = relativePage(html, place, map);
  expect(changed).not.toMatch(/["(; ]\/(_astro|icon|en\/)/);
  expect(changed).toContain('srcset="../../../icon.svg 1x, ../../../icon.svg 2x"');
  expect(changed).toContain('&quot;../../index.html&quot;');
  expect(changed).toContain('data-rule="/x"');
  expect(changed).toContain('<use href="../../../icon.svg#star"/>');
});

test('a website’s own address, its twins and its installation are left out', () => {
  const head =
    '<link rel="canonical" href="https://shop.test/en/"><link rel="manifest" href="/m.webmanifest">';
  expect(relativePage(page('', head), place, map)).toContain('<head></head>');
});

test('a changed inline style or script gets its new hash into the policy', () => {
  const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
  const [style, script] = ['p { background: url(/icon.svg) }', 'import "/_astro/a.js";'];
  const policy = `<meta http-equiv="content-security-policy" content="script-src '${hash(script)}'; style-src '${hash(style)}'">`;
  const changed = relativePage(
    page(`<script type="module">${script}</script>`, `${policy}<style>${style}</style>`),
    place,
    map,
  );
  const inStyle = /<style>(.*)<\/style>/.exec(changed)?.[1] ?? '';
  const inScript = /<script type="module">(.*)<\/script>/.exec(changed)?.[1] ?? '';
  expect(inStyle).toContain('../../../icon.svg');
  expect(inScript).toContain('../../../_astro/a.js');
  expect(changed).toContain(hash(inStyle));
  expect(changed).toContain(hash(inScript));
  expect(changed).not.toContain(hash(style));
});

test('an address that leads nowhere stops the package', () => {
  expect(() => relativePage(page('<a href="/en/gone/">x</a>'), place, map)).toThrow('/en/gone/');
  expect(() => relativeStyleSheet('a { background: url("/_astro/gone.png") }', '_astro/a.css', map)).toThrow(
    'gone.png',
  );
  expect(relativeStyleSheet('@font-face { src: url(/_astro/font.woff2) }', '_astro/a.css', map)).toContain(
    'url(font.woff2)',
  );
});
