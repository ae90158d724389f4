import type { CallReport } from '../../../src/core/report/schema.ts';
import type { Lab } from '../../support/lab/lab.ts';
import { expect, test } from '../../support/sip/fixtures.ts';
import { comparable, type WireFigures, wireFigures } from '../../support/sip/same-call.ts';
import { callUp, goThroughIt, PHONES, setLine } from '../../support/sip/two-phones.ts';

test.describe.configure({ mode: 'parallel', timeout: 120_000 });

/** Three of warm-up, and a report of the other end's; one comes every five seconds or so. */
const LOSSY_MS = 9000;

/** Of a call that has just begun: what it sends once it has settled. */
async function cleanFigures(lab: Lab): Promise<WireFigures> {
  let figures: WireFigures | null = null;
  const look = async () => {
    figures = wireFigures(await lab.log(), 'udp');
    return figures;
  };
  await expect.poll(look, { intervals: [6200, 300], timeout: 30_000 }).not.toBeNull();
  return figures ?? Promise.reject(new Error('voice: expected figures of it, got none'));
}

function lossOf({ findings }: CallReport): readonly unknown[] {
  return findings.filter(({ code }) => code === 'loss' || code === 'bursty-loss').map(({ direction }) => direction);
}

for (const [kind, name] of PHONES) {
  test(`a call of two ${name} phones is watched by both, and is the same call unwatched`, async ({ lab, newPhone }) => {
    await setLine(lab, false);
    const call = await callUp(newPhone, kind);
    const { near, far } = call;
    await near.watch();
    const seen = await cleanFigures(lab);

    await setLine(lab, true);
    // A watch may begin in the middle of a call, and one more beside another.
    await Promise.all([near.watch(), far.watch()]);
    const { window } = await near.watchedFor(LOSSY_MS);
    await goThroughIt(call, 1500);
    // On hold, with other ICE credentials and hung up, it is the same call, and one that came to its end.
    const [nearReport, farReport] = [await near.watched(), await far.watched()];
    for (const { outcome, endReason, setup } of [nearReport, farReport]) {
      expect([outcome, endReason, setup.topology]).toEqual(['completed', 'finished', 'watched']);
    }
    expect(nearReport.window.measuredToMs ?? 0).toBeGreaterThan((window.measuredToMs ?? 0) + 2000);
    // What one end calls up is down at the other.
    expect([lossOf(nearReport), lossOf(farReport)]).toEqual([['up'], ['down']]);
    expect(nearReport.directions.down.metrics.packetsLost).toBe(0);

    const agreed = comparable(await near.agreed());
    await Promise.all([near.page.close(), far.page.close()]);
    await lab.clearLog();
    await setLine(lab, false);
    const alone = await callUp(newPhone, kind);
    const unseen = await cleanFigures(lab);
    await goThroughIt(alone, 100);
    expect({ ...seen, meanBytes: null }).toEqual({ ...unseen, meanBytes: null });
    expect(Math.abs(seen.meanBytes - unseen.meanBytes), `${seen.meanBytes}, ${unseen.meanBytes}`).toBeLessThan(1);
    // The call, hold, its end, and the ICE restart.
    expect(agreed).toHaveLength(4);
    expect(agreed).toEqual(comparable(await alone.near.agreed()));
  });
}
