import type { Direction } from '../direction.ts';
import type { Measured } from '../measured.ts';
import type { DirectionMetrics } from '../metrics/direction-metrics.ts';
import type { CallReport, DirectionReport } from '../report/schema.ts';
import { tellsDirections } from '../samples/sample.ts';
import { type Episodes, episodesOf, inEpisodes, near } from './episodes.ts';

export interface Second {
  readonly fromMs: number;
  readonly metrics: DirectionMetrics;
}

/** One direction of a call, as its rules look at it. */
export interface Voice extends Episodes {
  readonly direction: Direction;
  readonly metrics: DirectionMetrics;
  readonly costs: DirectionReport['score']['costs'];
  /** The measured seconds that count: what this computer or the relay disturbed is not held against the line. */
  readonly seconds: readonly Second[];
  /** The others: what was sent in them and never came is the line's all the same (local-noise.ts). */
  readonly disturbed: readonly Second[];
  /** Those that count and that no outage, stall or queue accounts for, nor stands next to. */
  readonly plain: readonly Second[];
}

export interface Facts {
  readonly report: CallReport;
  readonly voices: readonly Voice[];
  /** Measured seconds, whether they count or not: of a long call those of its longer rows. */
  readonly measuredSeconds: number;
  /** True where each loss belongs to one direction (design 1.1). */
  readonly isSplit: boolean;
}

export function factsOf(report: CallReport): Facts {
  return {
    report,
    voices: [voiceOf(report, 'up'), voiceOf(report, 'down')],
    measuredSeconds: (report.seconds.filter(({ warmUp }) => !warmUp).length * report.window.stepMs) / 1000,
    isSplit: tellsDirections(report.setup.topology),
  };
}

function voiceOf(report: CallReport, direction: Direction): Voice {
  const { metrics, score } = report.directions[direction];
  const measured = report.seconds.filter(({ warmUp }) => !warmUp);
  const secondsThat = (isBusy: boolean): readonly Second[] =>
    measured
      .filter(({ busy }) => busy.length > 0 === isBusy)
      .map((second) => ({ fromMs: second.fromMs, metrics: second[direction].metrics }));
  const seconds = secondsThat(false);
  const episodes = episodesOf(seconds, metrics, frameMs(report, metrics));
  const plain = seconds.filter((second) => !near(second, inEpisodes(episodes)));
  return { direction, metrics, costs: score.costs, seconds, disturbed: secondsThat(true), plain, ...episodes };
}

/** Between two frames of one stream. */
function frameMs({ window, test }: CallReport, { packetsSent }: DirectionMetrics): Measured {
  if (!packetsSent || window.countedMs === null) return null;
  return (window.countedMs * (test.streams ?? 1)) / packetsSent;
}
