import type { Measured } from '../../../../src/core/measured.ts';
import { increase, mean } from '../../../../src/core/metrics/statistics.ts';
import { cubicWithoutEnds } from './e-model-terms.ts';
import { type PolledCall, pollsEvery, type Step, stepsOf } from './polled-call.ts';
import { heardBetween, inboundJitterMs, meanKnown, stunRoundTripMs } from './readings.ts';
import type { Said, UsualMethod } from './usual-method.ts';

const POLL_MS = 5000;

interface Reading {
  /** Of this direction, lost and carried packets in the interval. */
  readonly lost: Measured;
  readonly carried: Measured;
  readonly jitterMs: Measured;
}

/**
 * Missing: a round trip is 0; loss is 0 where either count is 0, so a total outage is 0 % lost; no jitter, no MOS.
 * Its count of packets is the candidate pair's, RTCP and STUN among them; ours is the voice alone.
 */
export const WEBRTC_ISSUE_DETECTOR: UsualMethod = {
  name: 'webrtc-issue-detector',
  source: 'VLprojects/webrtc-issue-detector src/NetworkScoresCalculator.ts',
  says: 'each direction every 5 s, up by RTCP: loss rounded to whole percent, whole round trip as delay; mean MOS',
  wrong: 'loss below 0.5 % is none; round trip as one-way; R has no floor, so 60 % loss is 5.00; an outage is no loss',
  report: (call) => ({ up: said(call, outbound), down: said(call, inbound) }),
};

/** @param lossPercent 0..100, rounded here */
export function issueDetectorMos(roundTripMs: number, jitterMs: number, lossPercent: number): number {
  const effectiveMs = roundTripMs + 2 * jitterMs + 10;
  const delay = effectiveMs < 160 ? effectiveMs / 40 : (effectiveMs - 120) / 10;
  return Math.min(5, Math.max(0, cubicWithoutEnds(93.2 - delay - 2.5 * Math.round(lossPercent))));
}

function inbound(step: Step): Reading {
  const { lost, received } = heardBetween(step);
  return { lost, carried: received, jitterMs: inboundJitterMs(step.now) };
}

function outbound({ before, now }: Step): Reading {
  const report = now.stats.remoteInbound;
  return {
    // Where the first report comes in this interval, all it tells counts as this interval's.
    lost: increase(before.stats.remoteInbound?.packetsLost ?? 0, report?.packetsLost),
    carried: increase(before.stats.outbound?.packetsSent, now.stats.outbound?.packetsSent),
    jitterMs: report?.jitterMs ?? null,
  };
}

function said(call: PolledCall, read: (step: Step) => Reading): Said {
  const intervals = stepsOf(pollsEvery(call, 'near', POLL_MS)).map((step) => {
    const { lost, carried, jitterMs } = read(step);
    const roundTripMs = stunRoundTripMs(step.now) ?? 0;
    const lossPercent = wholePercent(lost, carried);
    const known = jitterMs !== null && lossPercent !== null;
    return {
      roundTripMs,
      jitterMs,
      lossPercent,
      mos: known ? issueDetectorMos(roundTripMs, jitterMs, lossPercent) : null,
    };
  });
  return {
    lossRatio: meanKnown(intervals.map(({ lossPercent }) => (lossPercent === null ? null : lossPercent / 100))),
    oneWayMs: mean(intervals.map(({ roundTripMs }) => roundTripMs)),
    jitterMs: meanKnown(intervals.map(({ jitterMs }) => jitterMs)),
    mos: meanKnown(intervals.map(({ mos }) => mos)),
  };
}

function wholePercent(lost: Measured, carried: Measured): Measured {
  if (lost === null || carried === null) return null;
  return lost === 0 || carried === 0 ? 0 : Math.round((100 * lost) / (carried + lost));
}
