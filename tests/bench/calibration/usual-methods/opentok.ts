import { mean } from '../../../../src/core/metrics/statistics.ts';
import { rToMosUnfloored } from '../../../../src/core/score/mos.ts';
import { coleRosenbluthDelay } from './e-model-terms.ts';
import { type PolledCall, pollsEvery, stepsOf } from './polled-call.ts';
import { heardBetween, heardSinceStart, lossRatio, meanKnown } from './readings.ts';
import { NOTHING_SAID, ofBothDirections, type Said, type UsualMethod } from './usual-method.ts';

const POLL_MS = 1000;
/** A constant 150 ms and 30 ms for the frame, whatever the line: no delay and no jitter is measured or reported. */
const ASSUMED_DELAY_MS = 180;

/** Missing: a second without any packet is MOS 1; loss counted back is 0. Its early end at a steady bitrate is not followed here. */
export const OPENTOK: UsualMethod = {
  name: 'OpenTok / Vonage',
  source: 'opentok-network-test-js testQuality/helpers/subscriberMOS.ts, calculateThroughput.ts',
  says: 'one figure for the call: mean MOS of the subscriber’s loss per second; loss is the mean of running totals',
  wrong: 'delay and jitter never enter; best possible is 4.30; a loss at the start counts in every later second',
  report: (call) => ofBothDirections(said(call)),
};

/** @param lossRatio 0..1 */
export function opentokMos(lossRatio: number): number {
  return rToMosUnfloored(93.2 - coleRosenbluthDelay(ASSUMED_DELAY_MS) - 19.8 * Math.log(1 + 29.7 * lossRatio));
}

function said(call: PolledCall): Said {
  const polls = pollsEvery(call, 'near', POLL_MS);
  const scores = stepsOf(polls).map((step) => {
    const ratio = lossRatio(heardBetween(step), null);
    return ratio === null ? 1 : opentokMos(Math.max(0, ratio));
  });
  return {
    ...NOTHING_SAID,
    lossRatio: meanKnown(polls.map((poll) => lossRatio(heardSinceStart(poll), null))),
    mos: mean(scores),
  };
}
