import { expect, test } from '../../support/fixtures.ts';
import { type Softphones, startSoftphones } from '../../support/watch/softphones-in-page.ts';

test('a softphone that never hears the other end, though it is heard: one-way audio, and no score', async ({
  lab,
  labPage,
}) => {
  await lab.setPlan({ seed: 1, legs: { down: { udp: { lossRatio: 1, applyTo: 'voice' } } } });
  await labPage.evaluate(`globalThis.startSoftphones = ${startSoftphones}`);
  const { report, alerts } = await labPage.evaluate(async () => {
    const { startSoftphones } = globalThis as unknown as { startSoftphones: () => Promise<Softphones> };
    const library = '/lab/callprobe.js';
    const { watchCall } = (await import(library)) as typeof import('../../../src/index.ts');
    const phones = await startSoftphones();
    // Two reports of the other end, five seconds apart, and then ten seconds of voice in them.
    setTimeout(() => phones.close(), 25_000);
    const alerts: string[] = [];
    for await (const event of watchCall(phones.near)) {
      if (event.type === 'alert') alerts.push(`${event.direction} ${event.change.kind} ${event.cause}`);
      if (event.type === 'report') return { report: event.report, alerts };
    }
    throw new Error('expected a report, got none');
  });
  // Told while the call still went on.
  expect(alerts).toEqual(['down raise no-voice']);
  expect(report).toMatchObject({
    outcome: 'failed',
    endReason: 'no-voice',
    endDetail: expect.stringMatching(
      /^voice: expected packets of the other end, got none, while it received \d+ of ours$/,
    ),
    verdict: { band: 'inconclusive', mos: null },
    findings: [{ code: 'one-way-audio', direction: 'down' }],
  });
});
