import { parseReport } from '../../../src/core/report/parse-report.ts';
import { expect, test } from '../../support/fixtures.ts';
import { type Softphones, startSoftphones } from '../../support/watch/softphones-in-page.ts';

/** A tenth of what goes up never comes. Alone: a busy machine patches what came down as well, and an alert of that is right. */
const LOST_RATIO = 0.1;

test('a softphone’s own call: the direction that loses is named, and the call is the same as unwatched', async ({
  lab,
  labPage,
}) => {
  await lab.setPlan({ seed: 8, legs: { up: { udp: { lossRatio: LOST_RATIO, applyTo: 'voice' } } } });
  await labPage.evaluate(`globalThis.startSoftphones = ${startSoftphones}`);
  const seen = await labPage.evaluate(async () => {
    const { startSoftphones } = globalThis as unknown as { startSoftphones: () => Promise<Softphones> };
    const library = '/lab/callprobe.js';
    const { watchCall } = (await import(library)) as typeof import('../../../src/index.ts');
    const [phones, others] = [await startSoftphones(), await startSoftphones()];
    const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
    const sentBy = async ({ near }: Softphones) => {
      const all = [...(await near.getStats()).values()] as { type: string; packetsSent: number; timestamp: number }[];
      return all.find(({ type }) => type === 'outbound-rtp');
    };
    const perSecond = async (of: Softphones, ms: number) => {
      const before = await sentBy(of);
      await wait(ms);
      const after = await sentBy(of);
      if (!before || !after) throw new Error('expected outbound-rtp, got none');
      return ((after.packetsSent - before.packetsSent) * 1000) / (after.timestamp - before.timestamp);
    };
    const sdp = () => [phones.near.localDescription?.sdp, phones.near.remoteDescription?.sdp];
    let asked = 0;
    phones.near.addEventListener('negotiationneeded', () => {
      asked += 1;
    });
    await wait(500);
    const before = sdp();
    const events: string[] = [];
    const watching = (async () => {
      for await (const event of watchCall(phones.near)) {
        if (event.type === 'alert') events.push(`${event.direction} ${event.change.kind}`);
        if (event.type === 'report') return event.report;
      }
      throw new Error('expected a report, got none');
    })();
    const [watched, unwatched] = await Promise.all([perSecond(phones, 12_000), perSecond(others, 12_000)]);
    const after = sdp();
    const negotiations = asked;
    // Whatever a call goes through: another path, another microphone, hold.
    await phones.negotiate({ iceRestart: true });
    await phones.near.getSenders()[0]?.replaceTrack(phones.newTrack());
    await wait(2000);
    const [near, far] = [phones.near.getTransceivers()[0], phones.far.getTransceivers()[0]];
    if (near && far) near.direction = far.direction = 'inactive';
    await phones.negotiate();
    await wait(2000);
    if (near && far) near.direction = far.direction = 'sendrecv';
    await phones.negotiate();
    await wait(2500);
    phones.close();
    others.close();
    return {
      report: await watching,
      events,
      watched,
      unwatched,
      isSame: String(before) === String(after),
      negotiations,
    };
  });
  const { report } = seen;
  expect(parseReport(report)).toMatchObject({ ok: true });
  expect(report).toMatchObject({ outcome: 'completed', setup: { topology: 'watched' }, test: { mode: 'watched' } });
  const lossRatio = report.directions.up.metrics.lossRatio ?? 0;
  // Four standard deviations of 400 packets, of which each tenth is lost.
  expect(Math.abs(lossRatio - LOST_RATIO)).toBeLessThan(0.06);
  expect(report.directions.down.metrics.packetsLost).toBe(0);
  expect(seen.events).toEqual(['up raise']);
  // One packet more or less at either end of the 12 s.
  expect(Math.abs(seen.watched - seen.unwatched)).toBeLessThan(0.5);
  expect(seen.isSame).toBe(true);
  expect(seen.negotiations).toBe(0);
  expect(report.findings).toContainEqual(expect.objectContaining({ code: 'loss', direction: 'up' }));
  expect(report.findings.filter(({ code, direction }) => /loss|audio/.test(code) && direction !== 'up')).toEqual([]);
});
