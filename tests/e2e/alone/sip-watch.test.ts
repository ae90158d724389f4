import { expect, test } from '../../support/sip/fixtures.ts';
import { callUp, PHONES, setLine } from '../../support/sip/two-phones.ts';
import { trueMos, wireTruth } from '../../support/sip/wire-truth.ts';

/** Three of warm-up, and two reports of the other end's; one comes every five seconds or so. */
const STEADY_MS = 14_000;
/** Longer than the line holds anything. */
const UNDER_WAY_MS = 1000;
/** Of the score that the relay's log gives: what issue and README promise. */
const MOS_TOLERANCE = 0.15;

for (const [kind, name] of PHONES) {
  test(`the score of a watched call of ${name} phones is what the relay's log gives`, async ({ lab, newPhone }) => {
    await setLine(lab, true);
    const { near } = await callUp(newPhone, kind);
    await near.watch();
    const { startedAt, window, directions } = await near.watchedFor(STEADY_MS);
    const toMs = startedAt + (window.measuredToMs ?? 0);
    // What was sent last is still under way, and would look lost.
    await near.page.waitForTimeout(UNDER_WAY_MS);
    const truth = wireTruth(await lab.log(), 'up', { fromMs: startedAt + (window.measuredFromMs ?? 0), toMs });
    const mos = trueMos(directions.up, truth);
    const { metrics, score } = directions.up;
    const told = JSON.stringify([score.mos, metrics.lossRatio, score.mouthToEar, mos, truth]);
    expect(Math.abs((score.mos ?? 0) - (mos ?? 9)), told).toBeLessThan(MOS_TOLERANCE);
    // What this computer patches while it is busy is in the other direction's score, and is no loss.
    expect(directions.down.metrics.packetsLost).toBe(0);
    await near.hangUp();
  });
}
