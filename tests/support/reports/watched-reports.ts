import type { CallReport } from '../../../src/core/report/schema.ts';
import { WATCHED, watchedCall } from '../watch/simulated-stats.ts';

/** MADE-UP: a softphone's own calls, as `watchCall` tells them. */

/** A minute and a half in which the other end misses some of what was said. */
export function watchedLossyReport(): CallReport {
  const lostUp = (second: number) => (second < 10 || second >= 80 ? 0 : second % 9 === 4 ? 9 : 1);
  return { ...watchedCall(95, (second) => ({ lostUp: lostUp(second), roundTripMs: 90 })), ...named(1) };
}

/** Twenty minutes, with half a minute on hold and one bad minute: its rows are longer than a second. */
export function watchedLongReport(): CallReport {
  const call = watchedCall(1200, (second) => {
    if (second >= 300 && second < 330) return { sent: 0, heard: 0 };
    return { lostDown: second >= 700 && second < 760 ? 8 : 0, roundTripMs: 130 };
  });
  return { ...call, ...named(2) };
}

/** The other end hears, and is never heard. */
export function watchedSilentReport(): CallReport {
  const ending = {
    outcome: 'failed',
    endReason: 'no-voice',
    endDetail: 'voice: expected packets of the other end, got none, while it received 1250 of ours',
  } as const;
  return { ...watchedCall(30, () => ({ heard: 0 }), 'audio/opus', ending), ...named(3) };
}

/** No two samples have one id, or began at the same time. */
function named(serial: number): Pick<CallReport, 'id' | 'startedAt'> {
  return { id: `00000000-0000-4000-8000-0000000000d${serial}`, startedAt: WATCHED.startedAt - serial * 7_777_000 };
}
