import { mean } from '../../../../src/core/metrics/statistics.ts';
import { type PolledCall, pollsEvery, stepsOf } from './polled-call.ts';
import { heardBetween, inboundJitterMs, stunRoundTripMs } from './readings.ts';
import { twilioMos } from './twilio-voice.ts';
import { ofBothDirections, type Said, type UsualMethod } from './usual-method.ts';

const POLL_MS = 1000;

/**
 * Its test publishes one way and measures where that arrives: our `up`, at the far end. Missing is 0: jitter, round trip
 * (its second choice, RTCP's, is not followed here) and the loss of a second in which nothing came.
 */
export const TWILIO_VIDEO: UsualMethod = {
  name: 'Twilio Video preflight',
  source: 'twilio-video.js lib/preflight/mos.ts, preflighttest.ts, getCombinedConnectionStats.ts',
  says: 'one figure for the call, of the published direction: Twilio Voice’s formula on the loop’s round trip',
  wrong: 'jitter in seconds and loss as a fraction where ms and percent are meant: both vanish; loop as one-way',
  report: (call) => ofBothDirections(said(call)),
};

/** The formula as it is called there: the units are the defect. */
export function twilioVideoMos(roundTripMs: number, jitterMs: number, fractionLost: number): number {
  return twilioMos(roundTripMs, jitterMs / 1000, fractionLost);
}

function said(call: PolledCall): Said {
  const polls = pollsEvery(call, 'far', POLL_MS);
  const seconds = stepsOf(polls).map((step) => {
    const { received, lost } = heardBetween(step);
    // Over what came, not over what was sent: 50 % lost reads as 100 %.
    const fractionLost = received === null || lost === null || received === 0 ? 0 : lost / received;
    const mos = twilioVideoMos(stunRoundTripMs(step.now) ?? 0, inboundJitterMs(step.now) ?? 0, fractionLost);
    return { mos, fractionLost: Math.min(1, fractionLost) };
  });
  return {
    lossRatio: mean(seconds.map(({ fractionLost }) => fractionLost)),
    oneWayMs: mean(polls.map((poll) => stunRoundTripMs(poll) ?? 0)),
    jitterMs: mean(polls.map((poll) => inboundJitterMs(poll) ?? 0)),
    mos: mean(seconds.map(({ mos }) => mos)),
  };
}
