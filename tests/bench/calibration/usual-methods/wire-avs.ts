import type { Direction } from '../../../../src/core/direction.ts';
import { fullbandMos } from './e-model-terms.ts';
import { LISTENER, type PolledCall } from './polled-call.ts';
import { half } from './readings.ts';
import { NOTHING_SAID, type Said, type UsualMethod } from './usual-method.ts';
import { wholeCall } from './whole-call.ts';

/** Missing stays missing; loss counted back is none. */
export const WIRE_AVS: UsualMethod = {
  name: 'Wire AVS',
  source: 'wireapp/wire-avs src/stats/mos.c (native)',
  says: 'each direction by its listening end, whole call: G.107.2 on loss, half the round trip and the jitter buffer',
  wrong: 'packet loss instead of what was concealed: FEC’s repairs are charged; Bpl 4.3 is G.711’s without concealment',
  report: (call) => ({ up: said(call, 'up'), down: said(call, 'down') }),
};

/** @param lossPercent 0..100 */
export function wireAvsMos(roundTripMs: number, jitterBufferMs: number, lossPercent: number): number {
  const packetMs = 20;
  return fullbandMos({ lossPercent, taMs: roundTripMs / 2 + jitterBufferMs + packetMs, bpl: 4.3 });
}

function said(call: PolledCall, direction: Direction): Said {
  const heard = wholeCall(call, LISTENER[direction]);
  if (!heard) return NOTHING_SAID;
  const { roundTripMs, jitterBufferMs, jitterMs } = heard;
  const lossRatio = heard.lossRatio === null ? null : Math.max(0, heard.lossRatio);
  const known = roundTripMs !== null && jitterBufferMs !== null && lossRatio !== null;
  return {
    lossRatio,
    oneWayMs: half(roundTripMs),
    jitterMs,
    mos: known ? wireAvsMos(roundTripMs, jitterBufferMs, lossRatio * 100) : null,
  };
}
