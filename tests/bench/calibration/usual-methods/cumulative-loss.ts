import type { Direction } from '../../../../src/core/direction.ts';
import { LISTENER, type PolledCall } from './polled-call.ts';
import { heardSinceStart, inboundJitterMs, lossRatio } from './readings.ts';
import { NOTHING_SAID, type Said, type UsualMethod } from './usual-method.ts';

/** The plainest reading of getStats(): the listening end's counters and jitter as they stand when the call ends. */
export const CUMULATIVE_LOSS: UsualMethod = {
  name: 'getStats cumulative loss',
  source: 'W3C webrtc-stats inbound-rtp, read once at the end, as most dashboards do',
  says: 'packetsLost / (packetsLost + packetsReceived) since the call began; jitter as it stands at the last poll',
  wrong: 'one figure hides when; counts the warm-up, misses the last packets, duplicates make it negative; no delay',
  report: (call) => ({ up: said(call, 'up'), down: said(call, 'down') }),
};

function said(call: PolledCall, direction: Direction): Said {
  const last = call[LISTENER[direction]].at(-1);
  if (!last) return NOTHING_SAID;
  return { ...NOTHING_SAID, lossRatio: lossRatio(heardSinceStart(last), null), jitterMs: inboundJitterMs(last) };
}
