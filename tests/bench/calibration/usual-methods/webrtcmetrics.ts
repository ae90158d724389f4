import type { Measured } from '../../../../src/core/measured.ts';
import { mean } from '../../../../src/core/metrics/statistics.ts';
import { type PolledCall, pollsEvery, type Step, stepsOf } from './polled-call.ts';
import { heardBetween, inboundJitterMs, lossRatio, percent, roundTripMs, stunRoundTripMs } from './readings.ts';
import type { Said, UsualMethod } from './usual-method.ts';
import {
  type WebrtcmetricsInputs,
  webrtcmetricsFullbandMos,
  webrtcmetricsNarrowbandMos,
} from './webrtcmetrics-formula.ts';

/** Its default `refreshEvery`. */
const POLL_MS = 2000;

/** One refresh of one direction. The round trip of older ones is kept twice: as it should be, and what is taken for it. */
interface Refresh {
  readonly lossPercent: Measured;
  readonly jitterMs: Measured;
  readonly roundTripMs: Measured;
  readonly takenForPrevious: Measured;
  readonly takenForOldest: Measured;
}

/** The newest refresh, the one before it and the one before that. */
type LastThree = readonly [Refresh, Refresh | undefined, Refresh | undefined];

/** What stands in where a direction has no figure at all, as the library has it. */
const DEFAULTS = { lossPercent: 0, jitterMs: 10, roundTripMs: 100 } as const;

export const WEBRTCMETRICS_AS_IT_RUNS: UsualMethod = {
  name: 'webrtcmetrics 5.5.0 as it runs',
  source: 'oanguenot/webrtcmetrics src/utils/score.js of 5.5.0',
  says: 'each direction every 2 s, up by RTCP, weighted 4-2-1 with the two before; mean MOS',
  wrong: '"opus" never equals "audio/opus", so G.711’s formula runs; up’s history takes other columns; gaps count as 0',
  report: (call) => ({
    up: said(outbound(call), smoothedAsItRuns, webrtcmetricsNarrowbandMos),
    down: said(inbound(call), smoothedAsItRuns, webrtcmetricsNarrowbandMos),
  }),
};

export const WEBRTCMETRICS_AS_INTENDED: UsualMethod = {
  name: 'webrtcmetrics as intended',
  source: 'oanguenot/webrtcmetrics src/utils/score.js, its Opus branch (G.107.2)',
  says: 'each direction every 2 s, up by RTCP, weighted 4-2-1 with the two before; mean MOS',
  wrong: 'packet loss instead of what was concealed; jitter in place of the jitter buffer; up is the last report only',
  report: (call) => ({
    up: said(outbound(call), smoothedAsIntended, webrtcmetricsFullbandMos),
    down: said(inbound(call), smoothedAsIntended, webrtcmetricsFullbandMos),
  }),
};

/** Down. Its round trip there is RTCP's of the sender reports, which our polls do not hold: the connectivity checks' stands in. */
function inbound(call: PolledCall): readonly Refresh[] {
  return stepsOf(pollsEvery(call, 'near', POLL_MS)).map((step: Step) => {
    const roundTrip = stunRoundTripMs(step.now);
    return {
      lossPercent: percent(lossRatio(heardBetween(step), 0)),
      jitterMs: inboundJitterMs(step.now),
      roundTripMs: roundTrip,
      takenForPrevious: roundTrip,
      takenForOldest: roundTrip,
    };
  });
}

/** Up. Before the first report its loss and its jitter are 0. */
function outbound(call: PolledCall): readonly Refresh[] {
  return stepsOf(pollsEvery(call, 'near', POLL_MS)).map(({ now }) => {
    const jitterMs = now.stats.remoteInbound?.jitterMs ?? 0;
    return {
      lossPercent: percent(now.stats.remoteInbound?.fractionLost ?? 0),
      jitterMs,
      roundTripMs: roundTripMs(now),
      takenForPrevious: stunRoundTripMs(now),
      // A jitter in the place of a round trip; where it is 0, the connectivity checks' round trip.
      takenForOldest: jitterMs === 0 ? stunRoundTripMs(now) : jitterMs,
    };
  });
}

/** 4-2-1 as it runs: the sum is divided by all seven, known or not. */
function smoothedAsItRuns([now, previous, oldest]: LastThree): WebrtcmetricsInputs {
  const smooth = (fallback: number, ...three: readonly (Measured | undefined)[]) =>
    three.every((value) => value === null || value === undefined)
      ? fallback
      : WEIGHTS.reduce((sum, weight, i) => sum + weight * (three[i] ?? 0), 0) / 7;
  return {
    lossPercent: smooth(DEFAULTS.lossPercent, now.lossPercent, previous?.lossPercent, oldest?.lossPercent),
    jitterMs: smooth(DEFAULTS.jitterMs, now.jitterMs, previous?.jitterMs, oldest?.jitterMs),
    roundTripMs: smooth(DEFAULTS.roundTripMs, now.roundTripMs, previous?.takenForPrevious, oldest?.takenForOldest),
  };
}

/** 4-2-1 over those that are known, each from its own column. */
function smoothedAsIntended(three: LastThree): WebrtcmetricsInputs {
  const smooth = (figure: 'lossPercent' | 'jitterMs' | 'roundTripMs') => {
    const known = WEIGHTS.flatMap((weight, i) => Array<Measured>(weight).fill(three[i]?.[figure] ?? null));
    return mean(known.filter((value) => value !== null)) ?? DEFAULTS[figure];
  };
  return { lossPercent: smooth('lossPercent'), jitterMs: smooth('jitterMs'), roundTripMs: smooth('roundTripMs') };
}

const WEIGHTS = [4, 2, 1] as const;

function said(
  refreshes: readonly Refresh[],
  smoothed: (three: LastThree) => WebrtcmetricsInputs,
  mosOf: (inputs: WebrtcmetricsInputs) => number,
): Said {
  const inputs = refreshes.map((now, i) => smoothed([now, refreshes[i - 1], refreshes[i - 2]]));
  const lossPercent = mean(inputs.map((each) => each.lossPercent));
  return {
    lossRatio: lossPercent === null ? null : lossPercent / 100,
    oneWayMs: mean(inputs.map((each) => each.roundTripMs / 2)),
    jitterMs: mean(inputs.map((each) => each.jitterMs)),
    mos: mean(inputs.map(mosOf)),
  };
}
