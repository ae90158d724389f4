import { expect, test } from '@playwright/test';
import { polledCall } from '../../../bench/calibration/usual-methods/polled-call.ts';
import type { SaidOfCall } from '../../../bench/calibration/usual-methods/usual-method.ts';
import { USUAL_METHODS } from '../../../bench/calibration/usual-methods/usual-methods.ts';
import { CLEAN, type MadeEnd, MEDIA_MS, madePolls } from './made-polls.ts';

/** What the methods make of calls whose faults are known, above all of those they cannot see. */

function said(name: string, near: MadeEnd, far: MadeEnd = CLEAN, seconds = 20): SaidOfCall {
  const method = USUAL_METHODS.find((each) => each.name === name);
  if (!method) throw new RangeError(`name: expected one of the methods, got ${name}`);
  return method.report(polledCall(madePolls(near, far, seconds)));
}

/** A tenth of all packets lost, evenly. */
const LOSSY: MadeEnd = (s) => ({ received: 45 * s, lost: 5 * s });
/** A tenth of all packets lost in the fourth second of twenty, that is 5 of 1000. */
const ONE_BAD_SECOND: MadeEnd = (s) => {
  const lost = Math.min(5, Math.max(0, Math.floor((s - 3) * 5)));
  return { received: 50 * s - lost, lost };
};

test('every method has a name of its own and says where it is from and what is wrong with it', () => {
  expect(new Set(USUAL_METHODS.map(({ name }) => name)).size).toBe(USUAL_METHODS.length);
  for (const { source, says, wrong } of USUAL_METHODS)
    for (const line of [source, says, wrong]) expect(line).toMatch(/^\S.{10,115}[^.\s]$/);
});

test('no poll, no figure: never NaN, and no loss made up', () => {
  const samples = [{ type: 'media', atMs: MEDIA_MS, instrument: 'get-stats' }] as const;
  for (const { name, report } of USUAL_METHODS)
    for (const each of Object.values(report(polledCall(samples))))
      for (const [figure, value] of Object.entries(each)) expect(value, `${name} ${figure}`).toBeNull();
});

test('a clean call is clean to all of them', () => {
  const rtcp: MadeEnd = (s) => ({ ...CLEAN(s), rtcp: { lost: 0, fraction: 0, jitterMs: 2, ms: 80 } });
  for (const { name } of USUAL_METHODS) {
    for (const { lossRatio, mos } of Object.values(said(name, rtcp, rtcp))) {
      expect(lossRatio ?? 0, name).toBe(0);
      expect(mos ?? 4.5, name).toBeGreaterThan(4);
    }
  }
});

test('who never looks at the uplink says the same whatever is lost there', () => {
  const blind = ['Twilio Voice', 'OpenTok / Vonage', 'Telnyx live call'];
  for (const name of blind) expect(said(name, CLEAN, LOSSY)).toEqual(said(name, CLEAN, CLEAN));
  expect(said('getStats cumulative loss', CLEAN, LOSSY)).not.toEqual(said('getStats cumulative loss', CLEAN, CLEAN));
});

test('one figure for the call is said of both directions', () => {
  const names = [
    'Twilio Voice',
    'Twilio Video preflight',
    'OpenTok / Vonage',
    'Telnyx pre-call (legacy)',
    'Telnyx live call',
  ];
  for (const name of names) {
    const { up, down } = said(name, (s) => ({ ...LOSSY(s), rtcp: { lost: 0, fraction: 0, jitterMs: 9, ms: 50 } }));
    expect(up, name).toEqual(down);
  }
});

test('counted since the start: the ratio of the counters, negative where duplicates came', () => {
  expect(said('getStats cumulative loss', LOSSY).down.lossRatio).toBeCloseTo(0.1, 12);
  const duplicated: MadeEnd = (s) => ({ received: 50 * s + 2, lost: -2 });
  expect(said('getStats cumulative loss', duplicated).down.lossRatio).toBeCloseTo(-2 / 1000, 12);
});

test('the loop as one way: the round trip undivided, of RTCP only from its first report', () => {
  const rtcpAfter6s: MadeEnd = (s) => ({
    ...CLEAN(s),
    stunMs: 120,
    rtcp: s < 6 ? null : { lost: 0, fraction: 0, jitterMs: 2, ms: 100 },
  });
  expect(said('loop round trip as one way (STUN)', rtcpAfter6s).up.oneWayMs).toBe(120);
  expect(said('loop round trip as one way (RTCP)', rtcpAfter6s).down.oneWayMs).toBe(100);
  expect(said('loop round trip as one way (RTCP)', rtcpAfter6s, CLEAN, 5).up.oneWayMs).toBeNull();
});

test('RTCP-only: a burst in the middle is gone from the last report, and late in the total', () => {
  // 50 of the packets of the fifth second lost, reported at 8 s; the report at 13 s says nothing new.
  const near: MadeEnd = (s) => ({
    ...CLEAN(s),
    rtcp: s < 8 ? null : { lost: 50, fraction: s < 13 ? 50 / 400 : 0, jitterMs: 4, ms: 80 },
  });
  expect(said('RTCP-only uplink, last report', near).up).toMatchObject({ lossRatio: 0, jitterMs: 4 });
  expect(said('RTCP-only uplink, last report', near, CLEAN, 10).up.lossRatio).toBe(0.125);
  expect(said('RTCP-only uplink, total', near).up.lossRatio).toBe(50 / 1000);
  expect(said('RTCP-only uplink, total', near, CLEAN, 7).up).toMatchObject({ lossRatio: null, jitterMs: null });
  expect(said('RTCP-only uplink, total', near).down.lossRatio).toBeNull();
});

test('Twilio Voice: a second with loss counted back is a MOS of 0 in its mean', () => {
  const late: MadeEnd = (s) => (s < 10 ? { received: 50 * s - 4, lost: 4 } : { received: 50 * s, lost: 0 });
  const { mos } = said('Twilio Voice', late).down;
  expect(mos).toBeLessThan((19.5 / 20) * (said('Twilio Voice', CLEAN).down.mos ?? Number.NaN));
});

test('Twilio Voice: without a round trip there is no MOS, and a lost one is the one before', () => {
  expect(said('Twilio Voice', (s) => ({ ...CLEAN(s), stunMs: null })).down).toMatchObject({
    mos: null,
    oneWayMs: null,
  });
  const vanishing: MadeEnd = (s) => ({ ...CLEAN(s), stunMs: s < 5 ? 80 : null });
  expect(said('Twilio Voice', vanishing)).toEqual(said('Twilio Voice', CLEAN));
});

test('Twilio Video: measures what the far end heard, and its loss is over what came', () => {
  const { up, down } = said('Twilio Video preflight', CLEAN, LOSSY);
  expect(up.lossRatio).toBeCloseTo(5 / 45, 12);
  expect(down).toEqual(up);
  // A tenth lost costs next to nothing: the fraction is taken for a percentage.
  expect(up.mos).toBeGreaterThan((said('Twilio Video preflight', CLEAN).up.mos ?? Number.NaN) - 0.01);
});

test('OpenTok: the mean of running totals charges an early loss longer than a late one', () => {
  const badAt =
    (second: number): MadeEnd =>
    (s) =>
      ONE_BAD_SECOND(s - second + 3);
  const shifted =
    (second: number): MadeEnd =>
    (s) => {
      const { lost } = badAt(second)(s);
      return { received: 50 * s - lost, lost };
    };
  const early = said('OpenTok / Vonage', shifted(3)).down;
  const late = said('OpenTok / Vonage', shifted(17)).down;
  expect(early.lossRatio).toBeGreaterThan(2 * (late.lossRatio ?? Number.NaN));
  expect(early.mos).toBeCloseTo(late.mos ?? Number.NaN, 9);
});

test('OpenTok: a second without any packet is MOS 1', () => {
  const outage: MadeEnd = (s) => ({ received: 50 * Math.min(s, 10), lost: 0 });
  expect(said('OpenTok / Vonage', outage).down.mos).toBeCloseTo((4.303 + 1) / 2, 2);
});

test('Telnyx pre-call: the uplink’s jitter and the downlink’s loss in one score; none before the first report', () => {
  expect(said('Telnyx pre-call (legacy)', LOSSY).down).toMatchObject({ mos: null, jitterMs: null, lossRatio: 0.1 });
  const near: MadeEnd = (s) => ({ ...LOSSY(s), jitterMs: 99, rtcp: { lost: 0, fraction: 0, jitterMs: 7, ms: 60 } });
  expect(said('Telnyx pre-call (legacy)', near).up).toMatchObject({ oneWayMs: 30, jitterMs: 7, lossRatio: 0.1 });
});

test('issue detector: 0.4 % is rounded away, a total outage is no loss, no round trip is 0', () => {
  const one = (s: number) => Math.floor(s / 5);
  const slight: MadeEnd = (s) => ({ received: 50 * s - one(s), lost: one(s) });
  expect(said('getStats cumulative loss', slight).down.lossRatio).toBeCloseTo(0.004, 12);
  expect(said('webrtc-issue-detector', slight).down.lossRatio).toBe(0);
  const outage: MadeEnd = (s) => ({ received: 50 * Math.min(s, 10), lost: 50 * Math.max(0, s - 10) });
  expect(said('webrtc-issue-detector', outage).down.lossRatio).toBe(0);
  expect(said('webrtc-issue-detector', (s) => ({ ...CLEAN(s), stunMs: null })).down.oneWayMs).toBe(0);
  expect(said('webrtc-issue-detector', CLEAN).up.mos).toBeNull();
});

test('rtcscore: 600 ms of round trip is 4.50 as published and far less as meant', () => {
  const slow: MadeEnd = (s) => ({ ...CLEAN(s), stunMs: 600 });
  expect(said('rtcscore (snapshot)', slow).down.mos).toBe(4.5);
  expect(said('rtcscore (fixed)', slow).down.mos).toBeLessThan(3.2);
  expect(said('rtcscore (fixed)', slow, LOSSY).up.lossRatio).toBeCloseTo(0.1, 12);
});

test('webrtcmetrics: Opus at 5 % loss is scored as G.711, more than 1 MOS below what was intended', () => {
  const fiveInAHundred: MadeEnd = (s) => ({ received: 47.5 * s, lost: 2.5 * s });
  const asItRuns = said('webrtcmetrics 5.5.0 as it runs', fiveInAHundred).down;
  const asIntended = said('webrtcmetrics as intended', fiveInAHundred).down;
  expect(asIntended.lossRatio).toBeCloseTo(0.05, 12);
  expect(asItRuns.mos).toBeLessThan((asIntended.mos ?? Number.NaN) - 1);
  // Its first two refreshes have gaps in their history, and a gap counts as 0.
  expect(asItRuns.lossRatio).toBeLessThan(asIntended.lossRatio ?? Number.NaN);
});

test('webrtcmetrics: in the history of the uplink a jitter stands for a round trip', () => {
  const near: MadeEnd = (s) => ({ ...CLEAN(s), rtcp: { lost: 0, fraction: 0, jitterMs: 10, ms: 80 } });
  expect(said('webrtcmetrics as intended', near).up.oneWayMs).toBeCloseTo(40, 9);
  // In the end (4 80 + 2 80 + 10) / 7 = 70 for 80; and before that the gaps.
  expect(said('webrtcmetrics 5.5.0 as it runs', near).up.oneWayMs).toBeLessThan(35);
});
