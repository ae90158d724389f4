import type { CallReport } from '../../../src/core/report/schema.ts';
import type { Lab } from '../../support/lab/lab.ts';
import { expect, test } from '../../support/sip/fixtures.ts';
import type { PhoneKind } from '../../support/sip/page/main.ts';
import type { PhoneSetUp, PlacedPhone } from '../../support/sip/phones.ts';
import { comparable, type WireFigures, wireFigures } from '../../support/sip/same-call.ts';
import { trueMos, wireTruth } from '../../support/sip/wire-truth.ts';

test.describe.configure({ mode: 'parallel', timeout: 120_000 });

/** Every twentieth packet: 5 % of any stretch, so that what counts is not when the other end's reports were written. */
const EVERY_TWENTIETH = Array.from({ length: 5000 }, (_, i) => 10 + 20 * i);
/** So long that it costs MOS, and the same both ways: half of the round trip is the way. */
const DELAY_MS = 120;
/** Three of warm-up, and a report of the other end's; one comes every five seconds or so. */
const STEADY_MS = 10_000;
/** The must-show of `watchCall`. */
const MOS_TOLERANCE = 0.15;

interface Call {
  readonly near: PlacedPhone;
  readonly far: PlacedPhone;
}

/** Two phones in a call over a line that delays and loses nothing; the nearer one's media goes over UDP. */
async function callUp(lab: Lab, newPhone: (setUp: PhoneSetUp) => Promise<PlacedPhone>, kind: PhoneKind): Promise<Call> {
  const near = await newPhone({ kind, user: `anna-${kind}`, transport: 'udp', codec: 'PCMU' });
  const far = await newPhone({ kind, user: `ben-${kind}`, transport: 'tcp', codec: 'PCMU' });
  await lab.clearLog();
  await lab.setPlan({ seed: 1, legs: { up: { udp: { delayMs: DELAY_MS } }, down: { udp: { delayMs: DELAY_MS } } } });
  await near.call(far.user);
  return { near, far };
}

/** Of a call that has just begun: what it sends once it has settled. */
async function cleanFigures(lab: Lab): Promise<WireFigures> {
  const figures: (WireFigures | null)[] = [];
  await expect
    .poll(async () => figures.push(wireFigures(await lab.log(), 'udp')) && figures.at(-1), {
      intervals: [6200, 300],
      timeout: 30_000,
    })
    .not.toBeNull();
  const last = figures.at(-1);
  if (!last) throw new Error('voice: expected figures of it, got none');
  return last;
}

/** On hold for a while, back, over new ICE credentials, and the end. */
async function goThroughIt({ near, far }: Call, stayMs: number): Promise<void> {
  await near.hold(true);
  await near.page.waitForTimeout(stayMs);
  await near.hold(false);
  await near.restartIce();
  await near.page.waitForTimeout(stayMs);
  await near.hangUp();
  await far.ended();
}

function lossOf({ findings }: CallReport): readonly unknown[] {
  return findings.filter(({ code }) => code === 'loss' || code === 'bursty-loss').map(({ direction }) => direction);
}

for (const [kind, name] of [
  ['jssip', 'JsSIP'],
  ['sipjs', 'SIP.js'],
] as const) {
  test(`a call of two ${name} phones is watched by both, and is the same call unwatched`, async ({ lab, newPhone }) => {
    const call = await callUp(lab, newPhone, kind);
    const { near, far } = call;
    await near.watch();
    const seen = await cleanFigures(lab);

    const up = { udp: { delayMs: DELAY_MS, dropVoice: EVERY_TWENTIETH } };
    await lab.setPlan({ seed: 1, legs: { up, down: { udp: { delayMs: DELAY_MS } } } });
    // A watch may begin in the middle of a call, and one more beside another.
    await Promise.all([near.watch(), far.watch()]);
    const steady = await near.watchedFor(STEADY_MS);
    await goThroughIt(call, 1500);
    const log = await lab.log();

    // What was lost and how long it took, by the relay's own log.
    const { measuredFromMs, measuredToMs } = steady.window;
    const stretch = { fromMs: steady.startedAt + (measuredFromMs ?? 0), toMs: steady.startedAt + (measuredToMs ?? 0) };
    const truth = wireTruth(log, 'up', stretch);
    expect(truth.lossRatio).toBeCloseTo(0.05, 2);
    const trulyMos = trueMos(steady, 'up', truth);
    const { mos } = steady.directions.up.score;
    expect(Math.abs((mos ?? 0) - (trulyMos ?? 9)), `${mos}, by the log ${trulyMos}`).toBeLessThan(MOS_TOLERANCE);
    expect(steady.verdict.direction).toBe('up');

    // On hold, with other ICE credentials and hung up, it is the same call, and one that came to its end.
    const [nearReport, farReport] = [await near.watched(), await far.watched()];
    for (const { outcome, endReason, setup } of [nearReport, farReport]) {
      expect([outcome, endReason, setup.topology]).toEqual(['completed', 'finished', 'watched']);
    }
    expect(nearReport.window.measuredToMs ?? 0).toBeGreaterThan((measuredToMs ?? 0) + 2000);
    // What one end calls up is down at the other.
    expect([lossOf(nearReport), lossOf(farReport)]).toEqual([['up'], ['down']]);
    expect(nearReport.directions.down.metrics.packetsLost).toBe(0);

    const agreed = comparable(await near.agreed());
    await Promise.all([near.page.close(), far.page.close()]);
    const alone = await callUp(lab, newPhone, kind);
    const unseen = await cleanFigures(lab);
    await goThroughIt(alone, 100);
    expect({ ...seen, meanBytes: null }).toEqual({ ...unseen, meanBytes: null });
    expect(Math.abs(seen.meanBytes - unseen.meanBytes), `${seen.meanBytes}, ${unseen.meanBytes}`).toBeLessThan(1);
    // The call, hold, its end, and the ICE restart.
    expect(agreed).toHaveLength(4);
    expect(agreed).toEqual(comparable(await alone.near.agreed()));
  });
}
