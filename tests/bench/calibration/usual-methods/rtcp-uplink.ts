import type { Measured } from '../../../../src/core/measured.ts';
import { ratio } from '../../../../src/core/metrics/statistics.ts';
import type { Poll } from '../../../../src/core/metrics/stats-metrics.ts';
import { type PolledCall, pollsEvery } from './polled-call.ts';
import { NOTHING_SAID, type SaidOfCall, type UsualMethod } from './usual-method.ts';

const POLL_MS = 1000;

/** All that one end of an ordinary call knows of its uplink: the receiver reports that came back, seconds apart. */
export const RTCP_UPLINK_LAST: UsualMethod = {
  name: 'RTCP-only uplink, last report',
  source: 'Telnyx modules/network.ts: fractionLost and jitter of the last remote-inbound-rtp',
  says: 'up only: fractionLost and jitter as the last poll has them',
  wrong: 'the last few seconds stand for the call; a burst in the middle is not seen; nothing before the first report',
  report: (call) => ofUplink(call, ({ stats }) => stats.remoteInbound?.fractionLost ?? null),
};

export const RTCP_UPLINK_TOTAL: UsualMethod = {
  name: 'RTCP-only uplink, total',
  source: 'W3C webrtc-stats remote-inbound-rtp packetsLost over outbound-rtp packetsSent',
  says: 'up only: packetsLost of the last report over packetsSent of the last poll',
  wrong: 'losses of the last seconds are not reported yet, though their packets are counted; reports get lost too',
  report: (call) =>
    ofUplink(call, ({ stats }) => ratio(stats.remoteInbound?.packetsLost ?? null, stats.outbound?.packetsSent ?? null)),
};

function ofUplink(call: PolledCall, lossRatio: (poll: Poll) => Measured): SaidOfCall {
  const last = pollsEvery(call, 'near', POLL_MS).at(-1);
  if (!last) return { up: NOTHING_SAID, down: NOTHING_SAID };
  const jitterMs = last.stats.remoteInbound?.jitterMs ?? null;
  return { up: { ...NOTHING_SAID, lossRatio: lossRatio(last), jitterMs }, down: NOTHING_SAID };
}
