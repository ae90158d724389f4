import { DIRECTIONS } from '../../direction.ts';
import { MAX_MOS } from '../../score/mos.ts';
import { foundIn } from '../found.ts';
import type { Rule } from '../rule.ts';

/** The target is out of this voice format's reach, or only its own cost is in the way. */
export const CODEC_CEILING = {
  code: 'codec-ceiling',
  group: 'line',
  find: ({ report: { directions, verdict } }) => {
    const most = Math.max(
      0,
      ...DIRECTIONS.map((direction) => {
        const { costs, mos } = directions[direction].score;
        if (!costs || mos === null) return 0;
        const isOutOfReach = MAX_MOS - costs.codec < verdict.targetMos;
        const others = Math.max(costs.loss + (costs.late ?? 0), costs.delay);
        return isOutOfReach || (mos < verdict.targetMos && costs.codec >= others) ? costs.codec : 0;
      }),
    );
    return most === 0 ? [] : [{ ...foundIn('sure', { ceilingMos: MAX_MOS - most }), costMos: most }];
  },
} as const satisfies Rule;
