import type { Direction } from '../../../../src/core/direction.ts';
import type { Measured } from '../../../../src/core/measured.ts';
import { rToMosUnfloored } from '../../../../src/core/score/mos.ts';
import { LISTENER, type PolledCall } from './polled-call.ts';
import { half } from './readings.ts';
import { NOTHING_SAID, type Said, type UsualMethod } from './usual-method.ts';
import { wholeCall } from './whole-call.ts';

export interface RtcscoreInputs {
  readonly roundTripMs: number;
  readonly jitterBufferMs: number;
  /** 0..100. */
  readonly lossPercent: number;
  readonly bitrateBps: Measured;
  readonly fec: boolean;
}

/** What the delay costs, in R. */
type DelayLaw = (oneWayMs: number) => number;

/** Parentheses are missing: from 150 ms to 1154 ms the second term takes far more away than delay adds. */
export const asPublished: DelayLaw = (ms) => 0.03 * ms + (ms > 150 ? 0.1 * ms - 150 : 0);
export const asMeant: DelayLaw = (ms) => 0.03 * ms + 0.1 * Math.max(0, ms - 150);

const common = {
  says: 'each direction by its listening end: loss, jitter buffer, half the round trip, bitrate and FEC of the whole call',
} as const;

export const RTCSCORE_SNAPSHOT: UsualMethod = {
  ...common,
  name: 'rtcscore (snapshot)',
  source: 'ggarber/rtcscore src/score.js before its fix of 2024; ObserveRTC’s unused calculateAudioMOS is the same',
  wrong: 'a missing pair of parentheses: 150 ms one-way and more scores 4.50; FEC counted twice; R0 100 has no source',
  report: (call) => ({ up: said(call, 'up', asPublished), down: said(call, 'down', asPublished) }),
};

export const RTCSCORE_FIXED: UsualMethod = {
  ...common,
  name: 'rtcscore (fixed)',
  source: 'ggarber/rtcscore src/score.js since 2024; livekit/rtcscore-go pkg/rtcmos/audioscore.go',
  wrong: 'packet loss and FEC instead of what was concealed: repaired loss is charged; R0 100 has no source',
  report: (call) => ({ up: said(call, 'up', asMeant), down: said(call, 'down', asMeant) }),
};

export function rtcscoreMos(inputs: RtcscoreInputs, delayLaw: DelayLaw): number {
  const { roundTripMs, jitterBufferMs, lossPercent, bitrateBps, fec } = inputs;
  // 6 where the bitrate is not given.
  const ie = bitrateBps === null ? 6 : Math.min(30, Math.max(0, 55 - 4.6 * Math.log(bitrateBps)));
  const bpl = fec ? 20 : 10;
  const ieEff = ie + ((100 - ie) * lossPercent) / (lossPercent + bpl);
  const packetMs = 20;
  return rToMosUnfloored(100 - ieEff - delayLaw(packetMs + jitterBufferMs + roundTripMs / 2));
}

/** Missing: jitter buffer and round trip are 50 ms each, loss is 0, as the library has it; loss counted back is none. */
function said(call: PolledCall, direction: Direction, delayLaw: DelayLaw): Said {
  const heard = wholeCall(call, LISTENER[direction]);
  if (!heard) return NOTHING_SAID;
  const { jitterBufferMs, roundTripMs, bitrateBps, fec } = heard;
  const inputs = {
    roundTripMs: roundTripMs ?? 50,
    jitterBufferMs: jitterBufferMs ?? 50,
    lossPercent: Math.max(0, heard.lossRatio ?? 0) * 100,
    // Nothing received is taken for a bitrate that is not known.
    bitrateBps: bitrateBps === 0 ? null : bitrateBps,
    fec,
  };
  return {
    lossRatio: inputs.lossPercent / 100,
    oneWayMs: half(inputs.roundTripMs),
    jitterMs: null,
    mos: rtcscoreMos(inputs, delayLaw),
  };
}
