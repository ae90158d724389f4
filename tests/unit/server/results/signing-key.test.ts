import { createHash, generateKeyPairSync } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { SharedResult } from '../../../../src/core/share/shared-result.ts';
import { type PublicKey, verifySeen } from '../../../../src/links/verify-seen.ts';
import { OptionError } from '../../../../src/server/option-error.ts';
import { openSigningKey } from '../../../../src/server/results/signing-key.ts';
import { madeResult } from '../../../support/results/made-results.ts';
import { postResult } from '../../../support/results/post-result.ts';
import { ask, jsonOf } from '../../../support/server/ask.ts';
import { withServer } from '../../../support/server/served.ts';

let folder = '';
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'callprobe-key-'));
});
test.afterEach(() => rm(folder, { recursive: true }));

test('the first start makes the key, for its owner alone, and the next ones have the same', async () => {
  const path = join(folder, 'key.pem');
  const key = openSigningKey(path);
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  expect(await readdir(folder), 'and nothing beside it').toEqual(['key.pem']);
  const again = openSigningKey(path);
  expect(again.publicKeys).toEqual(key.publicKeys);
  const [own] = key.publicKeys;
  const digest = createHash('sha256')
    .update(Buffer.from(own?.spki ?? '', 'base64'))
    .digest('hex');
  expect(own?.keyId).toBe(digest.slice(0, 16));
});

test('a mark of an earlier start is verified by what the next one publishes', async () => {
  const argv = ['--signing-key', join(folder, 'key.pem')];
  const shared = madeResult();
  const { seen } = await withServer(argv, async ({ port }) => {
    const answer = await postResult(port, shared);
    return jsonOf(answer) as { readonly seen: NonNullable<SharedResult['seen']> };
  });
  await withServer(argv, async ({ port }) => {
    const { keys } = jsonOf(await ask(port, '/results/key')) as { readonly keys: readonly PublicKey[] };
    expect(await verifySeen({ ...shared, seen }, keys)).toBe('verified');
    expect(await verifySeen({ ...madeResult({ note: 'another' }), seen }, keys)).toBe('not-verified');
  });
});

test('without a file each start has a key of its own', () => {
  expect(openSigningKey(null).publicKeys).not.toEqual(openSigningKey(null).publicKeys);
});

test('of several keys in a file the first signs, and all are published', async () => {
  const [newer, older] = [join(folder, 'newer.pem'), join(folder, 'older.pem')];
  const [first, second] = [openSigningKey(newer), openSigningKey(older)];
  const both = join(folder, 'both.pem');
  const parameters = '-----BEGIN EC PARAMETERS-----\nBggqhkjOPQMBBw==\n-----END EC PARAMETERS-----\n';
  await writeFile(both, `a word\n${parameters}${await readFile(newer, 'utf8')}\n${await readFile(older, 'utf8')}`);
  const { publicKeys, mark } = openSigningKey(both);
  expect(publicKeys).toEqual([...first.publicKeys, ...second.publicKeys]);
  expect(mark(madeResult(), 0).keyId).toBe(first.publicKeys[0]?.keyId);
});

test('what is no P-256 key is refused and left as it is', async () => {
  const path = join(folder, 'key.pem');
  const other = generateKeyPairSync('ec', { namedCurve: 'secp384r1' }).privateKey;
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  for (const text of [
    '',
    'no key',
    other.export({ type: 'pkcs8', format: 'pem' }).toString(),
    rsa.export({ type: 'pkcs8', format: 'pem' }).toString(),
  ]) {
    await writeFile(path, text);
    expect(() => openSigningKey(path)).toThrow(/^--signing-key: expected P-256 private keys in PEM in ".*", got /u);
    expect(await readFile(path, 'utf8')).toBe(text);
  }
});

test('a place where no file can be is refused by name', () => {
  expect(() => openSigningKey(join(folder, 'missing', 'key.pem'))).toThrow(OptionError);
  expect(() => openSigningKey(folder)).toThrow(
    /^--signing-key: expected a file that can be read or made, got ".*" \(/u,
  );
});
