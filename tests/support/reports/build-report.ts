import type { Direction } from '../../../src/core/direction.ts';
import type { DirectionMetrics } from '../../../src/core/metrics/direction-metrics.ts';
import { NOTHING_EXAMINED } from '../../../src/core/report/nothing-examined.ts';
import type { CallReport, DirectionReport, FrameTrace, ReportSecond } from '../../../src/core/report/schema.ts';
import { REPORT_VERSION } from '../../../src/core/report/terms.ts';
import { type MadeUpSecond, madeUpCourse, madeUpPerceived } from './made-up-course.ts';
import { CLOCK_RATE_HZ, FRAME_MS, type MadeUpFrame, type MadeUpLine, madeUpFrames } from './made-up-frames.ts';
import { instrumentsOf, madeUpMetrics, NO_METRICS, withoutTap } from './made-up-metrics.ts';
import { madeUpConfidence, madeUpScore, NO_SCORE, NO_VERDICT, TARGET_MOS } from './made-up-score.ts';

/** MADE-UP TEST DATA: what an imaginary test went through. Everything else in its report follows from this. */
export interface MadeUpTest {
  readonly id: string;
  readonly startedAt: number;
  readonly up: MadeUpLine;
  readonly down: MadeUpLine;
  /** Voice before the test ended; shorter than `plannedMs` where it was interrupted or still runs. */
  readonly heardMs: number;
  readonly plannedMs: number;
  readonly tapped: boolean;
  /** False where the browser gave neither delay nor concealment: there is a call, and no score. */
  readonly scorable: boolean;
}

const MEDIA_FROM_MS = 420;
const WARM_UP_MS = 3_000;
const SECOND_MS = 1_000;

export const LINE_WITHOUT_FAULT: MadeUpLine = { seed: 1, delayMs: 22, spreadMs: 1.2, jitterBufferMs: 44 };

/** A completed split-relay report of the test described; callers change setup, paths and end where theirs differ. */
export function buildReport(test: MadeUpTest): CallReport {
  const frames = {
    up: madeUpFrames(test.up, test.heardMs / FRAME_MS, MEDIA_FROM_MS),
    down: madeUpFrames(test.down, test.heardMs / FRAME_MS, MEDIA_FROM_MS),
  };
  const measuredFromMs = MEDIA_FROM_MS + WARM_UP_MS;
  const measuredToMs = MEDIA_FROM_MS + test.heardMs;
  const isMeasured = measuredToMs > measuredFromMs;
  const loopMs = (test.up.delayMs + test.down.delayMs) / 2;
  const direction = (name: Direction): DirectionReport => {
    if (!isMeasured) return silentDirection();
    const report = directionReport(test, name, within(frames[name], measuredFromMs, measuredToMs), loopMs);
    return { ...report, course: test.scorable ? courseOf(test, name, frames[name], loopMs) : null };
  };
  const directions = { up: direction('up'), down: direction('down') };
  return {
    schema: 'callprobe/report',
    version: REPORT_VERSION,
    id: test.id,
    startedAt: test.startedAt,
    timeZone: 'Europe/Lisbon',
    outcome: 'completed',
    endReason: 'finished',
    endDetail: null,
    software: { version: '0.1.0', browser: 'Made-up Browser 1 (test data)' },
    setup: splitRelaySetup(),
    test: { mode: 'thorough', streams: 1, extraBps: 0, streamsLeft: null },
    instrument: test.tapped ? 'packet-tap' : 'get-stats',
    codec: {
      mimeType: 'audio/opus',
      clockRateHz: CLOCK_RATE_HZ,
      channels: 2,
      parameters: 'minptime=10;useinbandfec=1',
    },
    window: {
      plannedMs: test.plannedMs,
      mediaFromMs: MEDIA_FROM_MS,
      measuredFromMs: isMeasured ? measuredFromMs : null,
      measuredToMs: isMeasured ? measuredToMs : null,
      countedMs: isMeasured ? measuredToMs - measuredFromMs : null,
      stepMs: 1000,
    },
    paths: relayPaths('udp', 'tcp'),
    roundTrip: { loopMs: test.tapped ? loopMs : null, rtcpMs: 2 * loopMs + 1.5, stunMs: 2 * loopMs + 0.8 },
    directions,
    seconds: secondsOf(test, frames, loopMs),
    verdict: verdictOf(directions),
    findings: [],
    examined: NOTHING_EXAMINED,
    computer: { stalls: 0, longestStallMs: null, hiddenMs: 0, busySeconds: 0, saturatedMs: 0, power: null },
    relay: { busySeconds: 0, longestStallMs: 3.2 },
    doubt: test.tapped ? null : { lossRatio: 0.01, jitterMs: 3, mos: 0.2 },
    trace: test.tapped ? { up: traceOf(frames.up, 0x5eed_0001), down: traceOf(frames.down, 0x5eed_0002) } : null,
  };
}

function splitRelaySetup(): CallReport['setup'] {
  return {
    topology: 'split-relay',
    route: null,
    abandoned: [],
    sameComputer: false,
    timelineMs: {
      audioReady: 31,
      iceServers: 58,
      gathered: 176,
      iceConnected: 251,
      dtlsConnected: 334,
      firstPacketUp: 402,
      firstPacketDown: MEDIA_FROM_MS,
    },
  };
}

/** Both ends on the relay, each reaching it by its own transport. */
export function relayPaths(nearBy: 'udp' | 'tcp', farBy: 'udp' | 'tcp'): CallReport['paths'] {
  const end = (relayProtocol: string | null) => ({ candidateType: 'relay', protocol: 'udp', relayProtocol });
  return { near: { local: end(nearBy), remote: end(null) }, far: { local: end(farBy), remote: end(null) } };
}

export function silentDirection(): DirectionReport {
  return {
    metrics: NO_METRICS,
    instruments: instrumentsOf(NO_METRICS, false),
    score: NO_SCORE,
    confidence: null,
    course: null,
  };
}

function directionReport(
  test: MadeUpTest,
  direction: Direction,
  frames: readonly MadeUpFrame[],
  loopMs: number,
): DirectionReport {
  const metrics = figuresOf(test, madeUpMetrics(frames, test[direction]));
  const throughMs = networkMs(test, metrics.delayMedianMs, loopMs);
  return {
    metrics,
    instruments: instrumentsOf(metrics, test.tapped),
    score: madeUpScore(metrics, throughMs),
    confidence: madeUpConfidence(metrics, throughMs),
    course: null,
  };
}

function figuresOf({ tapped, scorable }: MadeUpTest, tappedMetrics: DirectionMetrics): DirectionMetrics {
  if (!scorable) {
    const { packetsSent, bitrateBps } = tappedMetrics;
    return { ...NO_METRICS, packetsSent, bitrateBps };
  }
  return tapped ? tappedMetrics : withoutTap(tappedMetrics);
}

/** The tap sees the one-way delay; without it half of what RTCP says of there and back. */
function networkMs({ tapped, scorable }: MadeUpTest, delayMedianMs: number | null, loopMs: number): number | null {
  if (!scorable) return null;
  // A second in which nothing came has the call's delay.
  return tapped ? (delayMedianMs ?? loopMs) : (2 * loopMs + 1.5) / 2;
}

/** The measured seconds of one direction; those of a test that was not scored have no score either. */
function measuredSeconds(test: MadeUpTest, name: Direction, frames: readonly MadeUpFrame[], loopMs: number) {
  const count = Math.max(0, (test.heardMs - WARM_UP_MS) / SECOND_MS);
  return Array.from({ length: count }, (_, index): MadeUpSecond => {
    const fromMs = MEDIA_FROM_MS + WARM_UP_MS + index * SECOND_MS;
    const { r, mos } = directionReport(test, name, within(frames, fromMs, fromMs + SECOND_MS), loopMs).score;
    return { fromMs, r, mos };
  });
}

function courseOf(test: MadeUpTest, name: Direction, frames: readonly MadeUpFrame[], loopMs: number) {
  const fromMs = MEDIA_FROM_MS + WARM_UP_MS;
  const thirdMs = (test.heardMs - WARM_UP_MS) / 3;
  const thirds = [0, 1, 2].map((third) => {
    const row = within(frames, fromMs + third * thirdMs, fromMs + (third + 1) * thirdMs);
    return thirdMs < 2_000 ? null : directionReport(test, name, row, loopMs).score.mos;
  });
  const measured = test.tapped ? within(frames, fromMs, MEDIA_FROM_MS + test.heardMs) : null;
  return madeUpCourse(thirds, measuredSeconds(test, name, frames, loopMs), measured, test.heardMs);
}

function secondsOf(test: MadeUpTest, frames: Record<Direction, readonly MadeUpFrame[]>, loopMs: number) {
  const perceived = byName((name) => madeUpPerceived(measuredSeconds(test, name, frames[name], loopMs)));
  return Array.from({ length: test.heardMs / SECOND_MS }, (_, index): ReportSecond => {
    const fromMs = MEDIA_FROM_MS + index * SECOND_MS;
    const side = (name: Direction) => {
      const frameRow = within(frames[name], fromMs, fromMs + SECOND_MS);
      const { metrics, score } = directionReport(test, name, frameRow, loopMs);
      return { metrics, mos: score.mos, perceivedMos: perceived[name].get(fromMs) ?? null };
    };
    const warmUp = index * SECOND_MS < WARM_UP_MS;
    return { fromMs, warmUp, busy: [], hidden: false, up: side('up'), down: side('down') };
  });
}

function byName<T>(of: (name: Direction) => T): Record<Direction, T> {
  return { up: of('up'), down: of('down') };
}

/** The worse direction decides (design 1.3); a tie is put on the one the person hears. */
function verdictOf({ up, down }: CallReport['directions']): CallReport['verdict'] {
  if (up.score.mos === null || down.score.mos === null) {
    return NO_VERDICT;
  }
  const direction = up.score.mos < down.score.mos ? 'up' : 'down';
  const { band, mos } = direction === 'up' ? up.score : down.score;
  const ranges = [up, down].map(({ confidence }) => confidence?.mos ?? { low: 1, high: 4.5 });
  const decision = ranges.some(({ high }) => high < TARGET_MOS)
    ? 'misses-target'
    : ranges.every(({ low }) => low >= TARGET_MOS)
      ? 'meets-target'
      : 'borderline';
  return { band, mos, direction, targetMos: TARGET_MOS, decision, blames: (mos ?? 0) < TARGET_MOS ? 'line' : null };
}

function within(frames: readonly MadeUpFrame[], fromMs: number, toMs: number): readonly MadeUpFrame[] {
  return frames.filter(({ sentMs }) => sentMs >= fromMs && sentMs < toMs);
}

function traceOf(frames: readonly MadeUpFrame[], ssrc: number): FrameTrace {
  return {
    ssrc,
    clockRateHz: CLOCK_RATE_HZ,
    rtpTimestamps: frames.map(({ rtpTimestamp }) => rtpTimestamp),
    sentMs: frames.map(({ sentMs }) => sentMs),
    receivedMs: frames.map(({ receivedMs }) => receivedMs),
  };
}
