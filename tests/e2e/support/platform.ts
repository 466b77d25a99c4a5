/** A learning platform in a few lines: it serves a package from an odd place and holds the strict double in a frame. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import process from 'node:process';
import ts from 'typescript';
import { packageFiles } from '../../../scripts/package.ts';
import { basePath, DIST } from '../../../scripts/site.ts';
import type { Edition } from '../../../src/lms/scorm/dialect.ts';

/** Where platforms put packages: deep, with a blank in the way, and nobody looks up an `index.html`. */
const PLACE = '/pluginfile.php/12/mod_scorm/content/1/a b/';

export interface Platform {
  /** The page of the course on the platform. */
  readonly address: string;
  /** What the platform has confirmed, by element. */
  kept(): Readonly<Record<string, string>>;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/** Packages the built site and opens a platform for it. @param frame attributes of the frame the course is put into */
export async function openPlatform(
  edition: Edition,
  learner: Record<string, string>,
  frame = '',
): Promise<Platform> {
  const dist = process.env['SITE_DIST'] ?? DIST;
  const files = packageFiles({ dist, base: basePath(), edition });
  const store: Record<string, string> = { ...learner };
  const library = `node_modules/scorm-again/dist/scorm${edition === '1.2' ? '12' : '2004'}.min.js`;
  const pages = new Map<string, () => string | Buffer>([
    ['/course', () => coursePage(edition, frame)],
    ['/lenient.js', () => readFileSync(library)],
    [
      '/strict.js',
      () =>
        ts.transpile(readFileSync('tests/lms/scorm/strict-api.ts', 'utf8'), {
          target: ts.ScriptTarget.ES2022,
          module: ts.ModuleKind.ESNext,
        }),
    ],
    ['/kept.json', () => JSON.stringify(store)],
  ]);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const send = (type: string, body: string | Uint8Array) =>
      response
        .writeHead(200, { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'no-store' })
        .end(body);
    if (request.method === 'POST') {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        Object.assign(store, JSON.parse(Buffer.concat(chunks).toString()));
        response.writeHead(204).end();
      });
      return;
    }
    const place = decodeURIComponent(pathname);
    const page = pages.get(place);
    const file = place.startsWith(PLACE) ? files.get(place.slice(PLACE.length)) : undefined;
    if (page)
      send(
        place.endsWith('.js')
          ? 'text/javascript'
          : place.endsWith('.json')
            ? 'application/json'
            : 'text/html',
        page(),
      );
    else if (file) send(TYPES[path.extname(place)] ?? 'application/octet-stream', file);
    else response.writeHead(place === '/favicon.ico' ? 204 : 404).end();
  });
  const port = await listen(server);
  return {
    address: `http://127.0.0.1:${port}/course`,
    kept: () => store,
    close: () => new Promise((resolve) => server.close(() => resolve()).closeAllConnections()),
  };
}

/** The platform's own page. What it keeps is sent on as platforms do it, in a way that outlives the page. */
function coursePage(edition: Edition, frame: string): string {
  const [name, maker, entry] =
    edition === '1.2'
      ? ['API', 'Scorm12API', 'cmi.core.entry']
      : ['API_1484_11', 'Scorm2004API', 'cmi.entry'];
  return `<!doctype html><html lang="en"><title>Course</title><script src="/lenient.js"></script>
<script type="module">
import { strictApi } from '/strict.js';
const earlier = await (await fetch('/kept.json')).json();
for (const element of Object.keys(earlier)) if (/exit|session_time/.test(element)) delete earlier[element];
if (earlier['cmi.suspend_data']) earlier['${entry}'] = 'resume';
const double = strictApi({
  edition: '${edition}',
  api: new ${maker}({ logLevel: 5 }),
  earlier,
  onCommit: (values) => navigator.sendBeacon('/keep', JSON.stringify(values)),
});
window.double = double;
window.${name} = double.api;
const course = document.createElement('iframe');
course.src = ${JSON.stringify(encodeURI(PLACE))} + 'index.html';
course.title = 'Course';
course.style = 'width: 100%; height: 720px';
for (const [name, value] of Object.entries(${frame === '' ? '{}' : frame})) course.setAttribute(name, value);
document.body.append(course);
</script><body></body></html>`;
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const bound = server.address();
      resolve(typeof bound === 'object' && bound !== null ? bound.port : 0);
    });
  });
}
