import { placeCall } from '../../support/calls/place-call.ts';
import { NOTHING_LIVE, watchLife } from '../../support/calls/watch-life.ts';
import { expect, test } from '../../support/fixtures.ts';

test('the server goes away in the middle of a call: nothing more is needed of it, and the report is whole', async ({
  labPage,
}) => {
  const asked: string[] = [];
  await labPage.exposeFunction('serverGoesAway', async () => {
    await labPage.route('**/*', (route) => {
      asked.push(new URL(route.request().url()).pathname);
      return route.abort();
    });
  });
  const report = await labPage.evaluate(async () => {
    const library = '/lab/callprobe.js';
    const { probeCall } = (await import(library)) as typeof import('../../../src/index.ts');
    const { serverGoesAway } = globalThis as unknown as { readonly serverGoesAway: () => Promise<void> };
    for await (const event of probeCall({
      iceServers: '/ice-servers',
      durationMs: 5000,
      load: { maxBytes: 200_000 },
    })) {
      if (event.type === 'phase' && event.phase === 'warming-up') await serverGoesAway();
      if (event.type === 'report') return event.report;
    }
    throw new Error('events: expected a report as the last one, got none');
  });
  expect(report).toMatchObject({ outcome: 'completed', endReason: 'finished', instrument: 'packet-tap' });
  expect(report.findings.length).toBeGreaterThan(0);
  expect(report.directions.up.course).not.toBeNull();
  // The line was filled all the same: through the relay.
  expect(report.examined.load).not.toBeNull();
  expect(asked.filter((path) => path.endsWith('.js'))).toEqual([]);
});

test('the code of a call cannot be fetched: it says so, with nothing opened', async ({ labPage }) => {
  const live = await watchLife(labPage);
  await labPage.route('**/chunks/call.js', (route) => route.abort());
  const said = await labPage.evaluate(async () => {
    const library = '/lab/callprobe.js';
    const { CallError, measureCall } = (await import(library)) as typeof import('../../../src/index.ts');
    return measureCall({ iceServers: '/ice-servers' }).catch((error: unknown) =>
      error instanceof CallError ? `${error.reason}: ${error.message}` : String(error),
    );
  });
  expect(said).toMatch(/^unexpected: code of a call: expected it from .+, got TypeError: .+call\.js/u);
  expect(await live()).toEqual(NOTHING_LIVE);
});

test('the worker cannot be fetched: the call ends in a report that says so', async ({ labPage }) => {
  const live = await watchLife(labPage);
  await labPage.route('**/tap-worker.js', (route) => route.abort());
  const report = await placeCall(labPage);
  expect(report).toMatchObject({ outcome: 'failed', endReason: 'unexpected' });
  expect(report.endDetail).toMatch(/^packet tap: expected its worker to begin, but/u);
  expect(await live()).toEqual(NOTHING_LIVE);
});
