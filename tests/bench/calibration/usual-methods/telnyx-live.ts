import { cubicWithoutEnds } from './e-model-terms.ts';
import { type PolledCall, pollsEvery, stepsOf } from './polled-call.ts';
import { heardBetween, inboundJitterMs, lossRatio, meanKnown, stunRoundTripMs } from './readings.ts';
import { ofBothDirections, type Said, type UsualMethod } from './usual-method.ts';

/** Its documented `callReportInterval`. */
const POLL_MS = 5000;

/** Missing stays missing: an interval without packets, jitter or round trip has no MOS. */
export const TELNYX_LIVE: UsualMethod = {
  name: 'Telnyx live call',
  source: 'team-telnyx/webrtc packages/js/src/Modules/Verto/webrtc/CallReportCollector.ts',
  says: 'one figure for the call: downlink loss and jitter every 5 s, 0.01 R a ms of round trip; mean of its MOS',
  wrong: 'uplink never looked at; R has no floor, so 60 % loss is 4.50; half a second of round trip costs 5 R',
  report: (call) => ofBothDirections(said(call)),
};

/** @param lossPercent 0..100 */
export function telnyxLiveMos(roundTripMs: number, jitterMs: number, lossPercent: number): number {
  const r = 93.2 - 0.11 * jitterMs - 2.5 * lossPercent - 0.01 * roundTripMs;
  return Math.min(4.5, Math.max(1, cubicWithoutEnds(r)));
}

function said(call: PolledCall): Said {
  const intervals = stepsOf(pollsEvery(call, 'near', POLL_MS)).map((step) => {
    const roundTripMs = stunRoundTripMs(step.now);
    const jitterMs = inboundJitterMs(step.now);
    const loss = lossRatio(heardBetween(step), null);
    const known = roundTripMs !== null && jitterMs !== null && loss !== null;
    return { roundTripMs, jitterMs, loss, mos: known ? telnyxLiveMos(roundTripMs, jitterMs, loss * 100) : null };
  });
  return {
    lossRatio: meanKnown(intervals.map(({ loss }) => loss)),
    oneWayMs: meanKnown(intervals.map(({ roundTripMs }) => roundTripMs)),
    jitterMs: meanKnown(intervals.map(({ jitterMs }) => jitterMs)),
    mos: meanKnown(intervals.map(({ mos }) => mos)),
  };
}
