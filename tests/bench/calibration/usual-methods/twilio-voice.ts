import type { Measured } from '../../../../src/core/measured.ts';
import { mean } from '../../../../src/core/metrics/statistics.ts';
import { cubicWithoutEnds } from './e-model-terms.ts';
import { type PolledCall, pollsEvery, stepsOf } from './polled-call.ts';
import { heardBetween, heardSinceStart, inboundJitterMs, lossRatio, meanKnown, roundTripMs } from './readings.ts';
import { ofBothDirections, type Said, type UsualMethod } from './usual-method.ts';

const POLL_MS = 1000;
const R0 = 94.768;
/** R at which the cubic comes back to MOS 1. */
const R_FLOOR = 6.52;

/** Missing: a round trip is the one before; a second with a MOS missing (loss counted back, so negative) counts as MOS 0 in the mean. */
export const TWILIO_VOICE: UsualMethod = {
  name: 'Twilio Voice',
  source: 'twilio-voice.js lib/twilio/rtc/mos.ts, lib/twilio/statsMonitor.ts, preflight.ts',
  says: 'one figure for the call: downlink loss and jitter per second, whole round trip as delay, mean MOS',
  wrong: 'uplink never looked at; round trip as one-way; no codec: 5 % loss is 3.97; FEC and concealment unknown',
  report: (call) => ofBothDirections(said(call)),
};

/** @param lossPercent 0..100 */
export function twilioMos(roundTripMs: number, jitterMs: number, lossPercent: number): number {
  const effectiveMs = roundTripMs + 2 * jitterMs + 10;
  return cubicWithoutEnds(Math.max(R_FLOOR, twilioR(effectiveMs) - 2.5 * lossPercent));
}

function twilioR(effectiveMs: number): number {
  if (effectiveMs < 160) return R0 - effectiveMs / 40;
  return effectiveMs < 1000 ? R0 - (effectiveMs - 120) / 10 : 0;
}

function said(call: PolledCall): Said {
  let latestRoundTripMs: Measured = null;
  const polls = pollsEvery(call, 'near', POLL_MS).map((poll) => {
    latestRoundTripMs = roundTripMs(poll) ?? latestRoundTripMs;
    return { ...poll, roundTripMs: latestRoundTripMs, jitterMs: inboundJitterMs(poll) };
  });
  const seconds = stepsOf(polls).map((step, i) => {
    const { roundTripMs = null, jitterMs = null } = polls[i + 1] ?? {};
    const loss = lossRatio(heardBetween(step), 0);
    const known = roundTripMs !== null && jitterMs !== null && loss !== null && loss >= 0;
    return { roundTripMs, jitterMs, mos: known ? twilioMos(roundTripMs, jitterMs, loss * 100) : null };
  });
  const firstScored = seconds.findIndex(({ mos }) => mos !== null);
  const counted = firstScored < 0 ? [] : seconds.slice(firstScored);
  return {
    // The total of its report: 100 % where nothing ever came.
    lossRatio: lossRatio(heardSinceStart(polls.at(-1)), 1),
    oneWayMs: meanKnown(counted.map(({ roundTripMs }) => roundTripMs)),
    jitterMs: meanKnown(counted.map(({ jitterMs }) => jitterMs)),
    mos: mean(counted.map(({ mos }) => mos ?? 0)),
  };
}
