import type { NarrowbandInputs } from './narrowband-inputs.ts';
import { sidetone } from './simultaneous.ts';

/** TERV: talker echo rating, dB, adjusted for the delay of the echo and for too weak a sidetone. */
function tervDb(inputs: NarrowbandInputs): number {
  const { telrDb, tMs, stmrDb } = inputs;
  const terv = telrDb - 40 * Math.log10((1 + tMs / 10) / (1 + tMs / 150)) + 6 * Math.exp(-0.3 * tMs ** 2);
  return stmrDb < 9 ? terv + sidetone(inputs) / 2 : terv;
}

/** Idte: hearing one's own voice come back, in R (G.107 7.4). Nothing under 1 ms: that is sidetone. */
export function talkerEcho(inputs: NarrowbandInputs, no: number): number {
  const { tMs, rlrDb, stmrDb } = inputs;
  const roe = -1.5 * (no - rlrDb);
  const half = (roe - 80 - 2.5 * (tervDb(inputs) - 14)) / 2;
  const idte = tMs < 1 ? 0 : (half + Math.sqrt(half ** 2 + 100) - 1) * (1 - Math.exp(-tMs));
  return stmrDb > 20 ? Math.hypot(idte, sidetone(inputs)) : idte;
}

/** Idle: the listener hearing the talker twice, in R (G.107 7.4). */
export function listenerEcho({ weplDb, trMs }: NarrowbandInputs, ro: number): number {
  const half = (ro - 10.5 * (weplDb + 7) * (trMs + 1) ** -0.25) / 2;
  return half + Math.sqrt(half ** 2 + 169);
}
