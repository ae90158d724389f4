import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { parseShared } from '../../../src/core/share/parse-shared.ts';
import type { SharedResult } from '../../../src/core/share/shared-result.ts';
import { signedText } from '../../../src/core/share/signed-text.ts';
import { packResult } from '../../../src/links/pack-result.ts';
import { unpackResult } from '../../../src/links/unpack-result.ts';
import { type PublicKey, verifySeen } from '../../../src/links/verify-seen.ts';
import { sharedOf } from '../../support/links/shared-results.ts';
import { SAMPLE_REPORTS, sampleReport } from '../../support/reports/index.ts';

interface Server {
  readonly privateKey: KeyObject;
  readonly publicKey: PublicKey;
}

/** A server's key, as `/results/key` shows it. */
function server(curve = 'P-256'): Server {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: curve });
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  const keyId = createHash('sha256').update(spki).digest('hex').slice(0, 16);
  return { privateKey, publicKey: { keyId, spki: spki.toString('base64') } };
}

function seenBy({ privateKey, publicKey: { keyId } }: Server, shared: SharedResult): SharedResult {
  const unsigned = { ...shared, seen: { keyId, atMs: 1_795_000_000_000 } };
  const signature = sign('sha256', Buffer.from(signedText(unsigned)), { key: privateKey, dsaEncoding: 'ieee-p1363' });
  return { ...unsigned, seen: { ...unsigned.seen, signature: signature.toString('base64url') } };
}

const ours = server();
const keys = [server().publicKey, ours.publicKey];

test('what the server signed is verified, as it is and through a link', async () => {
  for (const name of ['poor-downlink', 'full-check', 'failed-no-voice']) {
    const seen = seenBy(ours, sharedOf(SAMPLE_REPORTS[name]?.() ?? sampleReport()));
    expect(parseShared(seen)).toEqual({ ok: true, shared: seen });
    expect(await verifySeen(seen, keys)).toBe('verified');
    const unpacked = await unpackResult(await packResult(seen));
    expect(unpacked.ok && (await verifySeen(unpacked.shared, keys))).toBe('verified');
  }
});

test('whatever is edited afterwards is not verified', async () => {
  const seen = seenBy(ours, sharedOf(sampleReport()));
  const mark = seen.seen ?? { keyId: '', atMs: 0, signature: '' };
  const edited: readonly SharedResult[] = [
    { ...seen, report: { ...seen.report, verdict: { ...seen.report.verdict, band: 'bad' } } },
    { ...seen, report: { ...seen.report, startedAt: seen.report.startedAt + 1 } },
    { ...seen, said: { ...seen.said, note: `${seen.said.note} ` } },
    { ...seen, asked: null },
    { ...seen, seen: { ...mark, atMs: mark.atMs + 1 } },
    { ...seen, seen: { ...mark, keyId: keys[0]?.keyId ?? '' } },
    { ...seen, seen: { ...mark, keyId: '0'.repeat(16) } },
    { ...seen, seen: { ...mark, signature: `${'A'.repeat(85)}A` } },
    seenBy({ ...server(), publicKey: ours.publicKey }, seen),
  ];
  for (const [i, one] of edited.entries()) expect(await verifySeen(one, keys), `edit ${i}`).toBe('not-verified');
});

test('what nobody claims is not seen, and what cannot be found out is not told', async () => {
  const shared = sharedOf(sampleReport());
  expect(await verifySeen(shared, keys)).toBe('not-seen');
  expect(await verifySeen(shared, null)).toBe('not-seen');
  const seen = seenBy(ours, shared);
  expect(await verifySeen(seen, null)).toBe('cannot-tell');
  expect(await verifySeen(seen, [])).toBe('not-verified');
  for (const spki of ['', 'AAAA', 'not base64!', server('P-384').publicKey.spki]) {
    expect(await verifySeen(seen, [{ keyId: ours.publicKey.keyId, spki }]), spki).toBe('cannot-tell');
  }
});

test('over plain HTTP the browser has no means to tell', async () => {
  const original = Object.getOwnPropertyDescriptor(globalThis, 'crypto');
  if (original === undefined) throw new Error('expected crypto to be replaced, got none');
  try {
    Object.defineProperty(globalThis, 'crypto', { value: { subtle: undefined }, configurable: true });
    expect(await verifySeen(seenBy(ours, sharedOf(sampleReport())), keys)).toBe('cannot-tell');
  } finally {
    Object.defineProperty(globalThis, 'crypto', original);
  }
});
