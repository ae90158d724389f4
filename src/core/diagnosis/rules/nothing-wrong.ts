import { foundIn } from '../found.ts';
import type { Rule } from '../rule.ts';

/** The line meets the target, and no rule of the line had anything to say: an answer of its own. */
export const NOTHING_WRONG = {
  code: 'nothing-wrong',
  group: 'clean',
  find: ({ report: { verdict, directions, outcome } }) => {
    const { mos, targetMos, decision } = verdict;
    const isMet = mos !== null && mos >= targetMos && decision !== 'misses-target';
    if (outcome === 'failed' || !isMet) return [];
    const { up, down } = directions;
    const packets = [up, down].map(({ metrics }) => metrics.packetsReceived ?? 0);
    return [
      foundIn('likely', {
        mos,
        lowMos: directions[verdict.direction ?? 'up'].confidence?.mos.low ?? null,
        highMos: directions[verdict.direction ?? 'up'].confidence?.mos.high ?? null,
        packetsEachWay: Math.min(...packets),
      }),
    ];
  },
} as const satisfies Rule;
