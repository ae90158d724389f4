import type { EchoHeard } from '../../samples/examined.ts';
import { foundIn } from '../found.ts';
import { headsetRule } from '../headset-rule.ts';

/**
 * What a telephone must at least keep its loudspeaker from its microphone by, dB: the weighted terminal coupling loss of ITU-T P.310
 * (2003), 45 since G.131 asks for it on connections of some delay. The levels here are digital ones, the microphone's gain included.
 */
const LEAST_LOSS_DB = 45;

/** Whoever is at the other end hears himself. Only possible where the browser takes it away: not every softphone does. */
export const HEADSET_ECHO = headsetRule('headset-echo', ({ echo, processed }) => {
  const left = processed?.echo ?? null;
  const isLeft = isEcho(left);
  if (!isEcho(echo) && !isLeft) return null;
  const { lossDb, delayMs } = (isLeft ? left : echo) ?? {};
  return foundIn(isLeft || left === null ? 'likely' : 'possible', {
    lossDb: lossDb ?? null,
    delayMs: delayMs ?? null,
    rawLossDb: echo?.lossDb ?? null,
    isLeft: isLeft ? 1 : 0,
  });
});

function isEcho(heard: EchoHeard | null): boolean {
  return heard !== null && heard.lossDb !== null && heard.lossDb < LEAST_LOSS_DB;
}
