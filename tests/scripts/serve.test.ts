import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningServer, serve } from '../../scripts/serve.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'shopkeeper-serve-'));
const dist = path.join(folder, 'dist');
let server: RunningServer;

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** Asks for a path exactly as written: `fetch` would tidy up `..`. */
function ask(pathname: string, method = 'GET', headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ port: server.port, path: pathname, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts).toString(),
        }),
      );
    });
    asked.on('error', reject);
    asked.end();
  });
}

beforeAll(async () => {
  mkdirSync(path.join(dist, 'zh', '课程'), { recursive: true });
  mkdirSync(path.join(dist, '_astro'));
  writeFileSync(path.join(dist, 'index.html'), '<p>home</p>');
  writeFileSync(path.join(dist, '404.html'), '<p>lost</p>');
  writeFileSync(path.join(dist, 'zh', '课程', 'index.html'), '<p>课程</p>');
  writeFileSync(path.join(dist, '_astro', 'a.js'), 'export const a = 1;');
  writeFileSync(path.join(folder, 'secret.txt'), 'secret');
  server = await serve({ dist, base: '/shop/', port: 0 });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('serve', () => {
  test('a folder is its index, with the slash put right', async () => {
    expect(await ask('/shop/')).toMatchObject({ status: 200, body: '<p>home</p>' });
    expect(await ask('/shop')).toMatchObject({ status: 301, headers: { location: '/shop/' } });
    const lesson = encodeURI('/shop/zh/课程');
    expect(await ask(`${lesson}?a=1`)).toMatchObject({
      status: 301,
      headers: { location: `${lesson}/?a=1` },
    });
    expect(await ask(`${lesson}/`)).toMatchObject({ status: 200, body: '<p>课程</p>' });
  });

  test('types, caching and compression', async () => {
    const script = await ask('/shop/_astro/a.js');
    expect(script.headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
      'content-length': '19',
    });
    const page = await ask('/shop/', 'GET', { 'accept-encoding': 'br, gzip' });
    expect(page.headers).toMatchObject({ 'content-encoding': 'gzip', 'cache-control': 'no-cache' });
    expect(await ask('/shop/', 'HEAD')).toMatchObject({ status: 200, body: '' });
  });

  test('what is not there is said so, in the page of the site', async () => {
    expect(await ask('/shop/nothing')).toMatchObject({ status: 404, body: '<p>lost</p>' });
    expect(await ask('/elsewhere/')).toMatchObject({
      status: 404,
      body: 'Nothing here: the site is at /shop/\n',
    });
  });

  test.each([
    '/shop/../secret.txt',
    '/shop/%2e%2e/secret.txt',
    '/shop/..%2fsecret.txt',
    '/shop/%2e%2e%2fsecret.txt',
  ])('nothing outside the site is handed out: %s', async (pathname) => {
    const { status, body } = await ask(pathname);
    expect(status).toBe(404);
    expect(body).not.toContain('secret');
  });

  test('nonsense is refused and the server lives on', async () => {
    expect(await ask('/shop/%')).toMatchObject({ status: 400 });
    expect(await ask('/shop/', 'POST')).toMatchObject({ status: 405 });
    expect(await ask('/shop/%00')).toMatchObject({ status: 404 });
    expect(await ask('/shop/')).toMatchObject({ status: 200 });
  });

  test('a busy port falls to the next one, unless it is strict', async () => {
    const second = await serve({ dist, base: '/', port: server.port });
    expect(second.port).toBeGreaterThan(server.port);
    await second.close();
    await expect(serve({ dist, port: server.port, strictPort: true })).rejects.toThrow(
      `Port ${server.port} is taken: choose another with PORT=8080 or --port 8080.`,
    );
  });

  test('without a built site it says what to do', async () => {
    await expect(serve({ dist: path.join(dist, 'zh'), port: 0 })).rejects.toThrow(
      'run `npm run build` first',
    );
  });
});
