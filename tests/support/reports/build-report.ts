import type { Direction } from '../../../src/core/direction.ts';
import type { DirectionMetrics } from '../../../src/core/metrics/direction-metrics.ts';
import type { CallReport, DirectionReport, FrameTrace, ReportSecond } from '../../../src/core/report/schema.ts';
import { CLOCK_RATE_HZ, FRAME_MS, type MadeUpFrame, type MadeUpLine, madeUpFrames } from './made-up-frames.ts';
import { instrumentsOf, madeUpMetrics, NO_METRICS, withoutTap } from './made-up-metrics.ts';
import { madeUpScore, NO_SCORE, TARGET_MOS } from './made-up-score.ts';

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
  const direction = (name: Direction): DirectionReport =>
    isMeasured
      ? directionReport(test, name, within(frames[name], measuredFromMs, measuredToMs), loopMs)
      : silentDirection();
  const directions = { up: direction('up'), down: direction('down') };
  return {
    schema: 'callprobe/report',
    version: 2,
    id: test.id,
    startedAt: test.startedAt,
    timeZone: 'Europe/Lisbon',
    outcome: 'completed',
    endReason: 'finished',
    endDetail: null,
    software: { version: '0.1.0', browser: 'Made-up Browser 1 (test data)' },
    setup: splitRelaySetup(),
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
    },
    paths: relayPaths('udp', 'tcp'),
    roundTrip: { loopMs: test.tapped ? loopMs : null, rtcpMs: 2 * loopMs + 1.5, stunMs: 2 * loopMs + 0.8 },
    directions,
    seconds: secondsOf(test, frames, loopMs),
    verdict: verdictOf(directions),
    computer: { stalls: 0, longestStallMs: null, hiddenMs: 0, busySeconds: 0, saturatedMs: 0 },
    relay: { busySeconds: 0, longestStallMs: 3.2 },
    doubt: test.tapped ? null : { lossRatio: 0.01, jitterMs: 3, mos: 0.2 },
    trace: test.tapped ? { up: traceOf(frames.up, 0x5eed_0001), down: traceOf(frames.down, 0x5eed_0002) } : null,
  };
}

function splitRelaySetup(): CallReport['setup'] {
  return {
    topology: 'split-relay',
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
  return { metrics: NO_METRICS, instruments: instrumentsOf(NO_METRICS, false), score: NO_SCORE };
}

function directionReport(
  test: MadeUpTest,
  direction: Direction,
  frames: readonly MadeUpFrame[],
  loopMs: number,
): DirectionReport {
  const metrics = figuresOf(test, madeUpMetrics(frames, test[direction]));
  return {
    metrics,
    instruments: instrumentsOf(metrics, test.tapped),
    score: madeUpScore(metrics, networkMs(test, metrics.delayMedianMs, loopMs)),
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
  return tapped ? delayMedianMs : (2 * loopMs + 1.5) / 2;
}

function secondsOf(test: MadeUpTest, frames: Record<Direction, readonly MadeUpFrame[]>, loopMs: number) {
  return Array.from({ length: test.heardMs / SECOND_MS }, (_, index): ReportSecond => {
    const fromMs = MEDIA_FROM_MS + index * SECOND_MS;
    const side = (name: Direction) => {
      const frameRow = within(frames[name], fromMs, fromMs + SECOND_MS);
      const { metrics, score } = directionReport(test, name, frameRow, loopMs);
      return { metrics, mos: score.mos };
    };
    return { fromMs, warmUp: index * SECOND_MS < WARM_UP_MS, busy: [], up: side('up'), down: side('down') };
  });
}

/** The worse direction decides (design 1.3); a tie is put on the one the person hears. */
function verdictOf({ up, down }: CallReport['directions']): CallReport['verdict'] {
  if (up.score.mos === null || down.score.mos === null) {
    return { band: 'inconclusive', mos: null, direction: null, targetMos: TARGET_MOS, blames: null };
  }
  const direction = up.score.mos < down.score.mos ? 'up' : 'down';
  const { band, mos } = direction === 'up' ? up.score : down.score;
  return { band, mos, direction, targetMos: TARGET_MOS, blames: (mos ?? 0) < TARGET_MOS ? 'line' : null };
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
