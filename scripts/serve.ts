/**
 * Serves the built site the way a plain static host does: `node scripts/serve.ts [--port N] [--strict-port] [--host H]
 * [--dist FOLDER]`. `PORT` and `BASE_PATH` work too. A busy port falls to the next free one unless it is strict.
 */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import process from 'node:process';
import { pipeline } from 'node:stream';
import { parseArgs } from 'node:util';
import { createGzip } from 'node:zlib';
import { basePath, DIST, messageOf } from './site.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};
const COMPRESSED = /^(text\/|application\/(json|manifest|xml)|image\/svg)/;
const PORTS_TO_TRY = 20;

export interface ServeOptions {
  readonly dist?: string;
  readonly base?: string;
  readonly host?: string;
  readonly port: number;
  readonly strictPort?: boolean;
}

export interface RunningServer {
  /** Address of the site's first page, base path included. */
  readonly address: string;
  readonly port: number;
  close(): Promise<void>;
}

type Target = { readonly file: string; readonly status: number } | { readonly redirect: string } | undefined;

function isFile(file: string): boolean {
  return existsSync(file) && statSync(file).isFile();
}

/** What a request path stands for inside `dist`, or undefined when the site has nothing to say. */
function targetOf(pathname: string, dist: string, base: string): Target {
  if (pathname === base.slice(0, -1)) return { redirect: base };
  const missing = path.join(dist, '404.html');
  const notFound: Target = isFile(missing) ? { file: missing, status: 404 } : undefined;
  if (!pathname.startsWith(base)) return base === '/' ? notFound : undefined;
  const wanted = path.join(dist, pathname.slice(base.length));
  if (!`${wanted}${path.sep}`.startsWith(`${dist}${path.sep}`)) return notFound;
  if (isFile(wanted)) return { file: wanted, status: 200 };
  const index = path.join(wanted, 'index.html');
  if (!isFile(index)) return notFound;
  return pathname.endsWith('/') ? { file: index, status: 200 } : { redirect: `${pathname}/` };
}

function send(request: IncomingMessage, response: ServerResponse, file: string, status: number): void {
  const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
  const isHashed = file.includes(`${path.sep}_astro${path.sep}`);
  const headers: Record<string, string> = {
    'Content-Type': type,
    'Cache-Control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    'X-Content-Type-Options': 'nosniff',
    Vary: 'Accept-Encoding',
  };
  const zips = COMPRESSED.test(type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  if (zips) headers['Content-Encoding'] = 'gzip';
  else headers['Content-Length'] = String(statSync(file).size);
  response.writeHead(status, headers);
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  // a visitor who leaves halfway is no error of the server
  const ignore = () => {};
  if (zips) pipeline(createReadStream(file), createGzip(), response, ignore);
  else pipeline(createReadStream(file), response, ignore);
}

function answer(request: IncomingMessage, response: ServerResponse, dist: string, base: string): void {
  const plain = (status: number, text: string, headers: Record<string, string> = {}) =>
    response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', ...headers }).end(text);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    plain(405, 'Only GET and HEAD.\n', { Allow: 'GET, HEAD' });
    return;
  }
  try {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const target = targetOf(decodeURIComponent(url.pathname), dist, base);
    if (target === undefined) plain(404, `Nothing here: the site is at ${base}\n`);
    else if ('redirect' in target) plain(301, '', { Location: encodeURI(target.redirect) + url.search });
    else send(request, response, target.file, target.status);
  } catch {
    plain(400, 'This address cannot be read.\n');
  }
}

/** Resolves when the server listens; rejects with the system's error, EADDRINUSE for a busy port. */
function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/** Starts the server. Throws with the way out when nothing is built or no port is free. */
export async function serve(options: ServeOptions): Promise<RunningServer> {
  const { base = basePath(), host = '127.0.0.1', strictPort = false } = options;
  const dist = path.resolve(options.dist ?? DIST);
  if (!isFile(path.join(dist, 'index.html'))) {
    throw new Error(
      `There is no built site in ${path.relative('.', dist) || '.'}: run \`npm run build\` first.`,
    );
  }
  const server = createServer((request, response) => answer(request, response, dist, base));
  for (let port = options.port; ; port += 1) {
    try {
      await listen(server, port, host);
      const bound = server.address();
      const actual = typeof bound === 'object' && bound !== null ? bound.port : port;
      const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
      return {
        address: `http://${name}:${actual}${base}`,
        port: actual,
        close: () =>
          new Promise((resolve) => {
            server.close(() => resolve());
            server.closeAllConnections();
          }),
      };
    } catch (error) {
      const isBusy = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!isBusy) throw error;
      if (strictPort || port - options.port >= PORTS_TO_TRY) {
        throw new Error(`Port ${port} is taken: choose another with PORT=8080 or --port 8080.`);
      }
      console.log(`Port ${port} is taken, trying ${port + 1}.`);
    }
  }
}

/** The port asked for on the command line or in the environment; throws when it is no port. */
function portOf(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`"${text}" is no port: give a number from 0 to 65535.`);
  }
  return port;
}

if (import.meta.main) {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: 'string' },
        host: { type: 'string' },
        dist: { type: 'string' },
        'strict-port': { type: 'boolean' },
      },
    });
    const { address } = await serve({
      port: portOf(values.port ?? process.env.PORT ?? '4321'),
      strictPort: values['strict-port'] ?? false,
      ...(values.host === undefined ? {} : { host: values.host }),
      ...(values.dist === undefined ? {} : { dist: values.dist }),
    });
    console.log(`\nShopkeeper is open at ${address}\nStop it with Ctrl+C.`);
  } catch (error) {
    console.error(messageOf(error));
    process.exitCode = 1;
  }
}
