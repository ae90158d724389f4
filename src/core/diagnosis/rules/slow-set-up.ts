import { isOneSided } from '../../samples/sample.ts';
import { foundIn } from '../found.ts';
import type { Rule } from '../rule.ts';

/** ITU-T E.721 Table 2: mean post-selection delay of a local call under normal load, 3.0 s. */
const SLOW_MS = 3000;

/** A long silence between the click and the first voice. */
export const SLOW_SET_UP = {
  code: 'slow-set-up',
  group: 'remark',
  find: ({ report: { setup } }) => {
    // A call to somebody may have rung, and what the other end hears first is told seconds later.
    if (isOneSided(setup.topology)) return [];
    const { gathered, dtlsConnected, firstPacketUp, firstPacketDown } = setup.timelineMs;
    if (firstPacketUp === null || firstPacketDown === null) return [];
    const heardMs = Math.max(firstPacketUp, firstPacketDown);
    return heardMs < SLOW_MS ? [] : [foundIn('sure', { heardMs, gatheredMs: gathered, connectedMs: dtlsConnected })];
  },
} as const satisfies Rule;
