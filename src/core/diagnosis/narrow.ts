import type { Direction } from '../direction.ts';
import type { CallReport } from '../report/schema.ts';
import { ipRateBps } from '../score/line-rate.ts';
import type { Found } from './rule.ts';

/** G.711, which every telephone falls back to: 64 kbit/s, 86 with its headers. */
const G711_BPS = ipRateBps(64_000);
/** Our choice: one such call, and as much again for what is done beside it. */
const NARROW_BPS = 2 * G711_BPS;

/** What a rule says of a direction that carries too little; nothing where it may carry more than was tried. */
export function narrowFound({ examined: { load } }: CallReport, direction: Direction): readonly Found[] {
  const capacityBps = load?.capacityBps[direction] ?? null;
  if (!load || capacityBps === null || load.isAtLeast[direction] || capacityBps >= NARROW_BPS) return [];
  const figures = { capacityBps, neededBps: G711_BPS, callsThatFit: load.callsThatFit };
  return [{ direction, confidence: 'sure', costMos: null, secondsMs: [], figures }];
}
