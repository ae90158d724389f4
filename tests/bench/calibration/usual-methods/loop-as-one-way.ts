import type { Measured } from '../../../../src/core/measured.ts';
import type { Poll } from '../../../../src/core/metrics/stats-metrics.ts';
import { type PolledCall, pollsEvery } from './polled-call.ts';
import { meanKnown, stunRoundTripMs } from './readings.ts';
import { NOTHING_SAID, ofBothDirections, type UsualMethod } from './usual-method.ts';

const POLL_MS = 1000;

/** A round trip of a call to oneself is a way up and a way down, and so passes the line four times. */
const common = {
  says: 'mean of the near end’s round trip at 1 s polls, undivided, for both directions',
} as const;

export const STUN_LOOP_AS_ONE_WAY: UsualMethod = {
  ...common,
  name: 'loop round trip as one way (STUN)',
  source: 'Twilio Video preflight and Genesys webrtc-troubleshooter: candidate-pair currentRoundTripTime of a loop',
  wrong: 'there and back counted as one way; up and down alike; renewed every 2.5 s',
  report: (call) => ofBothDirections({ ...NOTHING_SAID, oneWayMs: meanOf(call, stunRoundTripMs) }),
};

export const RTCP_LOOP_AS_ONE_WAY: UsualMethod = {
  ...common,
  name: 'loop round trip as one way (RTCP)',
  source: 'Twilio Voice and Genesys webrtc-troubleshooter: remote-inbound-rtp roundTripTime of a loop',
  wrong: 'there and back counted as one way; up and down alike; first known after 2 to 16 s, or never',
  report: (call) =>
    ofBothDirections({
      ...NOTHING_SAID,
      oneWayMs: meanOf(call, ({ stats }) => stats.remoteInbound?.roundTripMs ?? null),
    }),
};

function meanOf(call: PolledCall, read: (poll: Poll) => Measured): Measured {
  return meanKnown(pollsEvery(call, 'near', POLL_MS).map(read));
}
