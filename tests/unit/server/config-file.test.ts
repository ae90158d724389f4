import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { DEFAULT_CONFIG } from '../../../src/core/config/config.ts';
import { faultLines, readConfigFile } from '../../../src/server/config-file.ts';
import { ask } from '../../support/server/ask.ts';
import { withServer } from '../../support/server/served.ts';

test('the file is served as it is, and never stored; without one there is none', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'callprobe-config-'));
  const path = join(folder, 'config.json');
  const text = '{ "name": "Nord calls", "targetMos": "four" }';
  await writeFile(path, text);
  await withServer(['--config', path], async ({ port }) => {
    const { status, headers, body } = await ask(port, '/config.json');
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('application/json; charset=utf-8');
    expect(headers['cache-control']).toBe('no-store');
    expect(body.toString()).toBe(text);
    expect((await ask(port, '/config.json', { method: 'POST' })).status).toBe(405);
  });
  await withServer([], async ({ port }) => expect((await ask(port, '/config.json')).status).toBe(404));
  await rm(folder, { recursive: true });
});

test('a wrong field is named with what was expected and what came; the rest holds', () => {
  const file = readConfigFile('{ "name": "Nord calls", "targetMos": "four" }');
  expect(file.config).toEqual({ ...DEFAULT_CONFIG, name: 'Nord calls' });
  expect(faultLines(file)).toHaveLength(1);
  expect(faultLines(file)[0]).toMatch(/^config: targetMos: expected .+, got "?four"?; its default holds$/u);
});

test('a file that is no JSON is named as a whole', () => {
  for (const text of ['', '{', 'name: Nord']) {
    const file = readConfigFile(text);
    expect(file.config).toEqual(DEFAULT_CONFIG);
    expect(faultLines(file)).toEqual(['config: expected JSON, got something else; its default holds']);
  }
});
