import { foundIn, startsMs } from '../found.ts';
import type { Rule } from '../rule.ts';
import { BUSY_SHARE, secondsDisturbed } from './busy-computer.ts';

/** The test server was late itself. */
export const BUSY_RELAY = {
  code: 'busy-relay',
  group: 'remark',
  find: ({ report, measuredSeconds }) => {
    if (!report.relay || report.relay.busySeconds === 0) return [];
    const { busySeconds, longestStallMs } = report.relay;
    if (busySeconds < measuredSeconds * BUSY_SHARE) return [];
    const late = secondsDisturbed(report, (cause) => cause === 'relay');
    return [foundIn('sure', { busySeconds, measuredSeconds, longestStallMs }, startsMs(late))];
  },
} as const satisfies Rule;
