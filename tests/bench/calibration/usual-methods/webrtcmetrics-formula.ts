import { idd } from '../../../../src/core/score/delay.ts';
import { rToMosUnfloored } from '../../../../src/core/score/mos.ts';
import { coleRosenbluthDelay, fullbandMos } from './e-model-terms.ts';

export interface WebrtcmetricsInputs {
  readonly roundTripMs: number;
  /** RFC 3550 jitter: it stands where the jitter buffer should. */
  readonly jitterMs: number;
  /** 0..100. */
  readonly lossPercent: number;
}

function taMsOf({ roundTripMs, jitterMs }: WebrtcmetricsInputs): number {
  const packetMs = 20;
  return roundTripMs / 2 + jitterMs + packetMs;
}

/** What was meant for Opus: G.107.2. */
export function webrtcmetricsFullbandMos(inputs: WebrtcmetricsInputs): number {
  return fullbandMos({ lossPercent: inputs.lossPercent, taMs: taMsOf(inputs), bpl: 9.6 });
}

/** What runs for Opus: the worse of two narrowband scores, both meant for G.711. */
export function webrtcmetricsNarrowbandMos(inputs: WebrtcmetricsInputs): number {
  return Math.min(assemMos(inputs), g711Mos(inputs));
}

/**
 * "Improved simplified E-model" (Assem et al. 2013): a parabola in 93.2 - loss that turns up again at 15.7 % loss, here
 * cut to MOS 1 above 30 %.
 */
function assemMos(inputs: WebrtcmetricsInputs): number {
  const { lossPercent } = inputs;
  if (lossPercent > 30) return 1;
  const r = 93.2 - lossPercent;
  return rToMosUnfloored(0.18 * r ** 2 - 27.9 * r + 1126.62 - coleRosenbluthDelay(taMsOf(inputs)));
}

/** G.107 for G.711 without concealment (Ie 0, Bpl 4.3). */
function g711Mos(inputs: WebrtcmetricsInputs): number {
  const { lossPercent } = inputs;
  return rToMosUnfloored(93.2 - idd(taMsOf(inputs)) - (95 * lossPercent) / (lossPercent + 4.3));
}
