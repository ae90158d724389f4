import type { Measured } from '../../../../src/core/measured.ts';
import { increase, ratio } from '../../../../src/core/metrics/statistics.ts';
import type { Endpoint } from '../../../../src/core/samples/sample.ts';
import type { PolledCall } from './polled-call.ts';
import { heardBetween, inboundJitterMs, lossRatio, meanKnown, roundTripMs } from './readings.ts';

/** What the most careful caller of a scoring function could hand it: one end's own figures over the whole call. */
export interface WholeCall {
  readonly lossRatio: Measured;
  readonly jitterMs: Measured;
  readonly jitterBufferMs: Measured;
  readonly roundTripMs: Measured;
  /** Payload received a second, bit/s. */
  readonly bitrateBps: Measured;
  /** The codec's parameters ask for in-band FEC (RFC 7587 6.1). */
  readonly fec: boolean;
}

export function wholeCall(call: PolledCall, endpoint: Endpoint): WholeCall | null {
  const polls = call[endpoint];
  const before = polls[0];
  const now = polls.at(-1);
  if (!before || !now || before === now) return null;
  const inbound = (counter: 'bytesReceived' | 'jitterBufferDelayMs' | 'jitterBufferEmittedCount') =>
    increase(before.stats.inbound?.[counter], now.stats.inbound?.[counter]);
  const bytes = inbound('bytesReceived');
  return {
    lossRatio: lossRatio(heardBetween({ before, now }), null),
    jitterMs: meanKnown(polls.map(inboundJitterMs)),
    jitterBufferMs: ratio(inbound('jitterBufferDelayMs'), inbound('jitterBufferEmittedCount')),
    roundTripMs: meanKnown(polls.map(roundTripMs)),
    bitrateBps: bytes === null ? null : (bytes * 8) / ((now.atMs - before.atMs) / 1000),
    fec: now.stats.codec?.parameters?.includes('useinbandfec=1') ?? false,
  };
}
