import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { type PublicKey, verifySeen } from '../../../../src/links/verify-seen.ts';
import { freePorts } from '../../../support/coturn/free-ports.ts';
import { keptIn, startDocumentedReceiver } from '../../../support/results/documented-receiver.ts';
import { madeResult } from '../../../support/results/made-results.ts';
import { postResult } from '../../../support/results/post-result.ts';
import { WEBHOOK_SECRET } from '../../../support/results/receiver.ts';
import { ask, jsonOf } from '../../../support/server/ask.ts';
import { withServer } from '../../../support/server/served.ts';

const RESULTS = 40;
/** After so many were taken it is killed, whatever it is doing with those under way. */
const KILLED_AFTER = [1, 9, 10, 24, 39];

test('the receiver of the README, killed five times among forty results, ends with each of them once', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'callprobe-receiver-'));
  const { port: at } = await freePorts();
  const argv = ['--metrics', '--webhook', `http://127.0.0.1:${at}/`, '--webhook-secret', WEBHOOK_SECRET];
  let receiver = await startDocumentedReceiver(folder, at);
  await withServer(argv, async ({ port }) => {
    let taken = 0;
    let refused = 0;
    let restarted = Promise.resolve();
    const restart = async (): Promise<void> => {
      await receiver.kill();
      receiver = await startDocumentedReceiver(folder, at);
    };
    // As the outbox of a page does: again until it is taken, and sometimes once more.
    const send = async (serial: number): Promise<void> => {
      while ((await postResult(port, madeResult({ serial }))).status !== 200) {
        refused += 1;
        await pause(50);
      }
      taken += 1;
      if (KILLED_AFTER.includes(taken)) restarted = restarted.then(restart);
      if (serial % 5 === 0) expect((await postResult(port, madeResult({ serial }))).status).toBe(200);
    };
    const serials = Array.from({ length: RESULTS }, (_, serial) => serial);
    const pages = Array.from({ length: 4 }, async () => {
      for (let next = serials.shift(); next !== undefined; next = serials.shift()) await send(next);
    });
    await Promise.all(pages);
    await restarted;
    expect(refused, 'it was away while results came').toBeGreaterThan(0);

    const kept = await keptIn(folder);
    expect(kept).toHaveLength(RESULTS);
    const { keys } = jsonOf(await ask(port, '/results/key')) as { readonly keys: readonly PublicKey[] };
    for (let serial = 0; serial < RESULTS; serial += 1) {
      const result = kept.find(({ id }) => id === madeResult({ serial }).report.id)?.result;
      expect(result && { ...result, seen: null }).toEqual(madeResult({ serial }));
      expect(result && (await verifySeen(result, keys))).toBe('verified');
    }
    const counted = (await ask(port, '/metrics')).body.toString();
    expect(counted).toMatch(new RegExp(`^callprobe_tests_total\\{.*\\} ${RESULTS}$`, 'mu'));
  });
  await receiver.kill();
  await rm(folder, { recursive: true });
});
