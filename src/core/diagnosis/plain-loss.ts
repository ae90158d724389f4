import type { Measured } from '../measured.ts';
import { burstRatio } from '../metrics/packet-metrics.ts';
import { inEpisodes, near } from './episodes.ts';
import type { Facts, Second, Voice } from './facts.ts';
import { eachVoice, lossCost, startsMs } from './found.ts';
import type { Found } from './rule.ts';

/** ITU-T Y.1541 Table 1: IP packet loss ratio 1e-3, classes 0 to 4. */
const LOSS_RATIO = 0.001;
/** Our choice: one or two may be anything. */
const LEAST_LOST = 3;
/** Sure from here on: the 95 % interval of a Poisson count of ten stays above half of it. */
const SURELY_LOST = 10;
/** Half as many again in a row as chance gives (G.107 burst ratio); our choice. */
const BURST_RATIO = 1.5;
/** Opus repairs one lost packet from the next (RFC 6716 2.1.7) and hides a second: three in a row are heard. Our choice. */
const BURST_RUN = 3;

export type LossPattern = 'scattered' | 'bursty' | 'unknown';

/** What a direction lost outside outages, stalls and queues, if it is worth a word and of such a pattern. */
export function lossFound(facts: Facts, patterns: readonly LossPattern[]): readonly Found[] {
  return eachVoice(facts, (voice) => {
    const disturbed = voice.disturbed.filter((second) => !near(second, inEpisodes(voice)));
    const stillCounted = disturbed.some(hasLost) ? disturbed : [];
    const figures = plainLoss(voice, stillCounted);
    const { packetsLost, lossRatio } = figures;
    if (packetsLost < LEAST_LOST || (lossRatio ?? 0) < LOSS_RATIO || !patterns.includes(patternOf(figures)))
      return null;
    const lossy = [...voice.plain, ...stillCounted].filter(hasLost).toSorted((a, b) => a.fromMs - b.fromMs);
    const isSure = packetsLost >= SURELY_LOST && facts.report.instrument === 'packet-tap' && stillCounted.length === 0;
    return {
      direction: voice.direction,
      confidence: isSure ? 'sure' : 'likely',
      costMos: lossCost(voice, voice.plain),
      secondsMs: startsMs(lossy),
      figures: { ...figures },
    };
  });
}

interface PlainLoss {
  readonly packetsLost: number;
  readonly packetsSent: number;
  readonly lossRatio: Measured;
  readonly lostRuns: Measured;
  readonly longestLostRun: Measured;
  readonly burstRatio: Measured;
}

function hasLost({ metrics }: Second): boolean {
  return (metrics.packetsLost ?? 0) > 0;
}

/** The call's own figures where every second is plain, so that they are those beside it on the page. */
function plainLoss({ seconds, plain, metrics }: Voice, stillCounted: readonly Second[]): PlainLoss {
  if (plain.length === seconds.length && stillCounted.length === 0) {
    const { packetsLost, packetsReceived, lossRatio, lostRuns, longestLostRun, burstRatio } = metrics;
    const packetsSent = (packetsReceived ?? 0) + (packetsLost ?? 0);
    return { packetsLost: packetsLost ?? 0, packetsSent, lossRatio, lostRuns, longestLostRun, burstRatio };
  }
  const lossSeconds = [...plain, ...stillCounted];
  const sum = (of: (metrics: Voice['metrics']) => Measured) =>
    lossSeconds.reduce((total, second) => total + (of(second.metrics) ?? 0), 0);
  const packetsLost = sum((second) => second.packetsLost);
  const packetsSent = packetsLost + sum((second) => second.packetsReceived);
  const lossRatio = packetsSent === 0 ? null : packetsLost / packetsSent;
  const runs = sum((second) => second.lostRuns);
  const isSeen = metrics.lostRuns !== null;
  return {
    packetsLost,
    packetsSent,
    lossRatio,
    lostRuns: isSeen ? runs : null,
    longestLostRun: isSeen ? Math.max(0, ...lossSeconds.map((second) => second.metrics.longestLostRun ?? 0)) : null,
    burstRatio: burstRatio(packetsLost, runs, lossRatio),
  };
}

function patternOf({ burstRatio, longestLostRun }: PlainLoss): LossPattern {
  if (burstRatio === null || longestLostRun === null) return 'unknown';
  return burstRatio >= BURST_RATIO && longestLostRun >= BURST_RUN ? 'bursty' : 'scattered';
}
