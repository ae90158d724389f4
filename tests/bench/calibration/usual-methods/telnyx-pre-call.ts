import { mean } from '../../../../src/core/metrics/statistics.ts';
import { coleRosenbluthDelay, cubicWithoutEnds } from './e-model-terms.ts';
import { type PolledCall, pollsEvery } from './polled-call.ts';
import { half, heardSinceStart, lossRatio } from './readings.ts';
import { ofBothDirections, type Said, type UsualMethod } from './usual-method.ts';

const POLL_MS = 1000;

/** Missing: jitter or round trip absent from a report that came is 0; no report at all, or no packet, is no MOS (NaN there). */
export const TELNYX_PRE_CALL: UsualMethod = {
  name: 'Telnyx pre-call (legacy)',
  source: 'team-telnyx/webrtc packages/js/src/utils/mos.ts, PreCallDiagnosis.ts',
  says: 'one figure for the call: jitter and round trip of the uplink (RTCP), loss of the downlink since the start',
  wrong:
    'two directions mixed in one score; no MOS before the first RTCP report; 1 % loss costs 14 R whatever the codec',
  report: (call) => ofBothDirections(said(call)),
};

/** @param lossPercent 0..100 */
export function telnyxPreCallMos(roundTripMs: number, jitterMs: number, lossPercent: number): number {
  const r = 93.2 - coleRosenbluthDelay(jitterMs + roundTripMs / 2) - 20 * Math.log(1 + lossPercent);
  return Math.min(5, Math.max(1, cubicWithoutEnds(r)));
}

function said(call: PolledCall): Said {
  const polls = pollsEvery(call, 'near', POLL_MS);
  const reports = polls.flatMap(({ stats }) => stats.remoteInbound ?? []);
  const jitterMs = mean(reports.map((report) => report.jitterMs ?? 0));
  const roundTripMs = mean(reports.map((report) => report.roundTripMs ?? 0));
  const loss = lossRatio(heardSinceStart(polls.at(-1)), null);
  const known = jitterMs !== null && roundTripMs !== null && loss !== null;
  return {
    lossRatio: loss,
    oneWayMs: half(roundTripMs),
    jitterMs,
    mos: known ? telnyxPreCallMos(roundTripMs, jitterMs, loss * 100) : null,
  };
}
