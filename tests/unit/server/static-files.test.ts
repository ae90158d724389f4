import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { loadStaticFiles, type StaticFile } from '../../../src/server/static-files.ts';
import { ask } from '../../support/server/ask.ts';
import { withServer } from '../../support/server/served.ts';

const SCRIPT = 'export const line = 1;\n'.repeat(200);
let files: ReadonlyMap<string, StaticFile>;
let folder: string;

test.beforeAll(async () => {
  const parent = await mkdtemp(join(tmpdir(), 'callprobe-static-'));
  folder = join(parent, 'page');
  await mkdir(join(folder, 'assets/first'), { recursive: true });
  await writeFile(join(parent, 'secret.txt'), 'not served');
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>Callprobe</title>');
  await writeFile(join(folder, 'assets/first/index-abc123.js'), SCRIPT);
  await writeFile(join(folder, 'favicon.svg'), '<svg/>');
  await writeFile(join(folder, 'data.bin'), Buffer.from([0, 255]));
  files = await loadStaticFiles(folder);
});

test.afterAll(() => rm(join(folder, '..'), { recursive: true }));

function served<T>(use: (port: number) => Promise<T>): Promise<T> {
  return withServer([], ({ port }) => use(port), { files });
}

test('/ is the page', async () => {
  await served(async (port) => {
    const answer = await ask(port, '/?from=link');
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(answer.headers['cache-control']).toBe('no-cache');
    expect(answer.body.toString()).toContain('Callprobe');
  });
});

test('a hashed asset may be kept for ever, and is compressed for who can read it', async () => {
  await served(async (port) => {
    const path = '/assets/first/index-abc123.js';
    const plain = await ask(port, path);
    const gzip = await ask(port, path, { headers: { 'Accept-Encoding': 'br, gzip' } });
    for (const { headers } of [plain, gzip]) {
      expect(headers['content-type']).toBe('text/javascript; charset=utf-8');
      expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
      expect(headers.vary).toBe('Accept-Encoding');
    }
    expect(plain.body.toString()).toBe(SCRIPT);
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(gzip.body).toString()).toBe(SCRIPT);
    expect(gzip.body.length).toBeLessThan(plain.body.length);
    expect(gzip.headers.etag).not.toBe(plain.headers.etag);
    const refused = await ask(port, path, { headers: { 'Accept-Encoding': 'gzip;q=0' } });
    expect(refused.headers['content-encoding']).toBeUndefined();
  });
});

test('a copy that is still good is not sent again', async () => {
  await served(async (port) => {
    const { headers } = await ask(port, '/');
    for (const known of [headers.etag ?? '', `W/${headers.etag}`, `"other", ${headers.etag}`, '*']) {
      const again = await ask(port, '/', { headers: { 'If-None-Match': known } });
      expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, headers.etag]);
    }
    expect((await ask(port, '/', { headers: { 'If-None-Match': '"other"' } })).status).toBe(200);
  });
});

test('HEAD has the headers of GET and no body', async () => {
  await served(async (port) => {
    for (const path of ['/', '/assets/first/index-abc123.js', '/healthz', '/missing']) {
      const [get, head] = [await ask(port, path), await ask(port, path, { method: 'HEAD' })];
      expect(head.status).toBe(get.status);
      expect(head.body.length).toBe(0);
      expect({ ...head.headers, date: null }).toEqual({ ...get.headers, date: null });
    }
  });
});

for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH']) {
  test(`${method} is refused`, async () => {
    await served(async (port) => {
      const answer = await ask(port, '/', { method });
      expect([answer.status, answer.headers.allow]).toEqual([405, 'GET, HEAD']);
    });
  });
}

test('no path leads out of the folder', async () => {
  const paths = ['/../secret.txt', '/..%2fsecret.txt', '/%2e%2e/secret.txt', '/..\\secret.txt', '/./../secret.txt'];
  const odd = [
    '//secret.txt',
    '/assets',
    '/assets/../index.html',
    '/index.html/',
    '/%00',
    '/favicon.svg%00.html',
    '/__proto__',
  ];
  await served(async (port) => {
    for (const path of [...paths, ...odd]) {
      const answer = await ask(port, path);
      expect(answer.status, path).toBe(404);
      expect(answer.body.toString(), path).not.toContain('not served');
      expect(answer.headers['content-type'], path).toBe('text/html; charset=utf-8');
    }
    expect((await ask(port, '*')).status).toBe(400);
    expect((await ask(port, 'http://127.0.0.1/../secret.txt')).status).toBe(400);
  });
});

test('bytes of an unknown kind are no document', async () => {
  await served(async (port) => {
    const answer = await ask(port, '/data.bin');
    expect(answer.headers['content-type']).toBe('application/octet-stream');
    expect([...answer.body]).toEqual([0, 255]);
  });
});

test('a folder that is not there is an error that names it', async () => {
  await expect(loadStaticFiles(join(folder, 'missing'))).rejects.toThrow(/missing/);
});
