import { TARGET_MOS } from '../../../src/core/score/bands.ts';
import { lossInterval } from '../../../src/core/score/confidence.ts';
import { estimateMos } from '../../../src/core/score/estimate.ts';
import type { MosRange } from '../../../src/core/score/stop-rule.ts';
import type { SimulatedLine } from './simulated-line.ts';

/**
 * What every simulated line is scored as: Opus at 32 kbit/s, at a delay where little is left above the target. With less delay a line
 * has more to lose before it misses the target, and fewer packets show that it does not.
 */
export const SCORED_AS = { codec: 'opus-32', delayMs: 190 } as const;

export function mosOf(lossRatio: number): number {
  const { mos } = estimateMos({ ...SCORED_AS, lossRatio, burstRatio: 1 });
  if (mos === null) throw new Error(`mos at loss ${lossRatio}: expected a number, got null`);
  return mos;
}

/** The loss ratio at which a line has this MOS; throws a RangeError where no loss gives it. By bisection: MOS never rises with loss. */
export function lossRatioAt(mos: number): number {
  if (!(mos <= mosOf(0) && mos > mosOf(1))) {
    throw new RangeError(`mos: expected above ${mosOf(1)} and at most ${mosOf(0)}, got ${mos}`);
  }
  let [low, high] = [0, 1];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (mosOf(middle) >= mos) low = middle;
    else high = middle;
  }
  return low;
}

/** The range of MOS of one direction at `z`. Kept by what was counted, since thousands of tests count the same. */
export type RangeOf = (line: SimulatedLine, streams: number) => MosRange;

export function rangesAt(z: number): RangeOf {
  const known = new Map<string, MosRange>();
  return (line, streams) => {
    const counted = line.counted();
    const key = `${counted.packets} ${counted.packetsLost} ${counted.lostRuns} ${streams}`;
    const kept = known.get(key);
    if (kept) return kept;
    const lossRatio = counted.packetsLost / counted.packets;
    const { low, high } = lossInterval({ ...counted, lossRatio, concealmentEvents: null, streams }, z);
    const range = { low: mosOf(high), high: mosOf(low) };
    known.set(key, range);
    return range;
  };
}

/** Clean packets after which a line passes at `z`: the least number whose upper loss limit leaves it at the target. */
export function cleanPacketsNeeded(z: number): number {
  const isEnough = (packets: number) => {
    const evidence = { lossRatio: 0, packets, packetsLost: 0, lostRuns: 0, concealmentEvents: 0, streams: 1 };
    return mosOf(lossInterval(evidence, z).high) >= TARGET_MOS;
  };
  let packets = 1;
  while (!isEnough(packets)) packets++;
  return packets;
}
